import type { Settings } from '../config/schema.ts';
import { CHANNELS, type Channel, type CustomerCondition } from '../data/consent-law.ts';
import type { Lead, Values } from '../lead.ts';
import { channelColumn, readColumns } from './columns.ts';
import { customerConditions, isCustomer, saysCustomer } from './customer.ts';
import { dayIn, dayOf } from './day.ts';
import { registersOf } from './registers.ts';
import { readTick, type Tick } from './tick.ts';
import {
  channelsIn,
  isAgreementToContact,
  requestedChannels,
  theyCall,
  unwantedChannels,
} from './wording.ts';

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

/** Gathers what values, remarks and unmapped columns say about permission. */
export function gatherEvidence(lead: Lead, settings: Settings): Evidence {
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

const NO_CONDITIONS: ReadonlySet<CustomerCondition> = new Set();

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

/** State of the double opt-in; it is an e-mail that was answered, and proves nothing for other channels. */
function doubleOptIn(values: Values): 'confirmed' | 'pending' | 'unknown' {
  const stated = readTick(values.double_opt_in);
  if (stated === 'pending' || stated === 'no') return 'pending';
  const cells = [values.consent_status, values.consent_email, values.consent].map(readTick);
  if (cells.includes('pending')) return 'pending';
  if (stated === 'yes' || stated === 'confirmed' || cells.includes('confirmed')) return 'confirmed';
  return dayOf(values.double_opt_in_at) === undefined ? 'unknown' : 'confirmed';
}

interface Cells {
  readonly granted: Set<Channel>;
  readonly refused: Set<Channel>;
  readonly worded: Set<Channel>;
  unnamed: boolean;
  pending: boolean;
  unsubscribed: boolean;
}

function readCells(values: Values, lead: Lead): Cells {
  const cells: Cells = {
    granted: new Set(),
    refused: new Set(),
    worded: new Set(),
    unnamed: false,
    pending: false,
    unsubscribed: false,
  };
  general(values, lead, cells);
  status(values.consent_status, cells);
  specific('email', values.consent_email, cells);
  specific('call', values.consent_phone, cells);
  for (const channel of cells.refused) cells.granted.delete(channel);
  return cells;
}

/** A column for one channel outweighs what a general one says. */
function specific(channel: Channel, cell: string | undefined, cells: Cells): void {
  const tick = readTick(cell);
  if (tick === 'yes' || tick === 'confirmed') {
    cells.granted.add(channel);
    cells.refused.delete(channel);
    if (channelsIn(cell ?? '').granted.has(channel) && (cell ?? '').length > 30) cells.worded.add(channel);
  }
  if (tick === 'no') cells.refused.add(channel);
  if (tick === 'pending') cells.pending = true;
}

/** The general column: a tick, a list of channels, `E-Mail: ja, Telefon: nein`, or the wording itself. */
function general(values: Values, lead: Lead, cells: Cells): void {
  const cell = values.consent;
  const text = values.consent_text;
  // The conditions of the exception for customers are no answer to a question for consent.
  if (cell !== undefined && saysCustomer(cell)) return;
  const tick = readTick(cell);
  const parts = (cell ?? '')
    .slice(0, 500)
    .split(/[;,|\n]/)
    .filter((part) => /[:=]/.test(part));
  if (parts.length > 0 && parts.some((part) => namesChannel(part))) {
    for (const part of parts) {
      const answer = readTick(part.slice(part.search(/[:=]/) + 1));
      for (const channel of allNamed(part.slice(0, part.search(/[:=]/))))
        specific(channel, tickWord(answer), cells);
    }
    return;
  }
  if (tick === 'no') {
    const { granted, refused } = channelsIn(cell ?? '');
    const meant = granted.size + refused.size > 0 ? [...granted, ...refused] : (['email', 'call'] as const);
    for (const channel of meant) cells.refused.add(channel);
    return;
  }
  const named = channelsIn(cell ?? '');
  for (const channel of named.refused) cells.refused.add(channel);
  const agrees = tick === 'yes' || tick === 'confirmed' || (tick === 'unclear' && isChannelList(cell));
  if (agrees) for (const channel of named.granted) cells.granted.add(channel);
  if (agrees && (cell ?? '').length > 30) for (const channel of named.granted) cells.worded.add(channel);
  const byText =
    text !== undefined &&
    isAgreementToContact(text) &&
    readTick(text) !== 'no' &&
    (cell === undefined || agrees);
  if (byText) for (const channel of channelsIn(text).granted) cells.granted.add(channel);
  if (byText) for (const channel of channelsIn(text).refused) cells.refused.add(channel);
  if (agrees && named.granted.size === 0 && (text === undefined || channelsIn(text).granted.size === 0)) {
    if (lead.sourceType === 'newsletter' && text === undefined) cells.granted.add('email');
    else cells.unnamed = true;
  }
}

function tickWord(tick: Tick): string | undefined {
  return tick === 'unclear' ? undefined : tick;
}

function namesChannel(part: string): boolean {
  return allNamed(part).length > 0;
}

function allNamed(text: string): Channel[] {
  const { granted, refused } = channelsIn(text);
  return CHANNELS.filter((channel) => granted.has(channel) || refused.has(channel));
}

/** "E-Mail, Telefon": the channels themselves are the answer. */
function isChannelList(cell: string | undefined): boolean {
  return cell !== undefined && cell.length <= 40 && !/[.?!:]/.test(cell) && namesChannel(cell);
}

/** Marketing status of mail tools: it is about e-mail. */
function status(cell: string | undefined, cells: Cells): void {
  if (cell === undefined) return;
  const text = cell.trim().toLowerCase();
  if (/unsubscrib|abgemeldet|opted?[ -_]?out|widerrufen|abbestellt/.test(text)) {
    cells.unsubscribed = true;
  } else if (
    /^(?:subscribed|abonniert|opted?[ -_]?in|angemeldet|aktiv|active|yes|ja|true|1|consent given|confirmed|bestätigt)$/.test(
      text,
    )
  ) {
    cells.granted.add('email');
  } else if (/no consent|keine einwilligung|non-?subscribed|not subscribed|nicht abonniert/.test(text)) {
    cells.refused.add('email');
  } else if (readTick(text) === 'pending') cells.pending = true;
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

interface Spoken {
  readonly grants: Map<Channel, Grant>;
  readonly refused: Set<Channel>;
  readonly unwanted: Set<Channel>;
  readonly requests: Map<Channel, string | undefined>;
}

/** Remarks: answers to questions about contact, refused channels, and requests for an answer on a channel. */
function readRemarks(lead: Lead): Spoken {
  const spoken: Spoken = { grants: new Map(), refused: new Set(), unwanted: new Set(), requests: new Map() };
  const alive = lead.reading.intent === 'commitment' || lead.reading.intent === 'interest';
  for (const { text, question, at } of lead.said) {
    const day = dayOf(at) ?? dayOf(lead.occurredAt ?? undefined);
    if (question !== undefined && isAboutContact(question)) {
      answer(question, text, day, spoken);
      continue;
    }
    for (const channel of unwantedChannels(text)) spoken.unwanted.add(channel);
    if (lead.reading.intent === 'rejection') continue;
    for (const channel of requestedChannels(text)) {
      if (alive || channel !== 'call') spoken.requests.set(channel, day);
    }
  }
  if (alive && hasAgreedCall(lead) && !spoken.requests.has('call')) {
    spoken.requests.set('call', dayOf(lead.said.at(-1)?.at) ?? dayOf(lead.occurredAt ?? undefined));
  }
  return spoken;
}

/** A call that both sides fixed; not one that they will make. */
function hasAgreedCall({ reading, said }: Lead): boolean {
  return (
    reading.intent === 'commitment' && reading.action === 'call' && !said.some(({ text }) => theyCall(text))
  );
}

function isAboutContact(question: string): boolean {
  return /einwillig|willige|einverst|kontaktier|dürfen wir|darf|may we|can we contact|consent|opt-?in|newsletter|agree|rückruf|call ?back|zustimm/i.test(
    question.slice(0, 500),
  );
}

function answer(question: string, text: string, day: string | undefined, spoken: Spoken): void {
  const tick = readTick(text);
  const named = channelsIn(text).granted.size > 0 && tick !== 'no' ? channelsIn(text) : channelsIn(question);
  for (const channel of named.granted) {
    if (tick === 'no') spoken.refused.add(channel);
    else if (tick === 'yes' || tick === 'confirmed')
      spoken.grants.set(channel, { confirmed: false, at: day, worded: true });
  }
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
