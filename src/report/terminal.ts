import type { Settings } from '../config/schema.ts';
import { CRMS } from '../data/crm.ts';
import { CLASSES, DISPOSITIONS } from '../lead.ts';
import type { Figures } from './figures.ts';
import { nextActions } from './next-actions.ts';
import { max } from './numbers.ts';
import { tell } from './terminal-words.ts';
import { type Language, say } from './words.ts';

/** How important a piece of text is; the caller gives each tone its colour, or none. */
export type Tone = 'strong' | 'good' | 'open' | 'calm' | 'weak';

/** The terminal that the picture is for. */
export interface Screen {
  readonly columns: number;
  /** Whether it shows block characters. */
  readonly unicode: boolean;
  readonly paint: (text: string, tone: Tone) => string;
}

/** Where the results are, as the user would type it; `files` their names. */
export interface Place {
  readonly out: string;
  readonly leads: string;
  readonly files: readonly string[];
}

const BAR = 24;
const TONES: Readonly<Record<(typeof DISPOSITIONS)[number], Tone>> = {
  handoff: 'good',
  research: 'open',
  nurture: 'calm',
  blocked: 'weak',
  rejected: 'weak',
};

/** The balance in one line, as scripts and people read it. */
export function renderBalance({ records, leads, merged, rejects }: Figures, settings: Settings): string {
  return say(settings.config.report.language, 'balance_text', { records, leads, merged, rejects });
}

/**
 * The closing picture: balance, a bar per disposition and per class, what to do next, the files and what each is for.
 * Counts only; no line is longer than the screen.
 */
export function renderClosing(figures: Figures, settings: Settings, place: Place, screen: Screen): string {
  const language = settings.config.report.language;
  const dispositions = DISPOSITIONS.map(
    (name): Row => ({
      name,
      count: figures.dispositions[name] ?? 0,
      about: say(language, `answer_${name}`),
      tone: TONES[name],
    }),
  );
  const classes = [...CLASSES].reverse().map(
    (name): Row => ({
      name: say(language, `class_${name}`),
      count: figures.classes[name] ?? 0,
      about: '',
      tone: 'calm',
    }),
  );
  const actions = nextActions(figures, settings, quoted(place.leads));
  const files = place.files.map((name) => [name, purposeOf(name, language)] as const);
  return [
    ...wrapped(renderBalance(figures, settings), '', screen),
    '',
    ...bars(dispositions, screen),
    '',
    ...bars(classes, screen),
    ...(actions.length > 0 ? ['', screen.paint(tell(language, 'next'), 'strong')] : []),
    ...actions.flatMap((text, index) => wrapped(text, `  ${index + 1}. `, screen)),
    ...(files.length > 0
      ? [
          '',
          ...wrapped(tell(language, 'written', { out: place.out }), '', screen),
          ...fileLines(files, screen),
        ]
      : []),
  ].join('\n');
}

interface Row {
  readonly name: string;
  readonly count: number;
  readonly about: string;
  readonly tone: Tone;
}

/** What stands beside the bar gives way first, then the bar becomes shorter. */
function bars(rows: readonly Row[], { columns, unicode, paint }: Screen): string[] {
  const longest = max(rows.map(({ count }) => count)) || 1;
  const names = max(rows.map(({ name }) => name.length));
  const digits = max(rows.map(({ count }) => String(count).length));
  const about = max(rows.map((row) => row.about.length));
  const start = 2 + names + 2 + digits + 2;
  const hasAbout = columns - start - 2 - about >= 8;
  const room = Math.max(1, Math.min(BAR, columns - start - (hasAbout ? about + 2 : 0)));
  return rows.map(({ name, count, about: text, tone }) => {
    const length = count === 0 ? 0 : Math.max(1, Math.round((count / longest) * room));
    const bar = (unicode ? '█' : '#').repeat(length);
    const front = `  ${name.padEnd(names)}  ${String(count).padStart(digits)}  `;
    if (!hasAbout || text === '') return `${front}${paint(bar, tone)}`.trimEnd();
    return `${front}${paint(bar, tone)}${' '.repeat(room - length)}  ${text}`;
  });
}

function fileLines(files: readonly (readonly [name: string, purpose: string])[], screen: Screen): string[] {
  const names = max(files.map(([name]) => name.length));
  return files.flatMap(([name, purpose]) => {
    const fits = 2 + names + 2 + purpose.length <= screen.columns;
    return fits
      ? [`  ${name.padEnd(names)}  ${screen.paint(purpose, 'weak')}`.trimEnd()]
      : [`  ${name}`.slice(0, screen.columns), ...wrapped(purpose, '    ', screen)];
  });
}

function purposeOf(name: string, language: Language): string {
  const crm = CRMS.find((one) => name === `import-${one}.csv`);
  const disposition = DISPOSITIONS.find((one) => name === `${one}.csv`);
  if (crm) return tell(language, 'file_import', { name: crm });
  if (disposition) return tell(language, 'file_split', { name: disposition });
  if (name.startsWith('returns-')) return tell(language, 'file_returns');
  const word = PURPOSES.get(name);
  return word ? tell(language, word) : '';
}

const PURPOSES: ReadonlyMap<string, Parameters<typeof tell>[1]> = new Map([
  ['leads.csv', 'file_leads'],
  ['rejects.csv', 'file_rejects'],
  ['report.html', 'file_html'],
  ['report.md', 'file_md'],
  ['leads.xlsx', 'file_xlsx'],
  ['summary.json', 'file_json'],
  ['possible-duplicates.csv', 'file_duplicates'],
  ['import-problems.csv', 'file_problems'],
] as const);

/** Breaks at blanks, with `front` before the first line and as much room before the others; a longer word stands alone. */
function wrapped(text: string, front: string, { columns }: Screen): string[] {
  const lines: string[] = [];
  let line = front;
  let isFresh = true;
  for (const word of text.split(' ')) {
    if (!isFresh && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(front.length);
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line];
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /[^\w./\\:@%+,~-]/.test(path) ? `"${path}"` : path;
}
