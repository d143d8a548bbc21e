import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { escapeHtml } from './document.ts';
import type { Format } from './format.ts';

/** Colours that stay apart in grey and for colour-blind eyes; shape and label always say the same. */
const INK = 'currentColor';
const BLUE = '#1f6fb2';
const GREEN = '#2b8a3e';
const RED = '#c0392b';
const WIDTH = 720;

export interface RateBar {
  readonly name: string;
  readonly x: number;
  readonly n: number;
  readonly rate: number;
  readonly lo: number;
  readonly hi: number;
}

/** Rate per group with its interval, and the break-even and target rates as lines. */
export function rateChart(
  bars: readonly RateBar[],
  marks: readonly { readonly rate: number; readonly label: string }[],
  title: string,
  format: Format,
): string {
  const left = 190;
  const rowHeight = 30;
  const height = bars.length * rowHeight + 60;
  const top = Math.max(...bars.map(({ hi }) => hi), ...marks.map(({ rate }) => rate * 1.2), 0.01);
  const at = scaleLinear([0, Math.min(1, top)], [left, WIDTH - 90]);
  const rows = bars.map(({ name, x, n, rate, lo, hi }, index) => {
    const y = 40 + index * rowHeight;
    return [
      text(left - 8, y + 4, shorten(name), 'end'),
      stroke(at(lo), y, at(hi), y, BLUE, 2),
      stroke(at(lo), y - 5, at(lo), y + 5, BLUE, 2),
      stroke(at(hi), y - 5, at(hi), y + 5, BLUE, 2),
      `<circle cx="${px(at(rate))}" cy="${y}" r="5" fill="${BLUE}"/>`,
      text(WIDTH - 80, y + 4, `${x}/${n}`),
    ].join('');
  });
  const lines = marks.map(
    ({ rate, label }, index) =>
      stroke(
        at(rate),
        24,
        at(rate),
        height - 24,
        index === 0 ? RED : GREEN,
        1.5,
        index === 0 ? '6 3' : '2 3',
      ) + text(at(rate), 16, label, 'middle'),
  );
  const axis = at.ticks(6).map((tick) => text(at(tick), height - 8, format.percent(tick), 'middle'));
  return svg(WIDTH, height, title, [...lines, ...rows, ...axis]);
}

export interface CoursePoint {
  readonly n: number;
  readonly x: number;
  readonly scale: number | null;
  readonly stop: number | null;
}

/** The course of one test: goals over mature leads, against the scale and the stop line. */
export function courseChart(
  points: readonly CoursePoint[],
  lines: readonly CoursePoint[],
  words: {
    readonly title: string;
    readonly scale: string;
    readonly stop: string;
    readonly x: string;
    readonly n: string;
  },
): string {
  const height = 300;
  const maxN = Math.max(...lines.map(({ n }) => n), 1);
  const maxX = Math.max(...lines.map(({ scale }) => scale ?? 0), ...points.map(({ x }) => x), 1);
  const atN = scaleLinear([0, maxN], [60, WIDTH - 110]);
  const atX = scaleLinear([0, maxX * 1.05], [height - 40, 20]);
  const path = (values: readonly (readonly [number, number])[]) =>
    line<readonly [number, number]>(
      ([n]) => atN(n),
      ([, x]) => atX(x),
    )([...values]) ?? '';
  const series = (pick: (point: CoursePoint) => number | null) =>
    lines.flatMap((point) => {
      const value = pick(point);
      return value === null ? [] : [[point.n, value] as const];
    });
  const scale = series((point) => point.scale);
  const stop = series((point) => point.stop);
  const last = points.at(-1);
  return svg(WIDTH, height, words.title, [
    stroke(60, height - 40, WIDTH - 110, height - 40, INK, 1),
    stroke(60, 20, 60, height - 40, INK, 1),
    ...atN.ticks(8).map((tick) => text(atN(tick), height - 22, String(tick), 'middle')),
    ...atX.ticks(6).map((tick) => text(52, atX(tick) + 4, String(tick), 'end')),
    text((WIDTH - 50) / 2, height - 4, words.n, 'middle'),
    text(8, 14, words.x),
    `<path d="${path(scale)}" fill="none" stroke="${GREEN}" stroke-width="1.5" stroke-dasharray="2 3"/>`,
    `<path d="${path(stop)}" fill="none" stroke="${RED}" stroke-width="1.5" stroke-dasharray="6 3"/>`,
    `<path d="${path([[0, 0], ...points.map(({ n, x }) => [n, x] as const)])}" fill="none" stroke="${BLUE}" stroke-width="2.5"/>`,
    ...endLabel(scale, atN, atX, words.scale),
    ...endLabel(stop, atN, atX, words.stop),
    ...(last === undefined
      ? []
      : [`<circle cx="${px(atN(last.n))}" cy="${px(atX(last.x))}" r="4" fill="${BLUE}"/>`]),
  ]);
}

