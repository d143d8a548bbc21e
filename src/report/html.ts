import { createHash } from 'node:crypto';
import type { Settings } from '../config/schema.ts';
import { DISPOSITIONS, type Lead } from '../lead.ts';
import { svg } from './charts.ts';
import { html } from './escape.ts';
import type { Figures } from './figures.ts';
import { LEAD_SCRIPT, renderLeads } from './lead-table.ts';
import type { ReportOptions, Section, Table } from './sections/section.ts';
import { sectionsOf } from './sections.ts';
import { STYLE } from './style.ts';
import { say } from './words.ts';

/**
 * `report.html`: one self-contained page; a content security policy forbids every request and every script. Given
 * `leads`, best first, it shows them in a table that one script sorts and filters: then, and only then, the page
 * holds personal data.
 */
export function renderHtml(
  figures: Figures,
  settings: Settings,
  options: ReportOptions = {},
  leads?: readonly Lead[],
): string {
  const { language, title: given } = settings.config.report;
  const title = given || say(language, 'title');
  const sections = sectionsOf(figures, settings, options);
  const scripts = leads === undefined ? '' : ` script-src 'sha256-${hashOf(LEAD_SCRIPT)}';`;
  const contents = sections
    .map(({ id, title: heading }) => `<li><a href="#${id}">${html(heading)}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(STYLE)}';${scripts} base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#answer">${html(say(language, 'skip'))}</a>
<header><h1>${html(title)}</h1><p>${html(say(language, 'as_of'))}: ${html(settings.asOf)}</p></header>
<main>
${sections.map((section) => renderSection(section, figures, language, options)).join('\n')}
${leads === undefined ? '' : renderLeads(leads, figures.leads, settings)}</main>
<nav aria-label="${html(say(language, 'contents'))}"><h2>${html(say(language, 'contents'))}</h2><ul>${contents}</ul></nav>
${leads === undefined ? '' : `<script>${LEAD_SCRIPT}</script>\n`}</body>
</html>
`;
}

/** The hash by which the content security policy knows a style or script. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function renderSection(
  section: Section,
  figures: Figures,
  language: 'en' | 'de',
  options: ReportOptions,
): string {
  const { id, title, sentences = [], steps = [], chart, tables = [] } = section;
  const cards = id === 'answer' ? renderCards(figures, language, options) : '';
  const text = sentences.map((sentence) => `<p>${html(sentence)}</p>`).join('');
  const todo =
    steps.length === 0
      ? ''
      : `<h3>${html(say(language, 'steps'))}</h3><ol>${steps.map((step) => `<li>${html(step)}</li>`).join('')}</ol>`;
  const shown = chart && (chart.kind === 'spans' ? chart.spans : chart.bars).length > 0;
  const picture = shown ? `<figure>${svg(chart)}</figure>` : '';
  const parts = chart && chart.kind !== 'spans' ? (chart.bars[0]?.parts ?? []) : [];
  const legend = parts.length > 1 ? renderLegend(parts) : '';
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${html(title)}</h2>${cards}${text}${todo}${legend}${picture}${tables.map((table) => renderTable(table, title)).join('')}</section>`;
}

/** The answer of the first ten seconds: how many leads go where. */
function renderCards(figures: Figures, language: 'en' | 'de', { shareable }: ReportOptions): string {
  const cards = DISPOSITIONS.map((name) => {
    const count = figures.dispositions[name] ?? 0;
    const shown = shareable && count > 0 && count < 5 ? '&lt; 5' : String(count);
    return `<li class="card card-${name}"><strong>${shown}</strong> <span>${html(say(language, `answer_${name}`))}</span></li>`;
  });
  return `<ul class="cards">${cards.join('')}</ul>`;
}

function renderLegend(parts: readonly { readonly tone: string; readonly name: string }[]): string {
  const items = parts.map(
    ({ tone, name }) =>
      `<li><svg class="key" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><rect class="${tone}" width="12" height="12"/></svg>${html(name)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

function renderTable({ head, rows, text = [], caption }: Table, title: string): string {
  const isText = (index: number): boolean => index === 0 || text.includes(index);
  const kind = (index: number): string => (isText(index) ? '' : ' class="n"');
  const header = head.map((cell, index) => `<th scope="col"${kind(index)}>${html(cell)}</th>`).join('');
  const body = rows.map((cells) => {
    const [first = '', ...rest] = cells;
    const others = rest.map((cell, index) => `<td${kind(index + 1)}>${html(String(cell))}</td>`).join('');
    return `<tr><th scope="row">${html(String(first))}</th>${others}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption ?? title)}: ${html(head.filter(Boolean).join(', '))}"><table>${caption === undefined ? '' : `<caption>${html(caption)}</caption>`}<thead><tr>${header}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
