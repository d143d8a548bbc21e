import { UserError } from '../errors.ts';
import type { Figures, Gate } from './figures.ts';

/** `<metric><op><value>`: the bar is missed where the comparison is true. */
const BAR = /^([A-Za-z][\w.:-]{0,99}?)\s{0,3}(>=|<=|==|!=|>|<)\s{0,3}(-?\d{1,15}(?:\.\d{1,6})?)(%?)$/;

/** Words a user may say for a figure of `summary.json`. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['class', 'classes'],
  ['stage', 'stages'],
  ['disposition', 'dispositions'],
  ['contact', 'contacts'],
  ['intent', 'intents'],
  ['finding', 'findings'],
  ['grade', 'grades'],
  ['score', 'scores'],
  ['records.rejected', 'rejects'],
  ['records.rejects', 'rejects'],
  ['records.merged', 'merged'],
  ['records.leads', 'leads'],
]);

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** Groups whose entries appear only once something was counted: an absent one is 0, not a typing error. */
const OPEN_GROUPS = [
  'findings',
  'missing',
  'repaired',
  'completed',
  'reject_codes',
  'email.flags',
  'phone.types',
  'rules',
];

/** A bar in parts: `email.invalid>5%`. */
export interface Bar {
  readonly text: string;
  readonly metric: string;
  readonly op: string;
  readonly value: number;
  readonly percent: boolean;
}

/** Parses a `--fail-on` bar. Throws a UserError where it is not `<metric><op><value>`. */
export function parseBar(text: string): Bar {
  const [, metric, op, value, percent] = BAR.exec(text.trim()) ?? [];
  if (metric === undefined || op === undefined) {
    throw new UserError(
      `--fail-on "${text}" is not a bar.`,
      'Write a figure of summary.json, a comparison and a number, e.g. --fail-on "email.invalid>5%" or --fail-on "class.qualified<1".',
    );
  }
  return { text, metric, op, value: Number(value), percent: percent === '%' };
}

/**
 * Holds a bar against the figures. A percentage is of all leads, or of all records for figures that count records
 * (`rejects`, `merged`). Throws a UserError where there is no such figure.
 */
export function holdBar(bar: Bar, figures: Figures): Gate {
  const path = resolve(bar.metric);
  const count = lookUp(path, figures);
  if (count === undefined) {
    throw new UserError(
      `--fail-on "${bar.text}": there is no figure "${bar.metric}".`,
      'Figures are named as in summary.json, e.g. email.invalid, records.rejected, class.qualified, disposition.handoff.',
    );
  }
  const base =
    ['rejects', 'merged', 'leads'].includes(path) || path.startsWith('reject_codes')
      ? figures.records
      : figures.leads;
  const share = base === 0 ? 0 : (count / base) * 100;
  const value = bar.percent ? share : count;
  const missed = COMPARE[bar.op]?.(value, bar.value) ?? false;
  return { bar: bar.text, value: Math.round(value * 1e6) / 1e6, ok: !missed };
}

function resolve(metric: string): string {
  const whole = ALIASES.get(metric);
  if (whole) return whole;
  const [head = '', ...rest] = metric.split('.');
  return [ALIASES.get(head) ?? head, ...rest].join('.');
}

function lookUp(path: string, figures: Figures): number | undefined {
  let at: unknown = figures;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) {
      const group = path.slice(0, path.lastIndexOf('.'));
      return OPEN_GROUPS.includes(group) ? 0 : undefined;
    }
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'number' ? at : undefined;
}
