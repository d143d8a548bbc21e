import {
  DEGREES,
  PLURAL_SALUTATIONS,
  PROFESSIONS,
  SALUTATIONS,
  SUFFIXES,
  TITLE_PARTS,
  TITLES,
} from '../data/name-words.ts';

/** What stood around a name: a form of address and titles before it, degrees and a suffix behind it. */
export interface Around {
  readonly salutation: string;
  readonly titles: readonly string[];
  readonly suffix: string;
  /** A profession in front of the name ("RA Dr. Müller"). */
  readonly profession: string;
  /** The tokens of the name itself. */
  readonly rest: readonly string[];
}

/** A token without dots, brackets and case: how titles are looked up. */
function wordKey(token: string): string {
  return token
    .toLowerCase()
    .replace(/[.,()[\]]/g, '')
    .replace(/^-|-$/g, '');
}

/** Words of a text; "Prof.Dr." and "Dipl.-Ing.(FH)" are set apart where a title is glued to the next word, initials stay as given. */
export function tokensOf(text: string): string[] {
  return text
    .replace(/(?<=\S)\(/g, ' (')
    .replace(/\)(?=\p{L})/gu, ') ')
    .replace(SPACED_DEGREE, (degree) => degree.replace(' ', ''))
    .split(' ')
    .flatMap(ungluedTitles)
    .filter((token) => token !== '');
}

