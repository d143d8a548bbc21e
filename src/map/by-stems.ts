import { HEADER_SYNONYMS, IGNORED_HEADERS, namesOf } from '../data/headers.ts';
import { FIELDS, type Field } from '../lead.ts';
import { accept, type Guess } from './accept.ts';
import type { Evidence } from './evidence.ts';
import { fits } from './fits.ts';
import { headerKey } from './header.ts';

/** Weighed share of word stems that a header and a known name must have in common, and the lead over the next field. */
const ALIKE = 0.55;
/** From so much on a header has the stems of the name and no other. */
export const SAME_STEMS = 0.95;
const AHEAD = 0.06;
/** Words that are in many headers and tell little; a stem of theirs weighs a third. */
const PLAIN = new Set([
  'num',
  'numb',
  'number',
  'total',
  'name',
  'nam',
  'cod',
  'code',
  'dat',
  'date',
  'team',
  'pag',
  'page',
  'count',
  'tim',
  'time',
  'text',
  'valu',
  'anzahl',
  'zahl',
  'list',
  'art',
  'angeleg',
  'durch',
  'last',
  'current',
  'lead',
  'kontakt',
  'contact',
  'grad',
  'seit',
  'send',
  'abs',
]);
/** Words that turn a meaning round: left to the rules. */
const TURNING =
  /\b(?:partner\w*|kein\w*|nicht|ohne|storn\w*|cancel\w*|no|not|never|non|un\w+|opt\w*|sperr\w*|gesperrt|id|url|link|ip|type|typ|status|version)\b/;

const WHERE_OR_WHEN =
  /\b(?:ort|stadt|city|venue|location|lieu|luogo|raum|room|halle|hall|sprache|language|preis|price)\b/;

interface Name {
  readonly field: Field | null;
  readonly stems: readonly string[];
}

