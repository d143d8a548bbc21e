import { fitsGlob, numberRange } from '../config/match.ts';
import type { Settings } from '../config/schema.ts';
import type { Grade, Lead } from '../lead.ts';

/** What fits, and what could, in the weights of all that was asked. */
interface Fit {
  got: number;
  possible: number;
}

/** `share` 0 to 1, null where it cannot be told. */
function add(fit: Fit, weight: number, share: number | null): void {
  fit.got += weight * (share ?? 0);
  fit.possible += share === null ? weight / 2 : weight;
}

/**
 * Fit of company and person, A to D, from attributes alone. What cannot be told counts as not fitting at half its
 * weight: an unknown is no proof, and no reproach either.
 */
export function gradeOf(lead: Lead, settings: Settings): Grade {
  const { got, possible } =
    settings.config.market === 'b2b' ? businessFit(lead, settings) : privateFit(lead, settings);
  const percent = possible === 0 ? 0 : (100 * got) / possible;
  const { A, B, C } = settings.config.grade.thresholds;
  return percent >= A ? 'A' : percent >= B ? 'B' : percent >= C ? 'C' : 'D';
}

function businessFit({ values, reach }: Lead, settings: Settings): Fit {
  const { industries, size } = settings.config.grade;
  const { industry, company_size } = values;
  const free = reach.emailFlags.some((flag) => flag === 'free' || flag === 'disposable' || flag === 'relay');
  const usable = reach.email === 'ok' || reach.email === 'risky';
  const fit: Fit = { got: 0, possible: 0 };
  add(fit, 40, roleShare(values.role));
  add(fit, 20, usable ? (free ? 0 : 1) : null);
  add(fit, 20, values.company === undefined ? null : 1);
  add(fit, 15, countryShare(values.country, settings));
  if (industries.length > 0)
    add(fit, 25, industry === undefined ? null : Number(fitsGlob(industry, industries)));
  if (size !== undefined) add(fit, 25, sizeShare(company_size, size));
  return fit;
}

function privateFit({ values, reach }: Lead, settings: Settings): Fit {
  const fit: Fit = { got: 0, possible: 0 };
  add(fit, 30, values.last_name === undefined ? null : 1);
  add(fit, 25, reach.email === 'missing' ? null : Number(reach.email === 'ok'));
  add(fit, 25, reach.phone === 'missing' ? null : Number(reach.phone === 'ok'));
  add(fit, 20, countryShare(values.country, settings));
  return fit;
}

function roleShare(role: string | undefined): number | null {
  if (role === undefined) return null;
  if (/^decision/i.test(role)) return 1;
  return /^influenc/i.test(role) ? 0.6 : 0.2;
}

function countryShare(country: string | undefined, { config }: Settings): number | null {
  if (country === undefined) return null;
  const wanted = config.grade.countries.length > 0 ? config.grade.countries : config.score.regions;
  if (wanted.length > 0) return Number(wanted.includes(country));
  return Number(country === config.country || (DACH.has(country) && DACH.has(config.country)));
}

/** One language and one market for most sellers in any of them. */
const DACH: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI']);

function sizeShare(
  size: string | undefined,
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
): number | null {
  const range = size === undefined ? null : numberRange(size);
  if (range === null) return null;
  return Number(range.high >= (min ?? 0) && range.low <= (max ?? Number.POSITIVE_INFINITY));
}