const SPACED_DEGREE = /(?<=^|[ ,])(?:B|M|Ph|LL|D)\. (?:Sc|A|Eng|D|M|B|Ed|Phil)\.(?= ?(?:,|$|\())/g;

function ungluedTitles(token: string): string[] {
  if (!/\.\p{L}/u.test(token)) return [token];
  const pieces = token.split(/(?<=\.)(?=\p{L})/u);
  const [first = ''] = pieces;
  if (/^(?:in|a|ssa)\.?$/.test(pieces[1] ?? '')) return [pieces.slice(0, 2).join(''), ...pieces.slice(2)];
  if (DEGREES.has(wordKey(token))) return [token];
  if (TITLES.has(wordKey(first)) || isDiploma(wordKey(first)) || isPart(first, pieces[1])) return pieces;
  return [token];
}

function isPart(token: string, next: string | undefined): boolean {
  const key = wordKey(token);
  if (key === 'h') return next !== undefined && wordKey(next).startsWith('c');
  return key.length > 1 && TITLE_PARTS.has(key);
}

const DIPLOMA =
  /^dipl(?:om)?(?:-[a-zäöüß]{1,20}){1,4}$|^dipl(?:om)?-?(?:ing|kfm|kffr|kauf\w{0,8}|betriebs\w{1,12}|volksw\w{0,10}|oec|oek|ök|inf|inform\w{0,10}|phys\w{0,6}|chem\w{0,6}|psych\w{0,8}|päd|paed|des|biol|math|geogr|jur|wirt|wi|designer\w{0,2}|ingenieur\w{0,2}|ökonom\w{0,2}|soz\w{0,10})$|^dipl(?:om)?$/;

function isDiploma(key: string): boolean {
  return DIPLOMA.test(key);
}

/** Titles that are taken without a dot only in capitals, for they are also names or words. */
const NEEDS_CAPITALS: ReadonlySet<string> = new Set(['di', 'pd']);
/** Titles that are taken only with a dot. */
const NEEDS_DOT: ReadonlySet<string> = new Set([
  'ao',
  'apl',
  'rer',
  'cand',
  'stud',
  'lic',
  'assoc',
  'bakk',
  'habil',
  'mgr',
  'avv',
  'drs',
]);
/** Parts in capitals behind a diploma or degree. */
const CAPITAL_PARTS: ReadonlySet<string> = new Set([
  'fh',
  'ba',
  'tu',
  'dh',
  'eth',
  'hsg',
  'htl',
  'fhnw',
  'ets',
  'uni',
  'univ',
  'bw',
  'vw',
]);

function startsTitle(token: string, rest: readonly string[]): boolean {
  const key = wordKey(token);
  if (isDiploma(key)) return true;
  if (!TITLES.has(key)) return false;
  if (NEEDS_DOT.has(key)) return token.includes('.');
  if (NEEDS_CAPITALS.has(key)) {
    const isBeforeName = rest.length > 1 && /\p{Ll}/u.test(rest[0] ?? '');
    return token.toUpperCase() === token && (isBeforeName || /^\(|^(?:dr|mag|prof)\./i.test(rest[0] ?? ''));
  }
  return true;
}

function continuesTitle(token: string, before: string, next: string | undefined): boolean {
  const key = wordKey(token);
  if (startsTitle(token, next === undefined ? [] : [next])) return true;
  if (!TITLE_PARTS.has(key)) return false;
  if (/^\(.*\)$/.test(token)) return CAPITAL_PARTS.has(key);
  if (key === 'c') return wordKey(before) === 'h';
  if (key === 'h')
    return (token[0] === 'h' && next !== undefined && wordKey(next) === 'c') || wordKey(before) === 'e';
  if (key === 'e') return next !== undefined && /^h\.?$/.test(next);
  if (CAPITAL_PARTS.has(key))
    return isDiploma(wordKey(before)) || CAPITAL_PARTS.has(wordKey(before)) || key === 'eth' || key === 'hsg';
  if (token.includes('.')) return true;
  return token === token.toLowerCase() || (isDiploma(wordKey(before)) && key.length > 2);
}

/** The usual spelling where the token is in capitals or lacks its dot; else as given. */
function titleText(token: string): string {
  const key = wordKey(token);
  if (/^\(.*\)$/.test(token)) return `(${TITLE_PARTS.get(key) ?? key.toUpperCase()})`;
  if (key === 'e') return token;
  const usual = TITLES.get(key) ?? TITLE_PARTS.get(key) ?? DEGREES.get(key);
  if (DEGREES.has(key) && !TITLES.has(key) && !TITLE_PARTS.has(key)) return token.replace(/,$/, '');
  if (isDiploma(key) && !/\p{Ll}/u.test(token))
    return token.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return isDiploma(key) && key !== 'dipl' ? token.replace(/,$/, '') : (usual ?? token);
}

const AND: ReadonlySet<string> = new Set(['und', 'u.', 'and', '&', '+', 'u']);
const POLITE: ReadonlySet<string> = new Set([
  'sehr',
  'geehrte',
  'geehrter',
  'geehrten',
  'liebe',
  'lieber',
  'dear',
  'hallo',
  'an',
  'z.hd.',
  'z.',
  'hd.',
  'attn',
  'attn:',
  'c/o',
]);

function salutationOf(token: string | undefined): string | undefined {
  return token === undefined ? undefined : SALUTATIONS.get(wordKey(token));
}

/** Takes form of address and titles off the front and degrees and suffix off the back of a name. */
export function takeAround(tokens: readonly string[], least = 2): Around {
  const front = takeFront(tokens);
  const back = takeBack(front.rest, least);
  return {
    salutation: front.salutation,
    titles: [...front.titles, ...back.titles],
    suffix: back.suffix,
    profession: front.profession,
    rest: back.rest,
  };
}

function takeFront(tokens: readonly string[]): {
  salutation: string;
  titles: string[];
  profession: string;
  rest: readonly string[];
} {
  let at = 0;
  let salutation = '';
  let profession = '';
  const titles: string[] = [];
  while (
    POLITE.has(tokens[at]?.toLowerCase() ?? '') &&
    tokens.slice(at + 1, at + 4).some((token) => salutationOf(token))
  )
    at++;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1];
    const address = salutationOf(token);
    const trade = PROFESSIONS.get(token.replace(/:$/, ''));
    if (trade && at < tokens.length - 1 && profession === '') {
      profession = trade;
      at++;
    } else if (address && salutation === '' && (next === undefined || !isName(token, at, tokens))) {
      const other = AND.has(next?.toLowerCase() ?? '') ? salutationOf(tokens[at + 2]) : undefined;
      salutation = other
        ? `${address} ${next === 'and' || (next === '&' && address === 'Mr') ? 'and' : 'und'} ${other}`
        : address;
      at += other ? 3 : 1;
    } else if (
      titles.length === 0
        ? startsTitle(token, tokens.slice(at + 1))
        : continuesTitle(token, titles.at(-1) ?? '', next)
    ) {
      titles.push(titleText(token));
      at++;
    } else break;
  }
  return { salutation, titles, profession, rest: tokens.slice(at) };
}

