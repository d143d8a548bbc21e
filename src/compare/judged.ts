import { CODES, kindOf } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';

/** What two runs are compared by: the decision about one lead and what it rests on. */
export interface Judged {
  readonly id: string;
  readonly class: string;
  readonly stage: string;
  readonly disposition: string;
  readonly score: number;
  /** Rule → points. */
  readonly points: ReadonlyMap<string, number>;
  /** Codes of the gates that decided. */
  readonly gates: readonly string[];
  /** Further columns whose change explains a move: intent, contact, missing, may_*. */
  readonly facts: ReadonlyMap<string, string>;
}

/** Columns that are compared besides points and gates. */
export const FACTS = [
  'contact',
  'missing',
  'intent',
  'need',
  'budget',
  'authority',
  'timing',
  'may_email',
  'may_call',
  'may_write',
] as const;

/** A lead of this run. */
export function judgedOfLead(lead: Lead): Judged {
  const { decision, reading, consent } = lead;
  const points = new Map<string, number>();
  for (const one of lead.contributions) points.set(one.rule, (points.get(one.rule) ?? 0) + one.points);
  const facts: Readonly<Record<(typeof FACTS)[number], string>> = {
    contact: decision.contact,
    missing: decision.missing.join('; '),
    intent: reading.intent,
    need: reading.need,
    budget: reading.budget,
    authority: reading.authority,
    timing: reading.timing,
    may_email: consent.may_email,
    may_call: consent.may_call,
    may_write: consent.may_write,
  };
  return {
    id: lead.id,
    class: decision.class,
    stage: decision.stage,
    disposition: decision.disposition,
    score: lead.score,
    points,
    gates: [
      ...new Set(lead.findings.filter((finding) => kindOf(finding) === 'gate').map(({ code }) => code)),
    ].sort(),
    facts: new Map(FACTS.map((name) => [name, facts[name]])),
  };
}

/** A row of `leads.csv`, read by its headers. */
export function judgedOfRow(cell: (column: string) => string): Judged {
  const points = new Map<string, number>();
  for (const [, number = '0', rule = ''] of cell('reasons').matchAll(
    /([+-]\d+(?:\.\d+)?) ([A-Z][A-Z0-9_]*) x\d+ \(/g,
  )) {
    points.set(rule, (points.get(rule) ?? 0) + Number(number));
  }
  const codes = [...cell('findings').matchAll(/(?:^|; )'?([A-Z][A-Z0-9_]+): /g)].map(([, code = '']) => code);
  return {
    id: cell('lead_id'),
    class: cell('class'),
    stage: cell('stage'),
    disposition: cell('disposition'),
    score: Number(cell('score')) || 0,
    points,
    gates: [...new Set(codes.filter(isGate))].sort(),
    facts: new Map(FACTS.map((name) => [name, cell(name)])),
  };
}

function isGate(code: string): boolean {
  return Object.hasOwn(CODES, code) && CODES[code as keyof typeof CODES].kind === 'gate';
}
