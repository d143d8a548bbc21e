import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { note } from './person-ledger.ts';
import { isMissing } from './person-strangers.ts';
import { takeAround, tokensOf } from './person-titles.ts';

/** What a column of genders or forms of address says with one letter or word, by language; "d" and "x" say no form of address. */
const GENDERS: ReadonlyMap<
  string,
  { readonly de: string; readonly en: string; readonly sure?: 'de' | 'en' }
> = new Map([
  ['m', { de: 'Herr', en: 'Mr' }],
  ['w', { de: 'Frau', en: 'Ms', sure: 'de' }],
  ['f', { de: 'Frau', en: 'Ms' }],
  ['männlich', { de: 'Herr', en: 'Mr', sure: 'de' }],
  ['maennlich', { de: 'Herr', en: 'Mr', sure: 'de' }],
  ['mann', { de: 'Herr', en: 'Mr', sure: 'de' }],
  ['weiblich', { de: 'Frau', en: 'Ms', sure: 'de' }],
  ['male', { de: 'Herr', en: 'Mr', sure: 'en' }],
  ['man', { de: 'Herr', en: 'Mr', sure: 'en' }],
  ['female', { de: 'Frau', en: 'Ms', sure: 'en' }],
  ['woman', { de: 'Frau', en: 'Ms', sure: 'en' }],
]);

const NO_SALUTATION =
  /^(?:firma|company|herr ?(?:\/|oder|or) ?frau(?: ?\/ ?divers)?|frau ?(?:\/|oder) ?herr(?: ?\/ ?divers)?|mr\.? ?\/ ?m(?:r?s)\.?|m ?\/ ?w(?: ?\/ ?d)?|damen und herren|sehr geehrte damen und herren|divers|keine?|neutral|d|x|none|sonstige[s]?|other|-|person|unbekannt|unknown|keine angabe|k\. ?a\.|n\/a)$/i;

/** The column of the form of address: usual spelling, titles set apart, words that are none taken out. */
export function tidySalutation(lead: Lead): Lead {
  const from = lead.values.salutation?.trim();
  if (from === undefined || from.length > 60) return tidyTitle(lead);
  if (NO_SALUTATION.test(from) || isMissing(from))
    return tidyTitle(note(lead, { salutation: undefined }, []));
  const stated = GENDERS.get(from.toLowerCase());
  if (stated) return tidyTitle(changed(lead, from, stated[stated.sure ?? 'de'], ''));
  const { salutation, titles, rest } = takeAround(tokensOf(from.replace(/[,;:]+$/, '')));
  if (salutation === '' && titles.length === 0) return tidyTitle(lead);
  const isOnlyAddress =
    rest.length === 0 || lead.values.last_name !== undefined || lead.values.full_name !== undefined;
  if (!isOnlyAddress) return tidyTitle(note(lead, { salutation: undefined, full_name: from }, []));
  return tidyTitle(changed(lead, from, salutation, titles.join(' ')));
}

function changed(lead: Lead, from: string, salutation: string, titles: string): Lead {
  const { academic_title } = lead.values;
  const changes = { salutation: salutation || undefined, academic_title: academic_title ?? titles };
  if (salutation === from) return lead;
  return note(lead, changes, [
    { code: 'SALUTATION_TIDIED', field: 'salutation', args: { field: 'salutation', from, to: salutation } },
  ]);
}

/** The column of academic titles in its usual spelling; a form of address in it goes to its own. */
function tidyTitle(lead: Lead): Lead {
  const { academic_title: from, salutation } = lead.values;
  if (from === undefined || from.length > 80) return lead;
  if (isMissing(from) || /^(?:keiner?|kein titel|ohne|none)$/i.test(from))
    return note(lead, { academic_title: undefined }, []);
  const around = takeAround(tokensOf(from.replace(/(?<=\p{L}|\.),(?= |$)/gu, '').trim()));
  if (around.rest.length > 0) return lead;
  const to = around.titles.join(' ');
  const changes = { academic_title: to, salutation: salutation ?? around.salutation };
  if (to === from) return note(lead, changes, []);
  return note(lead, changes, [
    { code: 'SALUTATION_TIDIED', field: 'academic_title', args: { field: 'academic_title', from, to } },
  ]);
}

/** A column that states the gender gives the form of address where none is given. It is never concluded from a name. */
export function salutationFromGender(lead: Lead, settings: Settings): Lead {
  const { gender, salutation, language, country } = lead.values;
  if (gender === undefined || salutation !== undefined) return lead;
  const stated = GENDERS.get(gender.trim().toLowerCase());
  if (!stated) return lead;
  const isGerman =
    language === undefined
      ? /^(?:DE|AT|CH|LI)$/.test(country ?? settings.config.country)
      : /^de/i.test(language);
  const to = stated[stated.sure ?? (isGerman ? 'de' : 'en')];
  return note(lead, { salutation: to }, [
    {
      code: 'SALUTATION_FROM_GENDER',
      field: 'salutation',
      args: { field: 'salutation', to, from: 'gender' },
    },
  ]);
}
