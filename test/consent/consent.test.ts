import { describe, expect, test } from 'vitest';
import { judgeConsent } from '../../src/consent/consent.ts';
import type { Lead, Values } from '../../src/lead.ts';
import { type Given, person, settingsWith } from '../decide.ts';

/** y = yes, n = no, u = unproven; e-mail, phone, post. */
type Permissions = `${'y' | 'n' | 'u'}${'y' | 'n' | 'u'}${'y' | 'n' | 'u'}`;

interface Case extends Given {
  readonly why: string;
  readonly may: Permissions;
  readonly country?: string;
  readonly market?: 'b2b' | 'b2c';
  readonly consent?: object;
}

function judged(one: Case): string {
  const { country = 'DE', market = 'b2b', consent = {}, values } = one;
  const lead = person({ ...one, values: { country, ...values } });
  const { may_email, may_call, may_write } = judgeConsent(lead, settingsWith({ market, consent })).consent;
  return [may_email, may_call, may_write].map((word) => word[0]).join('');
}

function check(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map((one) => [one.why, one] as const))('%s', (_, one) => {
      expect(judged(one)).toBe(one.may);
    });
  });
}

const say = (may: Permissions, why: string, values: Values, rest: Partial<Case> = {}): Case => ({
  why,
  may,
  values,
  ...rest,
});

/** An answer to a question of a form, as the list gives it. */
const asked = (question: string, text: string): Partial<Lead> => ({
  said: [{ text, question, field: 'question', from: { path: 'liste.csv', line: 2 } }],
});

check('nothing said leaves everything open', [
  say('uuu', 'DE business', {}),
  say('uuu', 'DE consumer', {}, { market: 'b2c' }),
  say('uuu', 'AT business', {}, { country: 'AT' }),
  say('uuu', 'CH business', {}, { country: 'CH' }),
  say('uuu', 'LI business', {}, { country: 'LI' }),
  say('uuu', 'FR business', {}, { country: 'FR' }),
  say('uuu', 'NL consumer', {}, { country: 'NL', market: 'b2c' }),
  say('uuu', 'GB company', { company: 'Hill Tools Ltd' }, { country: 'GB' }),
  say('uuu', 'US company', { company: 'Hill Tools Inc' }, { country: 'US' }),
  say('uuu', 'a country nobody knows', {}, { country: 'ZZ' }),
  say('uuu', 'a business card', {}, { note: 'Visitenkarte am Stand abgegeben', sourceType: 'event' }),
  say('uuu', 'a newsletter list without any word of consent', {}, { sourceType: 'newsletter' }),
  say('uuu', 'a purchased list', {}, { sourceType: 'purchased' }),
  say('uuu', 'a CRM list', {}, { sourceType: 'crm' }),
  say('uuu', 'attended a webinar', { attended: 'yes', minutes_attended: '58' }, { sourceType: 'webinar' }),
]);

