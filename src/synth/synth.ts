import { COMPANIES, FIRST_NAMES, JOBS, LAST_NAMES, NOTES, PLACES, STREETS } from '../data/synth-words.ts';
import { spellOut } from '../data/umlauts.ts';
import { pick, type Random, randomFrom } from './random.ts';

/** What was planted into a record of a synthetic list. */
export const FAULTS = ['none', 'duplicate', 'email-invalid', 'phone-invalid', 'fake', 'broken-line'] as const;
export type Fault = (typeof FAULTS)[number];

/** One record of a synthetic list: its line as it stands in the file, and the truth about it. */
export interface SynthRecord {
  readonly cells: readonly string[];
  /** Number of the person; two records of one person share it. */
  readonly person: number;
  readonly fault: Fault;
  readonly intent: 'commitment' | 'interest' | 'none' | 'rejection';
}

export const SYNTH_HEADER = [
  'Lead-ID',
  'Erfasst am',
  'Anrede',
  'Titel',
  'Vorname',
  'Nachname',
  'Firma',
  'Position',
  'E-Mail',
  'Telefon',
  'Straße',
  'PLZ',
  'Ort',
  'Land',
  'Quelle',
  'Bemerkungen',
] as const;

/** Share of records that repeat an earlier person with typing errors, and of records with a planted fault. */
const DUPLICATES = 0.05;
const FAULTY = 0.05;
const WITH_NOTE = 0.3;
/** An earlier person is repeated from among the last so many, so that memory does not grow with the list. */
const RECENT = 5000;

/**
 * An invented list of `records` records, the same for the same seed: 5 % duplicates with typing errors, 5 % with a
 * planted fault, 30 % with a remark. People, companies, domains and numbers are invented.
 */
export function* synthesise(records: number, seed: number): Iterable<SynthRecord> {
  const random = randomFrom(seed);
  const recent: SynthRecord[] = [];
  for (let index = 0; index < records; index += 1) {
    const chance = random();
    const again =
      recent.length > 0 && chance < DUPLICATES ? recent[Math.floor(random() * recent.length)] : undefined;
    const record = again ? repeated(again, index, random) : invented(index, random, chance > 1 - FAULTY);
    if (record.fault === 'none') {
      if (recent.length < RECENT) recent.push(record);
      else recent[index % RECENT] = record;
    }
    yield record;
  }
}

function invented(index: number, random: Random, faulty: boolean): SynthRecord {
  const [first, salutation] = pick(random, FIRST_NAMES);
  const last =
    random() < 0.5 ? pick(random, LAST_NAMES) : `${pick(random, LAST_NAMES)}-${pick(random, LAST_NAMES)}`;
  const company = `${pick(random, LAST_NAMES)} ${pick(random, COMPANIES)}`;
  const place = pick(random, PLACES);
  const fault = faulty
    ? pick(random, ['email-invalid', 'phone-invalid', 'fake', 'broken-line'] as const)
    : 'none';
  const domain = `${ascii(company.split(' ').slice(0, 2).join('-'))}-${Math.floor(random() * 9000) + 1000}-beispiel.de`;
  const note = random() < WITH_NOTE ? pick(random, NOTES) : undefined;
  const day = new Date(
    Date.UTC(
      2026,
      0,
      1 + Math.floor(random() * 80),
      8 + Math.floor(random() * 10),
      Math.floor(random() * 60),
    ),
  );
  const cells = [
    `L${String(index + 1).padStart(8, '0')}`,
    day.toISOString().slice(0, 16).replace('T', ' '),
    salutation,
    random() < 0.08 ? 'Dr.' : '',
    fault === 'fake' ? 'asdf' : first,
    fault === 'fake' ? 'qwertz' : last,
    fault === 'fake' ? 'test' : company,
    pick(random, JOBS),
    fault === 'email-invalid'
      ? `${ascii(first)}.${ascii(last)}@@${domain}`
      : fault === 'fake'
        ? 'asdf@test.de'
        : `${ascii(first)}.${ascii(last)}@${domain}`,
    fault === 'phone-invalid'
      ? '0123'
      : fault === 'fake'
        ? '11111111'
        : `${place.dial}${Math.floor(random() * 1000)
            .toString()
            .padStart(3, '0')}`,
    `${pick(random, STREETS)} ${Math.floor(random() * 120) + 1}`,
    place.code,
    place.city,
    'DE',
    pick(random, ['Messe', 'Webinar', 'Formular', 'Anzeige']),
    note?.[1] ?? '',
  ];
  return { cells, person: index, fault, intent: note?.[0] ?? 'none' };
}

function repeated(record: SynthRecord, index: number, random: Random): SynthRecord {
  const cells = [...record.cells];
  cells[0] = `L${String(index + 1).padStart(8, '0')}`;
  const at = pick(random, [4, 5, 6, 10] as const);
  cells[at] = mistyped(cells[at] ?? '', random);
  cells[pick(random, [8, 9, 15])] = '';
  cells[15] = '';
  return { cells, person: record.person, fault: 'duplicate', intent: 'none' };
}

function mistyped(text: string, random: Random): string {
  if (text.length < 3) return text;
  const at = 1 + Math.floor(random() * (text.length - 2));
  return pick(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at) + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    text.toUpperCase(),
  ]);
}

function ascii(text: string): string {
  return spellOut(text.toLowerCase()).replace(/[^a-z0-9-]/g, '');
}

/** A record's line in the file; a broken one has a quote that is never closed. */
export function lineOf({ cells, fault }: SynthRecord): string {
  const line = cells
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
  return fault === 'broken-line' ? line.replace(/,/, ',"') : line;
}
