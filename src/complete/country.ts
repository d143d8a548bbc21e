import { parsePhoneNumber } from 'libphonenumber-js/max';
import { getHostname } from 'tldts';
import { cityFits, codesOf, POSTAL_COUNTRIES, type PostalCountry } from '../data/postal-codes.ts';
import { countryOfRegion } from '../data/regions.ts';
import type { Lead } from '../lead.ts';
import { type Conclusion, hostOf } from './evidence.ts';
import { isAmbiguousPlace } from './place.ts';

/**
 * Endings that companies and people of one country use and hardly anybody else. Left out on purpose: .com and other
 * general ones, and those sold for their sound (.io .co .me .tv .ai .to .cc .ws .fm .am .ly .gg .sh .nu .li .la .vc .ag .im .is .eu).
 */
const NATIONAL: ReadonlySet<string> = new Set(
  `de at ch fr it es pt nl be lu dk se no fi pl cz sk hu si hr ro bg gr ee lv lt ie uk ua ru tr rs ba mk au nz jp kr br mx ar cl za ca cn hk sg tw th vn il ae sa eg ng ke pe ec uy cy mt by kz`.split(
    ' ',
  ),
);

/** The country of a national ending of a mail or web domain, or null. */
export function countryOfDomain(host: string | undefined): string | null {
  const ending = host?.toLowerCase().split('.').at(-1) ?? '';
  if (!NATIONAL.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** The country of a valid number in E.164; null for toll-free and satellite numbers and where the lead has none. */
export function countryOfPhone({ values, reach }: Lead): string | null {
  if (reach.phone === 'invalid') return null;
  const countries = [values.phone, values.mobile]
    .filter((number) => number?.startsWith('+') && number.length < 20)
    .map((number) => countryOfNumber(number ?? ''));
  const [first = null] = countries;
  return countries.every((country) => country === first) ? first : null;
}

/** Calling codes that one country has alone. Source: ITU-T E.164 list of assigned codes. The others (+1, +7, +39, +44, +47, +358) are looked up. */
const CALLING_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    49: 'DE',
    43: 'AT',
    41: 'CH',
    423: 'LI',
    33: 'FR',
    31: 'NL',
    32: 'BE',
    352: 'LU',
    45: 'DK',
    46: 'SE',
    48: 'PL',
    420: 'CZ',
    421: 'SK',
    36: 'HU',
    34: 'ES',
    351: 'PT',
    353: 'IE',
    386: 'SI',
    385: 'HR',
  }),
);

/** Toll-free, premium and personal numbers of North America, which ring in some twenty countries alike. Source: NANPA, non-geographic area codes. */
const WITHOUT_COUNTRY = /^\+1(?:8(?:00|22|33|44|55|66|77|88)|900|5(?:00|2[1-9]|33|44|66|77|88))/;

function countryOfNumber(number: string): string | null {
  if (WITHOUT_COUNTRY.test(number)) return null;
  const plain = /^\+\d{9,14}$/.test(number)
    ? (CALLING_CODES.get(number.slice(1, 3)) ?? CALLING_CODES.get(number.slice(1, 4)))
    : null;
  if (plain) return plain;
  try {
    const parsed = parsePhoneNumber(number);
    return parsed.isValid() ? (parsed.country ?? null) : null;
  } catch {
    return null;
  }
}

/** The one country in which postal code and city are known together, or null. */
export function countryOfPlace({ postal_code, city }: Lead['values']): PostalCountry | null {
  if (!postal_code || !city) return null;
  const fitting = POSTAL_COUNTRIES.filter((country) => cityFits(country, postal_code, city));
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}

/** Number of postal codes from which a place counts as a city that is known beyond its country. */
const BIG = 8;

/** The one country that has a big city of this name (München, Wien, Zürich), or null; a village elsewhere does not count against it. */
export function countryOfBigCity(city: string | undefined): PostalCountry | null {
  if (!city || isAmbiguousPlace(city)) return null;
  const sizes = POSTAL_COUNTRIES.map((country) => ({ country, codes: codesOf(country, city).length }));
  const [first, second] = sizes.sort((a, b) => b.codes - a.codes);
  return first && first.codes >= BIG && (second?.codes ?? 0) <= 1 ? first.country : null;
}

/**
 * The country of a lead that names none. Place, phone and domain endings each speak for one; where they disagree nothing
 * is concluded, but a place that code and city prove outweighs the rest.
 */
export function concludeCountry(lead: Lead): Conclusion | null {
  const place = countryOfPlace(lead.values);
  if (place) return country(place, 'postal code + city', 'COUNTRY_FROM_PLACE', 0.99);
  const phone = countryOfPhone(lead);
  const domains = new Set(
    hostsOf(lead)
      .map(countryOfDomain)
      .filter((one) => one !== null),
  );
  const [domain = null] = domains;
  if (domains.size > 1) return null;
  const city = countryOfBigCity(lead.values.city);
  const region = countryOfRegion(lead.values.region ?? '')?.country ?? null;
  const stated = new Set([phone, domain, city, region].filter((one) => one !== null));
  if (stated.size !== 1 || contradictsPlace(lead, [...stated][0] ?? '')) return null;
  if (phone) return country(phone, 'phone', 'COUNTRY_FROM_PHONE', domain || city ? 0.99 : 0.97);
  if (region) return country(region, 'region', 'COUNTRY_FROM_PLACE', 0.97);
  if (city) return country(city, 'city', 'COUNTRY_FROM_PLACE', domain ? 0.99 : 0.95);
  if (domain) return country(domain, 'domain ending', 'COUNTRY_FROM_DOMAIN', domain === 'DE' ? 0.92 : 0.95);
  return null;
}

/** Hosts of a usable e-mail address and of the website. */
function hostsOf({ values, reach }: Lead): readonly string[] {
  const mail = values.email !== undefined && reach.email !== 'invalid' ? hostOf(values.email) : null;
  const web = values.website === undefined ? null : getHostname(values.website.slice(0, 300));
  return [mail, web].filter((host) => host !== null);
}

/** A postal code whose form the country does not have speaks against it. */
function contradictsPlace({ values }: Lead, country: string): boolean {
  const { postal_code: code } = values;
  if (!code) return false;
  const length = /^\d+$/.test(code) ? code.length : 0;
  if (country === 'DE') return length !== 5;
  if (country === 'AT' || country === 'CH' || country === 'LI') return length !== 4;
  return false;
}

function country(to: string, from: string, code: Conclusion['code'], certainty: number): Conclusion {
  return { field: 'country', to, from, code, certainty };
}
