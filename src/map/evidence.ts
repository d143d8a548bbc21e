import { ACADEMIC, GENDERS, JOB_WORD, LEGAL_FORM, NO, SALUTATIONS, YES } from '../data/cell-words.ts';
import { readCountry } from '../data/countries.ts';
import { roleOf } from '../data/job-titles.ts';
import { isFirstName } from '../data/person-names.ts';
import { codesOf } from '../data/postal-codes.ts';
import { surnameShare } from '../data/surnames.ts';
import { isPlaceholder } from './cells.ts';
import { isDateLike } from './dates.ts';
import { isDuration } from './durations.ts';
import { tidy } from './text.ts';

/** Cells are cut to this length before they are looked at: types show in the beginning. */
const LOOK_AT = 200;

/** Milliseconds and microseconds since 1970. */
const EPOCH = /^1[4-9]\d{11}(?:\d{3})?$/;

/** Thousands with their points: a price, no number to call. */
const MONEY = /^\d{1,3}(?:[.,']\d{3}){1,2}(?:[.,]\d{1,2})?$/;

const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Bands of employees. */
const STAFF_RANGE =
  /^(?:(?:1|2|5|6|10|11|20|21|26|50|51|100|101|200|201|250|251|500|501|1\.?000|1\.?001|5\.?000|5\.?001) ?(?:-|–|bis|to) ?(?:4|5|9|10|19|20|25|49|50|99|100|199|200|249|250|499|500|999|1\.?000|4\.?999|5\.?000|9\.?999|10\.?000)|(?:<|>|über |mehr als |ab |over |more than )?(?:10|50|100|200|250|500|1\.?000|5\.?000|10\.?000) ?\+?)(?: (?:mitarbeiter|mitarbeitende|employees|ma|people|personen|staff|salariés|dipendenti))?$/i;

/** What one cell may be. A cell can be several of these: `1` is a boolean, an integer and a score. */
const TESTS = {
  email: (text) =>
    text.length < 150 &&
    /^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,100}\.[^\s@,;<>]{2,24}(?:$|[\s,;>(])/.test(
      text.replace(/^(?:mailto:|.{0,60}<)/i, ''),
    ),
  /** Digits with the marks of phone numbers, and either a mark or a prefix: bare numbers count too where they are long enough. */
  phone: (text) =>
    /^(?:p:|tel:)?[+(\d'][\d\s()/.\-–]{4,28}(?:(?:ext|x|dw|app)\.? ?\d{1,6})?$/i.test(text) &&
    digits(text) >= 6 &&
    digits(text) <= 17 &&
    !EPOCH.test(text) &&
    !IP.test(text) &&
    !isDateLike(text) &&
    !MONEY.test(text) &&
    (/^(?:p:)?[+0('(]/.test(text) || /[\s/().-]/.test(text) || digits(text) >= 9),
  url: (text) =>
    /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
    /^(?:[a-z0-9-]{1,63}\.){1,4}(?:de|com|net|org|at|ch|eu|io|fr|it|info|biz|li|co|uk|nl|be|lu|es|pl|dev|ai|app|gmbh|test|example|online|shop|tech|berlin|swiss)(?:\/\S*)?$/i.test(
      text,
    ),
  linkedin: (text) => /linkedin\.com\//i.test(text),
  xing: (text) => /xing\.(?:com|to)\//i.test(text),
  date: isDateLike,
  /** `08.03.`, `13/05`: a day of a list typed by hand. */
  day: (text) => /^(?:[0-2]?\d|3[01])[./](?:0?\d|1[0-2])\.?$/.test(text),
  time: (text) => /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: (?:uhr|[a-z]{2,4}))?$/i.test(text),
  duration: isDuration,
  /** A time of day only by its form: hours of nought in every cell are a duration. */
  stopwatch: (text) => /^0?0:[0-5]\d:[0-5]\d$/.test(text),
  /** Two digits or more: no name of a person. */
  digits: (text) => /\d\D*\d/.test(text),
  integer: (text) => /^-?\d{1,9}$/.test(text),
  number: (text) => /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(text),
  percent: (text) => /^-?\d{1,3}(?:[.,]\d{1,4})? ?%$/.test(text),
  stars: (text) => /^[1-5](?:\/5| stars?| sterne?)?$|^[★⭐*☆]{1,5}$/i.test(text),
  grade: (text) =>
    /^[a-d][+-]?$|^(?:hot|warm|cold|heiß|heiss|kalt|lauwarm|high|medium|low|hoch|mittel|niedrig|gering|sehr gut|gut|prio ?\d|chaude?|tiède|froide?|cald[oa]|tiepid[oa]|fredd[oa]|élevée?|moyenne?|faible|alt[oa]|medi[oa]|bass[oa])(?: lead)?$/i.test(
      text,
    ),
  plz: (text) =>
    /^(?:[a-z]{1,2}[- ])?\d{4,5}(?:\.0)?$/i.test(text) || /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i.test(text),
  plzCity: (text) => /^(?:[a-z]{1,2}[- ])?\d{4,5} +\p{L}{2}/iu.test(text),
  yesNo: (text) => YES.has(text.toLowerCase()) || NO.has(text.toLowerCase()),
  salutation: (text) => SALUTATIONS.has(text.toLowerCase()) || isTitledSalutation(text),
  academic: (text) => ACADEMIC.test(text),
  gender: (text) => GENDERS.has(text.toLowerCase()),
  country: (text) => text.length < 40 && !/\d/.test(text) && readCountry(text).code !== null,
  firstName: (text) =>
    text.length < 40 && text.split(' ').length <= 2 && isFirstName(text.split(/[\s-]/)[0] ?? ''),
  surname: (text) => !text.includes(' ') && surnameShare(text.toLowerCase()) !== undefined,
  /** Two to five words, one of them a known given name, or the first a salutation or an initial. */
  person: (text) => {
    const words = text
      .replace(/\([^)]*\)/g, '')
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    return (
      words.length >= 2 &&
      words.length <= 6 &&
      !/\d|@/.test(text) &&
      !LEGAL_FORM.test(text) &&
      (words.every((word) => isNamePart(word)) || text === text.toLowerCase()) &&
      (words.some((word) => isFirstName(word.split('-')[0] ?? '')) ||
        /^\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(text) ||
        SALUTATIONS.has((words[0] ?? '').toLowerCase()))
    );
  },
  /** Behind a first word: `Services` alone is an offer, not a company. */
  legal: (text) => text.includes(' ') && LEGAL_FORM.test(text.slice(text.indexOf(' '))),
  jobTitle: (text) => text.length < 60 && !/\d/.test(text) && (roleOf(text) !== null || JOB_WORD.test(text)),
  town: (text) => text.length < 40 && !/\d/.test(text) && isTown(text),
  street: (text) =>
    /\p{L}{3,}.{0,40}\s\d{1,4} ?[a-z]?(?:[-/+ ]{1,3}\d{1,4} ?[a-z]?)?$/iu.test(text) && !/@/.test(text),
  staff: (text) => STAFF_RANGE.test(text),
  oneWord: (text) => !text.includes(' '),
  words: (text) => /\s\S+\s\S+\s/.test(text),
  hasLetters: (text) =>
    /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
  id: (text) => /^[a-z]{0,4}[:_-]?(?=[\w-]*\d)[a-z0-9_-]{5,64}$/i.test(text),
} as const satisfies Record<string, (text: string) => boolean>;

export type CellType = keyof typeof TESTS;

/** What the sample says about a column. */
export interface Evidence {
  /** Cells that hold something. */
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  /** Share of the filled cells that may be of the type, 0 to 1; 0 where nothing is filled. */
  share(type: CellType): number;
  /** Share of the filled cells whose lower-case text is in the set. */
  among(words: ReadonlySet<string>): number;
  readonly averageLength: number;
  readonly cells: readonly string[];
}

/** Looks at the cells of a column. Types are counted when asked for, once. */
export function lookAt(raw: readonly string[]): Evidence {
  const cells = raw
    .map((cell) => tidy(cell.slice(0, LOOK_AT)))
    .filter((cell) => cell !== '' && !isPlaceholder(cell, 'text'));
  const shares = new Map<CellType, number>();
  const part = (count: number) => (cells.length === 0 ? 0 : count / cells.length);
  return {
    filled: cells.length,
    rows: raw.length,
    distinct: new Set(cells).size,
    averageLength: part(cells.reduce((sum, cell) => sum + cell.length, 0)),
    cells,
    share(type) {
      const seen = shares.get(type);
      if (seen !== undefined) return seen;
      const test = TESTS[type];
      const share = part(cells.filter((cell) => test(cell)).length);
      shares.set(type, share);
      return share;
    },
    among: (words) => part(cells.filter((cell) => words.has(cell.toLowerCase())).length),
  };
}

/** `Frau Dr.`, `Herr Prof. Dr.`: a salutation with its titles and no name. */
function isTitledSalutation(text: string): boolean {
  const at = text.indexOf(' ');
  return (
    at > 0 &&
    text.length < 40 &&
    SALUTATIONS.has(text.slice(0, at).toLowerCase()) &&
    ACADEMIC.test(text.slice(at + 1))
  );
}

/** A capital, or a particle: `im Mai` is nobody. */
function isNamePart(word: string): boolean {
  return /^[\p{Lu}"'(.-]/u.test(word) || PARTICLES.test(word);
}

const PARTICLES =
  /^(?:von|vom|van|zu|zum|zur|der|den|dem|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|und|e|y|af|av|o')$/;

/** A town of Germany, Austria or Switzerland. */
function isTown(text: string): boolean {
  return (['DE', 'AT', 'CH'] as const).some((country) => codesOf(country, text).length > 0);
}

function digits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}
