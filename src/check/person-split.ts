import { NOBILITY, OPENING_PARTICLES, PARTICLES } from '../data/name-words.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';

/** First and last name of tokens without titles; `unsure` where lists or e-mail speak for another order. */
export interface SplitName {
  readonly first: string;
  readonly last: string;
  readonly unsure: boolean;
}

const name = (first: readonly string[], last: readonly string[], unsure = false): SplitName => ({
  first: first.join(' '),
  last: last.join(' '),
  unsure,
});

/** Divides "Nachname, Vorname". Particles around the given name go back to the family name: "Heide, Anna von der", "Vries, de Pieter". */
export function splitAtComma(before: readonly string[], after: readonly string[]): SplitName {
  let end = after.length;
  while (end > 1 && isParticle(after[end - 1])) end--;
  let start = 0;
  while (start < end - 1 && isParticle(after[start]) && after[start] === after[start]?.toLowerCase()) start++;
  return name(after.slice(start, end), [...after.slice(0, start), ...after.slice(end), ...before]);
}

/** Divides a name that stands in one cell without a comma. `local` is the part of the e-mail address before the @. */
export function splitTokens(tokens: readonly string[], local: string, isAddressed: boolean): SplitName {
  const count = tokens.length;
  if (count === 0) return name([], []);
  if (count === 1) return splitOne(tokens[0] ?? '', isAddressed);
  return (
    byInitial(tokens) ??
    byCapitals(tokens) ??
    byParticle(tokens) ??
    (count === 2 ? splitTwo(tokens[0] ?? '', tokens[1] ?? '', local, isAddressed) : splitMany(tokens, local))
  );
}

function splitOne(token: string, isAddressed: boolean): SplitName {
  const isGiven = !isAddressed && isKnownFirst(token) && !isLastName(token);
  return isGiven ? name([token], []) : name([], [token]);
}

/** "Müller M." */
function byInitial(tokens: readonly string[]): SplitName | null {
  const last = tokens.at(-1) ?? '';
  const isInitial = /^\p{Lu}\.?(?:-?\p{Lu}\.){0,2}$/u.test(last) && (tokens[0] ?? '').length > 2;
  if (!isInitial || tokens.length > 3 || (!last.includes('.') && isKnownFirst(tokens[0] ?? ''))) return null;
  return isKnownFirst(tokens[0] ?? '') && !isLastName(tokens[0] ?? '')
    ? null
    : name([last], tokens.slice(0, -1));
}

/** "MÜLLER Max", "Max DE LA CRUZ": one part in capitals, the other not. */
function byCapitals(tokens: readonly string[]): SplitName | null {
  const capitals = tokens.map(isInCapitals);
  const lead = runLength(capitals);
  const trail = runLength([...capitals].reverse());
  if (lead > 0 && lead < tokens.length && !capitals.slice(lead).includes(true)) {
    const front = tokens.slice(0, lead);
    const back = tokens.slice(lead);
    const isGivenFirst = front.every(isKnownFirst) && !front.some(isLastName) && !isKnownFirst(back[0] ?? '');
    return isGivenFirst ? name(front, back) : splitAtComma(front, back);
  }
  if (trail === 0 || trail === tokens.length || capitals.slice(0, -trail).includes(true)) return null;
  let start = tokens.length - trail;
  while (start > 1 && isParticle(tokens[start - 1])) start--;
  return name(tokens.slice(0, start), tokens.slice(start));
}

function isInCapitals(token: string): boolean {
  const letters = token.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    !/^(?:\p{Lu}\.-?)+$/u.test(token) &&
    (letters.length > 2 || /[AEIOUYÄÖÜ]|NG/.test(letters))
  );
}

function runLength(flags: readonly boolean[]): number {
  const end = flags.indexOf(false);
  return end < 0 ? flags.length : end;
}

const VIETNAMESE: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly'.split(' '),
);

/** "Anna von der Heide", "Anna Berg-von Bergen", "Karl Freiherr zu Guttenberg", "von der Heide". */
function byParticle(tokens: readonly string[]): SplitName | null {
  if (VIETNAMESE.has(nameKey(tokens[0] ?? ''))) return byVietnameseMiddle(tokens);
  let start = opening(tokens);
  if (start < 0 || start === tokens.length - 1) return null;
  if (start === 0) return tokens.length < 4 || isParticle(tokens[1]) ? wholeLast(tokens) : null;
  while (start > 1 && IBERIAN_PARTICLE.test(tokens[start] ?? '') && isOnlyLast(tokens[start - 1] ?? ''))
    start--;
  return name(tokens.slice(0, start), tokens.slice(start));
}

