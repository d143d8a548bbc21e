import { statSync } from 'node:fs';
import type { ListFile } from '../list.ts';
import { numberText, tell } from '../report/terminal-words.ts';
import type { Language } from '../report/words.ts';
import type { Io } from './io.ts';

/** One line on a terminal that says how far a run is. */
export interface Progress {
  /** From now on `work` is going on; `total` records are expected, 0 where nobody knows. */
  begin(work: 'reading' | 'judging', total: number): void;
  /** So many records are done. */
  reach(done: number): void;
  /** Takes the line away. */
  clear(): void;
}

/** Shorter work needs no progress; more often than that nobody can read it. In milliseconds. */
const PATIENCE = 400;
const BEAT = 150;

/** Before so many seconds, and so many records, the rate says too little about the time left. */
const SETTLED = 2;
const FEW = 100;

/** Draws on standard error where that is a terminal; else it does nothing. `now` tells milliseconds. */
export function openProgress(
  io: Io,
  quiet: boolean,
  language: Language,
  now: () => number = () => performance.now(),
): Progress {
  if (quiet || !io.stderr.isTTY || io.env.TERM === 'dumb') {
    return { begin: () => undefined, reach: () => undefined, clear: () => undefined };
  }
  const born = now();
  let [work, total, start, last, isDrawn]: [
    Parameters<Progress['begin']>[0],
    number,
    number,
    number,
    boolean,
  ] = ['reading', 0, born, born, false];
  return {
    begin(next, expected) {
      [work, total, start] = [next, expected, now()];
    },
    reach(done) {
      const at = now();
      if (at - last < BEAT || at - born < PATIENCE) return;
      last = at;
      isDrawn = true;
      const text = progressText(
        work,
        done,
        total,
        (at - start) / 1000,
        language,
        (io.stderr.columns ?? 80) - 1,
      );
      io.stderr.write(`\r\u001b[2K${text}`);
    },
    clear() {
      if (isDrawn) io.stderr.write('\r\u001b[2K');
      isDrawn = false;
    },
  };
}

/** What the line says: work, records, rate, time left; from the end what does not fit `width` is left out. */
export function progressText(
  work: 'reading' | 'judging',
  done: number,
  total: number,
  seconds: number,
  language: Language,
  width: number,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = done >= FEW && seconds >= SETTLED && total > done ? (total - done) / rate : 0;
  const parts = [
    tell(language, work),
    tell(language, 'records', { n: numberText(done, language) }),
    ...(rate >= 1 ? [tell(language, 'rate', { n: numberText(rate, language) })] : []),
    ...(left >= 1 ? [tell(language, 'left', { time: timeText(left) })] : []),
  ];
  while (parts.length > 1 && parts.join('  ').length > width) parts.pop();
  return parts.join('  ').slice(0, Math.max(0, width));
}

function timeText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** About how many records the lists hold, judged by their size and their first records; 0 where one does not tell. */
export function expectedRecords(lists: readonly ListFile[]): number {
  let sum = 0;
  for (const { path, format, sample } of lists) {
    const size = format === 'csv' ? sizeOf(path) : 0;
    const length = sample.reduce(
      (all, { cells }) => all + cells.reduce((one, cell) => one + cell.length + 1, 1),
      0,
    );
    if (size === 0 || length === 0) return 0;
    sum += Math.round((size * sample.length) / length);
  }
  return sum;
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : 0;
}
