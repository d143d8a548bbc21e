import { INDUSTRIES, LANGUAGES } from '../data/cell-words.ts';
import type { Field } from '../lead.ts';
import { aWord, type Guess, isRunning } from './accept.ts';
import type { Evidence } from './evidence.ts';
import { answers, holds, STREET_WORD } from './fits.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';

/** Unknown columns whose cells have a plain kind: a number of the record, the date of it, words. */
export function byKind(header: Header, e: Evidence, around: Surroundings): Guess | null {
  if (e.filled === 0) return null;
  const { key } = header;
  const numbered =
    /\b(?:id|ref|nr|nummer|number|no|key|code|uuid|guid|reference|referenz|kennung|zeichen)$|[a-z](?:nr|nummer|kennung)$/.test(
      key,
    ) &&
    !/postal|zip|phone|fax|tax|steuer|ust|vat|konto|account|coupon|promo|rabatt|country|dial|vorwahl|sic|naics|nace|wz|product|artikel|team|form|list|campaign|event|user|mandant|source|status|stage|group|gruppe|category|kategorie|rating|client no/.test(
      key,
    );
  if (
    numbered &&
    !around.has('external_id') &&
    e.distinct >= e.rows * 0.3 &&
    e.distinct > 1 &&
    e.share('words') === 0 &&
    e.share('phone') < 0.6 &&
    !isRunning(e)
  ) {
    return { field: 'external_id', confidence: 0.65, because: 'it numbers the records' };
  }
  const later =
    /birth|geburt|geb\b|\bdob\b|termin|\bwv\b|edit|probe|deadline|frist|next|naechst|due|faellig|expir|ablauf|expected|geplant|planned|scheduled|close|liefer|anreise|abreise|ankunft|arrival|departure|check ?in|reise|travel|einzug|move|vertrag|contract|kuendig|end\b|ende\b|bis\b|until|founded|gruend|follow|wieder|rueckruf|renew|verlaenger|valid|gueltig|invoice|rechnung|change|log|export|import|print|druck|download/;
  const stamped = header.words.length <= 3 && /\b(?:ts|stamp|timestamp|zeitstempel|horodatage)\b/.test(key);
  const dated = e.share('date') >= 0.8 && (header.words.length <= 1 || stamped) && !later.test(key);
  if (dated && !OCCURRENCES.some((field) => around.has(field))) {
    return { field: 'created_at', confidence: 0.6, because: 'the only dates of the list' };
  }
  if (isVendorAnswer(header, e, around)) {
    return { field: 'question', confidence: 0.55, because: 'its cells are answers of a form' };
  }
  if (
    e.share('words') >= 0.3 &&
    e.averageLength >= 18 &&
    e.share('hasLetters') >= 0.9 &&
    e.share('date') < 0.2 &&
    e.share('url') < 0.2 &&
    !/url|description|keywords|bio\b|headline|summary|greeting|anschreiben|briefanrede|address|adresse/.test(
      key,
    ) &&
    e.distinct > 1
  ) {
    const noun = header.words.length <= 2 && !header.asks;
    const crm = noun || around.has('owner') || around.has('status') || around.has('last_activity_at');
    return { field: crm ? 'notes' : 'question', confidence: 0.6, because: 'its cells are sentences' };
  }
  return null;
}

/** Lead sellers and ads put the answers of their form between contact and proof of consent. */
function isVendorAnswer(header: Header, e: Evidence, around: Surroundings): boolean {
  const form =
    (around.has('consent') || around.has('consent_email') || around.has('consent_phone')) &&
    (around.has('created_at') || around.has('answered_at')) &&
    !around.has('attended') &&
    !around.has('captured_at');
  const sold =
    form ||
    around.has('consent_text') ||
    around.has('consent_at') ||
    around.has('platform') ||
    around.has('click_id');
  return (
    sold &&
    !around.has('owner') &&
    !around.has('opt_out_at') &&
    e.distinct >= 2 &&
    e.share('hasLetters') >= 0.6 &&
    e.share('url') < 0.2 &&
    e.share('id') < 0.5 &&
    !(header.words.length === 1 && answers(e)) &&
    !/ (?:by|von|durch)$|\b(?:id|time|zeit|uhrzeit|ip|url|page|seite|variant\w*|publisher|preis|price|code|utm|status|list\w*|segment|\w*kennung|\w*kennzeichen|verif\w*|valid\w*|plan|\w*name|konto|account|abo|\w*nummer|\w*nr|\w*wort|\w*datum|referenz|reference|ref|type|version|typ|land|lang\w*)\b/.test(
      header.key,
    )
  );
}

