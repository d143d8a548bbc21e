import type { Config } from './schema.ts';

/** One stage in the words of the two teams. */
export interface Definition {
  readonly stage: 'MQL' | 'SQL' | 'SAL';
  readonly text: string;
}

/** What MQL, SQL and SAL mean in this run: the words of the config, else what the settings amount to. For every report. */
export function stageDefinitions(
  { stages, classes, handoff, contact, market }: Config,
  language: 'en' | 'de',
): Definition[] {
  const required =
    contact.required ??
    (market === 'b2b' ? ['name', 'company', 'email', 'phone'] : ['name', 'email-or-phone']);
  const values = { at: classes.prequalify_at, score: handoff.min_score, required: required.join(', ') };
  return (['MQL', 'SQL', 'SAL'] as const).map((stage) => ({
    stage,
    text:
      stages[stage] ??
      DEFAULTS[stage][language].replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => String(values[name])),
  }));
}

const DEFAULTS = {
  MQL: {
    en: 'Contact complete ({required}); an interest or need is stated, or behaviour earns {at} points of interest.',
    de: 'Kontakt vollständig ({required}); Interesse oder Bedarf ist geäußert, oder das Verhalten bringt {at} Punkte.',
  },
  SQL: {
    en: 'Contact complete ({required}) and a next action fixed or asked for, or a score of {score} or more.',
    de: 'Kontakt vollständig ({required}) und ein nächster Schritt vereinbart oder erbeten, oder {score} Punkte und mehr.',
  },
  SAL: {
    en: 'The list says that sales has accepted the lead.',
    de: 'Die Liste sagt, dass der Vertrieb den Lead angenommen hat.',
  },
} as const;
