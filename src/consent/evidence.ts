import type { Settings } from '../config/schema.ts';
import type { Channel, CustomerCondition } from '../data/consent-law.ts';
import type { Field, Lead, Values } from '../lead.ts';
import { readCells } from './cells.ts';
import { channelColumn, readColumns } from './columns.ts';
import { customerConditions, isCustomer } from './customer.ts';
import { dayIn, dayOf } from './day.ts';
import { registersOf } from './registers.ts';
import { readRemarks } from './remarks.ts';
import { readTick } from './tick.ts';
import { channelsIn } from './wording.ts';

/** A consent for one channel. `worded`: its wording is on record and names the channel. */
export interface Grant {
  readonly confirmed: boolean;
  readonly at: string | undefined;
  readonly worded: boolean;
}

/** All that the record says about permission, sorted by channel, unjudged. */
export interface Evidence {
  /** Objections with their date, where known. */
  readonly objections: ReadonlyMap<Channel, string | undefined>;
  /** Channels the person does not want, in words. */
  readonly unwanted: ReadonlySet<Channel>;
  /** Channels for which consent was asked and not given. */
  readonly refused: ReadonlySet<Channel>;
  readonly grants: ReadonlyMap<Channel, Grant>;
  /** A consent that names no channel. */
  readonly unnamed: boolean;
  readonly pending: boolean;
  readonly requests: ReadonlyMap<Channel, string | undefined>;
  readonly registered: ReadonlySet<Channel>;
  readonly cleared: ReadonlySet<Channel>;
  readonly namesUs: boolean;
  /** The record gives legitimate interest as its legal basis; it carries letters only. */
  readonly legitimateInterest: boolean;
  readonly customer: { readonly is: boolean; readonly stated: ReadonlySet<CustomerCondition> };
}

const NO_CHANNELS: ReadonlySet<Channel> = new Set();
const NO_CONDITIONS: ReadonlySet<CustomerCondition> = new Set();
const NO_EVIDENCE: Evidence = {
  objections: new Map(),
  unwanted: NO_CHANNELS,
  refused: NO_CHANNELS,
  grants: new Map(),
  unnamed: false,
  pending: false,
  requests: new Map(),
  registered: NO_CHANNELS,
  cleared: NO_CHANNELS,
  namesUs: false,
  legitimateInterest: false,
  customer: { is: false, stated: NO_CONDITIONS },
};

/** Every field that anything here reads. */
const TELLING: readonly Field[] = [
  'consent',
  'consent_email',
  'consent_phone',
  'consent_text',
  'consent_status',
  'consent_at',
  'double_opt_in',
  'double_opt_in_at',
  'opt_out',
  'opt_out_at',
  'do_not_call',
  'do_not_mail',
  'status',
  'lifecycle_stage',
  'tags',
];

/** Whether a lead has anything that could speak of permission: many lists have no such column. */
function isTelling({ values, extra, said }: Lead): boolean {
  return extra.length > 0 || said.length > 0 || TELLING.some((field) => values[field] !== undefined);
}

/** Gathers what values, remarks and unmapped columns say about permission. */
export function gatherEvidence(lead: Lead, settings: Settings): Evidence {
  return isTelling(lead) ? read(lead, settings) : NO_EVIDENCE;
}

function read(lead: Lead, settings: Settings): Evidence {
  const { values } = lead;
  const columns = readColumns(lead);
  const cells = readCells(values, lead);
  for (const channel of columns.refused) if (!cells.granted.has(channel)) cells.refused.add(channel);
  for (const channel of columns.granted) if (!cells.refused.has(channel)) cells.granted.add(channel);
  if (cells.unnamed) {
    const named = channelColumn(lead);
    for (const channel of named) if (!cells.refused.has(channel)) cells.granted.add(channel);
    if (named.size > 0) cells.unnamed = false;
  }
  for (const channel of columns.worded) cells.worded.add(channel);
  const { granted: wordedFor } = channelsIn(isWording(values.consent_text) ? values.consent_text : '');
  const at =
    dayOf(values.consent_at) ??
    dayIn(values.consent_email) ??
    dayIn(values.consent_phone) ??
    dayIn(values.consent);
  const stated = doubleOptIn(values);
  const doi =
    stated === 'unknown' && columns.pending
      ? 'pending'
      : stated === 'unknown' && columns.confirmed
        ? 'confirmed'
        : stated;
  const grants = new Map<Channel, Grant>();
  for (const channel of cells.granted) {
    grants.set(channel, {
      confirmed: channel === 'email' && doi === 'confirmed',
      at: channel === 'email' ? newest(dayOf(values.double_opt_in_at), at) : at,
      worded: wordedFor.has(channel) || cells.worded.has(channel),
    });
  }
  if (doi === 'confirmed' && !cells.refused.has('email')) {
    grants.set('email', {
      confirmed: true,
      at: newest(dayOf(values.double_opt_in_at), at),
      worded: wordedFor.has('email'),
    });
  }
  const spoken = readRemarks(lead);
  for (const [channel, grant] of spoken.grants) if (!grants.has(channel)) grants.set(channel, grant);
  return {
    objections: objectionsIn(values, cells.unsubscribed, columns.objected),
    unwanted: spoken.unwanted,
    refused: new Set([...cells.refused, ...spoken.refused]),
    grants,
    unnamed: cells.unnamed || columns.unnamed,
    pending: doi === 'pending' || cells.pending,
    requests: spoken.requests,
    ...registersOf(lead),
    namesUs: namesUs(lead, settings),
    legitimateInterest: LEGITIMATE.test(
      [values.consent, values.consent_text, values.consent_status].join(' ').slice(0, 4000),
    ),
    customer: customerOf(lead, settings),
  };
}

