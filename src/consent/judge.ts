import type { ListBasis } from '../config/consent.ts';
import type { Settings } from '../config/schema.ts';
import {
  CALL_RECORD_YEARS,
  type Channel,
  type ChannelLaw,
  CUSTOMER_CONDITIONS,
  type CustomerCondition,
} from '../data/consent-law.ts';
import type { Lead, Permission } from '../lead.ts';
import { dayOf } from './day.ts';
import type { Evidence, Grant } from './evidence.ts';
import { declinesChannelOnly } from './wording.ts';
import type { BasisCode } from './words.ts';

export interface Verdict {
  readonly permission: Permission;
  readonly code: BasisCode;
  readonly args: Readonly<Record<string, string>>;
}

/** Everything a channel is judged by. */
export interface Case {
  readonly channel: Channel;
  readonly law: ChannelLaw;
  readonly evidence: Evidence;
  readonly lead: Lead;
  readonly settings: Settings;
  readonly basis: ListBasis | null;
}

type Judge = (one: Case) => Verdict | null;

const yes = (code: BasisCode, args: Verdict['args'] = {}): Verdict => ({ permission: 'yes', code, args });
const no = (code: BasisCode, args: Verdict['args'] = {}): Verdict => ({ permission: 'no', code, args });
const unproven = (code: BasisCode, args: Verdict['args'] = {}): Verdict => ({
  permission: 'unproven',
  code,
  args,
});

/** The order of weight: what forbids without exception, what permits, what forbids otherwise, what remains open. */
const JUDGES: readonly Judge[] = [
  byObjection,
  byGrant('yes'),
  byRequest,
  byRefusal,
  byListBasis('yes'),
  byCustomer,
  byPresumption,
  byLaw,
  byListBasis('no'),
  byGrant('unproven'),
  byListBasis('unproven'),
  byOpenQuestions,
];

/** What may be done on one channel: the first judge that has an answer decides. */
export function judgeChannel(one: Case): Verdict {
  for (const judge of JUDGES) {
    const verdict = judge(one);
    if (verdict !== null) return verdict;
  }
  return unproven('NOTHING_SAID', { source: one.law.source });
}

function byObjection({ channel, evidence, lead }: Case): Verdict | null {
  if (lead.findings.some(({ code }) => code === 'SUPPRESSED')) return no('SUPPRESSED');
  if (lead.reading.opt_out && !declinesChannelOnly(lead)) return no('ASKED_NO_CONTACT');
  if (evidence.objections.has(channel)) {
    const at = evidence.objections.get(channel);
    const again = evidence.grants.get(channel)?.at ?? laterRequest(channel, evidence, at);
    if (at === undefined || again === undefined || again <= at) return no('OPTED_OUT', { at: when(at) });
  }
  return evidence.unwanted.has(channel) ? no('CHANNEL_REFUSED') : null;
}

function laterRequest(channel: Channel, { requests }: Evidence, at: string | undefined): string | undefined {
  const asked = requests.get(channel);
  return at !== undefined && asked !== undefined && asked > at ? asked : undefined;
}

/** A consent on record: sound ones permit, doubtful ones are named once nothing else permits. */
function byGrant(wanted: 'yes' | 'unproven'): Judge {
  return (one) => {
    const grant = one.evidence.grants.get(one.channel);
    if (grant === undefined) return null;
    const verdict = judgeGrant(grant, one);
    return verdict.permission === wanted ? verdict : null;
  };
}

function judgeGrant(grant: Grant, one: Case): Verdict {
  const { channel, law, evidence, lead } = one;
  if (evidence.refused.has(channel)) return unproven('CONTRADICTION');
  if (channel === 'email' && evidence.pending) return unproven('PENDING');
  const old = tooOld(grant.at, one);
  if (old) return old;
  if (isPurchased(lead))
    return evidence.namesUs && soundEnough(grant, one)
      ? yes('NAMED', { at: when(grant.at) })
      : unproven('NOT_NAMED');
  if (!soundEnough(grant, one)) return unproven('NO_PROOF', { source: law.source });
  if (lead.sourceType === 'prize-draw' && !grant.confirmed) return unproven('DRAW');
  const code = grant.confirmed ? 'DOUBLE_OPT_IN' : law.proof ? 'PROVEN_CALL' : 'OPT_IN';
  return yes(code, { at: when(grant.at) });
}