const OCCURRENCES: readonly Field[] = [
  'created_at',
  'captured_at',
  'registered_at',
  'answered_at',
  'joined_at',
];

/** By cells alone: only what can hardly be anything else, and never a field that another column holds by name. */
export function byValues(e: Evidence, around: Surroundings, header?: Header): Guess | null {
  if (e.filled === 0) return null;
  const clear = (field: Field, share: number) => ({
    field,
    confidence: Math.min(0.8, 0.5 + share * 0.3),
    because: `${Math.round(share * 100)} % of its cells are ${aWord(field)}`,
  });
  const constant = e.distinct === 1 && e.filled >= 3;
  const mailId = /\bid$/.test(header?.key ?? '') && !/mail id$/.test(header?.key ?? '');
  if (e.share('email') >= 0.6 && !constant && !mailId) return clear('email', e.share('email'));
  if (e.share('linkedin') >= 0.6) return clear('linkedin_url', e.share('linkedin'));
  if (e.share('xing') >= 0.6) return clear('xing_url', e.share('xing'));
  const numbered = /\b(?:id|nr|no|nummer|number|code|codice|key|ref|barcode|ean|serial|sku)\b/.test(
    header?.key ?? '',
  );
  if (e.share('phone') >= 0.7 && e.share('date') < 0.2 && e.share('plz') < 0.3 && !constant && !numbered) {
    return around.has('phone') ? secondPhone(e, around, header) : clear('phone', e.share('phone'));
  }
  const payer =
    /rechnung|invoice|billing|factur|fattur|versicher|insur|bank|anbieter|provider|competitor|wettbewerb|lieferant|supplier/;
  if (
    e.share('legal') >= 0.4 &&
    !around.has('company') &&
    e.share('words') < 0.8 &&
    !payer.test(header?.key ?? '')
  )
    return clear('company', e.share('legal'));
  if (e.share('person') >= 0.6 && !around.has('full_name') && !around.has('last_name'))
    return clear('full_name', e.share('person'));
  return byRarerValues(e, around, header);
}

