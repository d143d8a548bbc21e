import { promises as dns } from 'node:dns';
import { checkLead, checkMailDomains, mailDomainsOf } from '../check/check.ts';
import { enrichLeads } from '../complete/complete.ts';
import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { Figures } from '../report/figures.ts';
import type { Helpers, Placed } from '../sieve.ts';
import { askReadings } from './ask-readings.ts';
import type { Watch } from './interrupt.ts';
import { type Io, say } from './io.ts';

/** Options that let the run ask the network; without them it never does. */
export interface NetworkOptions {
  readonly dns?: boolean;
  readonly enrich?: boolean;
  readonly quiet?: boolean;
}

/** What the network said, beside what was known. */
export interface Asked {
  readonly leads: Iterable<Placed>;
  readonly helpers: Helpers;
  /** What became of the requests, by provider. */
  readonly enrichment: Figures['enrichment'];
}

/** Asks what the options allow. Only then are all leads held together: the questions are asked for all of them at once. */
export async function askNetwork(
  leads: Iterable<Placed>,
  helpers: Helpers,
  options: NetworkOptions,
  settings: Settings,
  watch: Watch,
  io: Io,
): Promise<Asked> {
  if (!options.dns && !options.enrich) return { leads, helpers, enrichment: [] };
  let all = [...leads];
  let known = helpers;
  let enrichment: Figures['enrichment'] = [];
  if (options.enrich) {
    const { providers, intent } = settings.config;
    if (providers.length === 0 && !intent.provider) {
      throw new UserError(
        '--enrich: the config names no provider.',
        'Name one under providers: in leadsieve.yaml.',
      );
    }
    if (providers.length > 0) [all, enrichment] = await watch.during(enrich(all, options, settings, io));
  }
  const now = all.map(({ lead }) => lead);
  if (options.dns) known = { ...known, mail: await watch.during(checkMailDomains(mailDomainsOf(now), dns)) };
  if (options.enrich && settings.config.intent.provider) {
    const readings = await watch.during(askReadings(now, settings, options.quiet === true, io));
    known = { ...known, readings };
  }
  return { leads: all, helpers: known, enrichment };
}

/** Asks the providers of the config; what they fill is checked like everything else. Counts go to stderr, values nowhere. */
async function enrich(
  placed: readonly Placed[],
  { quiet }: NetworkOptions,
  settings: Settings,
  io: Io,
): Promise<[Placed[], Figures['enrichment']]> {
  const before = placed.map(({ lead }) => lead);
  const { leads, counts } = await enrichLeads(before, settings, (name) => io.env[name]);
  for (const { provider, asked, answered, filled } of counts) {
    if (!quiet) say(io, `${provider}: ${asked} asked, ${answered} answered, ${filled} values filled`);
  }
  const checked = placed.map(({ lead, place }, index) => {
    const now = leads[index] ?? lead;
    return { place, lead: now === lead ? lead : checkLead(now, settings) };
  });
  return [checked, counts];
}