check('ticks for one channel', [
  say('yuu', 'e-mail yes', { consent_email: 'yes' }),
  say('yuu', 'e-mail ja', { consent_email: 'Ja' }),
  say('yuu', 'e-mail true', { consent_email: 'true' }),
  say('yuu', 'e-mail 1', { consent_email: '1' }),
  say('yuu', 'e-mail x', { consent_email: 'x' }),
  say('yuu', 'e-mail ticked by its time', { consent_email: '2025-11-03T10:14:00Z' }),
  say('yuu', 'e-mail Opted In', { consent_email: 'Opted In' }),
  say('yuu', 'consent given', { consent_email: 'Consent given' }),
  say('nuu', 'no consent', { consent_email: 'No consent' }),
  say('yuu', 'e-mail erteilt', { consent_email: 'erteilt' }),
  say('yuu', 'e-mail ticked by a German date', { consent_email: '03.11.2025' }),
  say('nuu', 'e-mail no', { consent_email: 'no' }),
  say('nuu', 'e-mail nein', { consent_email: 'Nein' }),
  say('nuu', 'e-mail false', { consent_email: 'false' }),
  say('nuu', 'e-mail 0', { consent_email: '0' }),
  say('nuu', 'e-mail abgelehnt', { consent_email: 'abgelehnt' }),
  say('nuu', 'e-mail nicht erteilt', { consent_email: 'nicht erteilt' }),
  say('nuu', 'e-mail widerrufen', { consent_email: 'widerrufen' }),
  say('uuu', 'e-mail pending', { consent_email: 'pending' }),
  say('uuu', 'e-mail unknown', { consent_email: 'unbekannt' }),
  say('uuu', 'e-mail no statement', { consent_email: 'keine Angabe' }),
  say('uuu', 'never asked', { consent: 'not asked' }),
  say('uuu', 'nicht abgefragt', { consent_phone: 'nicht abgefragt' }),
  say('uyu', 'DE business phone yes', { consent_phone: 'yes' }),
  say('unu', 'DE business phone no', { consent_phone: 'no' }),
  say('yyu', 'both yes', { consent_email: 'ja', consent_phone: 'ja' }),
  say('ynu', 'e-mail yes, phone no', { consent_email: 'ja', consent_phone: 'nein' }),
  say('yuu', 'AT e-mail yes', { consent_email: 'ja' }, { country: 'AT' }),
  say('uyu', 'AT phone yes', { consent_phone: 'ja' }, { country: 'AT' }),
  say('uyu', 'CH phone yes', { consent_phone: 'ja' }, { country: 'CH' }),
  say('yuu', 'FR e-mail yes', { consent_email: 'oui' }, { country: 'FR' }),
  say('nuu', 'US e-mail no', { consent_email: 'no' }, { country: 'US' }),
]);

check('a general consent permits the channels it names', [
  say('uuu', 'yes, no channel named', { consent: 'yes' }),
  say('nnu', 'no', { consent: 'no' }),
  say('yuu', 'yes, on a newsletter list', { consent: 'yes' }, { sourceType: 'newsletter' }),
  say('yuu', 'E-Mail', { consent: 'E-Mail' }),
  say('uuu', 'where it was given is no channel', { consent: 'Newsletter form' }),
  say('nuu', 'status withdrawn', { consent_status: 'withdrawn' }),
  say('yyu', 'E-Mail, Telefon', { consent: 'E-Mail, Telefon' }),
  say('yyy', 'email; phone; post', { consent: 'email; phone; post' }),
  say('ynu', 'E-Mail: ja, Telefon: nein', { consent: 'E-Mail: ja, Telefon: nein' }),
  say('nyu', 'phone=yes; email=no', { consent: 'phone=yes; email=no' }),
  say('yuu', 'wording for e-mail', {
    consent: 'yes',
    consent_text: 'Ja, ich möchte per E-Mail über Angebote informiert werden.',
  }),
  say('yyu', 'wording for e-mail and phone', {
    consent: 'ja',
    consent_text:
      'Ich willige ein, dass mich die Berger GmbH per E-Mail und Telefon zu Produkten kontaktiert.',
  }),
  say('yuu', 'wording alone', {
    consent_text: 'Ich bin einverstanden, den Newsletter per E-Mail zu erhalten.',
  }),
  say('uuu', 'privacy policy only', {
    consent: 'yes',
    consent_text: 'Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.',
  }),
  say('uuu', 'terms only', { consent_text: 'I accept the terms and conditions.' }),
  say('yuu', 'wording with the right to withdraw', {
    consent:
      'Ich bin damit einverstanden, Informationen per E-Mail zu erhalten. Ich kann meine Einwilligung jederzeit widerrufen.',
  }),
  say('yuu', 'wording in English with the right to unsubscribe', {
    consent_text: 'Yes, I would like to receive product news by email. I can unsubscribe at any time.',
  }),
  say('nnu', 'a wording that was declined', {
    consent: 'no',
    consent_text: 'Ich möchte per E-Mail und Telefon informiert werden.',
  }),
  say('yuu', 'marketing status Subscribed', { consent_status: 'Subscribed' }),
  say('nuu', 'marketing status Unsubscribed', { consent_status: 'Unsubscribed' }),
  say('uuu', 'marketing status Pending', { consent_status: 'Pending' }),
  say('uuu', 'HubSpot marketing contact is a billing state', { consent_status: 'Marketing contact' }),
  say('uuu', 'HubSpot non-marketing contact', { consent_status: 'Non-marketing contact' }),
  say('nuu', 'Pipedrive No consent', { consent_status: 'No consent' }),
  say('uuy', 'legitimate interest as a legal basis carries letters only', {
    consent_status: 'Legitimate interest – prospect/lead',
  }),
  say('uuu', 'preticked box', { consent_text: 'Newsletter per E-Mail (vorangekreuzt)' }),
]);

