import { citiesOf, contradicts, isPostalCountry } from '../data/postal-codes.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { countryOfDomain, countryOfPhone, countryOfPlace } from './country.ts';
import { businessDomain } from './evidence.ts';

/** Notes where country, phone, postal code, city and mail domain do not agree. Nothing is changed: any of them may be the true one. */
export function noteContradictions(lead: Lead): Lead {
  const { country, postal_code, city } = lead.values;
  const findings: Finding[] = [];
  if (country !== undefined) {
    const place = countryOfPlace(lead.values);
    const phone = countryOfPhone(lead);
    const domain = countryOfDomain(businessDomain(lead) ?? undefined);
    if (place && place !== country)
      findings.push({ code: 'COUNTRY_PLACE_MISMATCH', field: 'country', args: { country, other: place } });
    if (phone && phone !== country)
      findings.push({ code: 'COUNTRY_PHONE_MISMATCH', field: 'country', args: { country, other: phone } });
    if (domain && domain !== country)
      findings.push({ code: 'COUNTRY_DOMAIN_MISMATCH', field: 'country', args: { country, other: domain } });
  }
  if (postal_code && city && isPostalCountry(country) && contradicts(country, postal_code, city)) {
    const [known = ''] = citiesOf(country, postal_code);
    findings.push({
      code: 'CITY_POSTAL_CODE_MISMATCH',
      field: 'postal_code',
      args: { code: postal_code, known, city },
    });
  }
  return findings.length === 0 ? lead : { ...lead, findings: [...lead.findings, ...findings] };
}
