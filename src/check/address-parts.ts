import { readCountry } from '../data/countries.ts';
import { citiesOf, cityFits, cityKey, POSTAL_COUNTRIES } from '../data/postal-codes.ts';
import type { Finding } from '../findings/findings.ts';
import type { Field, Lead } from '../lead.ts';
import { type Changes, note } from './person-ledger.ts';

const PREFIX = '(?:(?:D|DE|A|AT|CH|FL|LI|L|LU|B|BE|I|IT|F|FR|NL|PL|DK|S|E) ?[-–] ?)?';
const CODE = '\\d{4,5}(?: ?[A-Z]{2})?';
const CODE_THEN_CITY = new RegExp(`^(${PREFIX}${CODE})[ ,;-]{1,3}(\\p{L}.{1,80})$`, 'u');
const CITY_THEN_CODE = new RegExp(`^(\\p{L}[^\\d,;]{1,80}?)[ ,;-]{1,3}(${PREFIX}${CODE})$`, 'u');
const ONLY_CODE = new RegExp(`^${PREFIX}\\d{4,5}$`, 'u');
const STREET_THEN_CITY = new RegExp(
  `^(.{3,120}?)(?:[,;] ?| )(${PREFIX}\\d{4,5}) (\\p{L}[^,;\\d]{1,60})(?:[,;] ?([^,;\\d]{2,40}))?$`,
  'u',
);

/** Sets postal code and city apart where they share a cell or have changed places. */
export function setApart(lead: Lead): Lead {
  return [unswap, countryInCity, fromCity, fromPostalCode, fromStreet].reduce(
    (parted, step) => step(parted),
    lead,
  );
}

function unswap(lead: Lead): Lead {
  const { postal_code, city } = lead.values;
  if (!postal_code || !city || !ONLY_CODE.test(city) || !/^[\p{L} .()/-]{2,80}$/u.test(postal_code))
    return lead;
  return moved(lead, { postal_code: city, city: postal_code }, 'city', city);
}

/** "Wien, Österreich", "München (Germany)": the country behind the place. */
function countryInCity(lead: Lead): Lead {
  const { city, country } = lead.values;
  const parts = city === undefined || city.length > 120 ? null : withoutCountry(city);
  if (!city || !parts || (country !== undefined && country !== parts.country)) return lead;
  return moved(lead, { city: parts.city, country: parts.country }, 'city', city);
}

function withoutCountry(city: string): { city: string; country: string } | null {
  const found = /^([^,;(]{2,80}?) ?(?:[,;] ?|\()([^,;()]{2,40})\)?$/.exec(city);
  const named = found?.[2] && found[2].length > 3 ? readCountry(found[2]) : null;
  return found?.[1] && named?.code && named.by === 'name' ? { city: found[1], country: named.code } : null;
}

function fromCity(lead: Lead): Lead {
  const { postal_code, city } = lead.values;
  if (!city || city.length > 120 || !/\d/.test(city)) return lead;
  if (ONLY_CODE.test(city)) {
    if (postal_code && digits(postal_code) !== digits(city)) return lead;
    return moved(lead, { postal_code: postal_code ?? city, city: undefined }, 'city', city);
  }
  const parts = split(city);
  if (!parts || (postal_code && digits(postal_code) !== digits(parts.code))) return lead;
  return moved(lead, { postal_code: postal_code ?? parts.code, city: parts.city }, 'city', city);
}

function fromPostalCode(lead: Lead): Lead {
  const { postal_code, city } = lead.values;
  if (!postal_code || postal_code.length > 120) return lead;
  const parts = split(postal_code);
  if (!parts || (city && cityKey(city) !== cityKey(parts.city))) return lead;
  return moved(lead, { postal_code: parts.code, city: city ?? parts.city }, 'postal_code', postal_code);
}

/** "Hauptstr. 5, 80331 München": only where the list of places knows code and city together, or code and city stand there already. */
function fromStreet(lead: Lead): Lead {
  const { street, postal_code, city, country } = lead.values;
  if (!street || street.length > 250) return lead;
  const found = STREET_THEN_CITY.exec(street);
  if (!found) return lead;
  const [, road = '', code = '', place = '', land] = found;
  const named = land === undefined ? null : readCountry(land).code;
  if (land !== undefined && !named) return lead;
  if (postal_code && digits(postal_code) !== digits(code)) return lead;
  if (city && cityKey(city) !== cityKey(place)) return lead;
  const isKnown = POSTAL_COUNTRIES.some((one) => cityFits(one, digits(code), place));
  if (!isKnown && !(postal_code && city)) return lead;
  const changes: Changes = { street: road, postal_code: postal_code ?? code, city: city ?? place };
  if (named && !country) changes.country = named;
  return moved(lead, changes, 'street', street);
}

function split(text: string): { code: string; city: string } | null {
  const first = CODE_THEN_CITY.exec(text);
  if (first?.[1] && first[2] && isCityLike(first[2])) return { code: first[1], city: first[2].trim() };
  const last = CITY_THEN_CODE.exec(text);
  if (!last?.[1] || !last[2] || !isCityLike(last[1])) return null;
  const code = last[2];
  const isKnown = POSTAL_COUNTRIES.some((country) => citiesOf(country, digits(code)).length > 0);
  return isKnown ? { code, city: last[1].trim() } : null;
}

/** "CH", "AB": letters of a country or of the postal code itself, no place. */
function isCityLike(text: string): boolean {
  return text.trim().length > 2 && !/^[A-Z]{1,3}$/.test(text.trim());
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function moved(lead: Lead, changes: Changes, field: Field, from: string): Lead {
  const to = [changes.street, changes.postal_code, changes.city]
    .filter((part) => part !== undefined)
    .join(' | ');
  const finding: Finding = { code: 'ADDRESS_SPLIT', field, args: { field, from, to } };
  return note(lead, changes, [finding]);
}
