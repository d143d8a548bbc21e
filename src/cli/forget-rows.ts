/** A CSV of ours. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything by which the files know those who are to be forgotten. */
export interface Found {
  /** Addresses, in lower case. */
  readonly addresses: Set<string>;
  readonly ids: Set<string>;
  /** `path:line` of their records. */
  readonly places: Set<string>;
}

const IS_ID = /^(?:leadsieve[ _]id|lead_id(?:_[ab])?)$/i;
const IS_ADDRESS = /mail/i;
const IS_NO_ADDRESS = /^(?:may_email|email_status)$/;
/** What these tell is told of the lead itself. `value` is that of a correction. */
const IS_TOLD = /^(?:email_flags|repaired|completed|conflicts|findings|raw|value)$/;
const IS_PLACE = /^(?:sources(?:_[ab])?|record)$/;
const DELETE_BY = /(?:^|; )DELETE_BY: [^;]*?(\d{4}-\d\d-\d\d)/;

/** The person with that address, by everything that the tables tell about them. */
export function findPerson(tables: readonly Table[], named: string): Found {
  const found: Found = { addresses: new Set([named]), ids: new Set(), places: new Set() };
  gather(tables, found, (row, header) => bearsAddress(row, header, new Set([named])));
  return found;
}

/** Everybody whose day is before `today`. */
export function findExpired(tables: readonly Table[], today: string): Found {
  const found: Found = { addresses: new Set(), ids: new Set(), places: new Set() };
  gather(tables, found, (row, header) => {
    const day = DELETE_BY.exec(row[header.indexOf('findings')] ?? '')?.[1];
    return day !== undefined && day < today;
  });
  return found;
}

/** Takes up what a row of theirs tells; only lists of leads say for certain what belongs together. */
function gather(
  tables: readonly Table[],
  found: Found,
  isFirst: (row: readonly string[], header: readonly string[]) => boolean,
): void {
  const lists = tables.filter(({ header }) => header.includes('lead_id') && header.includes('sources'));
  const bearers = new Map<string, Set<string>>();
  for (const { header, rows } of lists) {
    for (const row of rows) {
      const address = cellOf(row, header, 'email').toLowerCase();
      const ids = bearers.get(address) ?? new Set();
      bearers.set(address, ids.add(cellOf(row, header, 'lead_id')));
    }
  }
  for (const { header, rows } of lists) {
    for (const row of rows) {
      if (!isFirst(row, header)) continue;
      const id = cellOf(row, header, 'lead_id');
      for (const address of addressesOf(row, header)) {
        // A mailbox that several people share does not say who they are.
        const others = [...(bearers.get(address) ?? [])].some((bearer) => bearer !== id);
        if (!others) found.addresses.add(address);
      }
      if (id !== '') found.ids.add(id);
      for (const place of placesOf(cellOf(row, header, 'sources'))) found.places.add(place);
    }
  }
}

/** Whether the row is one of theirs: by id, by address, or by the line of a list. */
export function isTheirs(row: readonly string[], header: readonly string[], found: Found): boolean {
  if (bearsAddress(row, header, found.addresses)) return true;
  if (header[0] === 'file' && found.places.has(`${row[0]}:${cellOf(row, header, 'line')}`)) return true;
  return row.some((cell, index) => {
    const name = header[index] ?? '';
    if (IS_ID.test(name)) return found.ids.has(cell);
    return IS_PLACE.test(name) && placesOf(cell).some((place) => found.places.has(place));
  });
}

/** The row without their addresses, which the remarks of others may name; the same row where none stands there. */
export function withoutMentions(row: readonly string[], { addresses }: Found): readonly string[] {
  const clean = row.map((cell) => {
    let text = cell;
    for (const address of text.includes('@') ? addresses : []) {
      for (let at = placeOf(text, address); at >= 0; at = placeOf(text, address))
        text = `${text.slice(0, at)}…${text.slice(at + address.length)}`;
    }
    return text;
  });
  return clean.some((cell, index) => cell !== row[index]) ? clean : row;
}

function bearsAddress(
  row: readonly string[],
  header: readonly string[],
  addresses: ReadonlySet<string>,
): boolean {
  return row.some((cell, index) => {
    const name = header[index] ?? '';
    if (!IS_TOLD.test(name) && (!IS_ADDRESS.test(name) || IS_NO_ADDRESS.test(name))) return false;
    return cell.includes('@') && [...addresses].some((address) => names(cell, address));
  });
}

/** The address of a lead, and those that lost in a merge. */
function addressesOf(row: readonly string[], header: readonly string[]): string[] {
  const lost = cellOf(row, header, 'conflicts').matchAll(/(?:^|; )email: (\S{1,320}) \(/g);
  return [cellOf(row, header, 'email'), ...Array.from(lost, ([, address = '']) => address)]
    .map((address) => address.toLowerCase())
    .filter((address) => address.includes('@'));
}

function cellOf(row: readonly string[], header: readonly string[], name: string): string {
  return row[header.indexOf(name)] ?? '';
}

function placesOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('; ');
}

function names(cell: string, address: string): boolean {
  return placeOf(cell, address) >= 0;
}

/** Where the address stands as a whole word, so that `an@x.de` does not take `susan@x.de` along; -1 where it does not. */
function placeOf(cell: string, address: string): number {
  const text = cell.toLowerCase();
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + address.length, at + address.length + 2);
    if (!/[\p{L}\p{N}._%+-]/u.test(before) && !/^\.?[\p{L}\p{N}-]/u.test(after)) return at;
  }
  return -1;
}
