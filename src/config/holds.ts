import type { Field, Lead } from '../lead.ts';
import { type Condition, JUDGED_FIELDS, type JudgedField } from './condition.ts';
import { daysBetween, fitsExpression, fitsGlob, fold, numberRange } from './match.ts';

/** One glob or several. */
type Globs = string | readonly string[];

/** The value a condition asks for; undefined where the lead has none. */
export function askedValue(lead: Lead, field: string): string | undefined {
  return Object.hasOwn(JUDGED_FIELDS, field)
    ? JUDGED_FIELDS[field as JudgedField](lead)
    : lead.values[field as Field];
}

/** Whether a condition holds for a lead. A question about an absent value is answered no (but `present: false`, and `none`). */
export function holds(condition: Condition, lead: Lead, asOf: string): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(one, lead, asOf));
  if ('all' in condition) return condition.all.every((one) => holds(one, lead, asOf));
  if ('none' in condition) return !condition.none.some((one) => holds(one, lead, asOf));
  if ('signal' in condition) {
    const wanted = asList(condition.signal);
    return lead.signals.some(({ code }) => wanted.some((one) => one === code));
  }
  if ('finding' in condition) {
    const wanted = asList(condition.finding);
    return lead.findings.some(({ code }) => wanted.some((one) => one === code));
  }
  if ('said' in condition) return lead.said.some(({ text }) => fitsGlob(text, condition.said));
  if ('field' in condition) return fieldHolds(condition, askedValue(lead, condition.field), asOf);
  if ('column' in condition) return fieldHolds(condition, columnValue(lead, condition.column), asOf);
  return lead.activities.some((activity) => activityFits(condition, activity));
}

/** Whether every field a condition asks has a value: what is unknown cannot be held against a lead. */
export function isAnswerable(condition: Condition, lead: Lead): boolean {
  if ('any' in condition) return condition.any.every((one) => isAnswerable(one, lead));
  if ('all' in condition) return condition.all.every((one) => isAnswerable(one, lead));
  if ('none' in condition) return condition.none.every((one) => isAnswerable(one, lead));
  if ('said' in condition) return lead.said.length > 0;
  if ('field' in condition)
    return condition.present !== undefined || askedValue(lead, condition.field) !== undefined;
  if ('column' in condition)
    return condition.present !== undefined || columnValue(lead, condition.column) !== undefined;
  return true;
}

/** Whether one event fits the globs of an activity condition. */
export function activityFits(
  condition: { readonly event?: Globs | undefined; readonly page?: Globs | undefined },
  activity: { readonly event: string; readonly page?: string },
): boolean {
  if (condition.event !== undefined && !fitsGlob(activity.event, condition.event)) return false;
  return (
    condition.page === undefined || (activity.page !== undefined && fitsGlob(activity.page, condition.page))
  );
}

/** The cell of a column that was not mapped; its header capitals aside. */
function columnValue(lead: Lead, column: string): string | undefined {
  return lead.extra.find(([header, text]) => fold(header) === fold(column) && text.trim() !== '')?.[1];
}

type Asked = Omit<Extract<Condition, { readonly field: string }>, 'field'>;

function fieldHolds(condition: Asked, text: string | undefined, asOf: string): boolean {
  if (condition.present !== undefined && (text !== undefined) !== condition.present) return false;
  if (text === undefined) return condition.present === false;
  const is = (wanted: string | number | boolean): boolean => sameValue(text, wanted);
  if (condition.is !== undefined && !is(condition.is)) return false;
  if (condition.in !== undefined && !condition.in.some(is)) return false;
  if (condition.like !== undefined && !fitsGlob(text, condition.like)) return false;
  if (condition.matches !== undefined && !fitsExpression(text, condition.matches)) return false;
  return numbersHold(condition, text) && datesHold(condition, text, asOf);
}

function numbersHold(condition: Asked, text: string): boolean {
  if (condition.at_least === undefined && condition.at_most === undefined) return true;
  const range = numberRange(text);
  if (range === null) return false;
  if (condition.at_least !== undefined && range.low < condition.at_least) return false;
  return condition.at_most === undefined || range.high <= condition.at_most;
}

function datesHold(condition: Asked, text: string, asOf: string): boolean {
  const { after, before, within_days: within } = condition;
  if (after === undefined && before === undefined && within === undefined) return true;
  const day = text.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  if (after !== undefined && day <= after) return false;
  if (before !== undefined && day >= before) return false;
  if (within === undefined) return true;
  const age = daysBetween(day, asOf);
  return age >= 0 && age <= within;
}

/** Capitals aside; "true" and "yes" alike, for booleans of a config are written either way. */
function sameValue(text: string, wanted: string | number | boolean): boolean {
  if (typeof wanted === 'boolean') return text.toLowerCase() === (wanted ? 'yes' : 'no');
  if (typeof wanted === 'number') return Number(text) === wanted;
  return fold(text) === fold(wanted);
}

function asList<T>(items: T | readonly T[]): readonly T[] {
  return Array.isArray(items) ? (items as readonly T[]) : [items as T];
}
