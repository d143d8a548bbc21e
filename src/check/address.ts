import type { Settings } from '../config/schema.ts';
import { readCountry } from '../data/countries.ts';
import { citiesOf, codesOf, isPostalCountry, POSTAL_COUNTRIES } from '../data/postal-codes.ts';
import { countryOfRegion, regionOf } from '../data/regions.ts';
import type { Finding } from '../findings/findings.ts';
import type { Field, Lead } from '../lead.ts';
import { setApart } from './address-parts.ts';
import { note } from './person-ledger.ts';
import { tidyPostalCode } from './postal-code.ts';

/** Longest cell looked at; longer ones are no address and stay as they are. */
const LONGEST = 300;

/** Cells that say that there is nothing to say. */
const PLACEHOLDERS =
  /^(?:[-–—_.?/*\s]*|n\/?a|n\.a\.|k\.? ?a\.?|keine angabe|unbekannt|unknown|none|null|other|sonstige[s]?|andere[s]?|bitte wählen|please select|not set|\(not set\))$/i;

/**
 * Judges and normalises country (ISO 3166-1 alpha-2), postal code, city, region and street of a lead. A postal code
 * prefix names the country; a lost zero is restored where country or city prove it. Applying it twice changes nothing.
 */
export function checkAddress(lead: Lead, _settings: Settings): Lead {
  const { country, postal_code, city, street, street_2, region } = lead.values;
  if (!country && !postal_code && !city && !street && !street_2 && !region) return lead;
  return [dropPlaceholders, judgeCountry, setApart, tidyPostalCode, tidyCity, tidyStreet, tidyRegion].reduce(
    (checked, step) => step(checked),
    lead,
  );
}

const ADDRESS_FIELDS = ['country', 'postal_code', 'city', 'street', 'street_2', 'region'] as const;

function dropPlaceholders(lead: Lead): Lead {
  const changes: { [F in Field]?: undefined } = {};
  for (const field of ADDRESS_FIELDS) {
    const value = lead.values[field];
    if (value !== undefined && value.length <= 30 && PLACEHOLDERS.test(value)) changes[field] = undefined;
  }
  return Object.keys(changes).length === 0 ? lead : note(lead, changes, []);
}

function judgeCountry(lead: Lead): Lead {
  const from = lead.values.country;
  if (from === undefined) return lead;
  const { code, by } = readCountry(from);
  if (code === from) return lead;
  if (code) return note(lead, { country: code }, [repair('COUNTRY_CODE', 'country', from, code)]);
  const state = countryOfRegion(from);
  if (state) {
    const region = lead.values.region ?? state.region;
    return note(lead, { country: state.country, region }, [
      repair('COUNTRY_CODE', 'country', from, state.country),
    ]);
  }
  const doubt = by === 'ambiguous' ? 'COUNTRY_AMBIGUOUS' : 'COUNTRY_UNKNOWN';
  return note(lead, { country: undefined }, [{ code: doubt, field: 'country', args: { from } }]);
}

/** Blanks and commas; capitals only as the list of places has them. */
function tidyCity(lead: Lead): Lead {
  const from = lead.values.city;
  if (from === undefined || from.length > LONGEST) return lead;
  const plain = withoutEdges(from);
  const isOneCase = plain === plain.toUpperCase() || plain === plain.toLowerCase();
  const to = isOneCase && /\p{L}/u.test(plain) ? listedSpelling(lead, plain) : plain;
  return to === from ? lead : note(lead, { city: to }, [repair('ADDRESS_TIDIED', 'city', from, to)]);
}

function listedSpelling({ values }: Lead, city: string): string {
  const countries = isPostalCountry(values.country)
    ? [values.country]
    : values.country
      ? []
      : POSTAL_COUNTRIES;
  for (const country of countries) {
    const [code] = codesOf(country, city);
    const listed = code && citiesOf(country, code).find((name) => name.toLowerCase() === city.toLowerCase());
    if (listed) return listed;
  }
  return city.length > 3 ? inCapitals(city) : city;
}

/** Words that stay small inside the name of a place. */
const SMALL =
  /^(?:am|an|der|die|das|den|dem|im|in|bei|ob|unter|auf|vor|und|zu|zum|zur|vom|von|sur|sous|la|le|les|de|del|des|di|du|en|of|the|upon)$/;

function inCapitals(city: string): string {
  return city
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.test(word)
        ? word
        : word.replace(/(?<=^|[-/(.'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

function tidyStreet(lead: Lead): Lead {
  const { street, street_2 } = lead.values;
  if (street === undefined || street.length > LONGEST) return lead;
  let to = withoutEdges(street).replace(/(str\.|straße|strasse|weg|platz|allee|gasse)(\d)/i, '$1 $2');
  const isHouseNumber = street_2 !== undefined && /^\d{1,4} ?[a-z]?$/i.test(street_2) && !/\d/.test(to);
  if (isHouseNumber) to = `${to} ${street_2}`;
  if (to === street) return lead;
  return note(lead, { street: to, ...(isHouseNumber ? { street_2: undefined } : {}) }, [
    repair('ADDRESS_TIDIED', 'street', street, to),
  ]);
}

function tidyRegion(lead: Lead): Lead {
  const { region, country } = lead.values;
  if (region === undefined || country === undefined || region.length > LONGEST) return lead;
  const to = regionOf(country, region);
  return to === null || to === region
    ? lead
    : note(lead, { region: to }, [repair('ADDRESS_TIDIED', 'region', region, to)]);
}

function withoutEdges(text: string): string {
  const plain = text.split(/\s+/).join(' ').trim();
  return plain
    .replace(/^[,;]{1,5} ?/, '')
    .replace(/ ?[,;]{1,5}$/, '')
    .trim();
}

function repair(code: Finding['code'], field: Field, from: string, to: string): Finding {
  return { code, field, args: { field, from, to } };
}
