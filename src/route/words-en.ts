import { sentenceOf } from '../findings/findings.ts';
import type { Action, Lead } from '../lead.ts';
import { longDate } from './date.ts';
import type { Gap, Step, Way } from './plan.ts';

/** With a date, without one. */
const ACTIONS: Readonly<Record<Action, readonly [dated: string, open: string]>> = {
  meeting: ['Meet on {date}', 'Agree a date for the meeting'],
  call: ['Call on {date}', 'Call back'],
  offer: ['Send the quote by {date}', 'Send the quote'],
  demo: ['Give the demo on {date}', 'Arrange the demo'],
  trial: ['Set up the trial by {date}', 'Set up the trial'],
  sample: ['Send the sample by {date}', 'Send the sample'],
  order: ['Settle the order by {date}', 'Settle the order'],
  visit: ['Visit on {date}', 'Arrange the visit'],
  other: ['Do what was agreed by {date}', 'Do what was agreed'],
};

/** A quote is for a thing, a demo of it; all else is about it. */
const PREPOSITIONS: ReadonlyMap<Action, string> = new Map([
  ['offer', 'for'],
  ['order', 'for'],
  ['demo', 'of'],
  ['trial', 'of'],
  ['sample', 'of'],
]);

const MISSING: ReadonlyMap<string, string> = new Map([
  ['name', 'the name'],
  ['company', 'the company'],
  ['email', 'the e-mail address'],
  ['phone', 'the phone number'],
  ['email-or-phone', 'an e-mail address or phone number'],
  ['address', 'the postal address'],
]);

const THINGS: Readonly<Partial<Record<Gap, string>>> = {
  need: 'the need',
  budget: 'budget',
  timing: 'time frame',
};
const BY: Readonly<Record<Way, string>> = { call: 'by phone', email: 'by e-mail', write: 'by post' };
const NOT: Readonly<Record<Way, string>> = {
  call: 'do not call',
  email: 'do not e-mail',
  write: 'do not write',
};

/** The step as one English sentence. */
export function inEnglish(step: Step, lead: Lead, asOf: string): string {
  if (step.kind === 'blocked' || step.kind === 'leave')
    return `${step.kind === 'blocked' ? 'Do not contact' : 'Nothing to do'}${because(lead)}.`;
  const find = step.find.map((name) => MISSING.get(name) ?? name);
  const first = find.length === 0 ? '' : `Find ${join(find)}, then `;
  const main = mainClause(step, asOf);
  const not = step.not.map((way) => NOT[way]);
  const tail = [ask(step), ...not].filter((part) => part !== '');
  return `${first}${first === '' ? main : lower(main)}${tail.map((part) => `; ${part}`).join('')}.`;
}

function mainClause(step: Step, asOf: string): string {
  const about =
    step.topic === null
      ? ''
      : ` ${(step.action && PREPOSITIONS.get(step.action)) ?? 'about'} “${step.topic}”`;
  switch (step.kind) {
    case 'act': {
      const [dated, open] = ACTIONS[step.action ?? 'other'];
      if (step.date === null) return `${open}${about}`;
      const day = longDate(step.date, 'en', asOf);
      return step.overdue
        ? `${open} now${about}; it was due on ${day}`
        : `${dated.replace('{date}', () => day)}${about}`;
    }
    case 'ask':
      return step.way === null
        ? `Check the consent, then get in touch${about}`
        : `Get in touch ${BY[step.way]}${about}`;
    case 'inform':
      return step.way === null
        ? `Ask for consent at the next contact${about}`
        : step.way === 'call'
          ? `Call${about} to learn more`
          : `Send information ${BY[step.way]}${about}`;
    case 'keep':
      return `Keep informed ${BY[step.way ?? 'email']}`;
    default:
      return 'Nothing to do yet: no interest stated, no consent to write';
  }
}

function ask({ gaps }: Step): string {
  const things = gaps.flatMap((gap) => THINGS[gap] ?? []);
  const who = gaps.includes('veto')
    ? 'who decides and who could veto'
    : gaps.includes('decider')
      ? 'who decides'
      : '';
  if (things.length === 0) return who === '' ? '' : `find out ${who}`;
  return `ask about ${join(things)}${who === '' ? '' : ` and ${who}`}`.replace(
    / and ([^,]+) and who/,
    ', $1 and who',
  );
}

function because(lead: Lead): string {
  const decisive = new Set(lead.decision.because);
  const finding = lead.findings.find(
    ({ code }) =>
      decisive.has(code) && !['COMMITTED', 'INTERESTED', 'INTEREST_SHOWN', 'SALES_ACCEPTED'].includes(code),
  );
  return finding ? `: ${sentenceOf(finding, 'en')}` : '';
}

function join(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