check('double opt-in proves the e-mail address and nothing else', [
  say('yuu', 'confirmed', { double_opt_in: 'confirmed' }),
  say('yuu', 'bestätigt', { double_opt_in: 'bestätigt' }),
  say('yuu', 'yes with date', { double_opt_in: 'yes', double_opt_in_at: '2025-10-01' }),
  say('yuu', 'date alone', { double_opt_in_at: '2025-10-01T08:00:00Z' }),
  say('uuu', 'pending', { double_opt_in: 'pending' }),
  say('uuu', 'ausstehend', { double_opt_in: 'ausstehend' }),
  say('uuu', 'ticked, but pending', { consent_email: 'yes', double_opt_in: 'pending' }),
  say('uuu', 'ticked, but not confirmed', { consent_email: 'yes', double_opt_in: 'nicht bestätigt' }),
  say('uuu', 'ticked, confirmation lapsed', { consent_email: 'ja', double_opt_in: 'abgelaufen' }),
  say('uuu', 'ticked, confirmation failed', { consent_email: 'yes', double_opt_in: 'failed' }),
  say('uuu', 'ticked, opt-in mail sent', { consent_email: 'ja', double_opt_in: 'DOI-Mail versendet' }),
  say('uuu', 'subscribed, not confirmed', { consent_status: 'Subscribed', double_opt_in: 'no' }),
  say('yuu', 'state in the status column', { consent_status: 'Confirmed' }),
  say(
    'yuu',
    'DE consumer',
    { double_opt_in: 'confirmed', double_opt_in_at: '2025-12-24' },
    { market: 'b2c' },
  ),
  say(
    'yuu',
    'DE consumer: the phone stays open',
    { double_opt_in: 'confirmed', consent: 'yes' },
    { market: 'b2c' },
  ),
  say('yuu', 'AT consumer', { double_opt_in: 'confirmed' }, { country: 'AT', market: 'b2c' }),
  say('uuu', 'sign-up without confirmation', { consent_at: '2025-10-01' }),
  say('yuu', 'ticked without double opt-in', { consent_email: 'yes', consent_at: '2025-10-01' }),
]);

