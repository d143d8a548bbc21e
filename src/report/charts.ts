import { html } from './escape.ts';
import { max } from './numbers.ts';
import type { Bar, Chart, Span } from './sections/section.ts';

const WIDTH = 680;
const ROW = 30;
const LABEL = 250;
const COLUMNS_HEIGHT = 190;
const PLOT_TOP = 24;
const PLOT_BOTTOM = 26;

/** A chart as inline SVG. The table beside it holds the same figures, so the picture is hidden from screen readers. */
export function svg(chart: Chart): string {
  if (chart.kind === 'spans') return spans(chart.spans);
  return chart.kind === 'bars' ? bars(chart.bars) : columns(chart);
}

function bars(rows: readonly Bar[]): string {
  const longest = max(rows.map(total)) || 1;
  const room = WIDTH - LABEL - 60;
  const body = rows.map((row, index) => {
    const y = index * ROW;
    let x = LABEL;
    const parts = row.parts.map((part) => {
      const width = (part.value / longest) * room;
      const rect =
        part.value === 0
          ? ''
          : `<rect class="${part.tone}" x="${px(x)}" y="${y + 5}" width="${px(Math.max(width, 1))}" height="${ROW - 10}"><title>${html(part.name)}: ${part.value}</title></rect>`;
      x += width;
      return rect;
    });
    const label = `<text x="${LABEL - 8}" y="${y + ROW / 2 + 4}" text-anchor="end">${html(short(row.label))}</text>`;
    const value = `<text class="figure" x="${px(x + 6)}" y="${y + ROW / 2 + 4}">${total(row)}</text>`;
    return label + parts.join('') + value;
  });
  return frame(rows.length * ROW, body.join(''));
}

function columns({ bars: rows, marks }: Extract<Chart, { kind: 'columns' }>): string {
  if (rows.length === 0) return '';
  const highest = max(rows.map(total)) || 1;
  const starts = rows.map((row) => Number(row.label));
  const first = Math.min(0, ...starts, ...marks.map(({ at }) => at));
  const last = max([...starts.map((start) => start + 10), ...marks.map(({ at }) => at)]);
  const scale = (value: number): number => 20 + ((value - first) / (last - first || 1)) * (WIDTH - 40);
  const height = COLUMNS_HEIGHT - PLOT_TOP - PLOT_BOTTOM;
  const body = rows.map((row, index) => {
    const x = scale(starts[index] ?? 0);
    const width = Math.max(scale((starts[index] ?? 0) + 10) - x - 2, 1);
    const tall = (total(row) / highest) * height;
    const y = PLOT_TOP + height - tall;
    return `<rect class="calm" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(tall)}"><title>${html(row.parts[0]?.name ?? '')}: ${total(row)}</title></rect>`;
  });
  const axis = [first, ...marks.map(({ at }) => at), last].map(
    (at) => `<text x="${px(scale(at))}" y="${COLUMNS_HEIGHT - 8}" text-anchor="middle">${at}</text>`,
  );
  const lines = marks.map(
    ({ at, label }) =>
      `<line x1="${px(scale(at))}" x2="${px(scale(at))}" y1="${PLOT_TOP - 8}" y2="${PLOT_TOP + height}"/><text x="${px(scale(at) + 4)}" y="${PLOT_TOP - 8}">${html(label)}</text>`,
  );
  return frame(COLUMNS_HEIGHT, body.join('') + axis.join('') + lines.join(''));
}

/** One line a row from the lowest to the highest value that fits, with a dot at the value seen. */
function spans(rows: readonly Span[]): string {
  const most = Math.max(0.1, max(rows.map(({ high }) => high)));
  const x = (share: number): number => LABEL + (share / most) * (WIDTH - LABEL - 60);
  const body = rows.map(({ label, low, value, high }, index) => {
    const y = index * ROW + ROW / 2;
    return (
      `<text x="${LABEL - 8}" y="${y + 4}" text-anchor="end">${html(short(label))}</text>` +
      `<rect class="calm" x="${px(x(low))}" y="${y - 2}" width="${px(Math.max(1, x(high) - x(low)))}" height="4"/>` +
      `<rect class="good" x="${px(x(value) - 4)}" y="${y - 7}" width="8" height="14"/>` +
      `<text class="figure" x="${px(x(high) + 6)}" y="${y + 4}">${Math.round(value * 100)} %</text>`
    );
  });
  return frame(rows.length * ROW, body.join(''));
}

function frame(height: number, body: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-hidden="true" focusable="false">${body}</svg>`;
}

function total(bar: Bar): number {
  return bar.parts.reduce((sum, { value }) => sum + value, 0);
}

function short(label: string): string {
  return label.length > 34 ? `${label.slice(0, 33)}…` : label;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
