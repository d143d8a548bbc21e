import type { SourceType } from '../lead.ts';
import { PRESETS } from './presets.ts';

/*
 * Words of sources, campaigns and file names that name the kind of source. Own list from German and English marketing
 * usage; licence MIT. Reason: a prize draw and a trade fair weigh differently, and what may be done with a purchased
 * address is another matter than with an inquiry. First match decides: what lowers a lead's worth stands first.
 */
const SOURCE_WORDS: readonly (readonly [SourceType, RegExp])[] = [
  [
    'prize-draw',
    /gewinnspiel|verlosung|tombola|raffle|sweepstake|giveaway|prize draw|gluecksrad|glücksrad|concours|concorso/,
  ],
  [
    'purchased',
    /adressbroker|adresskauf|adressh(?:aus|ändler|aendler|andel)|adressverlag|lead[- ]?(?:kauf|broker|händler|haendler|vendor|seller|provider|anbieter)|zugekauft|gekaufte?\b|purchased|bought|kaufadresse|mietadresse|adressmiete|data ?broker|zoominfo|lusha|cognism|apollo\.io|\bapollo\b|echobot|dealfront|kaltadresse|cold list|cold outreach|schober|listbroking/,
  ],
  [
    'referral',
    /empfehlung|referral|referred|weiterempf|\bmund\b|word of mouth|recommandation|partner ?referral|passaparola/,
  ],
  ['webinar', /webinar|webcast|online ?seminar|live ?stream|zoom|gotowebinar|teams meeting|on24|livestorm/],
  [
    'event',
    /messe|\bfair\b|trade ?show|tradeshow|\bexpo\b|kongress|congress|conference|konferenz|\bevents?\b|veranstaltung|hausmesse|\bsummit\b|roadshow|\bbooth\b|messestand|am stand|salon|fiera|forum|workshop|seminar|stammtisch|meetup|hannover messe|\bbadge|visitenkarte|business card|symposium|tagung/,
  ],
  [
    'ad',
    /\bads?\b|adwords|anzeige|facebook|instagram|\bmeta\b|linkedin|google ads|\bppc\b|\bsea\b|paid (?:social|search|media)|sponsored|display|lead ?gen|tiktok|\bcpc\b|retargeting|banner/,
  ],
  [
    'download',
    /white ?paper|e-?book|download|leitfaden|checkliste|checklist|studie\b|broschüre|brochure|datenblatt|datasheet|case study|gated content|infografik/,
  ],
  [
    'newsletter',
    /newsletter|mailchimp|cleverreach|brevo|sendinblue|rapidmail|abonnent|subscriber|mailing ?list|verteiler|inscrits/,
  ],
  [
    'form',
    /formular|\bform\b|forms\b|kontaktanfrage|contact (?:form|request|us)|anfrage|inquiry|enquiry|website|webseite|homepage|landing ?page|typeform|jotform|demo ?request|web ?lead|\bweb\b|online|rückruf|callback|chatbot|\bchat\b|calendly|organic|seo|direct traffic|formulaire|modulo/,
  ],
  ['crm', /\bcrm\b|salesforce|hubspot|pipedrive|dynamics|zoho|\bleads? ?export|opportunit|bestandskunde/],
  [
    'address-book',
    /outlook|adressbuch|address ?book|google contacts|kontakte|vcard|linkedin connections|visitenkarten/,
  ],
];

/** The kind of source that a text names, or null. */
export function sourceTypeOf(text: string): SourceType | null {
  const words = text.slice(0, 500).toLowerCase();
  return SOURCE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The kind of source of a known product, or null. */
export function findPresetType(preset: string | null): SourceType | null {
  if (preset === null) return null;
  return PRESETS.find(({ id }) => id === preset)?.sourceType ?? null;
}