/** A further column of plain numbers, each with a leading zero or plus, in a list that has one already. */
function secondPhone(e: Evidence, around: Surroundings, header?: Header): Guess | null {
  const plain = e.cells.filter(
    (cell) => /^(?:\+|00?[1-9]|\(0)/.test(cell) && /[\s/().-]|^\+/.test(cell),
  ).length;
  if (around.has('phone_2') || e.distinct < 2 || plain < e.filled * 0.8) return null;
  if (/fax|\bid\b|\bnr\b|nummer|number|konto|account|home|privat|owner|host|ref/.test(header?.key ?? ''))
    return null;
  return { field: 'phone_2', confidence: 0.6, because: 'its cells are phone numbers' };
}

/** People in a list that names its leads elsewhere are ours; titles, towns and countries show in their words. */
function byRarerValues(e: Evidence, around: Surroundings, header?: Header): Guess | null {
  const key = header?.key ?? '';
  const guess = (field: Field, share: number): Guess => ({
    field,
    confidence: Math.round((0.35 + share * 0.3) * 100) / 100,
    because: `${Math.round(share * 100)} % of its cells may be ${aWord(field)}`,
  });
  const foreign =
    /invite|refer|empfohlen|geworben|creat|erstell|modif|update|geaend|partner|spouse|emergency|notfall|vorgesetz|manager|speaker|presenter|trainer|dozent|instructor|referent|by$|von$/;
  if (e.share('person') >= 0.7 && around.has('email') && !foreign.test(key) && e.distinct < e.filled) {
    const ours = /gastgeber|\bhost\b|account|sales|vertrieb|execut|manag|betreu|verkauf/.test(key);
    const field =
      !ours && (around.has('captured_at') || around.has('event_name') || around.has('rating'))
        ? 'captured_by'
        : 'owner';
    return around.has(field) ? null : guess(field, e.share('person'));
  }
  if (e.filled < 3 || ELSEWHERE.test(key)) return null;
  const names = e.share('person') < 0.2 && e.share('legal') < 0.1 && !foreign.test(key) && !OURS.test(key);
  if (
    names &&
    e.share('firstName') >= 0.8 &&
    e.distinct > 1 &&
    !around.has('first_name') &&
    !around.has('full_name')
  )
    return guess('first_name', e.share('firstName'));
  if (
    names &&
    e.share('surname') >= 0.4 &&
    e.distinct > e.filled / 3 &&
    around.has('first_name') &&
    !around.has('last_name') &&
    !around.has('full_name')
  )
    return guess('last_name', e.share('surname'));
  if (e.share('salutation') >= 0.9 && !around.has('salutation'))
    return guess('salutation', e.share('salutation'));
  if (e.share('jobTitle') >= 0.7 && e.distinct > 1 && !around.has('job_title') && e.share('words') < 0.5)
    return guess('job_title', e.share('jobTitle'));
  if (e.share('town') >= 0.8 && e.distinct > 1 && !around.has('city') && e.share('person') < 0.5)
    return guess('city', e.share('town'));
  if (e.share('country') >= 0.9 && e.averageLength > 3 && !around.has('country'))
    return guess('country', e.share('country'));
  const told = byTellingWords(e, around, key);
  if (told) return guess(told.field, told.share);
  if (
    e.share('street') >= 0.8 &&
    holds(e, STREET_WORD) >= 0.3 &&
    e.distinct > 2 &&
    !around.has('street') &&
    e.share('date') < 0.2
  )
    return guess('street', e.share('street'));
  if (
    e.share('grade') >= 0.9 &&
    e.distinct > 1 &&
    !around.has('rating') &&
    /hot|warm|cold|hei|kalt|chaud|froid|caldo|freddo/i.test(e.cells.join(' '))
  )
    return guess('rating', e.share('grade'));
  return null;
}

/** First names of our own people. */
const OURS =
  /betreu|vertrieb|sales|owner|agent|berater|mitarbeiter|kolleg|trainer|lehrer|pate|\bma\b|\brep\b/;

const NO_STAFF =
  /budget|preis|price|alter|\bage\b|menge|volum|stueck|quantity|qm|flaeche|kwh|umsatz|revenue|betrag|amount|monat|month|year|jahr|km\b|date|\bpro\b|\bper\b/;

/** Words that hardly stand in other columns: ranges of employees, industries, departments, languages. */
function byTellingWords(
  e: Evidence,
  around: Surroundings,
  key: string,
): { readonly field: Field; readonly share: number } | null {
  if (e.distinct < 2) return null;
  const spans = e.cells.filter((cell) => /\d ?(?:-|–|bis|to) ?\d/.test(cell)).length;
  if (
    !around.has('company_size') &&
    e.share('staff') >= 0.8 &&
    spans >= e.filled * 0.4 &&
    !NO_STAFF.test(key)
  )
    return { field: 'company_size', share: e.share('staff') };
  const industries = e.among(INDUSTRIES);
  if (!around.has('industry') && industries >= 0.6 && !/produkt|product|interes/.test(key))
    return { field: 'industry', share: industries };
  const languages = e.among(LANGUAGES);
  if (!around.has('language') && languages >= 0.9 && !around.has('country'))
    return { field: 'language', share: languages };
  return null;
}

/** Headers after which towns and countries are not where the lead lives. */
const ELSEWHERE =
  /event|messe|veranstaltung|seminar|kurs|schulung|tagung|konferenz|session|hotel|venue|lieu|stand|halle|birth|geburt|interest|interess|target|ziel|team|gebiet|territory|region|market|inferred|\bip\b|list|liste|typ|kategorie|category|segment|product|produkt|seniority|level/;
