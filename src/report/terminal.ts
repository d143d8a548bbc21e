import type { Settings } from '../config/schema.ts';
import { DISPOSITIONS } from '../lead.ts';
import type { Figures } from './figures.ts';
import { max } from './numbers.ts';
import { say } from './words.ts';

const BAR_WIDTH = 24;

/** The balance in one line, as scripts and people read it. */
export function renderBalance({ records, leads, merged, rejects }: Figures, settings: Settings): string {
  return say(settings.config.report.language, 'balance_text', { records, leads, merged, rejects });
}

/** The closing picture for a terminal of `width` columns: a bar per disposition. Counts only. */
export function renderClosing(figures: Figures, settings: Settings, width: number): string {
  const language = settings.config.report.language;
  const counts = DISPOSITIONS.map((name) => figures.dispositions[name] ?? 0);
  const longest = max(counts) || 1;
  const room = Math.max(8, Math.min(BAR_WIDTH, width - 50));
  const lines = DISPOSITIONS.map((name, index) => {
    const count = counts[index] ?? 0;
    const bar = '█'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / longest) * room)));
    return `  ${name.padEnd(9)} ${String(count).padStart(7)}  ${bar.padEnd(room)}  ${say(language, `answer_${name}`)}`;
  });
  return [renderBalance(figures, settings), ...lines.map((line) => line.trimEnd().slice(0, width))].join(
    '\n',
  );
}
