import { CODES, type FindingCode, type FindingKind } from '../findings/findings.ts';

/** A coded sentence about a lead. */
export interface Said {
  readonly code: string;
  readonly sentence: string;
}

/** A merge in words; `weights` where it rests on weighed evidence, in bits. */
export interface MergeReason {
  readonly sentence: string;
  readonly weights: readonly { readonly about: string; readonly bits: number }[];
  readonly bits: number | null;
}

export interface Point {
  readonly points: number;
  readonly rule: string;
  readonly count: number;
  readonly because: string;
}

/** One row of `leads.csv`, taken apart. Every text stands as in the file. */
export interface Explanation {
  readonly lead_id: string;
  readonly values: Readonly<Record<string, string>>;
  readonly gates: readonly Said[];
  readonly defects: readonly Said[];
  readonly doubts: readonly Said[];
  readonly points: readonly Point[];
  /** Sum of `points`, to the hundredth, and whether the column `score` says the same. */
  readonly sum: number;
  readonly adds_up: boolean;
  readonly evidence: readonly string[];
  readonly repaired: readonly string[];
  readonly completed: readonly string[];
  readonly conflicts: readonly string[];
  readonly merges: readonly MergeReason[];
  readonly sources: readonly string[];
}

/** Takes a row apart; `cell` gives the text of a column, empty where there is none. */
export function explainRow(cell: (column: string) => string): Explanation {
  const said = splitBefore(cell('findings'), /; (?=[A-Z][A-Z0-9_]{2,60}: )/).map(readSaid);
  const ofKind = (...kinds: readonly FindingKind[]): Said[] =>
    said.filter(({ code }) => kinds.some((kind) => kind === kindOfCode(code)));
  const points = splitBefore(cell('reasons'), /; (?=[+-]\d)/).flatMap(readPoint);
  const sum = points.reduce((total, one) => total + Math.round(one.points * 100), 0) / 100;
  return {
    lead_id: cell('lead_id'),
    values: Object.fromEntries(SHOWN.map((column) => [column, cell(column)])),
    gates: ofKind('gate'),
    defects: ofKind('defect'),
    doubts: said.filter(({ code }) => kindOfCode(code) !== 'gate' && kindOfCode(code) !== 'defect'),
    points,
    sum,
    adds_up: Math.abs(sum - Number(cell('score') || 0)) < 0.005,
    evidence: splitBefore(cell('evidence'), /; (?=[a-z_]{4,12}: ")/),
    repaired: splitBefore(cell('repaired'), FIELD_AHEAD),
    completed: splitBefore(cell('completed'), FIELD_AHEAD),
    conflicts: splitBefore(cell('conflicts'), FIELD_AHEAD),
    merges: splitBefore(cell('match'), /; (?=[^;]{1,300}:\d{1,9} (?:and|und) )/).map(readMerge),
    sources: splitBefore(cell('sources'), /; /),
  };
}

const FIELD_AHEAD = /; (?=[a-z][a-z0-9_]{2,30}: )/;

/** Columns that say what came of the lead and who it is, as `values` holds them. */
const SHOWN = [
  ...[
    'class',
    'potential',
    'stage',
    'disposition',
    'score',
    'grade',
    'contact',
    'missing',
    'intent',
    'action',
  ],
  ...[
    'action_date',
    'need',
    'budget',
    'authority',
    'timing',
    'next_step',
    'owner',
    'salutation',
    'academic_title',
  ],
  ...[
    'first_name',
    'last_name',
    'company',
    'job_title',
    'role',
    'email',
    'email_status',
    'email_flags',
    'phone',
  ],
  ...[
    'phone_status',
    'phone_type',
    'mobile',
    'city',
    'country',
    'note',
    'may_email',
    'may_call',
    'may_write',
  ],
  ...['consent_basis', 'source', 'source_type', 'occurred_at', 'duplicates'],
] as const;

const splitBefore = (text: string, separator: RegExp): string[] => (text === '' ? [] : text.split(separator));

function readSaid(text: string): Said {
  const colon = text.indexOf(': ');
  return colon < 0
    ? { code: '', sentence: text }
    : { code: text.slice(0, colon), sentence: text.slice(colon + 2) };
}

function kindOfCode(code: string): FindingKind | '' {
  return Object.hasOwn(CODES, code) ? CODES[code as FindingCode].kind : '';
}

function readPoint(text: string): Point[] {
  const [, points, rule, count, because] = /^([+-]\d+(?:\.\d+)?) (.+?) x(\d+) \((.*)\)$/s.exec(text) ?? [];
  if (points === undefined || rule === undefined) return [];
  return [{ points: Number(points), rule, count: Number(count), because: because ?? '' }];
}

function readMerge(sentence: string): MergeReason {
  const weighed = / = (-?\d+(?:\.\d+)?) (?:bits|Bit)$/.exec(sentence);
  if (!weighed) return { sentence, weights: [], bits: null };
  const list = sentence.slice(sentence.indexOf(': ') + 2, weighed.index);
  const weights = list.split(/, (?=[a-z_]+ )/).flatMap((text) => {
    const [, about, bits] = /^(.*) ([+-]?\d+(?:\.\d+)?)$/.exec(text) ?? [];
    return about === undefined ? [] : [{ about, bits: Number(bits) }];
  });
  return { sentence: sentence.slice(0, sentence.indexOf(': ')), weights, bits: Number(weighed[1]) };
}
