import { fold } from '../config/match.ts';
import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Decision, Disposition, Lead, LeadClass, Stage } from '../lead.ts';
import { FAKE_AT, hasAddress, judgeContact } from './contact.ts';
import { exclusion } from './exclude.ts';

/** Passes the gates in order and decides contact, class, potential, stage and disposition; each gate that decided is in the ledger. */
export function classifyLead(lead: Lead, settings: Settings): Lead {
  const { contact, missing } = judgeContact(lead, settings.config);
  const promise = promiseOf(lead, settings);
  const class_ = contact === 'complete' ? promise.class : 'unqualified';
  const { disposition, gates } = dispositionOf(lead, contact, missing, promise.class, settings);
  const accepted = isAccepted(lead, settings);
  const stage = accepted ? 'SAL' : stageOf(class_, disposition);
  const why: readonly Finding[] = [
    ...promise.gates,
    ...gates,
    ...(accepted ? [{ code: 'SALES_ACCEPTED' } as const] : []),
  ];
  const decision: Decision = {
    contact,
    missing,
    class: class_,
    potential: promise.class,
    stage,
    disposition,
    because: why.map(({ code }) => code).filter((code, at, all) => all.indexOf(code) === at),
  };
  const found = why.filter(({ code }) => !lead.findings.some((one) => one.code === code));
  return { ...lead, decision, findings: found.length === 0 ? lead.findings : [...lead.findings, ...found] };
}

/** The class by intent, need and behaviour alone: what a lead is, or becomes once its contact is complete. Points lift to pre-qualified at most. */
function promiseOf(
  { reading, contributions }: Lead,
  { config }: Settings,
): { class: LeadClass; gates: readonly Finding[] } {
  if (reading.intent === 'rejection') return { class: 'unqualified', gates: [] };
  if (reading.intent === 'commitment') return { class: 'qualified', gates: [{ code: 'COMMITTED' }] };
  if (reading.intent === 'interest' || reading.need === 'yes')
    return { class: 'pre-qualified', gates: [{ code: 'INTERESTED' }] };
  let shown = 0;
  for (const { points, interest } of contributions) if (interest) shown += Math.round(points * 100);
  shown /= 100;
  if (shown > 0 && shown >= config.classes.prequalify_at) {
    return { class: 'pre-qualified', gates: [{ code: 'INTEREST_SHOWN', args: { points: shown } }] };
  }
  return { class: 'unqualified', gates: [] };
}

function dispositionOf(
  lead: Lead,
  contact: Decision['contact'],
  missing: readonly string[],
  potential: LeadClass,
  settings: Settings,
): { disposition: Disposition; gates: readonly Finding[] } {
  const blocked = blockOf(lead);
  if (blocked) return { disposition: 'blocked', gates: [blocked] };
  const rejected = rejectionOf(lead, contact, settings);
  if (rejected) return { disposition: 'rejected', gates: [rejected] };
  const reached = lead.score >= settings.config.handoff.min_score;
  const byScore: Finding[] = reached ? [{ code: 'SCORE_REACHED', args: { score: lead.score } }] : [];
  if (contact !== 'complete') {
    if (potential === 'unqualified' && !reached) return { disposition: 'nurture', gates: [] };
    return {
      disposition: 'research',
      gates: [...byScore, { code: 'INCOMPLETE', args: { fields: missing.join(', ') } }],
    };
  }
  return { disposition: potential === 'qualified' || reached ? 'handoff' : 'nurture', gates: byScore };
}

/** Opt-out, suppression list, no lawful channel. */
function blockOf(lead: Lead): Finding | null {
  if (lead.findings.some(({ code }) => code === 'SUPPRESSED')) return { code: 'SUPPRESSED' };
  const { may_email, may_call, may_write } = lead.consent;
  // Declining one channel is no opt-out; then another one stays open.
  const nothingLeft = may_email === 'no' && may_call === 'no' && may_write === 'no';
  if (lead.reading.opt_out && nothingLeft) return { code: 'OPT_OUT' };
  const unsubscribed = may_email === 'no' && saysOptOut(lead);
  if (unsubscribed && may_call !== 'yes' && may_write !== 'yes') return { code: 'OPT_OUT' };
  // A number or address that is missing can be found, a street is not looked for: post counts only where it can be sent.
  const post = may_write === 'yes' || (may_write === 'unproven' && hasAddress(lead));
  return may_email === 'no' && may_call === 'no' && !post ? { code: 'NO_CHANNEL' } : null;
}

/** Whether the record holds an objection rather than a box that was left empty. */
function saysOptOut({ values }: Lead): boolean {
  const flag = (cell: string | undefined): boolean =>
    cell !== undefined &&
    !/^(?:no|n|nein|false|falsch|0|-|subscribed|aktiv|active|opted[ -]in|opt-in)$/i.test(cell.trim());
  return (
    flag(values.opt_out) ||
    (values.opt_out_at !== undefined && values.opt_out === undefined) ||
    /unsubscrib|abgemeldet|opted?[ -_]?out|widerrufen|abbestellt/i.test(values.consent_status ?? '')
  );
}

/** Fake, unusable, test record, intent rejection, excluded by a rule. */
function rejectionOf(lead: Lead, contact: Decision['contact'], settings: Settings): Finding | null {
  if (lead.reach.fake >= FAKE_AT) return { code: 'FAKE' };
  if (contact === 'unusable') return { code: 'UNUSABLE' };
  if (lead.values.is_test === 'yes') return { code: 'MARKED_TEST' };
  if (lead.reading.intent === 'rejection') return { code: 'REJECTION' };
  return exclusion(lead, settings);
}

function stageOf(class_: LeadClass, disposition: Disposition): Stage {
  if (class_ === 'qualified' || disposition === 'handoff') return 'SQL';
  return class_ === 'pre-qualified' ? 'MQL' : 'lead';
}

/** Values of status and lifecycle stage that say: sales took the lead. */
const ACCEPTED =
  /^(?:sal|sales[ -_]?accepted(?:[ -_]lead)?|accepted(?: by sales)?|sales accepted.*|vom vertrieb (?:angenommen|akzeptiert|übernommen)|vertrieb akzeptiert|akzeptiert|angenommen)$/i;

function isAccepted({ values }: Lead, { config }: Settings): boolean {
  const { accepted } = config.stages;
  return [values.status, values.lifecycle_stage].some((cell) => {
    const word = cell?.trim() ?? '';
    return word !== '' && (ACCEPTED.test(word) || accepted.some((own) => fold(own) === fold(word)));
  });
}