check('objections', [
  say('nuu', 'unsubscribed', { opt_out: 'yes' }),
  say('nuu', 'unsubscribed by date alone', { opt_out_at: '2025-10-01' }),
  say('uuu', 'opt-out no', { opt_out: 'no' }),
  say('uuu', 'opt-out date of a mail tool that means never', { opt_out_at: '0' }),
  say('nuu', 'unsubscribed after the consent', {
    consent_email: 'yes',
    consent_at: '2025-01-01',
    opt_out_at: '2025-10-01',
  }),
  say('yuu', 'subscribed again', {
    opt_out_at: '2025-01-01',
    double_opt_in: 'confirmed',
    double_opt_in_at: '2025-10-01',
  }),
  say('nuu', 'confirmed, unsubscribed at an unknown time', { double_opt_in: 'confirmed', opt_out: 'yes' }),
  say('unu', 'do not call', { do_not_call: 'yes' }),
  say('unu', 'do not call outweighs a tick', { do_not_call: 'yes', consent_phone: 'yes' }),
  say('uun', 'do not mail', { do_not_mail: 'yes' }),
  say('ynn', 'e-mail alone', { consent_email: 'yes', do_not_call: 'yes', do_not_mail: 'yes' }),
  say(
    'nnn',
    'asks to be deleted',
    { consent_email: 'yes' },
    { note: 'Please remove me from all your lists and delete my data' },
  ),
  say('nnn', 'wants no contact', {}, { note: 'Bitte keine weitere Kontaktaufnahme, Daten löschen' }),
  say('unu', 'no calls, e-mail only', { consent_phone: 'yes' }, { note: 'Bitte keine Anrufe, nur E-Mail' }),
  say('yuu', 'unsubscribed under US law', { consent_email: 'yes', opt_out: 'no' }, { country: 'US' }),
  say('nuu', 'US unsubscribed', { opt_out: 'yes' }, { country: 'US' }),
  say(
    'nuu',
    'GB unsubscribed',
    { opt_out: 'yes', company: 'Hill Tools Ltd' },
    { country: 'GB', consent: { rely_on: ['opt-out'] } },
  ),
  say('uun', 'advertising objection by post', {}, { values: { do_not_mail: 'ja' } }),
  say(
    'nuu',
    'an interest after an opt-out is presumed no more',
    { opt_out: 'yes' },
    { note: 'interessiert an Katalogsoftware' },
  ),
  say('nnn', 'robinson list', {}, { extra: [['Robinsonliste', 'ja']] }),
  say('uuu', 'robinson list: no', {}, { extra: [['Robinsonliste', 'nein']] }),
  say('nnn', 'objection to advertising', {}, { extra: [['Werbewiderspruch', 'ja']] }),
  say('nuu', 'AT ECG list', {}, { country: 'AT', extra: [['ECG-Liste', 'ja']] }),
]);

check('calls to German businesses', [
  say('uyu', 'stated interest', {}, { note: 'interessiert sich für unsere Katalogsoftware' }),
  say('uyu', 'stated need', {}, { note: 'sucht eine Lösung, um 20.000 Artikel schneller zu bebildern' }),
  say('uyu', 'asks for a call', {}, { note: 'Bitte um Rückruf am Donnerstag' }),
  say('uyu', 'asks for a quote', {}, { note: 'Bitte Angebot über 20 Lizenzen' }),
  say('uuy', 'asks for a catalogue by post', {}, { note: 'interessiert, bitte Katalog per Post schicken' }),
  say(
    'uyy',
    'asks for a catalogue by post and a call',
    {},
    {
      note: 'interessiert, bitte Katalog per Post schicken und zurückrufen',
    },
  ),
  say('uuu', 'a download', {}, { note: 'downloaded the buyer guide' }),
  say(
    'uuu',
    'wants mail of others',
    {},
    asked('Ich möchte Informationen von Dritten per E-Mail erhalten', 'ja'),
  ),
  say('uuu', 'an answer about another channel', {}, asked('Dürfen wir Ihnen SMS schicken?', 'ja, gerne')),
  say('uuu', 'no need', {}, { note: 'kein Bedarf' }),
  say('uuu', 'attendance', {}, { note: 'Attended 43 min' }),
  say('unu', 'interest, but no calls', {}, { note: 'Interesse an der Software, aber bitte nicht anrufen' }),
  say(
    'unu',
    'interest, but phone refused',
    { consent_phone: 'nein' },
    { note: 'interessiert sich für unsere Katalogsoftware' },
  ),
  say(
    'uuu',
    'interest on a purchased list',
    {},
    { note: 'interessiert sich für unsere Katalogsoftware', sourceType: 'purchased' },
  ),
  say(
    'uuu',
    'a person without company at a free mail address',
    { company: undefined as never, email: 'anna@gmx.de' },
    {
      note: 'interessiert sich für unsere Katalogsoftware',
      reach: { emailFlags: ['free'] },
    },
  ),
]);

