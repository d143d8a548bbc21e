import { readCountry } from '../data/countries.ts';
import { citiesOf, cityFits } from '../data/postal-codes.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { type Changes, note } from './person-ledger.ts';

/** Usual form of a postal code per country, blanks removed. Source: Universal Postal Union, addressing systems of the members. */
const FORMS: Readonly<Record<string, RegExp>> = {
  DE: /^\d{5}$/,
  AT: /^\d{4}$/,
  CH: /^\d{4}$/,
  LI: /^94\d{2}$/,
  FR: /^\d{5}$/,
  IT: /^\d{5}$/,
  ES: /^\d{5}$/,
  BE: /^\d{4}$/,
  LU: /^\d{4}$/,
  DK: /^\d{4}$/,
  NO: /^\d{4}$/,
  NL: /^\d{4}[A-Z]{2}$/,
  PL: /^\d{2}-?\d{3}$/,
  US: /^\d{5}(?:-?\d{4})?$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/,
  CA: /^[A-Z]\d[A-Z]\d[A-Z]\d$/,
};

const PREFIXED = /^([A-Z]{1,3}) ?[-–. ] ?(\d{4,5}(?: ?[A-Z]{2})?)$/i;
/** Prefix letters that stand without a dash: only those of the postal habit of DACH, all others need one. */
const GLUED = /^(D|DE|A|AT|CH|FL|LI)(\d{4,5})$/;

/** Takes the country off a postal code, restores what spreadsheets took from it, and writes it the usual way. */
export function tidyPostalCode(lead: Lead): Lead {
  const from = lead.values.postal_code;
  if (from === undefined || from.length > 40) return lead;
  const bare = from
    .trim()
    .replace(/^['"’]+/, '')
    .replace(/["']$/, '')
    .replace(/^(\d{3,6})[.,]0$/, '$1')
    .trim();
  const { code, country: prefix } = takePrefix(bare);
  const findings: Finding[] = [];
  const changes: Changes = {};
  if (prefix && !lead.values.country) {
    changes.country = prefix;
    findings.push(completed(prefix));
  }
  const country = lead.values.country ?? prefix ?? undefined;
  const keepsPrefix = prefix !== null && country !== prefix;
  const usual = keepsPrefix ? bare : usualForm(code, country);
  const restored = keepsPrefix ? usual : restoreZero(usual, country, lead.values.city, lead.values.region);
  changes.postal_code = restored;
  if (restored !== from) {
    const zero = restored !== usual;
    findings.push({
      code: zero ? 'POSTAL_CODE_ZERO' : 'POSTAL_CODE_TIDIED',
      field: 'postal_code',
      args: { field: 'postal_code', from, to: restored },
    });
  }
  if (country && isOdd(restored, country)) {
    findings.push({ code: 'POSTAL_CODE_ODD', field: 'postal_code', args: { from: restored, country } });
  }
  return note(lead, changes, findings);
}

function takePrefix(text: string): { code: string; country: string | null } {
  const found = PREFIXED.exec(text) ?? GLUED.exec(text);
  if (!found?.[1] || !found[2]) return { code: text, country: null };
  const { code } = readCountry(found[1]);
  return code && !isOdd(found[2], code) ? { code: found[2], country: code } : { code: text, country: null };
}

function completed(country: string): Finding {
  return {
    code: 'COUNTRY_FROM_POSTAL_PREFIX',
    field: 'country',
    args: { field: 'country', to: country, from: 'postal code prefix' },
  };
}

function usualForm(code: string, country: string | undefined): string {
  const closed = code.replace(/\s/g, '').toUpperCase();
  if (country === undefined) return /^\d{2,3} \d{2,3}$/.test(code) ? code : code.trim();
  if (!FORMS[country]?.test(closed)) return code;
  if (country === 'GB') return `${closed.slice(0, -3)} ${closed.slice(-3)}`;
  if (country === 'NL') return `${closed.slice(0, 4)} ${closed.slice(4)}`;
  if (country === 'CA') return `${closed.slice(0, 3)} ${closed.slice(3)}`;
  if (country === 'PL' && !closed.includes('-')) return `${closed.slice(0, 2)}-${closed.slice(2)}`;
  return closed;
}

/** American states whose ZIP codes begin with a zero. Source: USPS, ZIP prefixes 006–098. */
const ZERO_STATES =
  /^(?:CT|MA|ME|NH|NJ|RI|VT|PR|Connecticut|Massachusetts|Maine|New Hampshire|New Jersey|Rhode Island|Vermont|Puerto Rico)$/i;

/**
 * Puts a lost leading zero back where nothing else is possible: country Germany and the code exists, or no country but
 * the code with zero fits the city and the one without fits it nowhere else; in other countries of five digits by the country alone.
 */
function restoreZero(
  code: string,
  country: string | undefined,
  city: string | undefined,
  region: string | undefined,
): string {
  if (!/^\d{4}$/.test(code)) return code;
  const padded = `0${code}`;
  const elsewhere = (['AT', 'CH', 'LI'] as const).some(
    (one) => city !== undefined && cityFits(one, code, city),
  );
  if (country === 'DE') return !elsewhere && citiesOf('DE', padded).length > 0 ? padded : code;
  if (country === undefined)
    return city !== undefined && !elsewhere && cityFits('DE', padded, city) ? padded : code;
  if (country === 'US') return region !== undefined && ZERO_STATES.test(region) ? padded : code;
  return country === 'FR' || country === 'ES' || country === 'IT' ? padded : code;
}

function isOdd(code: string, country: string): boolean {
  const form = FORMS[country];
  return form !== undefined && !form.test(code.replace(/\s/g, '').toUpperCase());
}