interface Index {
  /** Names by each of their stems: only those that share one with a header can be like it. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly weights: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
}

let index: Index | undefined;

/**
 * Places a header whose words are inflected or put together otherwise than in the known names: `Geklickte Links`
 * beside `Klicks`, `Formularbezeichnung` beside `Formular`. A stem weighs the more the fewer fields it is known in.
 */
export function byStems(bare: string, e: Evidence, alike = ALIKE): Guess | null {
  if (TURNING.test(bare) || bare.length > 60) return null;
  index ??= buildIndex();
  const { names, weights, words } = index;
  const own = stemsOf(bare, words);
  if (own.length === 0 || own.length > 6) return null;
  const best = new Map<Field | null, number>();
  for (const { field, stems } of new Set(own.flatMap((one) => names.get(one) ?? []))) {
    const score = likeness(own, stems, weights);
    if (score > (best.get(field) ?? 0)) best.set(field, score);
  }
  const ranked = [...best].filter(([field]) => shows(field, e)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < alike || first[1] - (second?.[1] ?? 0) < AHEAD) return null;
  if (first[0] === null || first[0] === 'occupation' || first[0] === 'question') return null;
  if (first[0] === 'event_name' && WHERE_OR_WHEN.test(bare)) return null;
  const guess = accept(
    first[0],
    e,
    Math.round((0.5 + first[1] * 0.25) * 100) / 100,
    'the words of the header are akin to a name',
  );
  return guess?.field === 'question' ? null : guess;
}

/** Consent and refusal are never concluded from likeness. */
const PERMISSION =
  /^(?:consent|opt_out|do_not|double_opt|attendance_percent|attention_percent|qualification_answers)/;

/** Typed fields need cells of their type; words fit only fields of words. */
function shows(field: Field | null, e: Evidence): boolean {
  if (field === null) return true;
  if (PERMISSION.test(field)) return false;
  if ((field === 'owner' || field === 'captured_by') && e.filled > 0)
    return fits(field, e) && e.share('person') + e.share('firstName') >= 0.3;
  if (!fits(field, e)) return false;
  if (e.filled === 0) return true;
  const { kind } = FIELDS[field];
  if (kind === 'number' || kind === 'minutes')
    return e.share('number') + e.share('percent') + e.share('duration') >= 0.7;
  if (kind === 'boolean') return e.share('yesNo') >= 0.7;
  if (kind === 'speech' || kind === 'name') return e.share('hasLetters') >= 0.7;
  return kind !== 'text' || field === 'external_id' || field === 'company_size' || e.share('number') < 0.8;
}

function likeness(a: readonly string[], b: readonly string[], weights: ReadonlyMap<string, number>): number {
  let both = 0;
  let all = 0;
  for (const stem of new Set([...a, ...b])) {
    const weight = weights.get(stem) ?? 1;
    all += weight;
    if (a.includes(stem) && b.includes(stem)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}

function buildIndex(): Index {
  const keys = (Object.entries(HEADER_SYNONYMS) as [Field, string][]).flatMap(([field, names]) =>
    namesOf(names).map((name) => ({ field, key: headerKey(name) })),
  );
  const ignored = namesOf(IGNORED_HEADERS).map((name) => ({ field: null, key: headerKey(name) }));
  const words = new Set(keys.flatMap(({ key }) => key.split(' ')).filter((word) => word.length >= 4));
  const names = [...keys, ...ignored].map(({ field, key }) => ({ field, stems: stemsOf(key, words) }));
  const fields = new Map<string, Set<Field | null>>();
  for (const { field, stems } of names)
    for (const stem of stems) fields.set(stem, (fields.get(stem) ?? new Set()).add(field));
  const weights = new Map(
    [...fields].map(([stem, of]) => [stem, (PLAIN.has(stem) ? 0.33 : 1) / of.size ** 0.7] as const),
  );
  const byStem = new Map<string, Name[]>();
  for (const name of names)
    for (const one of name.stems) {
      const others = byStem.get(one);
      if (others) others.push(name);
      else byStem.set(one, [name]);
    }
  return { names: byStem, weights, words };
}

const LITTLE = new Set([
  'der',
  'die',
  'das',
  'des',
  'den',
  'dem',
  'the',
  'of',
  'in',
  'im',
  'to',
  'zu',
  'zum',
  'zur',
  'und',
  'and',
  'a',
  'an',
  'am',
  'um',
  'on',
  'at',
  'by',
  'von',
  'vom',
  'per',
  'fuer',
  'for',
  'with',
  'mit',
  'is',
  'ist',
  'hat',
  'has',
  'was',
  'de',
  'du',
  'di',
  'la',
  'le',
  'il',
]);

function stemsOf(key: string, words: ReadonlySet<string>): string[] {
  const stems = key
    .split(' ')
    .filter((word) => word.length > 1 && !LITTLE.has(word) && !/^\d+$/.test(word))
    .flatMap((word) => partsOfWord(word, words))
    .map(stem)
    .filter((one) => one.length >= 2);
  return [...new Set(stems)];
}

/** A German compound as its two known words: `formularbezeichnung` → `formular`, `bezeichnung`. */
function partsOfWord(word: string, words: ReadonlySet<string>): string[] {
  if (word.length < 9) return [word];
  for (let at = word.length - 4; at >= 4; at--) {
    const front = word.slice(0, at);
    const back = word.slice(at);
    const known =
      words.has(front) ||
      words.has(front.replace(/(?:s|n|en|e)$/, '')) ||
      words.has(`${front}e`) ||
      words.has(`${front}n`);
    if (known && (words.has(back) || back.length >= 5)) return [front, back];
  }
  return [word];
}

/** Endings and the `ge` of participles taken off: `geklickte` → `klick`, `aufgerufene` → `aufruf`, `clicked` → `click`. */
function stem(word: string): string {
  const bare = word
    .replace(
      /^(auf|an|ab|aus|ein|her|zu|vor|herunter|mit|teil|nach)ge(?=\w{3,}(?:t|en|te|ten|ene|enen|ener)$)/,
      '$1',
    )
    .replace(/^ge(?=\w{3,}(?:t|te|ten|tes|ter|ene|enen|en)$)/, '');
  const cut = bare.replace(
    /(?:ungen|ung|ings?|ions?|ierte[nrs]?|tes|ter|ten|te|enen|ener|ene|ens|ers|ern|en|er|es|ed|em|e|n|s|t)$/,
    '',
  );
  return cut.length >= 3 ? cut : bare;
}