/** "Sr" and "Sig" open a name only with a dot or in front of two words; a lone word is the name. */
function isName(token: string, at: number, tokens: readonly string[]): boolean {
  const key = wordKey(token);
  return (
    (key === 'sr' || key === 'sra' || key === 'sig' || key === 'ms') &&
    !token.includes('.') &&
    tokens.length - at < 3 &&
    key !== 'ms'
  );
}

function takeBack(
  tokens: readonly string[],
  least: number,
): { titles: string[]; suffix: string; rest: readonly string[] } {
  let end = tokens.length;
  let suffix = '';
  const titles: string[] = [];
  while (end > 1) {
    const token = (tokens[end - 1] ?? '').replace(/,$/, '');
    const isAfterComma = (tokens[end - 2] ?? '').endsWith(',');
    if (isDegree(token, isAfterComma, end - 1, tokens)) titles.unshift(titleText(token));
    else if (suffix === '' && end > least && isSuffix(token)) suffix = SUFFIXES.get(wordKey(token)) ?? token;
    else break;
    end--;
  }
  const rest = tokens.slice(0, end);
  return {
    titles,
    suffix,
    rest: rest.map((token, index) => (index === end - 1 ? token.replace(/,$/, '') : token)),
  };
}

function isDegree(token: string, isAfterComma: boolean, before: number, tokens: readonly string[]): boolean {
  const key = wordKey(token);
  if (/^\(.*\)$/.test(token))
    return (
      CAPITAL_PARTS.has(key) &&
      before > 1 &&
      isDegree(tokens[before - 1]?.replace(/,$/, '') ?? '', true, before - 1, tokens)
    );
  if (TITLES.has(key) && token.includes('.') && !NEEDS_CAPITALS.has(key)) return true;
  if (/^(?:dipl|dr)-/.test(key) && isDiploma(key)) return true;
  if (!DEGREES.has(key)) return false;
  if (isAfterComma || token.includes('.')) return true;
  const isCellInCapitals = !tokens.slice(0, before).some((word) => /\p{Ll}/u.test(word));
  if (key.length <= 2) return token === token.toUpperCase() && before > 1 && !isCellInCapitals;
  return (
    /\p{Lu}.*\p{Lu}/u.test(token) &&
    (before > 1 || !isCellInCapitals) &&
    before > 0 &&
    !(before === 1 && isCellInCapitals)
  );
}

function isSuffix(token: string): boolean {
  const key = wordKey(token);
  if (!SUFFIXES.has(key)) return false;
  if (/^i+v?$/.test(key)) return token === token.toUpperCase();
  if (key === 'sen' || key === 'jun') return token.includes('.') || token === token.toLowerCase();
  return true;
}

/** Whether every token of a text is a title, degree or suffix: "Dr.", "MBA", "Prof. Dr. med." */
export function isOnlyTitles(tokens: readonly string[]): boolean {
  const front = takeFront(tokens);
  if (front.rest.length === 0 && front.titles.length > 0) return true;
  return (
    tokens.length > 0 &&
    tokens.every(
      (token) => DEGREES.has(wordKey(token)) || isSuffix(token) || CAPITAL_PARTS.has(wordKey(token)),
    )
  );
}

/** Titles and suffix of a text that is nothing else ("PhD", "Dr.", "Jr."). */
export function titlesOf(tokens: readonly string[]): {
  readonly titles: readonly string[];
  readonly suffix: string;
} {
  const front = takeFront(tokens);
  if (front.rest.length === 0) return { titles: front.titles, suffix: '' };
  const suffix = tokens.find(isSuffix);
  return {
    titles: tokens.filter((token) => token !== suffix).map(titleText),
    suffix: suffix === undefined ? '' : (SUFFIXES.get(wordKey(suffix)) ?? suffix),
  };
}

/** Whether a form of address means several people. */
export function isPlural(salutation: string): boolean {
  return PLURAL_SALUTATIONS.has(salutation);
}
