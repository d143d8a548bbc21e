import { type ListBasis, readBasis } from '../config/consent.ts';
import type { Settings } from '../config/schema.ts';
import { CHANNELS, type Channel, lawFor } from '../data/consent-law.ts';
import { fill } from '../findings/fill.ts';
import type { Lead } from '../lead.ts';
import { gatherEvidence } from './evidence.ts';
import { judgeChannel, type Verdict } from './judge.ts';
import { BASIS_WORDS, CHANNEL_NAMES } from './words.ts';

export { limitRetention } from './retention.ts';
export { gatherSuppression, type Suppression, suppress } from './suppression.ts';

/**
 * Judges per channel whether the lead may be contacted for advertising, and what that rests on. `yes` only where a
 * permission is shown; in doubt `unproven`. No legal advice.
 */
export function judgeConsent(lead: Lead, settings: Settings): Lead {
  const { consent } = settings.config;
  const laws = lawFor(countryOf(lead, settings), marketOf(lead, settings));
  const evidence = gatherEvidence(lead, settings);
  const verdicts = CHANNELS.map((channel) => {
    const basis = listBasis(consent.basis[channel]);
    const verdict = judgeChannel({ channel, law: laws[channel], evidence, lead, settings, basis });
    return consent.strict && verdict.permission === 'unproven'
      ? { ...verdict, permission: 'no' as const }
      : verdict;
  });
  const [email, call, write] = verdicts as [Verdict, Verdict, Verdict];
  return {
    ...lead,
    consent: {
      may_email: email.permission,
      may_call: call.permission,
      may_write: write.permission,
      basis: verdicts
        .map((verdict, index) => sentence(CHANNELS[index] ?? 'email', verdict, settings))
        .join('; '),
    },
  };
}

/** The law of the place where the person is; where nothing tells, that of the config. */
function countryOf(lead: Lead, { config }: Settings): string {
  const country = lead.values.country?.trim().toUpperCase();
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? country : config.country;
}

/** In a business list, too, a person without company and company address is judged as a consumer: nothing shows a business. */
function marketOf({ values, reach }: Lead, { config }: Settings): 'b2b' | 'b2c' {
  if (config.market === 'b2c' || values.company !== undefined) return config.market;
  const own =
    values.email !== undefined &&
    !reach.emailFlags.some((flag) => ['free', 'disposable', 'relay'].includes(flag));
  return own ? 'b2b' : 'b2c';
}

function listBasis(text: string | undefined): ListBasis | null {
  return text === undefined ? null : readBasis(text);
}

function sentence(channel: Channel, { code, args }: Verdict, { config }: Settings): string {
  const { language } = config.report;
  return `${CHANNEL_NAMES[channel][language]}: ${fill(BASIS_WORDS[code][language], args)}`;
}