check('calls to German consumers need date and wording', [
  say('uuu', 'tick alone', { consent_phone: 'yes' }, { market: 'b2c' }),
  say('uuu', 'tick and date', { consent_phone: 'yes', consent_at: '2025-10-01' }, { market: 'b2c' }),
  say(
    'uuu',
    'tick and wording',
    { consent_phone: 'yes', consent_text: 'Ich willige in Anrufe zu Stromtarifen ein.' },
    { market: 'b2c' },
  ),
  say(
    'uyu',
    'tick, date and wording',
    {
      consent_phone: 'yes',
      consent_at: '2025-10-01',
      consent_text: 'Ich bin einverstanden, dass die Sonnwerk GmbH mich zu Photovoltaik telefonisch berät.',
    },
    { market: 'b2c' },
  ),
  say(
    'yuu',
    'the wording is about e-mail',
    {
      consent: 'yes',
      consent_phone: 'yes',
      consent_at: '2025-10-01',
      consent_text: 'Ich möchte Informationen per E-Mail erhalten.',
    },
    { market: 'b2c' },
  ),
  say('unu', 'refused', { consent_phone: 'no', consent_at: '2025-10-01' }, { market: 'b2c' }),
  say('uuu', 'stated interest', {}, { market: 'b2c', note: 'interessiert sich für eine Wärmepumpe' }),
  say(
    'uyu',
    'asks for a call, with date',
    {},
    { market: 'b2c', note: 'Bitte um Rückruf wegen Wärmepumpe', at: '2026-02-20' },
  ),
  say(
    'uuu',
    'asks for a call, at an unknown time',
    {},
    { market: 'b2c', note: 'Bitte um Rückruf wegen Wärmepumpe' },
  ),
  say(
    'uuu',
    'older than the record that must be kept',
    {
      consent_phone: 'yes',
      consent_at: '2020-10-01',
      consent_text: 'Ich bin einverstanden, telefonisch beraten zu werden.',
    },
    { market: 'b2c' },
  ),
  say(
    'yuu',
    'double opt-in of the e-mail address',
    { double_opt_in: 'confirmed', double_opt_in_at: '2025-10-01', consent_phone: 'yes' },
    { market: 'b2c' },
  ),
]);

check('calls elsewhere', [
  say(
    'uuu',
    'AT stated interest is no consent',
    {},
    { country: 'AT', note: 'interessiert sich für unsere Katalogsoftware' },
  ),
  say('uyu', 'AT asks for a call', {}, { country: 'AT', note: 'Bitte um Rückruf am Donnerstag' }),
  say('uuu', 'FR stated interest', {}, { country: 'FR', note: 'interested in our catalogue software' }),
  say('uyu', 'IT asks for a call', {}, { country: 'IT', note: 'Please call me back on Thursday' }),
  say('unu', 'CH star entry', {}, { country: 'CH', extra: [['Sterneintrag', 'ja']] }),
  say('unu', 'CH star in the directory', {}, { country: 'CH', extra: [['Telefonbuch', 'Sterneintrag (*)']] }),
  say(
    'unu',
    'CH star entry, interest',
    {},
    { country: 'CH', extra: [['Sterneintrag', 'ja']], note: 'interessiert sich für unsere Katalogsoftware' },
  ),
  say(
    'uyu',
    'CH star entry, asks for a call',
    {},
    { country: 'CH', extra: [['Sterneintrag', 'ja']], note: 'Bitte um Rückruf am Donnerstag' },
  ),
  say('uyu', 'CH no star entry', {}, { country: 'CH', extra: [['Sterneintrag', 'nein']] }),
  say('unu', 'CH star entry in the consent column', { consent: 'Sterneintrag' }, { country: 'CH' }),
  say('unu', 'GB on TPS', {}, { country: 'GB', extra: [['TPS', 'yes']] }),
  say('uyu', 'GB screened against CTPS', {}, { country: 'GB', extra: [['CTPS', 'no']] }),
  say('unu', 'US Do Not Call', { do_not_call: 'yes' }, { country: 'US' }),
  say('uuu', 'US interest', {}, { country: 'US', note: 'interested in our catalogue software' }),
]);

