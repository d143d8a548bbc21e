import type { Settings } from '../config/schema.ts';
import type { Figures } from './figures.ts';
import type { ReportOptions, Table } from './sections/section.ts';
import { sectionsOf } from './sections.ts';
import { say } from './words.ts';

/** `report.md`: the figures of a run for pull requests and chats; counts only. */
export function renderMarkdown(figures: Figures, settings: Settings, options: ReportOptions = {}): string {
  const title = settings.config.report.title || say(settings.config.report.language, 'title');
  const parts = sectionsOf(figures, settings, options).map(
    ({ title: heading, sentences = [], steps = [], tables = [] }) =>
      [
        `## ${md(heading)}`,
        ...(sentences.length === 0 ? [] : [sentences.map(md).join('  \n')]),
        ...(steps.length === 0 ? [] : [steps.map((step, at) => `${at + 1}. ${md(step)}`).join('\n')]),
        ...tables.map(renderTable),
      ].join('\n\n'),
  );
  return `${[`# ${md(title)}`, ...parts].join('\n\n')}\n`;
}

/** Escapes text for Markdown: one line, no markup, no links, no mentions, at most 200 characters. */
export function md(text: string): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' ')
    .slice(0, 200)
    .toWellFormed();
  return line
    .replace(/[\\`*_{}[\]<>#|~@$!&]/g, (char) => (char === '@' ? '@\u200b' : `\\${char}`))
    .replace(/:(?=\/\/)|www(?=\.)/gi, (found) => `${found}\u200b`);
}

function renderTable({ head, rows, text = [], caption }: Table): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => md(String(cell))).join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 || text.includes(index) ? ' --- ' : ' ---: ')).join('|');
  const heading = caption === undefined ? [] : [`**${md(caption)}**`, ''];
  return [...heading, line(head), `|${rule}|`, ...rows.map(line)].join('\n');
}
