import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, withValues } from '../lead.ts';
import { readPhoneCell } from './phone-clean.ts';
import { isPattern, judgePhone, type PhoneVerdict } from './phone-parse.ts';
import { withNew } from './text.ts';

const COLUMNS = ['phone', 'phone_2', 'phone_3', 'mobile'] as const satisfies readonly Field[];
type Column = (typeof COLUMNS)[number];

/** A number in its place. `value` is the E.164 form, or the cell's text where there is none. */
interface Entry extends PhoneVerdict {
  readonly value: string;
  readonly column: Column;
  readonly findings: readonly Finding[];
}

/**
 * Reads, normalises and sorts the telephone numbers of a lead. Numbers without an international prefix are read in
 * the lead's country, else in that of the settings. Fax numbers are normalised where they stand and never become a phone.
 *
 * Status `ok`: valid by the numbering plan. `risky`: valid, but premium, typed as a pattern, set aside for films, or with
 * a country that was guessed. `invalid`: no such number can exist, or a spreadsheet destroyed it; the cell stays as it is.
 * Several numbers are sorted: `phone` gets the best number for business (a landline before a mobile one), `mobile` a
 * mobile one. A single number stays in the column where it was given; status and type are those of `phone`, else of
 * `mobile`. Extensions are kept in the findings, for E.164 has none.
 */
export function checkPhone(lead: Lead, settings: Settings): Lead {
  const country = countryOf(lead, settings);
  const fax = faxOf(lead, country);
  const given = COLUMNS.filter((column) => lead.values[column] !== undefined);
  if (given.length === 0) {
    return { ...fax, reach: { ...lead.reach, phone: 'missing', phoneType: '' } };
  }
  const findings: Finding[] = [];
  const entries = distinct(given.flatMap((column) => entriesOf(lead, column, country, findings)));
  for (const entry of entries) findings.push(...entry.findings);
  const sorted = sort(entries);
  const best = sorted.phone ?? sorted.mobile;
  const placed = withValues(fax, {
    phone: sorted.phone?.value,
    mobile: sorted.mobile?.value,
    phone_2: sorted.rest[0]?.value,
    phone_3: sorted.rest[1]?.value,
  });
  return {
    ...placed,
    reach: { ...lead.reach, phone: best?.status ?? 'missing', phoneType: best?.type ?? '' },
    findings: withNew(placed.findings, findings),
  };
}

function countryOf(lead: Lead, settings: Settings): string {
  const own = lead.values.country ?? '';
  return /^[A-Z]{2}$/.test(own) ? own : settings.config.country;
}

/** The numbers of a cell; that it says in words that there is none goes to `noted`. */
function entriesOf(lead: Lead, column: Column, country: string, noted: Finding[]): Entry[] {
  const cell = lead.values[column] ?? '';
  const { pieces, absent, destroyed } = readPhoneCell(cell);
  if (absent) {
    noted.push({ code: 'PHONE_PLACEHOLDER', field: column, args: { from: cell, to: '' } });
    return [];
  }
  if (destroyed) return [unreadable(cell, column, 'PHONE_DESTROYED')];
  const usable = pieces.filter(({ label }) => label !== 'fax');
  const verdicts = usable.map((piece) => ({
    piece,
    verdict: judgePhone(column === 'mobile' && !piece.label ? { ...piece, label: 'mobile' } : piece, country),
  }));
  const good = verdicts.filter(({ verdict }) => verdict.e164 !== '');
  if (good.length === 0) {
    const onlyFax = pieces.length > 0 && usable.length === 0;
    return [unreadable(cell, column, onlyFax ? 'PHONE_FAX' : 'PHONE_INVALID')];
  }
  return good.map(({ piece, verdict }) => {
    const findings: Finding[] = [];
    if (cell !== verdict.e164)
      findings.push({ code: 'PHONE_FORMAT', field: column, args: { from: cell, to: verdict.e164 } });
    if (piece.extension)
      findings.push({
        code: 'PHONE_EXTENSION',
        field: column,
        args: { to: verdict.e164, extension: piece.extension },
      });
    for (const code of verdict.doubts) findings.push({ code, field: column, args: { value: verdict.e164 } });
    return { ...verdict, value: verdict.e164, column, findings };
  });
}

function unreadable(
  cell: string,
  column: Column,
  code: 'PHONE_DESTROYED' | 'PHONE_INVALID' | 'PHONE_FAX',
): Entry {
  const findings: Finding[] = [{ code, field: column, args: { value: cell } }];
  if (isPattern(cell.replace(/\D/g, '')))
    findings.push({ code: 'PHONE_PATTERN', field: column, args: { value: cell } });
  return {
    value: cell,
    column,
    e164: '',
    status: 'invalid',
    type: '',
    country: '',
    doubts: [code],
    findings,
  };
}

/** Each number once; a mobile number given in both columns stays in both. */
function distinct(entries: readonly Entry[]): Entry[] {
  if (entries.length < 2) return [...entries];
  return entries.filter((entry, index) => entries.findIndex((one) => same(one, entry)) === index);
}

function same(a: Entry, b: Entry): boolean {
  return a.value === b.value && (a.type !== 'mobile' || (a.column === 'mobile') === (b.column === 'mobile'));
}

interface Sorted {
  readonly phone: Entry | undefined;
  readonly mobile: Entry | undefined;
  readonly rest: readonly Entry[];
}

/** Lower is better: usable before unusable, a line that is staffed before a mobile one, then the order given. */
function rank({ status, type }: Entry): number {
  return (
    ['ok', 'risky', 'invalid'].indexOf(status) * 10 + (type === 'premium' ? 3 : type === 'mobile' ? 1 : 0)
  );
}

function sort(entries: readonly Entry[]): Sorted {
  const [only] = entries;
  if (only && entries.length === 1) {
    const isMobile = only.column === 'mobile' && (only.type === 'mobile' || only.type === '');
    return { phone: isMobile ? undefined : only, mobile: isMobile ? only : undefined, rest: [] };
  }
  const byRank = [...entries].sort((a, b) => rank(a) - rank(b));
  const mobiles = byRank.filter(
    ({ type, column }) => type === 'mobile' || (type === '' && column === 'mobile'),
  );
  const inMobile = mobiles.find(({ column }) => column === 'mobile');
  const others = byRank.filter((entry) => entry !== inMobile);
  const phone = others[0];
  const mobile = inMobile ?? mobiles.find((entry) => entry !== phone);
  return { phone, mobile, rest: byRank.filter((entry) => entry !== phone && entry !== mobile) };
}

function faxOf(lead: Lead, country: string): Lead {
  const cell = lead.values.fax;
  if (cell === undefined) return lead;
  const piece = readPhoneCell(cell).pieces[0];
  const verdict = piece ? judgePhone(piece, country) : undefined;
  if (!verdict?.e164 || verdict.e164 === cell) return lead;
  return withValues(lead, { fax: verdict.e164 }, [
    { code: 'PHONE_FORMAT', field: 'fax', args: { from: cell, to: verdict.e164 } },
  ]);
}
