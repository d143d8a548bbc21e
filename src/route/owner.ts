import { holds } from '../config/holds.ts';
import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Owner by the first rule that fits, in the order of the config; empty where no rule fits or nobody is there. */
export function ownerOf(lead: Lead, settings: Settings): string {
  const { routing } = settings.config;
  const given = lead.values.owner;
  if (routing.keep_owner && given !== undefined && !isAway(given, settings)) return given;
  for (const rule of routing.rules) {
    if (!ruleFits(rule, lead, settings)) continue;
    const owner = pick(rule.owners, lead, settings);
    if (owner !== undefined) return owner;
  }
  const fallback =
    routing.fallback === undefined || isAway(routing.fallback, settings) ? undefined : routing.fallback;
  return fallback ?? given ?? routing.fallback ?? '';
}

type Rule = Settings['config']['routing']['rules'][number];

function ruleFits(rule: Rule, lead: Lead, settings: Settings): boolean {
  const { values } = lead;
  if (rule.countries !== undefined && !rule.countries.includes(values.country ?? '')) return false;
  if (
    rule.postal_codes !== undefined &&
    !rule.postal_codes.some((range) => isInRange(values.postal_code, range))
  )
    return false;
  return rule.when === undefined || holds(rule.when, lead, settings.asOf);
}

/** "80-87", "80000-87999", "1": compared by as many leading digits as the range writes. */
export function isInRange(postalCode: string | undefined, range: string): boolean {
  const code = postalCode?.replace(/\s/g, '').toUpperCase() ?? '';
  if (code === '') return false;
  const [from = '', to = from] = range.split('-').map((part) => part.replace(/\s/g, '').toUpperCase());
  return (
    code.slice(0, from.length) >= from &&
    code.slice(0, to.length) <= to &&
    code.length >= Math.max(from.length, to.length)
  );
}

/**
 * Weighted draw by the lead's id: rendezvous hashing, so that the same lead always gets the same owner and one
 * colleague's absence moves only that colleague's leads.
 */
function pick(owners: Rule['owners'], lead: Lead, settings: Settings): string | undefined {
  const there = owners.filter(({ name }) => !isAway(name, settings));
  let best: { name: string; score: number } | undefined;
  for (const { name, weight } of there) {
    const score = -weight / Math.log(unit(`${lead.id}\n${name}`));
    if (best === undefined || score > best.score || (score === best.score && name < best.name))
      best = { name, score };
  }
  return best?.name;
}

/** A number between 0 and 1, both excluded, that depends on the text alone (FNV-1a, then a murmur finish). */
function unit(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32 + 2 ** -33;
}

function isAway(name: string, { config, asOf }: Settings): boolean {
  return config.routing.away.some((one) => one.owner === name && one.from <= asOf && asOf <= one.to);
}