const LEGITIMATE = /berechtigtes interesse|legitimate interest/i;

function newest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function customerOf(lead: Lead, { config }: Settings): Evidence['customer'] {
  const is = isCustomer(lead);
  return {
    is,
    stated: is || config.consent.basis.email !== undefined ? customerConditions(lead) : NO_CONDITIONS,
  };
}

/** A wording is a sentence; a word or two only say that there is one. */
function isWording(text: string | undefined): text is string {
  return text !== undefined && text.trim().split(/\s+/).length >= 5;
}

/** A confirmation that was asked for and never came. */
const LAPSED =
  /expired|lapsed|failed|error|timed? ?out|bounced|undeliver|invalid|abgelaufen|verfallen|fehlgeschlagen|fehler|ungültig|zurückgewiesen|unzustellbar|erinnerung|reminder/i;

/** State of the double opt-in; it is an e-mail that was answered, and proves nothing for other channels. */
function doubleOptIn(values: Values): 'confirmed' | 'pending' | 'unknown' {
  const stated = readTick(values.double_opt_in);
  if (stated === 'pending' || stated === 'no') return 'pending';
  if (LAPSED.test(values.double_opt_in?.slice(0, 200) ?? '')) return 'pending';
  const cells = [values.consent_status, values.consent_email, values.consent].map(readTick);
  if (cells.includes('pending')) return 'pending';
  if (stated === 'yes' || stated === 'confirmed' || cells.includes('confirmed')) return 'confirmed';
  return dayOf(values.double_opt_in_at) === undefined ? 'unknown' : 'confirmed';
}

function objectionsIn(
  values: Values,
  unsubscribed: boolean,
  columns: ReadonlySet<Channel>,
): ReadonlyMap<Channel, string | undefined> {
  const objections = new Map<Channel, string | undefined>();
  const at = dayOf(values.opt_out_at);
  const out = readTick(values.opt_out);
  const given = readFlag(values.opt_out) ?? (out === 'confirmed' ? true : undefined);
  if (given === true || unsubscribed || (at !== undefined && given === undefined))
    objections.set('email', at);
  if (readFlag(values.do_not_call)) objections.set('call', undefined);
  if (readFlag(values.do_not_mail)) objections.set('write', undefined);
  for (const channel of columns) if (!objections.has(channel)) objections.set(channel, undefined);
  return objections;
}

/** A flag of refusal: "yes" and "unsubscribed" both set it, "no" and "subscribed" both leave it unset. */
function readFlag(cell: string | undefined): boolean | undefined {
  if (cell === undefined) return undefined;
  const text = cell.trim().toLowerCase();
  if (/^(?:no|n|nein|false|falsch|0|-|subscribed|aktiv|active|opted[ -]in|opt-in)$/.test(text)) return false;
  return true;
}

/** On a purchased list only a consent that names us counts: by our name, or where the record says that it does. */
function namesUs({ values, extra }: Lead, { config }: Settings): boolean {
  const text = [values.consent_text, values.consent, values.consent_email, values.consent_phone]
    .join(' ')
    .toLowerCase()
    .slice(0, 4000);
  if (config.consent.names.some((name) => text.includes(name.toLowerCase()))) return true;
  if (NAMES_US.test(text) && !/(?:nicht|not|ohne|without|kein\w*|no)\b[^.;]{0,25}(?:nenn|nam)/.test(text))
    return true;
  return extra.some(([header, cell]) => NAMES_US.test(header.toLowerCase()) && readTick(cell) === 'yes');
}

const NAMES_US =
  /(?:be)?nennt (?:uns|unser)|nam(?:es|ing|ed) (?:us\b|our)|consent (?:names|for) us\b|uns namentlich/;
