import { CHANNELS, type Channel } from '../data/consent-law.ts';
import type { Lead, Values } from '../lead.ts';
import { saysCustomer } from './customer.ts';
import { readTick, type Tick } from './tick.ts';
import { channelsIn, isAgreementToContact } from './wording.ts';

/** What the consent columns of a record say, by channel. */
export interface Cells {
  readonly granted: Set<Channel>;
  readonly refused: Set<Channel>;
  readonly worded: Set<Channel>;
  unnamed: boolean;
  pending: boolean;
  unsubscribed: boolean;
}

export function readCells(values: Values, lead: Lead): Cells {
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
  return cell !== undefined && cell.length <= 40 && namesChannel(cell) && CHANNEL_WORDS.test(cell.trim());
}

/** Channels and what joins them: a source or a form that has a channel in its name is no list. */
const CHANNEL_WORDS =
  /^(?:(?:e-?mails?|mails?|telefon\w*|telephone|phone|tel\.?|calls?|anrufe?|post|briefe?|postal\w*|letters?|newsletter|sms|whatsapp|fax|und|and|oder|or|per|via|by|nur|only|ok|ja|yes)(?:[\s,;/|+&-]+|$))+$/i;

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
  } else if (/non-?subscribed/.test(text) || readTick(text) === 'no') {
    cells.refused.add('email');
  } else if (readTick(text) === 'pending') cells.pending = true;
}
