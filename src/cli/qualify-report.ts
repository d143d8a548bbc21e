import { join } from 'node:path';
import { Chalk } from 'chalk';
import type { Settings } from '../config/schema.ts';
import type { Figures } from '../report/figures.ts';
import { annotation } from '../report/junit.ts';
import { renderBalance, renderClosing, type Tone } from '../report/terminal.ts';
import { numberText, tell } from '../report/terminal-words.ts';
import type { Gathered, Helpers } from '../sieve.ts';
import { type Io, say, shown } from './io.ts';
import { speaksUnicode } from './unicode.ts';

interface ReportOptions {
  readonly out: string;
  readonly color?: boolean;
}

/** What a run says at its end, on standard error: a line a file, the balance, bars that were missed; on a terminal the closing picture. */
export function report(
  { inputs }: Gathered,
  { corrections }: Helpers,
  figures: Figures,
  files: readonly string[],
  options: ReportOptions,
  settings: Settings,
  io: Io,
): void {
  const language = settings.config.report.language;
  for (const { list, records, rejects } of inputs) {
    const kind = list.preset ?? list.format;
    say(io, tell(language, 'file', { path: list.path, records, rejects, kind, encoding: list.encoding }));
  }
  if (figures.unmatched_events > 0) say(io, tell(language, 'events', { n: figures.unmatched_events }));
  const unmatched = corrections?.unmatched() ?? 0;
  if (unmatched > 0) {
    const given = numberText(corrections?.given ?? 0, language);
    say(io, tell(language, 'corrections', { n: numberText(unmatched, language), given }));
  }
  const isFolder = options.out !== '-';
  if (io.stderr.isTTY) closing(figures, isFolder ? files : [], options, settings, io);
  else say(io, renderBalance(figures, settings));
  for (const { bar, value, ok } of figures.gates) {
    if (ok) continue;
    if (io.env.GITHUB_ACTIONS === 'true') io.stderr.write(`${annotation({ bar, value, ok })}\n`);
    else say(io, tell(language, 'bar_missed', { bar, value }));
  }
  if (isFolder && !io.stderr.isTTY) say(io, tell(language, 'written', { out: shown(options.out) }));
}

function closing(
  figures: Figures,
  files: readonly string[],
  { out, color }: ReportOptions,
  settings: Settings,
  io: Io,
): void {
  const chalk = new Chalk({ level: color === false || io.env.NO_COLOR || io.env.TERM === 'dumb' ? 0 : 1 });
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    strong: chalk.bold,
    good: chalk.green,
    open: chalk.yellow,
    calm: chalk.cyan,
    weak: chalk.dim,
  };
  const place = { out: shown(out), leads: out === '-' ? 'leads.csv' : shown(join(out, 'leads.csv')), files };
  const screen = {
    columns: Math.max(20, io.stderr.columns ?? 80),
    unicode: speaksUnicode(io.env),
    paint: (text: string, tone: Tone) => tones[tone](text),
  };
  say(io, `\n${renderClosing(figures, settings, place, screen)}`);
}
