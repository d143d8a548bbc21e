import { existsSync, readFileSync } from 'node:fs';
import { ACTIONS, BANT, BANT_VALUES, INTENTS } from '../../src/lead.ts';

/** A note with the labels its author gave it; `author` numbers the file it stands in. */
export interface Labelled {
  readonly note: string;
  readonly ref: string;
  readonly author: string;
  readonly intent: number;
  /** need, budget, authority, timing as indexes of BANT_VALUES. */
  readonly bant: readonly number[];
  /** undefined, or -1 in the numbers, where it was not labelled. */
  readonly optOut: boolean | undefined;
  /** Index of ACTIONS, or -1. */
  readonly action: number;
  /** undefined where no date was labelled. */
  readonly date: string | null | undefined;
  readonly hard: boolean;
}

const LETTERS: Readonly<Record<string, string>> = { y: 'yes', n: 'no', u: 'unknown' };

/** Reads one corpus file; lines that are not complete yet are left out. */
export function readCorpus(url: URL): Labelled[] {
  const out: Labelled[] = [];
  let ref = '';
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    if (line.startsWith('# ref ')) ref = line.slice(6).trim();
    const cells = line.split('\t');
    if (line.startsWith('#') || cells.length < 8) continue;
    const [note = '', , intent = '', bant = '', optOut, action = '', date = '', hard = ''] = cells;
    const example: Labelled = {
      note: note.replaceAll('\\n', '\n'),
      ref,
      author: url.pathname.replace(/^.*\//, ''),
      intent: (INTENTS as readonly string[]).indexOf(intent),
      bant: [...bant].map((letter) => (BANT_VALUES as readonly string[]).indexOf(LETTERS[letter] ?? '')),
      optOut: optOut === '?' ? undefined : optOut === '1',
      action: (ACTIONS as readonly string[]).indexOf(action),
      date: date === '?' ? undefined : date === '-' ? null : date,
      hard: hard.trim() === '1',
    };
    if (example.bant.length === BANT.length) out.push(example);
  }
  return out;
}

/** Short remarks in many wordings; they are learned from, never counted. */
export function readShort(): Labelled[] {
  return readCorpus(new URL('../../fixtures/notes/short.tsv', import.meta.url));
}

/** All files `train-1.tsv`, `train-2.tsv` … that there are. */
export function readTraining(): Labelled[][] {
  const out: Labelled[][] = [];
  for (let i = 1; ; i++) {
    const url = new URL(`../../fixtures/notes/train-${i}.tsv`, import.meta.url);
    if (!existsSync(url)) return out;
    out.push(readCorpus(url));
  }
}

/** Single clauses that say one thing about need, budget, authority or timing. */
export function readClauses(): Labelled[] {
  return readCorpus(new URL('../../fixtures/notes/clauses.tsv', import.meta.url));
}
