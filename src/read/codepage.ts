import iconv from 'iconv-lite';

/** Code pages of German, Austrian and Swiss office software of the last thirty years, the likeliest first. */
const CANDIDATES = ['windows-1252', 'iso-8859-15', 'macroman', 'cp850', 'windows-1250'] as const;

/** Letters beyond ASCII by how often names, towns and notes in western and central Europe use them. */
const COMMON = new Set('äöüßéÄÖÜ');
const USUAL = new Set('èàêëçñóáíúôâîïøåæÉÈÇØÅñãõœ');
const CENTRAL = new Set('čšžřěýůłąęśćńźżőűđťďňŠČŽŁŚŻ');
const MARKS = new Set('€„“”’–…«»°§²³·®©');

/** Whichever code page makes the bytes look most like words. Ties go to the earlier candidate: windows-1252. */
export function guessSingleByte(bytes: Buffer): string {
  let best: string = CANDIDATES[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const name of CANDIDATES) {
    const score = plausibility(decodeFor(bytes, name), name === 'windows-1250');
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  return best;
}

function decodeFor(bytes: Buffer, name: string): string {
  return iconv.decode(bytes, name);
}

function plausibility(text: string, central: boolean): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) continue;
    score += weigh(text[i] ?? '', text[i - 1] ?? ' ', text[i + 1] ?? ' ', central);
  }
  return score;
}

function weigh(char: string, before: string, after: string, central: boolean): number {
  const code = char.charCodeAt(0);
  if (code === 0xfffd || (code >= 0x80 && code <= 0x9f)) return -10;
  const inWord = isLetter(before) || isLetter(after);
  if (isLetter(char)) {
    // A capital after a small letter (`MŸller`) is how a wrong code page shows.
    if (isLower(before) && isUpper(char)) return -4;
    if (!inWord) return -1;
    if (COMMON.has(char)) return 5;
    if (USUAL.has(char)) return 2;
    if (central && CENTRAL.has(char)) return 2;
    return CENTRAL.has(char) ? 0.5 : -1;
  }
  // A sign inside a word (`M³ller`) is the other way it shows.
  if (isLetter(before) && isLetter(after) && char !== '’' && char !== '–' && char !== '·') return -4;
  return MARKS.has(char) ? 1 : -1;
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase() || char === 'ß';
}
function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}
function isLower(char: string): boolean {
  return char !== char.toUpperCase() || char === 'ß';
}
