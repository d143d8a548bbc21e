import { ABBREVIATIONS } from '../data/abbreviations.ts';
import { type Header, knownHeaders } from './header.ts';

/** English words that databases write without a blank: `submitdate`, `companyname`, `lastmodified`. */
const JOINED =
  /^(submit|submission|create|created|creation|update|updated|modify|modified|change|start|end|last|first|middle|sign|signup|register|registration|join|leave|consent|optin|event|lead|company|contact|customer|client|phone|mobile|email|mail|user|account|post|postal|zip|job|full|family|given|sur|display|home|work|web|street|city|org|organization|employee|team|campaign|form|answer|response|entry|birth|owner|ticket|order|attendee|visitor|badge|scan|capture|comp|cust|cont|state|country|source|stage|industry|lang|title)(date|time|datetime|stamp|timestamp|name|number|no|address|addr|code|title|role|position|function|id|status|source|owner|type|size|count|at|on|by|score|value|rating|rank|url|page|site|group|email|mail|phone|modified|updated|created|seen|visit|activity|contact|contacted|login|text)$/;
/** What tells the kind of the column in the database, or the period that was counted; nothing about the lead. */
const NOISE =
  /^(?:c|f|fld|feld|field|col|attr|prop|str|cf|udf|custom|txt|text|val|value|dat|int|bool|flag|flg|char|vc|nvc|\d{1,3}d|lifetime|alltime|total|overall|gesamt|insgesamt)$/;
const TEL = /^(?:telefon|phone|tel)$/;
const LINE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['m', 'mobil'],
  ['mob', 'mobil'],
  ['p', 'privat'],
  ['pr', 'privat'],
  ['priv', 'privat'],
  ['d', 'direkt'],
  ['g', 'geschaeftlich'],
  ['w', 'geschaeftlich'],
  ['b', 'geschaeftlich'],
  ['z', 'zentrale'],
  ['f', 'fax'],
]);

let consonants: Map<string, string> | undefined;
let vocabulary: Map<string, number> | undefined;

/** `cntct`, `rsn`, `vst`: a word written without its vowels, where the known names have one word of these consonants. */
function wordOfConsonants(word: string): string | undefined {
  if (word.length < 3 || /[aeiouy\d]/.test(word.slice(1))) return undefined;
  consonants ??= buildConsonants();
  return vocabulary?.has(word) ? undefined : consonants.get(word);
}

/** Whether a word stands as it is in a known name: then it is not another one cut short. */
export function isKnownWord(word: string): boolean {
  consonants ??= buildConsonants();
  return vocabulary?.has(word) ?? false;
}

/** The most frequent word of the known names for each row of consonants. */
function buildConsonants(): Map<string, string> {
  const counts = new Map<string, number>();
  for (const key of knownHeaders().keys())
    for (const word of key.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  vocabulary = counts;
  const best = new Map<string, string>();
  for (const [word, count] of counts) {
    if (word.length < 4 || word.length > 12 || /\d/.test(word)) continue;
    const bare = (word[0] ?? '') + word.slice(1).replace(/[aeiouy]/g, '');
    for (const form of new Set([bare, bare.replace(/(.)\1/g, '$1')])) {
      const known = best.get(form);
      if (form !== word && count > (known === undefined ? 1 : (counts.get(known) ?? 0))) best.set(form, word);
    }
  }
  return best;
}

/** The key with its abbreviations written out and the marks of databases taken off: `c addr ln 1` → `address line 1`. The key itself where nothing is short. */
export function expandKey(key: string): string {
  const words = key.split(' ');
  if (words.length > 6) return key;
  const long = words.flatMap((word, at): string[] => {
    const before = words[at - 1];
    const after = words[at + 1];
    if (word === 'ln' && after !== undefined && /^\d$/.test(after)) return ['line'];
    if (before !== undefined && TEL.test(ABBREVIATIONS.get(before) ?? before)) {
      const line = LINE_LETTERS.get(word);
      if (line !== undefined) return [line];
    }
    if (words.length > 1 && (at === 0 || at === words.length - 1) && NOISE.test(word) && word !== 'dat')
      return [];
    const meant = ABBREVIATIONS.get(word);
    if (meant !== undefined) return meant.split(' ');
    const whole = wordOfConsonants(word);
    if (whole !== undefined) return [whole];
    const joined = JOINED.exec(word);
    return joined ? [joined[1] ?? '', joined[2] ?? ''] : [word];
  });
  const wide = long.join(' ').replace(/\btelefon mobil\b/, 'mobiltelefon');
  return wide === '' ? key : wide;
}

/** A front that at least so many headers, and half of them, must have in common before it says nothing. */
const COMMON = 4;

/** Words that tell nothing without their front. */
const VAGUE = /^(?:nr|no|num|number|nummer|id|key|code|typ|type|art|ref|\d+)$/;

/** Takes off the word that most headers begin with: `kd_name1`, `kd_ort` tell by what follows. */
export function withoutCommonFront(headers: readonly Header[]): readonly Header[] {
  const counts = new Map<string, number>();
  for (const { words } of headers) {
    const front = words[0];
    if (front !== undefined && words.length > 1) counts.set(front, (counts.get(front) ?? 0) + 1);
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!common || common[1] < COMMON || common[1] < headers.length * 0.5) return headers;
  const [front] = common;
  return headers.map((header) => {
    if (header.words[0] !== front || header.words.length < 2 || VAGUE.test(header.words[1] ?? ''))
      return header;
    const words = header.words.slice(1);
    return { ...header, words, key: words.join(' ') };
  });
}
