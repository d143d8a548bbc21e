import { Chalk, type ChalkInstance } from 'chalk';
import type { Explanation, MergeReason, Point, Said } from './explain-read.ts';

/** Width of the bar of the heaviest weight. */
const BAR = 24;

/** One lead in words, section by section; a section without anything to say is left out. */
export function explanationText(lead: Explanation, colours: boolean): string {
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  const { values } = lead;
  const sections: [title: string, lines: readonly string[]][] = [
    ['What comes of it', outcome(lead)],
    ['What decided', coded(lead.gates)],
    ['Points', points(lead)],
    ['What was said', [...lead.evidence, ...(lead.evidence.length > 0 ? [bant(values)] : noted(values))]],
    ['Checks', checks(lead)],
    ['Repaired', lead.repaired],
    ['Completed', lead.completed],
    [`Merged from ${lead.sources.length} records`, lead.merges.flatMap((merge) => merged(merge, chalk))],
    ['Lost in the merge', lead.conflicts],
    ['May be contacted', permissions(values)],
    ['Sources', [...lead.sources, ...origin(values)]],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${chalk.bold(title)}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  return [chalk.bold(heading(lead)), ...body].join('\n\n');
}

function heading({ lead_id, values }: Explanation): string {
  const name = [values.academic_title, values.first_name, values.last_name].filter(Boolean).join(' ');
  return `${[name, values.job_title, values.company].filter(Boolean).join(', ') || 'Lead without name'} (${lead_id})`;
}

function outcome({ values }: Explanation): string[] {
  const potential = values.potential !== values.class ? `, could be ${values.potential}` : '';
  return [
    `${values.disposition}: ${values.class}${potential}; stage ${values.stage}, score ${values.score}, grade ${values.grade}`,
    `contact ${values.contact}${values.missing ? `; missing: ${values.missing}` : ''}`,
    ...(values.next_step ? [`next: ${values.next_step}`] : []),
    ...(values.owner ? [`owner: ${values.owner}`] : []),
  ];
}

const coded = (said: readonly Said[]): string[] =>
  said.map(({ code, sentence }) => `${sentence}${code ? ` (${code})` : ''}`);

function points({ points: list, sum, adds_up, values }: Explanation): string[] {
  if (list.length === 0) return adds_up ? ['none; score 0'] : [disagrees(sum, values.score)];
  const shown = list.map(({ points: one }) => signed(one));
  const width = Math.max(...shown.map((text) => text.length));
  const line = ({ rule, count, because }: Point, at: number): string =>
    `${(shown[at] ?? '').padStart(width)}  ${rule} x${count} (${because})`;
  return [
    ...list.map(line),
    `${'='.padStart(width)}  ${shown.join(' ')} = ${sum}${adds_up ? ', the score' : ''}`,
    ...(adds_up ? [] : [disagrees(sum, values.score)]),
  ];
}

const disagrees = (sum: number, score: string | undefined): string =>
  `The points sum to ${sum}, but the column score says ${score || 'nothing'}: the file was changed after leadsieve wrote it.`;

const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);

function bant(values: Explanation['values']): string {
  const action = values.action ? `, next action ${values.action} ${values.action_date ?? ''}`.trimEnd() : '';
  return `so: intent ${values.intent}, need ${values.need}, budget ${values.budget}, authority ${values.authority}, timing ${values.timing}${action}`;
}

const noted = (values: Explanation['values']): string[] =>
  values.note ? ['The remarks decide nothing: no interest, need or next action is stated.'] : [];

function checks({ values, defects, doubts }: Explanation): string[] {
  const flags = values.email_flags ? ` (${values.email_flags})` : '';
  const type = values.phone_type ? ` (${values.phone_type})` : '';
  return [
    `e-mail ${values.email_status}${flags}${values.email ? `: ${values.email}` : ''}`,
    `phone ${values.phone_status}${type}${values.phone ? `: ${values.phone}` : ''}`,
    ...coded(defects),
    ...coded(doubts),
  ];
}

/** The weights of a merge as a waterfall: what each comparison adds, and the sum so far. */
function merged({ sentence, weights, bits }: MergeReason, chalk: ChalkInstance): string[] {
  if (bits === null) return [sentence];
  const widest = Math.max(...weights.map(({ about }) => about.length), 3);
  const most = Math.max(...weights.map((one) => Math.abs(one.bits)), 1);
  let sum = 0;
  const rows = weights.map((one) => {
    sum += one.bits;
    const bar = '█'.repeat(Math.max(1, Math.round((Math.abs(one.bits) / most) * BAR)));
    const weight = signed(one.bits).padStart(6);
    const total = (Math.round(sum * 10) / 10).toFixed(1).padStart(6);
    return `  ${one.about.padEnd(widest)} ${weight} ${total}  ${one.bits < 0 ? chalk.red(bar) : chalk.green(bar)}`;
  });
  return [
    `${sentence}: one person by weighed evidence`,
    ...rows,
    `  ${'sum'.padEnd(widest)} ${String(bits).padStart(13)} bits`,
  ];
}

function permissions(values: Explanation['values']): string[] {
  const channels = `by e-mail ${values.may_email}, by phone ${values.may_call}, by post ${values.may_write}`;
  return [channels, ...(values.consent_basis ? [values.consent_basis] : [])];
}

function origin(values: Explanation['values']): string[] {
  const about = [values.source_type, values.source, values.occurred_at].filter(Boolean).join(', ');
  return about ? [about] : [];
}