check('own requests count for the channel asked', [
  say(
    'yyu',
    'send me the quote by e-mail',
    {},
    { note: 'Bitte schicken Sie mir ein Angebot über 20 Lizenzen per E-Mail' },
  ),
  say(
    'yuu',
    'AT: send me information by mail',
    {},
    { country: 'AT', note: 'Bitte Unterlagen per Mail schicken' },
  ),
  say(
    'uuu',
    'AT: send a brochure, channel not named',
    {},
    { country: 'AT', note: 'Bitte Prospekt schicken' },
  ),
  say('uuy', 'AT: catalogue by post', {}, { country: 'AT', note: 'Bitte den Katalog per Post schicken' }),
  say('uuu', 'call-back: no', {}, { country: 'AT', note: 'Rückruf gewünscht: nein' }),
  say(
    'uyu',
    'a box for a call-back is ticked',
    {},
    { country: 'AT', rest: asked('Rückruf gewünscht?', 'ja') },
  ),
  say(
    'uuu',
    'a box for a call-back is left empty',
    {},
    { country: 'AT', rest: asked('Rückruf gewünscht?', 'nein') },
  ),
  say('unu', 'may we call: no', {}, { rest: asked('Dürfen wir Sie anrufen?', 'nein') }),
  say('yuu', 'may we e-mail: yes', {}, { rest: asked('Dürfen wir Sie per E-Mail kontaktieren?', 'ja') }),
  say(
    'nyu',
    'a request for a call does not open e-mail',
    { consent_email: 'nein' },
    { note: 'Bitte um Rückruf am Donnerstag' },
  ),
  say(
    'uuu',
    'request on a purchased list',
    {},
    { sourceType: 'purchased', note: 'Bitte um Rückruf am Donnerstag' },
  ),
  say(
    'unu',
    'request against do not call',
    { do_not_call: 'yes' },
    { note: 'Bitte um Rückruf am Donnerstag' },
  ),
  say('uuu', 'AT: they will call us', {}, { country: 'AT', note: 'ruft uns am 3. April selbst an' }),
  say(
    'yuu',
    'AT: quote by email',
    {},
    { country: 'AT', note: 'Please send me a quote for 20 licences by email' },
  ),
]);

const CONDITIONS =
  'Bestandskunde: E-Mail beim Kauf erhalten; Werbung für ähnliche Produkte; Hinweis auf Widerspruchsrecht erfolgt; hat nicht widersprochen';
