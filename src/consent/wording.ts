import { CHANNELS, type Channel } from '../data/consent-law.ts';
import { memo } from '../data/memo.ts';
import type { Lead } from '../lead.ts';

/** Texts are capped before matching. */
const CAP = 2000;

const CHANNEL_PATTERNS: Readonly<Record<Channel, RegExp>> = {
  email:
    /\be-?mails?\b|\bper mail\b|\bvia mail\b|\bnewsletter|elektronische post|\be-?mail-|electronic mail/g,
  call: /telefon|\banruf|\bangerufen|\bcalls?\b|\bcalled\b|\bphone|telephone|\btel\b|rückruf|callback/g,
  write:
    /\bper post\b|\bpostalisch|\bpostweg|\bbrief(?:e|en|lich|post)?\b|\bby post\b|\bpostal\b|\bletters?\b|\bby mail\b|\bpost\b/g,
};
const NEGATION =
  /\b(?:nicht|kein|keine|keinen|keinesfalls|no|not|never|ohne|without|außer|except|don'?t|nie)\b[^.;!?]{0,25}$/;
const ONLY = /\b(?:nur|only|ausschließlich|lediglich|solely)\b[^.;!?]{0,20}$/;
const NEGATED_AFTER = /^[^.;!?,]{0,25}\b(?:nicht|unerwünscht|not wanted|unwanted|nein|no)\b/;

/** Which channels a text names, and which of them it refuses. `only`: named as the only one, which refuses the others. */
export interface ChannelsNamed {
  readonly granted: ReadonlySet<Channel>;
  readonly refused: ReadonlySet<Channel>;
}

const NONE_NAMED: ChannelsNamed = { granted: new Set(), refused: new Set() };

/** Channels named in a wording or remark, and whether they are refused ("nicht per Telefon", "no calls", "nur per E-Mail"). */
export function channelsIn(text: string): ChannelsNamed {
  return text === '' ? NONE_NAMED : readChannels(text.slice(0, CAP));
}

const readChannels = memo((text): ChannelsNamed => {
  const words = text.toLowerCase();
  const granted = new Set<Channel>();
  const refused = new Set<Channel>();
  const only = new Set<Channel>();
  for (const channel of CHANNELS) {
    for (const match of words.matchAll(CHANNEL_PATTERNS[channel])) {
      const before = words.slice(Math.max(0, match.index - 40), match.index);
      const after = words.slice(match.index + match[0].length, match.index + match[0].length + 40);
      if (NEGATION.test(before) || (channel !== 'email' && NEGATED_AFTER.test(after))) refused.add(channel);
      else granted.add(channel);
      if (ONLY.test(before) || /^ ?only\b/.test(after)) only.add(channel);
    }
  }
  if (only.size > 0) for (const channel of CHANNELS) if (!only.has(channel)) refused.add(channel);
  for (const channel of refused) granted.delete(channel);
  return { granted, refused };
});

/** Refusals in remarks, by channel. Reports such as "telefonisch nicht erreicht" or "keine Telefonnummer" are none. */
const UNWANTED: readonly { readonly channels: readonly Channel[]; readonly words: RegExp }[] = [
  {
    channels: CHANNELS,
    words:
      /keine? (?:weitere |weiteren )?(?:werbung|werbezusendung|kontaktaufnahme)|no (?:more |further )?(?:advertising|marketing|ads)\b|werbewiderspruch|widersprech\w* (?:ich )?(?:der|jeder|jeglicher|gegen)? ?(?:werb|nutzung)/,
  },
  {
    channels: ['call'],
    words:
      /\bkeine(?:rlei)? (?:weiteren |werbe-?|telefonischen )?(?:anrufe\b|werbeanrufe|telefonate|telefonwerbung)|(?:bitte|möchte|will|soll\w*|darf\w*)[^.;!?]{0,25}\bnicht (?:mehr )?(?:angerufen|anrufen|telefonisch|per telefon)|^nicht anrufen|\bnicht (?:per telefon|telefonisch) (?:kontakt|melden)|rufen sie (?:mich )?(?:bitte )?nicht|\b(?:no|without) (?:phone |more |cold |sales )?calls\b|no (?:phone )?call please|\b(?:don'?t|do not|never) (?:call|phone|ring)\b(?! back)|(?:not|nicht) by phone|\b(?:nur|only|ausschließlich|lieber nur)\s(?:noch )?(?:per |by |via |über )?(?:e-?mail|mail)\b|\be-?mail only\b|\b(?:nur|ausschließlich) schriftlich|in writing only/,
  },
  {
    channels: ['email'],
    words:
      /\bkeine(?:rlei)? (?:weiteren |werbe-?)?(?:e-?mails?|mails|newsletter|werbemails)\b|\bkein(?:en)? newsletter|nicht (?:mehr )?(?:per|via) (?:e-?mail|mail)|\bno (?:more )?(?:e-?mails|newsletters?|mailings)\b|\b(?:don'?t|do not|never) (?:e-?mail|mail)\b|(?:unsubscribe|remove)[^.;!?]{0,20}newsletter|newsletter[^.;!?]{0,20}(?:abmeld|abbestell|abgemeldet|nicht mehr|unsubscribe)|\b(?:nur|ausschließlich) (?:noch )?(?:telefonisch|per telefon)|\b(?:phone only|only by phone)\b/,
  },
  {
    channels: ['write'],
    words:
      /\bkeine (?:weitere )?(?:post|briefe|werbepost|postwerbung)\b|nicht (?:mehr )?(?:per post|postalisch)|\bno (?:more )?(?:post|letters)\b|not by post/,
  },
];

/** Channels that a remark declines. */
export function unwantedChannels(text: string): readonly Channel[] {
  const words = text.slice(0, CAP).toLowerCase();
  if (
    !/kein|nicht|nur|\bno|\bonly|don|never|widerspr|ausschl|without|unsub|remove|abmeld|abbest|abgem/.test(
      words,
    )
  )
    return [];
  return UNWANTED.filter((one) => one.words.test(words)).flatMap(({ channels }) => channels);
}

const GENERAL =
  /lösch|loesch|delete|remove|entfern|verteiler|liste|\blists?\b|kontakt|contact|werbung|advertis|marketing|daten\b|\bdata\b|in ruhe|alone/;

/** Whether what was said declines some channels and nothing more: the others stay open. */
export function declinesChannelOnly({ said }: Lead): boolean {
  const declining = said.filter(({ text }) => unwantedChannels(text).length > 0);
  return (
    declining.length > 0 &&
    declining.every(({ text }) => unwantedChannels(text).length < CHANNELS.length) &&
    !said.some(({ text }) =>
      GENERAL.test(
        text
          .slice(0, CAP)
          .toLowerCase()
          .replace(/kontaktieren/g, ''),
      ),
    )
  );
}

/** A wording that agrees to privacy rules or terms alone permits no advertising. */
export function isAgreementToContact(text: string): boolean {
  const words = text.slice(0, CAP).toLowerCase();
  if (/vorangekreuzt|pre-?(?:checked|ticked)|voreingestellt|default/.test(words)) return false;
  return /kontakt|contact|inform|werb|advert|marketing|newsletter|angebot|offer|anruf|angerufen|\bcall|telefon|phone|e-?mail|\bpost\b|zusend|send|news|updates/.test(
    words.replace(/datenschutz\w*|privacy polic\w*|\bagb\b|terms[^.,;]{0,20}/g, ' '),
  );
}

const CALL_REQUEST =
  /rückruf|zurückrufen|zurückzurufen|\b(?:bittet?|bat)\b[^.;]{0,30}(?:anruf|angerufen)|bitte[^.;]{0,30}(?:anrufen|telefonisch|ruf)|rufen sie mich|ruf(?:t)? mich|anruf (?:erbeten|gewünscht|erwünscht|vereinbart)|möchte[^.;]{0,20}(?:angerufen|telefonat)|telefontermin|telefonat[^.;]{0,20}(?:vereinbart|gewünscht|erbeten)|\b(?:call|ring|phone) (?:me|him|her|them|back)\b|call-?back|\b(?:please|pls)\b[^.;]{0,20}\b(?:call|ring|phone)\b|(?:wants?|asks?|asked|requests?|requested|would like|expects?|agreed)[^.;]{0,20}\b(?:call|phone)|\bcall (?:scheduled|agreed|requested|booked|wanted)/;
/** They call us: a next step, but no request to be called. */
const THEY_CALL =
  /ruft (?:uns |wieder |selbst |morgen )?(?:[\wäöü.]+ ){0,6}(?:an|zurück)\b|(?:will|he'll|she'll|they'll) call us|calls us|meldet sich selbst/;
export function theyCall(text: string): boolean {
  return THEY_CALL.test(text.slice(0, CAP).toLowerCase());
}

const EMAIL_REQUEST =
  /(?:schick|send|sende|mailen|maile|zusend|antwort|angebot|unterlagen|infos?|informationen|details?|reply|respond|quote|brochure|prospekt)[^.;!?]{0,60}(?:per|via|by|mit|an (?:meine|obige|diese)|to (?:my|this)) ?(?:e-?mail|mail)|(?:bitte|please|pls|lieber|gerne?)[^.;!?]{0,30}(?:per|via|by) (?:e-?mail|mail)|\be-?mail me\b|\bmail(?:en)? sie mir\b|(?:möchte|want|bitte|please|gerne)[^.;!?]{0,30}newsletter|newsletter (?:bitte|gewünscht|erwünscht|please)/;
const POST_REQUEST =
  /(?:schick|send|zusend|katalog|prospekt|catalogue|catalog|brochure|unterlagen|muster|sample)[^.;!?]{0,60}(?:per post|postalisch|by post)|(?:bitte|please)[^.;!?]{0,30}(?:per post|by post)/;

/** Channels on which a remark asks to be answered. Whether the remark is alive (no rejection, no past) the caller knows. */
export function requestedChannels(text: string): ReadonlySet<Channel> {
  const words = text.slice(0, CAP).toLowerCase();
  if (!/ruf|call|phone|ring|telefon|mail|newsletter|post/.test(words)) return new Set();
  const refused = unwantedChannels(words);
  if (/[:?] ?(?:nein|no|kein)\b/.test(words)) return new Set();
  const asked = new Set<Channel>();
  if (
    /ruf|call|phone|ring|telefon/.test(words) &&
    CALL_REQUEST.test(words) &&
    !refused.includes('call') &&
    !theyCall(words)
  )
    asked.add('call');
  if (/mail|newsletter/.test(words) && EMAIL_REQUEST.test(words) && !refused.includes('email'))
    asked.add('email');
  if (words.includes('post') && POST_REQUEST.test(words) && !refused.includes('write')) asked.add('write');
  return asked;
}
