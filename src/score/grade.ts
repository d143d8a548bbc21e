import { fitsGlob, numberRange } from '../config/match.ts';
import type { Settings } from '../config/schema.ts';
import type { Grade, Lead } from '../lead.ts';

/** One thing that fits or does not; `share` 0 to 1, null where it cannot be told. `weight` relative to the others. */
interface Fit {
  readonly weight: number;
  readonly share: number | null;
}

/**
 * Fit of company and person, A to D, from attributes alone. What cannot be told counts as not fitting at half its
 * weight: an unknown is no proof, and no reproach either.
 */
export function gradeOf(lead: Lead, settings: Settings): Grade {
  const fits = settings.config.market === 'b2b' ? businessFits(lead, settings) : privateFits(lead, settings);
  let got = 0;
  let possible = 0;
  for (const { weight, share } of fits) {
    got += weight * (share ?? 0);
    possible += share === null ? weight / 2 : weight;
  }
  const percent = possible === 0 ? 0 : (100 * got) / possible;
  const { A, B, C } = settings.config.grade.thresholds;
  return percent >= A ? 'A' : percent >= B ? 'B' : percent >= C ? 'C' : 'D';
}

function businessFits(lead: Lead, settings: Settings): Fit[] {
  const { grade } = settings.config;
  const { values, reach } = lead;
  const free = reach.emailFlags.some((flag) => ['free', 'disposable', 'relay'].includes(flag));
  const usable = reach.email === 'ok' || reach.email === 'risky';
  return [
    { weight: 40, share: roleShare(values.role) },
    { weight: 20, share: usable ? (free ? 0 : 1) : null },
    { weight: 20, share: values.company === undefined ? null : 1 },
    { weight: 15, share: countryShare(values.country, settings) },
    ...(grade.industries.length === 0
      ? []
      : [
          {
            weight: 25,
            share: values.industry === undefined ? null : Number(fitsGlob(values.industry, grade.industries)),
          },
        ]),
    ...(grade.size === undefined ? [] : [{ weight: 25, share: sizeShare(values.company_size, grade.size) }]),
  ];
}

function privateFits(lead: Lead, settings: Settings): Fit[] {
  const { values, reach } = lead;
  return [
    { weight: 30, share: values.last_name === undefined ? null : 1 },
    { weight: 25, share: reach.email === 'missing' ? null : Number(reach.email === 'ok') },
    { weight: 25, share: reach.phone === 'missing' ? null : Number(reach.phone === 'ok') },
    { weight: 20, share: countryShare(values.country, settings) },
  ];
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