check('customers', [
  say('yuu', 'all four conditions', { consent: CONDITIONS }),
  say('yuu', 'all four in English', {
    consent_text:
      'Existing customer: address obtained in connection with a sale, similar products only, informed of the right to object, has not objected',
  }),
  say('uuu', 'customer alone', { lifecycle_stage: 'Customer' }),
  say('uuu', 'three of four', {
    consent: 'Bestandskunde: E-Mail beim Kauf erhalten; ähnliche Produkte; nicht widersprochen',
  }),
  say('uuu', 'no notice given', {
    consent:
      'Bestandskunde, E-Mail beim Kauf, ähnliche Produkte, kein Hinweis auf Widerspruch, nicht widersprochen',
  }),
  say('nuu', 'all four, but unsubscribed', { consent: CONDITIONS, opt_out: 'yes' }),
  say(
    'yuu',
    'columns of yes and no',
    {},
    {
      extra: [
        ['Bestandskunde', 'ja'],
        ['E-Mail beim Verkauf erhalten', 'ja'],
        ['Ähnliche Waren', 'ja'],
        ['Widerspruchshinweis', 'ja'],
        ['Widersprochen', 'nein'],
      ],
    },
  ),
  say(
    'uuu',
    'one column says no',
    {},
    {
      extra: [
        ['Bestandskunde', 'ja'],
        ['E-Mail beim Verkauf erhalten', 'ja'],
        ['Ähnliche Waren', 'nein'],
        ['Widerspruchshinweis', 'ja'],
        ['Widersprochen', 'nein'],
      ],
    },
  ),
  say('yuu', 'AT all four conditions', { consent: CONDITIONS }, { country: 'AT' }),
  say('yuu', 'CH all four conditions', { consent: CONDITIONS }, { country: 'CH' }),
  say('yuu', 'all four conditions in a remark', {}, { note: CONDITIONS }),
  say(
    'uuu',
    'a remark that happens to use the same words',
    {},
    {
      note: 'Kunde, kauft ähnliche Teile, kein Widerspruch gegen das Angebot, bekam Hinweis auf die Messe',
    },
  ),
  say('uuu', 'the list basis names no condition', {}, { consent: { basis: { email: 'customer' } } }),
  say(
    'yuu',
    'the list basis names all conditions',
    {},
    { consent: { basis: { email: 'customer+sale+similar+informed+no-objection' } } },
  ),
  say(
    'uuu',
    'the exception is for e-mail',
    {},
    { consent: { basis: { call: 'customer+sale+similar+informed+no-objection' } } },
  ),
]);

check('purchased lists, co-registrations, prize draws', [
  say('uuu', 'tick', { consent_email: 'yes' }, { sourceType: 'purchased' }),
  say('uuu', 'double opt-in', { double_opt_in: 'confirmed' }, { sourceType: 'purchased' }),
  say(
    'uuu',
    'wording names somebody else',
    {
      consent_email: 'yes',
      consent_text: 'Die Datahaus GmbH und ihre Partner dürfen mich per E-Mail informieren.',
    },
    {
      sourceType: 'purchased',
      consent: { names: ['Sonnwerk'] },
    },
  ),
  say(
    'yuu',
    'wording names us',
    { consent_email: 'yes', consent_text: 'Die Sonnwerk GmbH darf mich per E-Mail informieren.' },
    {
      sourceType: 'purchased',
      consent: { names: ['Sonnwerk'] },
    },
  ),
  say(
    'yuu',
    'the record says that the consent names us',
    { consent_email: 'yes', consent_text: 'Einwilligung nennt uns namentlich' },
    { sourceType: 'purchased' },
  ),
  say(
    'uuu',
    'the record says that it does not',
    { consent_email: 'yes', consent_text: 'Einwilligung, die uns nicht nennt' },
    { sourceType: 'purchased' },
  ),
  say('nuu', 'refused', { consent_email: 'no' }, { sourceType: 'purchased' }),
  say(
    'uuu',
    'the seller states consent',
    {},
    { sourceType: 'purchased', consent: { basis: { email: 'opt-in' } } },
  ),
  say(
    'yuu',
    'the list rests on a consent that names us',
    {},
    { sourceType: 'purchased', consent: { basis: { email: 'named-opt-in@2026-01-10' } } },
  ),
  say('uuu', 'co-registration', { consent_email: 'yes', source: 'CoReg Partner' }),
  say('uuu', 'prize draw, tick', { consent_email: 'yes' }, { sourceType: 'prize-draw' }),
  say('yuu', 'prize draw, double opt-in', { double_opt_in: 'confirmed' }, { sourceType: 'prize-draw' }),
  say(
    'uuu',
    'the law that permits does not help a purchased list',
    {},
    { sourceType: 'purchased', consent: { rely_on: ['post', 'opt-out'] } },
  ),
]);

