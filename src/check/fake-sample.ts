import { SAMPLE_COMPANIES, SAMPLE_STEMS, SAMPLE_WORDS } from '../data/fake-samples.ts';

/** Most names are seen through by this. */
const OF_SAMPLES = new RegExp(
  `${SAMPLE_STEMS}|prueba|prov[ae]|essai|testow|fict|fittiz|bidon|quelconque|ukazk|zkus|primern|pavyz|naidis`,
);

/** `musterkonzern`, `voorbeeldbedrijf`, `empresaejemplo`: the two words in one. */
const LONGEST_FIRST = [...SAMPLE_WORDS].sort((one, other) => other.length - one.length);
const GLUED = new RegExp(`^(${LONGEST_FIRST.join('|')})s?(\\p{L}{3,})$`, 'u');
const GLUED_BEHIND = /^(\p{L}{4,})(test|testowa|ejemplo|exemplo|exemple|esempio|prueba|prova|essai)$/u;

/**
 * `Test Corp`, `Musterkonzern`, `Vzorová firma`: nothing but a word of samples and a word for company, in one word or
 * several; legal forms of two letters and less say nothing.
 */
export function isSampleCompany(name: string): boolean {
  if (!OF_SAMPLES.test(name)) return false;
  let [count, samples] = [0, 0];
  for (const part of name.split(/[ -]/))
    for (const piece of piecesOf(part)) {
      if (SAMPLE_WORDS.has(piece)) samples += 1;
      else if (piece.length > 2 && !SAMPLE_COMPANIES.has(piece)) return false;
      count += 1;
    }
  return count > 1 && samples > 0;
}

function piecesOf(part: string): readonly string[] {
  if (SAMPLE_WORDS.has(part) || SAMPLE_COMPANIES.has(part)) return [part];
  return GLUED.exec(part)?.slice(1) ?? GLUED_BEHIND.exec(part)?.slice(1) ?? [part];
}