/** "Fernández de la Torre": the particle stands inside a double family name. */
const IBERIAN_PARTICLE = /^(?:de|del|da|do|dos|das)$/i;

function isOnlyLast(token: string): boolean {
  return isKnownLast(token) && !isKnownFirst(token);
}

/** "Nguyen Van Minh", "Tran Thi Lan": family name first, shown by the middle name. */
function byVietnameseMiddle(tokens: readonly string[]): SplitName | null {
  const isClear = tokens.length > 2 && /^(?:van|văn|thi|thị)$/i.test(tokens[1] ?? '');
  return isClear ? name(tokens.slice(1), tokens.slice(0, 1), true) : null;
}

function opening(tokens: readonly string[]): number {
  if (opensAtFront(tokens)) return 0;
  for (let at = 1; at < tokens.length - 1; at++) {
    const key = (tokens[at] ?? '').toLowerCase();
    const next = tokens[at + 1];
    if (NOBILITY.has(key) && (isParticle(next) || (at === tokens.length - 2 && !/^edl|^ritter/.test(key))))
      return at;
    if (OPENING_PARTICLES.has(key) && !isMarian(tokens, at)) return at;
    if (/^\p{L}{2,30}-(?:von|vom|van|de|di|del|zu)$/iu.test(key)) return at;
  }
  return -1;
}

/** "von Berg", "Van der Meer", "De Luca Marco": a particle in front, where the given name is missing or comes behind. */
function opensAtFront(tokens: readonly string[]): boolean {
  const [token = '', next] = tokens;
  const key = token.toLowerCase();
  if (NOBILITY.has(key)) return isParticle(next);
  if (!OPENING_PARTICLES.has(key) || /^ma?c$/.test(key) || isGivenLike(token, 0)) return false;
  return (
    token === key ||
    isParticle(next) ||
    tokens.length === 2 ||
    (tokens.length === 3 && isOnlyFirst(tokens[2] ?? ''))
  );
}

function isOnlyFirst(token: string): boolean {
  return isKnownFirst(token) && !isLastName(token);
}

/** "Al", "Ben", "Van" and the like at the front are given names unless written small. */
function isGivenLike(token: string, at: number): boolean {
  return at === 0 && token !== token.toLowerCase() && isKnownFirst(token);
}

/** "von der Heide" alone, or with the given name behind it where lists know it: "von Berg Anna". */
function wholeLast(tokens: readonly string[]): SplitName {
  const last = tokens.at(-1) ?? '';
  const hasGiven = tokens.length > 2 && !isParticle(tokens.at(-2)) && isKnownFirst(last) && !isLastName(last);
  return hasGiven ? name([last], tokens.slice(0, -1)) : name([], tokens);
}

/** "María del Carmen López": the particle belongs to the given name. */
function isMarian(tokens: readonly string[], at: number): boolean {
  if (at !== 1 || !/^mar[ií]a$|^m[ªa]\.?$|^juan$|^josé$/i.test(tokens[0] ?? '')) return false;
  const isSaint = tokens
    .slice(at + 1, at + 3)
    .some((token) =>
      /^(?:carmen|mar|pilar|rosario|ángeles|angeles|dolores|luz|cruz|dios|rocío|consuelo|mercedes|nieves|valle)$/i.test(
        token,
      ),
    );
  return isSaint && tokens.length > at + 2;
}

/** A family name, alone or as a double ("Weber-Klein"). */
function isKnownLast(token: string): boolean {
  if (isLastName(token)) return true;
  const pieces = token.split('-');
  return (
    pieces.length > 1 &&
    pieces.every((piece) => isLastName(piece)) &&
    !pieces.every((piece) => isFirstName(piece))
  );
}