function endLabel(
  values: readonly (readonly [number, number])[],
  atN: (n: number) => number,
  atX: (x: number) => number,
  label: string,
): string[] {
  const last = values.at(-1);
  return last === undefined ? [] : [text(atN(last[0]) + 6, atX(last[1]) + 4, label)];
}

/** Steps of a funnel as bars, each with its count. */
export function funnelChart(
  steps: readonly { readonly name: string; readonly n: number }[],
  title: string,
  format: Format,
): string {
  const most = Math.max(...steps.map(({ n }) => n), 1);
  const at = scaleLinear([0, most], [0, WIDTH - 280]);
  const rows = steps.map(({ name, n }, index) => {
    const y = 10 + index * 30;
    return [
      text(190, y + 15, name, 'end'),
      `<rect x="200" y="${y}" width="${px(Math.max(1, at(n)))}" height="20" fill="${BLUE}"/>`,
      text(208 + at(n), y + 15, format.int(n)),
    ].join('');
  });
  return svg(WIDTH, steps.length * 30 + 20, title, rows);
}

/** Share of the successes found when the leads are worked from the top, against chance. */
export function gainChart(
  points: readonly { readonly share: number; readonly gain: number }[],
  title: string,
  words: { readonly x: string; readonly y: string },
  format: Format,
): string {
  return squareChart(
    [{ x: 0, y: 0 }, ...points.map(({ share, gain }) => ({ x: share, y: gain }))],
    title,
    words,
    format,
    true,
  );
}

/** Observed rate over predicted probability; on the diagonal both agree. */
export function calibrationChart(
  points: readonly { readonly predicted: number; readonly observed: number }[],
  title: string,
  words: { readonly x: string; readonly y: string },
  format: Format,
): string {
  return squareChart(
    points.map(({ predicted, observed }) => ({ x: predicted, y: observed })),
    title,
    words,
    format,
    false,
  );
}

function squareChart(
  points: readonly { readonly x: number; readonly y: number }[],
  title: string,
  words: { readonly x: string; readonly y: string },
  format: Format,
  joined: boolean,
): string {
  const size = 360;
  const top = joined ? 1 : Math.min(1, Math.max(...points.flatMap(({ x, y }) => [x, y]), 0.05));
  const atX = scaleLinear([0, top], [60, size - 20]);
  const atY = scaleLinear([0, top], [size - 50, 20]);
  const path = line<{ x: number; y: number }>(
    ({ x }) => atX(x),
    ({ y }) => atY(y),
  )([...points]);
  return svg(size, size, title, [
    stroke(atX(0), atY(0), atX(top), atY(top), INK, 1, '4 4'),
    stroke(60, size - 50, size - 20, size - 50, INK, 1),
    stroke(60, 20, 60, size - 50, INK, 1),
    ...atX.ticks(4).map((tick) => text(atX(tick), size - 34, format.percent(tick), 'middle')),
    ...atY.ticks(4).map((tick) => text(54, atY(tick) + 4, format.percent(tick), 'end')),
    text(size / 2 + 20, size - 12, words.x, 'middle'),
    text(4, 12, words.y),
    ...(joined ? [`<path d="${path ?? ''}" fill="none" stroke="${BLUE}" stroke-width="2.5"/>`] : []),
    ...points.map(({ x, y }) => `<circle cx="${px(atX(x))}" cy="${px(atY(y))}" r="4" fill="${BLUE}"/>`),
  ]);
}

function svg(width: number, height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title>${parts.join('')}</svg>`;
}

function stroke(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width: number,
  dashes?: string,
): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${colour}" stroke-width="${width}"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}/>`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end' = 'start'): string {
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="12" font-family="system-ui,sans-serif">${escapeHtml(words)}</text>`;
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= 26 ? name : `${letters.slice(0, 25).join('')}…`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
