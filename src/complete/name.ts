import { firstNameShare } from '../data/first-names.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
import { ROLE_NAMES } from '../data/role-names.ts';
import { surnameShare } from '../data/surnames.ts';
import type { Lead } from '../lead.ts';
import type { Conclusion } from './evidence.ts';

/** First and last name as the local part of an address shows them, where it can hardly mean anything else. */
export function concludeName(lead: Lead): readonly Conclusion[] {
  const { email, first_name, last_name, full_name } = lead.values;
  if (email === undefined || full_name !== undefined || (first_name !== undefined && last_name !== undefined))
    return [];
  if (
    lead.reach.email === 'invalid' ||
    lead.reach.emailFlags.some((flag) => /^(?:role|disposable|relay)/.test(flag))
  )
    return [];
  const pieces = piecesOf(email.slice(0, email.lastIndexOf('@')));
  if (!pieces) return [];
  if (first_name === undefined && last_name === undefined) return bothNames(pieces);
  if (last_name !== undefined) return otherName(pieces, last_name, 'first_name');
  return otherName(pieces, first_name ?? '', 'last_name');
}

/** Two to four words of letters, a trailing number left off; null for anything else. */
function piecesOf(local: string): readonly string[] | null {
  const plain = local.toLowerCase().split('+')[0] ?? '';
  const bare = plain.replace(/(?<=[a-z])[._-]?\d{1,4}$/, '');
  const pieces = bare.split(/^[^._-]+-[^._-]+$/.test(bare) && !isDoubleGiven(bare) ? '-' : /[._]/);
  const areWords =
    pieces.length > 1 && pieces.length < 5 && pieces.every((piece) => /^\p{L}+(?:-\p{L}{2,})?$/u.test(piece));
  if (!areWords || pieces.some((piece) => ROLE_NAMES.has(piece) || NO_NAME.has(piece))) return null;
  return pieces;
}

/** Words in addresses that are no names though they look like one. */
const NO_NAME: ReadonlySet<string> = new Set(
  `extern external ext intern guest gast test demo admin mail email shop web online büro buero office praxis kanzlei studio hotel team info fan the best super mr mrs herr frau dr prof privat private business
  de at ch com gmbh ag berlin hamburg wien muenchen munich zuerich bayern germany deutschland cool king queen love official real baby lady travel design fitness music musik photo foto art kunst yoga blog style fashion beauty coach trainer gaming gamer world life sun moon star sky rock pop dance tanz ink media pro plus digital consulting service services bau technik werbung events event reisen immobilien finance invest blume sonne stern engel girl boy man woman junior senior jr sr`.split(
    /\s+/,
  ),
);

/** "karl-heinz" is one name, "eva-schulz" two. */
function isDoubleGiven(bare: string): boolean {
  return bare.split('-').every((half) => isFirstName(half));
}

function bothNames(pieces: readonly string[]): readonly Conclusion[] {
  if (pieces.some((piece) => piece.length < 2)) return [];
  const [a = '', b = ''] = pieces;
  if (pieces.length === 2 && isGiven(a) && isFamily(b) && !isOnlyFamily(a) && !isSecondGiven(a, b))
    return names([a], [b]);
  if (pieces.length === 2 && isOnlyFamily(a) && isGiven(b) && (!isLastName(b) || isPlainlyTurned(a, b)))
    return names([b], [a]);
  const end = pieces.findIndex((piece) => PARTICLES.has(piece));
  if (end === 1 && isGiven(a) && pieces.length > 2) return names([a], pieces.slice(1));
  const last = pieces.at(-1) ?? '';
  const given = pieces.slice(0, -1);
  const isDouble =
    pieces.length === 3 && given.every((piece) => isGiven(piece) && !isOnlyFamily(piece)) && isFamily(last);
  return isDouble ? names(given, [last]) : [];
}

/** With one part known, the other is what the address holds beside it. */
function otherName(
  pieces: readonly string[],
  known: string,
  field: 'first_name' | 'last_name',
): readonly Conclusion[] {
  if (pieces.length !== 2) return [];
  const keys = [nameKey(known), nameKey(known.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))].map((key) =>
    key.replace(/[^a-z-]/g, ''),
  );
  const [a = '', b = ''] = pieces;
  const other = keys.includes(nameKey(a)) ? b : keys.includes(nameKey(b)) ? a : null;
  if (field === 'last_name' && other === null && a.length === 1 && keys[0]?.startsWith(a) && isLastName(b)) {
    return [nameConclusion('last_name', written([b]))];
  }
  if (other === null || other.length < 3) return [];
  const isPlausible = field === 'first_name' ? isGiven(other) : isFamily(other);
  return isPlausible ? [nameConclusion(field, written([other]))] : [];
}

const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'de', 'di', 'del', 'zu', 'da', 'vom']);

function isGiven(piece: string): boolean {
  return isFirstName(piece) || (piece.includes('-') && piece.split('-').every((half) => isFirstName(half)));
}

/** Known, or unknown and shaped like a name: three letters or more, a vowel, no particle glued to it. */
function isFamily(piece: string): boolean {
  const parts = piece.split('-');
  if (parts.every((part) => isLastName(part))) return true;
  if (parts.some((part) => isFirstName(part))) return false;
  return (
    piece.length > 3 &&
    /[aeiouyäöü]/.test(piece) &&
    !/^(?:von|van|vom|zu[mr]|de|di|del|mac|fitz|la|le)[a-z]{4,}/.test(piece) &&
    !/(.)\1\1/.test(piece)
  );
}

/** "hans.peter", "anna.maria": the second word is a common given name, and no surname that settles it ("sabine.thomas" does). */
function isSecondGiven(first: string, second: string): boolean {
  if (firstNameShare(second) === undefined) return false;
  return surnameShare(second) === undefined || isLastName(first);
}

/** "schmitt.martin": a frequent surname before a frequent first name that some bear as surname too. */
function isPlainlyTurned(family: string, given: string): boolean {
  return surnameShare(family) !== undefined && firstNameShare(given) !== undefined;
}

function isOnlyFamily(piece: string): boolean {
  return isLastName(piece) && !isFirstName(piece);
}

function names(first: readonly string[], last: readonly string[]): readonly Conclusion[] {
  return [nameConclusion('first_name', written(first)), nameConclusion('last_name', written(last))];
}

function nameConclusion(field: 'first_name' | 'last_name', to: string): Conclusion {
  return { field, to, from: 'e-mail', code: 'NAME_FROM_EMAIL', certainty: 0.96 };
}

/** Capitals as names have them; particles stay small, umlauts stay as the address writes them. */
function written(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) =>
      index < pieces.length - 1 &&
      (PARTICLES.has(piece) || piece === 'der' || piece === 'den' || piece === 'la')
        ? piece
        : piece
            .replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase())
            .replace(/^Mc(\p{L})/u, (_whole, letter: string) => `Mc${letter.toUpperCase()}`),
    )
    .join(' ');
}