function splitTwo(a: string, b: string, local: string, isAddressed: boolean): SplitName {
  if (isAddressed && isOnlyLast(a) && isOnlyLast(b)) return name([], [a, b]);
  const order = emailOrder(local, a, b);
  const isGivenBehind = isKnownFirst(b) && !isLastName(b) && (isKnownLast(a) || b.includes('-'));
  const isListed = isGivenBehind && !isKnownFirst(a);
  if (isListed && order !== 'as given') return name([b], [a], order !== 'swapped');
  const isLikely = order === 'swapped' && !isKnownFirst(a) && isKnownFirst(b);
  return isLikely ? name([b], [a]) : name([a], [b]);
}

/** Given names go on as long as lists know them; what follows and is only a family name begins the last name. */
function splitMany(tokens: readonly string[], local: string): SplitName {
  const end = tokens.length - 1;
  const marian = opening(tokens) < 0 && OPENING_PARTICLES.has((tokens[1] ?? '').toLowerCase());
  let start = marian ? givenAfterMarian(tokens) : 1;
  while (start < end && !beginsLast(tokens, start)) start++;
  const first = tokens.slice(0, start);
  const last = tokens.slice(start);
  const isReversed =
    isLastName(tokens[0] ?? '') &&
    !isKnownFirst(tokens[0] ?? '') &&
    tokens.slice(1).every((token) => isKnownFirst(token) && !isLastName(token));
  if (isReversed && emailOrder(local, tokens[0] ?? '', tokens.at(-1) ?? '') !== 'as given')
    return name(tokens.slice(1), [tokens[0] ?? ''], true);
  return name(first, last);
}

function givenAfterMarian(tokens: readonly string[]): number {
  let at = 2;
  while (at < tokens.length - 2 && isParticle(tokens[at])) at++;
  return Math.min(at + 1, tokens.length - 1);
}

/** Whether a word in the middle is the first of two family names: known as one, not as a given name, or Iberian with another behind it. */
function beginsLast(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  if (/^\p{L}\.?$/u.test(token) || /^\p{Lu}\.-?\p{Lu}\.$/u.test(token)) return false;
  const next = tokens[at + 1] ?? '';
  if (tokens.slice(at + 1, -1).some((later) => isKnownFirst(later) && !isLastName(later))) return false;
  if (next === 'y' || next === 'i') return true;
  if (isLastName(token) && !isKnownFirst(token)) return true;
  return isIberian(token) && isIberian(next);
}

/** Endings of Spanish and Portuguese family names (García, Martínez, Torres, Silva). */
function isIberian(word: string): boolean {
  return (
    isLastName(word) &&
    /(?:ez|es|ía|ia|ín|ón|os|as|illo|era|ero|ado|eda|elo|alva|ilva|az|uz|oz|iz)$/i.test(word)
  );
}

/** A given name, alone or as a double ("Karl-Heinz", "Annsophie" not). */
export function isKnownFirst(token: string): boolean {
  if (isFirstName(token)) return true;
  const pieces = token.split('-');
  return pieces.length > 1 && pieces.every((piece) => piece !== '' && isFirstName(piece));
}

export function isParticle(token: string | undefined): boolean {
  return token !== undefined && PARTICLES.has(token.toLowerCase());
}

/**
 * What an e-mail local part says about the order of two names: `as given` for a.b@, `swapped` for b.a@,
 * or by the initial (`hmueller`, `h.mueller`); null where it says nothing.
 */
export function emailOrder(local: string, first: string, last: string): 'as given' | 'swapped' | null {
  const [a, b] = [emailKeys(first), emailKeys(last)];
  const pieces = local
    .toLowerCase()
    .split(/[._-]+/)
    .filter((piece) => piece !== '');
  const joined = pieces.join('');
  if (a.some((x) => b.includes(x))) return null;
  if (pieces.length === 2) {
    const [x = '', y = ''] = pieces;
    if (a.includes(x) && b.includes(y)) return 'as given';
    if (b.includes(x) && a.includes(y)) return 'swapped';
  }
  const [initialA, initialB] = [a[0]?.charAt(0) ?? '', b[0]?.charAt(0) ?? ''];
  if (initialA === initialB) return null;
  if (b.some((y) => joined === initialA + y)) return 'as given';
  if (a.some((x) => joined === initialB + x)) return 'swapped';
  return null;
}

/** A name as addresses write it: umlauts as two letters or as one. */
function emailKeys(text: string): string[] {
  const long = nameKey(text).replace(/[^a-z]/g, '');
  const short = nameKey(text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')).replace(/[^a-z]/g, '');
  return [...new Set([long, short])].filter((key) => key !== '');
}