/** § 7a UWG: consent of a consumer to calls counts only with its date and its wording. */
function soundEnough(grant: Grant, { law }: Case): boolean {
  return !law.proof || (grant.worded && grant.at !== undefined);
}

/** E-mail: unused for longer than `consent.max_age_months`. Calls: older than the record that must be kept. */
function tooOld(at: string | undefined, { channel, law, lead, settings }: Case): Verdict | null {
  if (at === undefined || channel === 'write') return null;
  if (at > settings.asOf) return unproven('FUTURE');
  const used =
    [at, usedAt(lead)]
      .filter((day) => day !== undefined && day <= settings.asOf)
      .sort()
      .at(-1) ?? at;
  const months = channel === 'email' ? settings.config.consent.max_age_months : CALL_RECORD_YEARS * 12;
  const last = channel === 'email' ? used : at;
  return law.asks !== 'opt-out' && addMonths(last, months) < settings.asOf
    ? unproven('AGED', { date: at })
    : null;
}

/** Last sign that mails were sent and read: opens or clicks with their date. */
function usedAt({ values }: Lead): string | undefined {
  const read = Number(values.email_open_count ?? 0) + Number(values.email_click_count ?? 0) > 0;
  return read ? dayOf(values.last_activity_at) : undefined;
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

/** Who asks to be called or written to has agreed to that answer. */
function byRequest({ channel, law, evidence, lead }: Case): Verdict | null {
  if (!evidence.requests.has(channel) || isPurchased(lead)) return null;
  const at = evidence.requests.get(channel);
  if (evidence.refused.has(channel)) return unproven('CONTRADICTION');
  if (law.proof && at === undefined) return unproven('NO_PROOF', { source: law.source });
  return yes('REQUEST', { at: when(at) });
}

function byRefusal({ channel, law, evidence }: Case): Verdict | null {
  if (evidence.refused.has(channel)) return no('REFUSED');
  return evidence.registered.has(channel) ? no('REGISTER', { source: law.register ?? law.source }) : null;
}

/** What the user states for the whole list: permits where it is sound, else is named once nothing else permits. */
function byListBasis(wanted: Permission): Judge {
  return (one) => {
    const verdict = one.basis === null ? null : judgeListBasis(one, one.basis);
    return verdict?.permission === wanted ? verdict : null;
  };
}

function judgeListBasis(one: Case, basis: ListBasis): Verdict | null {
  const { channel, law, lead, evidence } = one;
  const at = basis.date;
  switch (basis.basis) {
    case 'none':
      return law.asks === 'opt-out' ? null : no('NO_CONSENT', { source: law.source });
    case 'interest':
      return law.asks === 'presumed' && !isPurchased(lead) ? yes('PRESUMED', { source: law.source }) : null;
    case 'legitimate-interest':
      return channel === 'write' ? yes('LIST_INTEREST', { source: law.source }) : null;
    case 'customer':
      return customerVerdict(one, new Set([...basis.conditions, ...evidence.customer.stated]));
    case 'request':
      return law.proof || isPurchased(lead)
        ? unproven('NO_PROOF', { source: law.source })
        : yes('REQUEST', { at: when(at) });
    default:
      return listConsent(one, basis);
  }
}

function listConsent(one: Case, { basis, date }: ListBasis): Verdict {
  const { channel, law, lead, evidence } = one;
  const old = tooOld(date, one);
  if (old) return old;
  if (channel === 'email' && evidence.pending) return unproven('PENDING');
  if (law.proof) return unproven('NO_PROOF', { source: law.source });
  if (isPurchased(lead))
    return basis === 'named-opt-in' ? yes('NAMED', { at: when(date) }) : unproven('NOT_NAMED');
  const confirmed = basis === 'double-opt-in' && channel === 'email';
  if (lead.sourceType === 'prize-draw' && !confirmed) return unproven('DRAW');
  return yes(confirmed ? 'DOUBLE_OPT_IN' : 'OPT_IN', { at: when(date) });
}

/** Customers may be mailed about similar goods; every condition must be stated. */
function byCustomer(one: Case): Verdict | null {
  if (one.law.customers === undefined || !one.evidence.customer.is) return null;
  const verdict = customerVerdict(one, one.evidence.customer.stated);
  return verdict?.permission === 'yes' ? verdict : null;
}

function customerVerdict({ law, lead }: Case, stated: ReadonlySet<string>): Verdict | null {
  if (law.customers === undefined || isPurchased(lead)) return null;
  const open: CustomerCondition[] = CUSTOMER_CONDITIONS.filter((condition) => !stated.has(condition));
  return open.length === 0
    ? yes('CUSTOMER', { source: law.customers })
    : unproven('CUSTOMER_OPEN', { open: open.join(', ') });
}

/** § 7 (2) no. 1 UWG: a business that stated an interest or a need is presumed to welcome a call about it. */
function byPresumption({ law, lead, evidence }: Case): Verdict | null {
  if (law.asks !== 'presumed' || isPurchased(lead) || evidence.objections.size > 0) return null;
  // Who asks for a catalogue by post has chosen the channel.
  if (evidence.requests.has('write') && !evidence.requests.has('call')) return null;
  return isInterested(lead) ? yes('PRESUMED', { source: law.source }) : null;
}

const READING_MATTER = /newsletter|download|heruntergeladen|white ?paper|e-?book/i;
/** Questions whose answer is about being contacted or being a customer, not about the offer. */
const ABOUT_PERMISSION =
  /einwillig|einverst|zustimm|darf|dürfen|may we|may i|consent|agree|newsletter|(?:per|by|via) e-?mail|informiert|kontaktier|dritte|third part|partner|sponsor|\bsms\b|whatsapp|werbung|advertis|marketing|ähnliche|similar|kunde\b|customer|widerspr|object/i;

/** An interest in the offer, said: a newsletter or a download asks for reading matter, not for a call. */
function isInterested({ reading: { intent, need }, said }: Lead): boolean {
  if (intent !== 'commitment' && intent !== 'interest' && need !== 'yes') return false;
  return said.some(
    ({ text, question }) =>
      (intent === 'commitment' || !READING_MATTER.test(text.slice(0, 500))) &&
      !ABOUT_PERMISSION.test(question?.slice(0, 500) ?? ''),
  );
}

/** Laws that permit until somebody objects: once the register is known not to hold the lead, or the user relies on it. */
function byLaw({ channel, law, evidence, lead, settings }: Case): Verdict | null {
  if (isPurchased(lead)) return null;
  const relies = settings.config.consent.rely_on;
  if (channel === 'write' && evidence.legitimateInterest)
    return yes('RECORD_INTEREST', { source: law.source });
  if (channel === 'write') return relies.includes('post') ? yes('BY_LAW', { source: law.source }) : null;
  if (evidence.objections.size > 0) return null;
  const optOut = law.asks === 'opt-out' || (law.asks === 'corporate' && isCorporate(lead));
  if (!optOut) return null;
  if (law.register !== undefined && evidence.cleared.has(channel))
    return yes('BY_LAW', { source: law.source });
  return relies.includes('opt-out') ? yes('BY_LAW', { source: law.source }) : null;
}

/** A company that is a subscriber itself: incorporated by its name, and reached at its own domain. */
function isCorporate({ values, reach }: Lead): boolean {
  return (
    /\b(?:ltd|limited|llp|plc|cic|public limited company)\b\.?/i.test(values.company ?? '') &&
    reach.email === 'ok' &&
    !reach.emailFlags.some((flag) => ['free', 'disposable', 'relay'].includes(flag))
  );
}

function byOpenQuestions({ channel, law, evidence, lead }: Case): Verdict | null {
  const { source } = law;
  if (channel === 'email' && evidence.pending) return unproven('PENDING');
  if (isPurchased(lead) && law.asks !== 'opt-out') return unproven('NOT_NAMED');
  if (evidence.unnamed) return unproven('NO_CHANNEL');
  if (law.customers !== undefined && evidence.customer.is) {
    const open = CUSTOMER_CONDITIONS.filter((condition) => !evidence.customer.stated.has(condition));
    return unproven('CUSTOMER_OPEN', { open: open.join(', ') });
  }
  if (law.asks === 'presumed') return unproven('NO_INTEREST', { source });
  if (law.asks === 'consent' || law.asks === 'corporate') return unproven('NOTHING_SAID', { source });
  return unproven(law.register === undefined || channel === 'write' ? 'LAW_OPEN' : 'REGISTER_OPEN', {
    source,
  });
}

/** Bought lists and co-registrations: the consent was given to somebody else. */
function isPurchased({ sourceType, values }: Lead): boolean {
  return (
    sourceType === 'purchased' ||
    /\bco-?reg(?:istrierung|istration)?\b/i.test(`${values.source ?? ''} ${values.campaign ?? ''}`)
  );
}

function when(day: string | undefined): string {
  return day === undefined ? '' : ` ${day}`;
}
