import { clopperPearson } from '../../balloon/stats/clopper-pearson.ts';
import { CLASSES } from '../../lead.ts';
import { isSource } from '../figures.ts';
import type { Language } from '../words.ts';
import { type Context, percent, type Section, type Tone } from './section.ts';

/** So many sources are shown; the others stand in summary.json. */
const MOST_SOURCES = 40;

export function sources({ figures, w, n }: Context): Section {
  const shown = figures.sources.slice(0, MOST_SOURCES);
  const classTone: Readonly<Record<string, Tone>> = {
    qualified: 'good',
    'pre-qualified': 'warm',
    unqualified: 'grey',
  };
  const order = [...CLASSES].reverse();
  return {
    id: 'sources',
    title: w('sources'),
    chart: {
      kind: 'bars',
      bars: shown.map((source) => ({
        label: source.source,
        parts: order.map((name) => ({
          value: source.classes[name] ?? 0,
          tone: classTone[name] ?? 'grey',
          name: w(`class_${name}`),
        })),
      })),
    },
    tables: [
      {
        head: [
          w('source'),
          w('records'),
          w('leads'),
          ...order.map((name) => w(`class_${name}`)),
          'handoff',
          w('complete_contacts'),
          w('mean_score'),
        ],
        rows: shown.map((source) => [
          source.source,
          n(source.records),
          n(source.leads),
          ...order.map((name) => n(source.classes[name] ?? 0)),
          n(source.dispositions.handoff ?? 0),
          percent(source.contact_complete, source.leads),
          source.mean_score,
        ]),
      },
    ],
  };
}

/** How sure the comparison is, and what a lead of each source costs. Fewer leads than this say nothing about a source. */
const LEAST_LEADS = 5;

/** Sources side by side: share of leads with interest or a next step, with its 95 % Clopper–Pearson interval, and costs. */
export function comparison({ figures, settings, language, w, n }: Context): Section | undefined {
  const compared = figures.sources.filter(({ leads }) => leads >= LEAST_LEADS).slice(0, MOST_SOURCES);
  if (compared.length === 0) return undefined;
  const withCosts = compared.some(({ cost }) => cost !== undefined);
  const { currency, costs } = settings.config.report;
  const unknown = Object.keys(costs).filter(
    (name) => !figures.sources.some(({ source }) => isSource(name, source)),
  );
  const rows = compared.map((source) => {
    const interested = (source.classes.qualified ?? 0) + (source.classes['pre-qualified'] ?? 0);
    const [low, high] = clopperPearson(interested, source.leads);
    return { source, interested, low, high, value: interested / source.leads };
  });
  const money = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : amount(value, language);
  return {
    id: 'comparison',
    title: w('comparison'),
    sentences: [
      w('comparison_note'),
      ...(withCosts ? [] : [w('costs_hint')]),
      ...(unknown.length === 0 ? [] : [w('costs_unknown', { names: unknown.join(', ') })]),
    ],
    chart: {
      kind: 'spans',
      spans: rows.map(({ source, low, high, value }) => ({ label: source.source, low, high, value })),
    },
    tables: [
      {
        head: [w('source'), w('leads'), w('interested'), w('share'), w('range')],
        rows: rows.map(({ source, interested, low, high, value }) => {
          const shown = n(interested);
          const known = typeof shown === 'number';
          return [
            source.source,
            n(source.leads),
            shown,
            known ? `${Math.round(value * 100)} %` : shown,
            known ? `${Math.round(low * 100)} – ${Math.round(high * 100)} %` : shown,
          ];
        }),
      },
      ...(withCosts
        ? [
            {
              caption: `${w('costs')} (${currency})`,
              head: [w('source'), w('costs'), w('per_lead'), w('per_interested'), w('per_handoff')],
              rows: compared.map((source) => [
                source.source,
                money(source.cost),
                money(source.cost_per_lead),
                money(source.cost_per_interested),
                money(source.cost_per_handoff),
              ]),
            },
          ]
        : []),
    ],
  };
}

function amount(value: number, language: Language): string {
  const text = value.toFixed(2);
  return language === 'de' ? text.replace('.', ',') : text;
}