check('age', [
  say('yuu', 'e-mail consent of last year', { consent_email: 'yes', consent_at: '2025-03-01' }),
  say('uuu', 'e-mail consent of three years ago', { consent_email: 'yes', consent_at: '2023-01-01' }),
  say('uuu', 'double opt-in of five years ago', {
    double_opt_in: 'confirmed',
    double_opt_in_at: '2021-01-01',
  }),
  say('yuu', 'old, but mails are read', {
    double_opt_in: 'confirmed',
    double_opt_in_at: '2021-01-01',
    email_open_count: '12',
    last_activity_at: '2026-01-15',
  }),
  say('uuu', 'dated after the reference date', { consent_email: 'yes', consent_at: '2027-01-01' }),
  say('uuu', 'list basis of 2019', {}, { consent: { basis: { email: 'double-opt-in@2019-05-01' } } }),
  say('uyu', 'business phone consent of three years ago', { consent_phone: 'yes', consent_at: '2023-06-01' }),
  say('uuu', 'business phone consent of six years ago', { consent_phone: 'yes', consent_at: '2020-01-01' }),
  say(
    'yuu',
    'a longer limit',
    { consent_email: 'yes', consent_at: '2023-01-01' },
    { consent: { max_age_months: 60 } },
  ),
]);

check('what the whole list rests on', [
  say('yuu', 'double opt-in', {}, { consent: { basis: { email: 'double-opt-in@2025-12-01' } } }),
  say('yuu', 'opt-in', {}, { consent: { basis: { email: 'opt-in' } } }),
  say('uyu', 'phone opt-in, business', {}, { consent: { basis: { call: 'opt-in@2025-12-01' } } }),
  say(
    'uuu',
    'phone opt-in, German consumers',
    {},
    { market: 'b2c', consent: { basis: { call: 'opt-in@2025-12-01' } } },
  ),
  say('uyu', 'stated interest, German businesses', {}, { consent: { basis: { call: 'interest' } } }),
  say('uuu', 'stated interest, Austria', {}, { country: 'AT', consent: { basis: { call: 'interest' } } }),
  say('uuy', 'letters in legitimate interest', {}, { consent: { basis: { write: 'legitimate-interest' } } }),
  say(
    'uuu',
    'legitimate interest is none for e-mail',
    {},
    { consent: { basis: { email: 'legitimate-interest' } } },
  ),
  say('nuu', 'known to have none', {}, { consent: { basis: { email: 'none' } } }),
  say(
    'nuu',
    'single refusals outweigh the list',
    { consent_email: 'no' },
    { consent: { basis: { email: 'opt-in' } } },
  ),
  say(
    'nuu',
    'opt-outs outweigh the list',
    { opt_out: 'yes' },
    { consent: { basis: { email: 'double-opt-in' } } },
  ),
  say(
    'uuu',
    'pending outweighs the list',
    { double_opt_in: 'pending' },
    { consent: { basis: { email: 'double-opt-in' } } },
  ),
]);

check('strict and laws one relies on', [
  say('nnn', 'strict: nothing said is no', {}, { consent: { strict: true } }),
  say('ynn', 'strict keeps what is shown', { double_opt_in: 'confirmed' }, { consent: { strict: true } }),
  say('uuy', 'post', {}, { consent: { rely_on: ['post'] } }),
  say('uun', 'post, objected', { do_not_mail: 'yes' }, { consent: { rely_on: ['post'] } }),
  say('yuu', 'US e-mail', {}, { country: 'US', consent: { rely_on: ['opt-out'] } }),
  say(
    'yyu',
    'GB company',
    { company: 'Hill Tools Ltd' },
    { country: 'GB', consent: { rely_on: ['opt-out'] } },
  ),
  say(
    'uyu',
    'GB sole trader',
    { company: 'Hill Tools' },
    { country: 'GB', consent: { rely_on: ['opt-out'] } },
  ),
  say('uyu', 'CH calls', {}, { country: 'CH', consent: { rely_on: ['opt-out'] } }),
  say('uuu', 'DE has none', {}, { consent: { rely_on: ['opt-out'] } }),
]);
