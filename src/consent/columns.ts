import { CHANNELS, type Channel } from '../data/consent-law.ts';
import type { Lead } from '../lead.ts';
import { dayOf } from './day.ts';
import { readTick } from './tick.ts';
import { channelsIn } from './wording.ts';

/** A column that names the channel of the consent beside it. */
const CHANNEL_COLUMN =
  /^(?:consent |opt-?in |einwilligungs-?)?(?:kan(?:al|äle)|channels?)(?: (?:der einwilligung|of consent))?$/i;

/** Channels named by a column of their own, for a consent column that names none. */
export function channelColumn({ extra }: Lead): ReadonlySet<Channel> {
  const cell = extra.find(([header]) => CHANNEL_COLUMN.test(header.trim()))?.[1];
  return cell === undefined ? new Set() : channelsIn(cell).granted;
}

/** What a column nobody placed is about, by its header. */
interface Meaning {
  readonly kind: 'consent' | 'objection' | 'confirmation';
  /** Empty: the header names no channel. */
  readonly channels: readonly Channel[];
}

const CONSENT =
  /einwillig|willige|einverst|\bconsent|opt[ -_]?in\b|erlaubt|erlaubnis|permission|permitted|zustimm|\bmay (?:we |i )?(?:call|contact|e-?mail|write)|darf|dürfen|newsletter|werbung per|(?:post|telefon|e-?mail)werbung|\bagree/;
const OBJECTION =
  /opt[ -_]?out|opted[ _]?out|unsubscrib|abgemeldet|widerspr|widersproch|do[ _]?not[ _]|donot|\bkeine? (?:anruf|werb|e-?mail|mail|post|brief|newsletter|kontakt)|sperre|nicht (?:anrufen|kontakt|anschreiben)/;
const CONFIRMATION = /double[ -_]?opt|\bdoi\b/;
/** About a consent, but no answer to it: where, when and how it was given, or agreement to privacy rules. */
const ABOUT =
  /quelle|source|\bip\b|datum|date|\bat\b|zeit|time|methode|method|version|datenschutz|privacy|hinweis|belehr|recht\b|notice|informed|\bagb\b|terms|cookie|foto|photo|sms|whatsapp|\bfax/;

/** What a general consent is asked for; letters need none. */
const ANSWERED = ['email', 'call'] as const satisfies readonly Channel[];

const meanings = new Map<string, Meaning | null>();

function meaningOf(header: string): Meaning | null {
  const known = meanings.get(header);
  if (known !== undefined) return known;
  const meaning = readHeader(header.slice(0, 500).toLowerCase());
  if (meanings.size < 10_000) meanings.set(header, meaning);
  return meaning;
}

function readHeader(words: string): Meaning | null {
  if (ABOUT.test(words)) return null;
  const { granted, refused } = channelsIn(words);
  const channels = CHANNELS.filter((channel) => granted.has(channel) || refused.has(channel));
  if (CONFIRMATION.test(words)) return { kind: 'confirmation', channels: ['email'] };
  if (OBJECTION.test(words)) return { kind: 'objection', channels };
  return CONSENT.test(words) ? { kind: 'consent', channels } : null;
}

/** Answers in columns that no field took, for a list may have more consent columns than there are fields. */
export interface ColumnAnswers {
  readonly granted: ReadonlySet<Channel>;
  /** Channels whose column is the wording itself. */
  readonly worded: ReadonlySet<Channel>;
  readonly refused: ReadonlySet<Channel>;
  readonly objected: ReadonlySet<Channel>;
  readonly unnamed: boolean;
  readonly pending: boolean;
  readonly confirmed: boolean;
}

/** Reads the unmapped columns of a lead. An objection that names no channel holds for all. */
export function readColumns({ extra }: Lead): ColumnAnswers {
  const granted = new Set<Channel>();
  const worded = new Set<Channel>();
  const refused = new Set<Channel>();
  const objected = new Set<Channel>();
  let [unnamed, pending, confirmed] = [false, false, false];
  for (const [header, cell] of extra) {
    const meaning = meaningOf(header);
    if (meaning === null) continue;
    const tick = readTick(cell);
    const said = tick === 'yes' || tick === 'confirmed';
    if (meaning.kind === 'objection') {
      if (said || dayOf(cell) !== undefined)
        for (const one of meaning.channels.length > 0 ? meaning.channels : CHANNELS) objected.add(one);
    } else if (meaning.kind === 'confirmation') {
      if (said) confirmed = true;
      else if (tick === 'pending' || tick === 'no') pending = true;
    } else if (tick === 'pending') pending = true;
    else if (tick === 'no')
      for (const one of meaning.channels.length > 0 ? meaning.channels : ANSWERED) refused.add(one);
    else if (said && meaning.channels.length === 0) unnamed = true;
    else if (said) {
      for (const one of meaning.channels) granted.add(one);
      if (header.split(/\s+/).length >= 5) for (const one of meaning.channels) worded.add(one);
    }
  }
  return { granted, worded, refused, objected, unnamed, pending, confirmed };
}
