/** A report as blocks, so that text, Markdown and HTML say the same. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'figure'; readonly svg: string; readonly caption: string };

export interface Document {
  readonly title: string;
  readonly language: 'en' | 'de';
  readonly blocks: readonly Block[];
}

/** For the terminal: pictures become their captions' tables elsewhere, so they are left out. */
export function toText({ title, blocks }: Document): string {
  const parts = [title, '='.repeat(width(title))];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push('', block.text, '-'.repeat(width(block.text)));
    else if (block.kind === 'text') parts.push(block.text);
    else if (block.kind === 'list') parts.push(...block.items.map((item) => `- ${item}`));
    else if (block.kind === 'table') parts.push(textTable(block.head, block.rows));
  }
  return `${parts.map(withoutControls).join('\n')}\n`;
}

function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0 && isNumberLike(cell)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}

function pad(cell: string, to: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, to - width(cell)));
  return right ? blank + cell : cell + blank;
}

function width(text: string): number {
  return [...text].length;
}

function isNumberLike(cell: string): boolean {
  return /^[−–<>≥\d]/.test(cell);
}

/** Group names come from lists: control characters must not reach a terminal. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

export function toMarkdown({ title, blocks }: Document): string {
  const parts = [`# ${md(title)}`, ''];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push(`## ${md(block.text)}`, '');
    else if (block.kind === 'text') parts.push(md(block.text), '');
    else if (block.kind === 'list') parts.push(...block.items.map((item) => `- ${md(item)}`), '');
    else if (block.kind === 'table') parts.push(mdTable(block.head, block.rows), '');
    else
      parts.push(
        `![${md(block.caption)}](data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')})`,
        '',
      );
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

function mdTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.map(md).join(' | ')} |`;
  return [
    line(head),
    `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

function md(text: string): string {
  return withoutControls(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]|<>#]/g, (mark) => `\\${mark}`);
}

export function toHtml({ title, language, blocks }: Document): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${blocks.map(htmlBlock).join('\n')}
</main>
</body>
</html>
`;
}

function htmlBlock(block: Block): string {
  if (block.kind === 'heading') return `<h2>${escapeHtml(block.text)}</h2>`;
  if (block.kind === 'text') return `<p>${escapeHtml(block.text)}</p>`;
  if (block.kind === 'list')
    return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  if (block.kind === 'figure')
    return `<figure>${block.svg}<figcaption>${escapeHtml(block.caption)}</figcaption></figure>`;
  const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const rows = block.rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0;padding:1rem}main{max-width:62rem;margin:auto}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #8886}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .6rem;border-bottom:1px solid #8884;text-align:right;vertical-align:top}td{white-space:nowrap}th:first-child{text-align:left}th{font-weight:600}.scroll{overflow-x:auto}
figure{margin:1rem 0;overflow-x:auto}figcaption{font-size:.875rem}svg{max-width:100%;height:auto}svg text{fill:currentColor;font:12px system-ui,sans-serif}@media print{body{padding:0}}`;

export function escapeHtml(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
