import { colleagues } from './colleagues.ts';
import { groupKey } from './costs.ts';
import type { FigureSettings, JudgedLead } from './figures.ts';
import type { BalloonLead } from './leads.ts';
import type { GroupReport, ReportInput } from './report.ts';

/** Something the reader must know to read the figures right; worded by the renderer. */
export interface Warning {
  readonly code: WarningCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

export type WarningCode =
  | 'NO_PLAN'
  | 'NO_DELIVERY_DATES'
  | 'LEADS_WITHOUT_DATE'
  | 'NO_GOAL_DATE'
  | 'NO_COST'
  | 'COST_WITHOUT_GROUP'
  | 'GROUP_NOT_PLANNED'
  | 'PLANNED_GROUP_ABSENT'
  | 'STATUS_ASSUMED'
  | 'STATUS_UNKNOWN'
  | 'NOT_INDEPENDENT'
  | 'PLAN_CHANGED'
  | 'PLAN_WITHOUT_GROUPS'
  | 'FELL_BACK'
  | 'STAGE_TO_WON_ASSUMED'
  | 'NO_GOAL_COLUMN'
  | 'PLAN_AFTER_DATA'
  | 'ROWS_REJECTED'
  | 'FEW_ORDERS';

/** All that the reader of these figures must know. */
export function warningsOf(
  { list, outcomes, costs, plan }: ReportInput,
  settings: FigureSettings,
  members: ReadonlyMap<string, readonly JudgedLead[]>,
  planned: readonly string[],
  groups: ReadonlyMap<string, GroupReport>,
): Warning[] {
  const warnings: Warning[] = [];
  const add = (code: WarningCode, args?: Warning['args']) =>
    warnings.push(args === undefined ? { code } : { code, args });
  if (plan === null) add('NO_PLAN');
  if (!list.headings.columns.has('delivered_at')) add('NO_DELIVERY_DATES');
  const undated = list.leads.filter(({ deliveredAt }) => deliveredAt === null).length;
  if (settings.hasDates && undated > 0) add('LEADS_WITHOUT_DATE', { n: undated });
  if (!outcomes.stages.includes(settings.goal)) add('NO_GOAL_COLUMN', { goal: settings.goal });
  else if (!settings.goalDated) add('NO_GOAL_DATE', { goal: settings.goal });
  if (plan !== null && plan.groups === undefined) add('PLAN_WITHOUT_GROUPS');
  const known = new Set([...members.keys()].map(groupKey));
  for (const name of planned) if (!known.has(groupKey(name))) add('PLANNED_GROUP_ABSENT', { group: name });
  for (const [name, { planned: isPlanned, decision, economics, counts }] of groups) {
    if (plan !== null && !isPlanned && name !== '') add('GROUP_NOT_PLANNED', { group: name });
    if (costs !== null && name !== '' && economics.cost === null) add('NO_COST', { group: name });
    if (plan?.revenue_per_order !== undefined && decision !== null && counts.won > 0 && counts.won < 5)
      add('FEW_ORDERS', { group: name, n: counts.won });
    if (decision?.conversion_verdict === 'continue') {
      if (decision.first_scale_crossing !== null)
        add('FELL_BACK', {
          group: name,
          line: 'scale',
          day: decision.first_scale_crossing.delivered_at ?? '',
        });
      if (decision.first_stop_crossing !== null)
        add('FELL_BACK', { group: name, line: 'stop', day: decision.first_stop_crossing.delivered_at ?? '' });
    }
  }
  for (const name of costs?.groups ?? [])
    if (!known.has(groupKey(name))) add('COST_WITHOUT_GROUP', { group: name });
  for (const { text, meaning, count } of outcomes.statuses) {
    if (meaning === null) add('STATUS_UNKNOWN', { status: text, n: count });
    else if (meaning.assumed) add('STATUS_ASSUMED', { status: text, n: count });
  }
  if (plan !== null && plan.stage_to_won < 1) add('STAGE_TO_WON_ASSUMED', { q: plan.stage_to_won });
  return [...warnings, ...dependence(list.leads)];
}

/** Contacts of one company are not independent; the report says so where many leads are colleagues. */
function dependence(leads: readonly BalloonLead[]): Warning[] {
  const unique = leads.filter(({ duplicateOf }) => duplicateOf === null);
  const { sharing, many } = colleagues(unique);
  return many ? [{ code: 'NOT_INDEPENDENT', args: { x: sharing, n: unique.length } }] : [];
}
