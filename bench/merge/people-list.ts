import { readFileSync } from 'node:fs';
import { type Lead, newLead, type Values } from '../../src/lead.ts';
import { type Random, randomOf, shuffled } from './random.ts';
import { slip } from './slips.ts';

/** A list with the truth: `gold[i]` is the person of record i. */
export interface Labelled {
  readonly leads: Lead[];
  readonly gold: number[];
}

/** How much is wrong with a duplicate. */
export interface Damage {
  readonly people: number;
  /** Share of people with duplicates, and at most how many each. */
  readonly duplicated: number;
  readonly copies: number;
  /** Slips in a duplicate: at most in one field, and at most in the record. */
  readonly perField: number;
  readonly perRecord: number;
  readonly missing: number;
  readonly swapped: number;
  /** Share of people who live with the one before them. */
  readonly families: number;
}

export const LIGHT: Damage = {
  people: 700,
  duplicated: 1,
  copies: 1,
  perField: 1,
  perRecord: 2,
  missing: 0.02,
  swapped: 0.02,
  families: 0.06,
};
export const MEDIUM: Damage = {
  people: 1500,
  duplicated: 0.5,
  copies: 1,
  perField: 2,
  perRecord: 4,
  missing: 0.03,
  swapped: 0.04,
  families: 0.06,
};
export const WORST: Damage = {
  people: 800,
  duplicated: 0.8,
  copies: 5,
  perField: 3,
  perRecord: 10,
  missing: 0.06,
  swapped: 0.06,
  families: 0.06,
};
export const HEAVY: Damage = {
  people: 800,
  duplicated: 0.8,
  copies: 5,
  perField: 2,
  perRecord: 8,
  missing: 0.05,
  swapped: 0.05,
  families: 0.06,
};

type Fields = {
  given: string;
  surname: string;
  number: string;
  street: string;
  extra: string;
  suburb: string;
  postcode: string;
  state: string;
  phone: string;
};

export interface Shape {
  readonly phone: boolean;
  readonly street: boolean;
}

const words = (file: string): string[] =>
  readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\p{L}{3,12}$/u.test(line))
    .map((line) => line.toLowerCase());

const TYPES = ['street', 'road', 'avenue', 'place', 'crescent', 'court', 'drive', 'close', 'circuit', 'lane'];
const STATES = ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'];

/** Private people with name and address, as public record-linkage sets have them: households included, no e-mail, no company. */
export function privatePeople(
  seed: number,
  damage: Damage,
  shape: Shape = { phone: false, street: true },
): Labelled {
  const random = randomOf(seed);
  const pools = {
    given: shuffled(words('first-names.txt'), random).slice(0, 900),
    surname: shuffled(words('last-names.txt'), random).slice(0, 4000),
  };
  const towns = makeTowns(random, pools.surname);
  const streets = shuffled(pools.surname, random).slice(0, 1500);
  const all: { fields: Fields; who: number }[] = [];
  for (let who = 0; who < damage.people; who += 1) {
    const town = random.pickSkewed(towns, 2);
    const fields: Fields = {
      given: random.chance(0.02) ? '' : random.pickSkewed(pools.given),
      surname: random.chance(0.01) ? '' : random.pickSkewed(pools.surname),
      number: random.chance(0.04) ? '' : String(1 + Math.floor(random.next() ** 2 * 300)),
      street: random.chance(0.03) ? '' : `${random.pickSkewed(streets, 1.5)} ${random.pick(TYPES)}`,
      extra: random.chance(0.55)
        ? `${random.pick(['rosetta', 'flat 3', 'villa 12', 'unit 4', 'brindabella', 'greenslopes', 'the willows', 'sec 1'])}`
        : '',
      ...town,
      phone: `0${2 + random.below(7)} ${String(10_000_000 + random.below(89_999_999))}`,
    };
    // Some are of one household: another given name, all else the same.
    const before = all.at(-1)?.fields;
    if (before && random.chance(damage.families))
      Object.assign(fields, { ...before, given: otherGiven(before.given, pools.given, random) });
    all.push({ fields, who });
    if (!random.chance(damage.duplicated)) continue;
    const copies = 1 + random.below(damage.copies);
    for (let copy = 0; copy < copies; copy += 1) all.push({ fields: damaged(fields, damage, random), who });
  }
  const order = shuffled(all, random);
  return {
    leads: order.map(({ fields }, index) => leadOf(fields, index + 2, shape)),
    gold: order.map(({ who }) => who),
  };
}

/** A given name that no slip makes of the other. */
function otherGiven(given: string, pool: readonly string[], random: Random): string {
  for (;;) {
    const other = random.pickSkewed(pool);
    if (other.charAt(0) !== given.charAt(0) && other.slice(1) !== given.slice(1)) return other;
  }
}

function makeTowns(
  random: Random,
  names: readonly string[],
): { suburb: string; postcode: string; state: string }[] {
  return Array.from({ length: 600 }, () => ({
    suburb: `${random.chance(0.2) ? 'port ' : ''}${random.pick(names)}${random.pick(['', ' park', ' hill', 'ville', ' beach', ''])}`,
    postcode: String(2000 + random.below(6000)),
    state: random.pick(STATES),
  }));
}

const SLIPPING = ['given', 'surname', 'number', 'street', 'extra', 'suburb', 'postcode'] as const;
/** Fields that public sets have and lead lists have not (birth date, social-security number): slips in them do no harm. */
const UNSEEN = 3;

function damaged(original: Fields, damage: Damage, random: Random): Fields {
  const fields = { ...original };
  let left = 1 + random.below(damage.perRecord);
  while (left > 0) {
    const times = Math.min(left, 1 + random.below(damage.perField));
    left -= times;
    if (random.below(SLIPPING.length + UNSEEN) < UNSEEN) continue;
    const field = random.pick(SLIPPING);
    for (let time = 0; time < times; time += 1) fields[field] = slip(fields[field], random);
  }
  for (const field of SLIPPING) if (random.chance(damage.missing)) fields[field] = '';
  if (random.chance(damage.swapped)) [fields.given, fields.surname] = [fields.surname, fields.given];
  if (random.chance(damage.swapped)) [fields.street, fields.extra] = [fields.extra, fields.street];
  if (random.chance(damage.swapped / 2)) fields.given = fields.given.slice(0, 1);
  if (random.chance(damage.missing)) fields.phone = '';
  else if (random.chance(0.1)) fields.phone = slip(fields.phone, random);
  return fields;
}

function leadOf(fields: Fields, line: number, shape: Shape): Lead {
  const values: { -readonly [F in keyof Values]: string } = {
    first_name: fields.given,
    last_name: fields.surname,
    city: fields.suburb,
    postal_code: fields.postcode,
    region: fields.state,
  };
  const extra: [string, string][] = [];
  if (shape.street) {
    values.street = line % 2 === 0 ? `${fields.number} ${fields.street}`.trim() : fields.street;
    values.street_2 = fields.extra;
    if (line % 2 === 1) extra.push(['street_number', fields.number]);
  }
  if (shape.phone) values.phone = fields.phone;
  for (const field of Object.keys(values) as (keyof Values)[]) if (values[field] === '') delete values[field];
  return newLead({ records: [{ path: 'people.csv', line }], values: values as Values, extra });
}
