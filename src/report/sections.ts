import { stageDefinitions } from '../config/definitions.ts';
import type { Settings } from '../config/schema.ts';
import { CODES, type FindingCode } from '../findings/findings.ts';
import { CLASSES, DISPOSITIONS, INTENTS, PERMISSIONS, STATUSES } from '../lead.ts';
import { type Figures, isAlarming } from './figures.ts';
import { fieldWord, type Language, say, type Word } from './words.ts';

/** A table; the first column is text, the others are figures unless `text` names them. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Indexes of further text columns. */
  readonly text?: readonly number[];
  /** What the table is called where a section has several of the same head. */
  readonly caption?: string;
}

/** One bar of a chart, in parts that add up. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly tone: Tone; readonly name: string }[];
}

/** Colour names of the report; each has a light and a dark value. */
export type Tone = 'good' | 'warm' | 'calm' | 'bad' | 'grey';

/** Horizontal bars; `marks` are vertical lines for histograms given as columns. */
export interface Chart {
  readonly kind: 'bars' | 'columns';
  readonly bars: readonly Bar[];
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
}

/** One part of the report: the same figures as sentences, picture and table. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly sentences?: readonly string[];
  readonly chart?: Chart;
  readonly tables?: readonly Table[];
}

/** How the report is meant: `shareable` hides groups of fewer than 5 people. */
export interface ReportOptions {
  readonly shareable?: boolean;
}

const SMALL_GROUP = 5;
const MOST_ROWS = 12;

const TONES: Readonly<Record<(typeof DISPOSITIONS)[number], Tone>> = {
  handoff: 'good',
  research: 'warm',
  nurture: 'calm',
  blocked: 'bad',
  rejected: 'grey',
};

/** The whole report as data: every renderer shows these sections in this order. */
export function sectionsOf(figures: Figures, settings: Settings, options: ReportOptions = {}): Section[] {
  const language = settings.config.report.language;
  const w = (word: Word, args?: Readonly<Record<string, string | number>>): string =>
    say(language, word, args);
  const n = (count: number): string | number =>
    options.shareable && count > 0 && count < SMALL_GROUP ? w('few') : count;
  const context: Context = { figures, settings, language, w, n };
  return [
    answer(context),
    funnel(context),
    whatNext(context),
    sources(context),
    scores(context),
    quality(context),
    missing(context),
    duplicates(context),
    consent(context),
    intents(context),
    rules(context),
    findings(context),
    files(context),
    gates(context),
    definitions(context),
  ].filter((section) => section !== undefined);
}

interface Context {
  readonly figures: Figures;
  readonly settings: Settings;
  readonly language: Language;
  readonly w: (word: Word, args?: Readonly<Record<string, string | number>>) => string;
  readonly n: (count: number) => string | number;
}

function answer({ figures, settings, language, w, n }: Context): Section {
  const { records, leads, merged, rejects, dispositions } = figures;
  const sentences = [w('answer_sentence', { records, leads, merged, rejects })];
  if (leads > 0 && !dispositions.handoff) sentences.push(w('no_handoff'));
  const hindrances = topOf(figures.missing, 3).map(
    ([field, count]) => `${fieldWord(language, field)} (${n(count)})`,
  );
  if (hindrances.length > 0) sentences.push(w('blocks_sentence', { what: hindrances.join(', ') }));
  const capacity = settings.config.handoff.capacity;
  const over = (dispositions.handoff ?? 0) - (capacity ?? Number.POSITIVE_INFINITY);
  if (capacity !== undefined && over > 0) sentences.push(w('over_capacity', { capacity, over }));
  return { id: 'answer', title: w('answer'), sentences };
}

function funnel({ figures, w, n }: Context): Section {
  const { contacts, dispositions } = figures;
  const steps: readonly (readonly [Word, number])[] = [
    ['funnel_records', figures.records],
    ['funnel_leads', figures.leads],
    ['funnel_reachable', (contacts.complete ?? 0) + (contacts.incomplete ?? 0)],
    ['funnel_complete', contacts.complete ?? 0],
    ['funnel_prequalified', (figures.classes.qualified ?? 0) + (figures.classes['pre-qualified'] ?? 0)],
    ['funnel_handoff', dispositions.handoff ?? 0],
  ];
  return {
    id: 'funnel',
    title: w('funnel'),
    chart: {
      kind: 'bars',
      bars: steps.map(([word, value]) => ({
        label: w(word),
        parts: [{ value, tone: 'calm', name: w(word) }],
      })),
    },
    tables: [{ head: [w('step'), w('records')], rows: steps.map(([word, value]) => [w(word), n(value)]) }],
  };
}

function whatNext({ figures, w, n }: Context): Section {
  const rows = DISPOSITIONS.map((name) => {
    const count = figures.dispositions[name] ?? 0;
    return [name, w(name), n(count), percent(count, figures.leads)];
  });
  return {
    id: 'dispositions',
    title: w('what_next'),
    chart: {
      kind: 'bars',
      bars: DISPOSITIONS.map((name) => ({
        label: name,
        parts: [{ value: figures.dispositions[name] ?? 0, tone: TONES[name], name: w(name) }],
      })),
    },
    tables: [{ head: [w('disposition'), w('meaning'), w('leads'), w('share')], rows, text: [1] }],
  };
}

function sources({ figures, w, n }: Context): Section {
  const shown = figures.sources.slice(0, 40);
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

function scores({ figures, settings, w, n }: Context): Section {
  const { classes, handoff } = settings.config;
  const bins = figures.scores.histogram;
  return {
    id: 'scores',
    title: w('scores'),
    sentences: [w('scores_note', { pre: classes.prequalify_at, min: handoff.min_score })],
    chart: {
      kind: 'columns',
      bars: bins.map((bin) => ({
        label: String(bin.from),
        parts: [{ value: bin.leads, tone: 'calm', name: `${bin.from} – ${bin.to - 1}` }],
      })),
      marks: [
        { at: classes.prequalify_at, label: w('class_pre-qualified') },
        { at: handoff.min_score, label: 'handoff' },
      ],
    },
    tables: [
      {
        head: [w('points'), w('leads')],
        rows: bins.map((bin) => [`${bin.from} – ${bin.to - 1}`, n(bin.leads)]),
      },
    ],
  };
}

function quality({ figures, w, n }: Context): Section {
  const tone: Readonly<Record<string, Tone>> = { ok: 'good', risky: 'warm', invalid: 'bad', missing: 'grey' };
  const fields = ['email', 'phone'] as const;
  const repairs = new Set([...Object.keys(figures.repaired), ...Object.keys(figures.completed)]);
  const flags = topOf(figures.email.flags, MOST_ROWS);
  return {
    id: 'quality',
    title: w('quality'),
    chart: {
      kind: 'bars',
      bars: fields.map((field) => ({
        label: w(field),
        parts: STATUSES.map((status) => ({
          value: figures[field][status] ?? 0,
          tone: tone[status] ?? 'grey',
          name: w(status),
        })),
      })),
    },
    tables: [
      {
        head: [w('field'), ...STATUSES.map((status) => w(status))],
        rows: fields.map((field) => [w(field), ...STATUSES.map((status) => n(figures[field][status] ?? 0))]),
      },
      ...(repairs.size === 0
        ? []
        : [
            {
              head: [w('field'), w('repaired'), w('completed')],
              rows: [...repairs]
                .sort()
                .map((field) => [field, n(figures.repaired[field] ?? 0), n(figures.completed[field] ?? 0)]),
            },
          ]),
      ...(flags.length === 0
        ? []
        : [{ head: [w('flags'), w('leads')], rows: flags.map(([flag, count]) => [flag, n(count)]) }]),
    ],
  };
}

function missing({ figures, language, w, n }: Context): Section {
  const rows = topOf(figures.missing, MOST_ROWS);
  if (rows.length === 0) return { id: 'missing', title: w('missing_fields'), sentences: [w('missing_none')] };
  return {
    id: 'missing',
    title: w('missing_fields'),
    tables: [
      {
        head: [w('field'), w('leads')],
        rows: rows.map(([field, count]) => [fieldWord(language, field), n(count)]),
      },
    ],
  };
}

function duplicates({ figures, w }: Context): Section {
  return {
    id: 'duplicates',
    title: w('duplicates'),
    tables: [
      {
        head: [w('what'), w('times')],
        rows: [
          [w('duplicates_merged'), figures.merged],
          [w('duplicates_possible'), figures.possible_duplicates],
        ],
      },
    ],
  };
}

function consent({ figures, w, n }: Context): Section {
  const tone: Readonly<Record<string, Tone>> = { yes: 'good', no: 'bad', unproven: 'grey' };
  const channels = ['may_email', 'may_call', 'may_write'] as const;
  return {
    id: 'consent',
    title: w('consent'),
    sentences: [w('consent_note')],
    chart: {
      kind: 'bars',
      bars: channels.map((channel) => ({
        label: w(channel),
        parts: PERMISSIONS.map((name) => ({
          value: figures.consent[channel][name] ?? 0,
          tone: tone[name] ?? 'grey',
          name: w(name),
        })),
      })),
    },
    tables: [
      {
        head: [w('channel'), ...PERMISSIONS.map((name) => w(name))],
        rows: channels.map((channel) => [
          w(channel),
          ...PERMISSIONS.map((name) => n(figures.consent[channel][name] ?? 0)),
        ]),
      },
    ],
  };
}

function intents({ figures, w, n }: Context): Section {
  return {
    id: 'intents',
    title: w('intents'),
    tables: [
      {
        head: [w('intent'), w('meaning'), w('leads')],
        rows: INTENTS.map((intent) => [intent, w(`intent_${intent}`), n(figures.intents[intent] ?? 0)]),
        text: [1],
      },
    ],
  };
}

function rules({ figures, w, n }: Context): Section | undefined {
  const rows = Object.entries(figures.rules)
    .sort(([, a], [, b]) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_ROWS);
  if (rows.length === 0) return undefined;
  return {
    id: 'rules',
    title: w('rules'),
    tables: [
      {
        head: [w('rule'), w('leads'), w('points')],
        rows: rows.map(([rule, { leads, points }]) => [rule, n(leads), points]),
      },
    ],
  };
}

function findings({ figures, language, w, n }: Context): Section | undefined {
  const rows = topOf(figures.findings, 100)
    .filter(([code]) => isAlarming(code))
    .slice(0, 25)
    .map(([code, count]) => [code, general(code, language), n(count)]);
  const rejects = topOf(figures.reject_codes, MOST_ROWS).map(([code, count]) => [
    code,
    general(code, language),
    n(count),
  ]);
  const head = [w('code'), w('meaning'), w('times')];
  if (rows.length + rejects.length === 0) return undefined;
  return {
    id: 'findings',
    title: w('findings'),
    tables: [
      { head, rows, text: [1] },
      { head, rows: rejects, text: [1], caption: w('reject_codes') },
    ].filter((table) => table.rows.length > 0),
  };
}

/** The sentence of a code without the values of any one lead. */
function general(code: string, language: Language): string {
  const spec = Object.hasOwn(CODES, code) ? CODES[code as FindingCode] : undefined;
  return (spec?.[language] ?? '').replace(/\{\w+\}/g, '…');
}

function files({ figures, w, n }: Context): Section {
  return {
    id: 'files',
    title: w('files'),
    tables: [
      {
        head: [
          w('file'),
          w('understood_as'),
          w('encoding'),
          w('header_line'),
          w('records'),
          w('leads'),
          w('rejects'),
        ],
        rows: figures.inputs.map((input) => [
          input.path,
          input.preset ?? input.format,
          input.encoding,
          input.header_line,
          n(input.records),
          n(input.leads),
          n(input.rejects),
        ]),
        text: [1, 2],
      },
    ],
  };
}

function gates({ figures, w }: Context): Section | undefined {
  if (figures.gates.length === 0) return undefined;
  return {
    id: 'gates',
    title: w('gates'),
    tables: [
      {
        head: [w('bar'), w('value'), w('result')],
        rows: figures.gates.map((gate) => [gate.bar, gate.value, w(gate.ok ? 'held' : 'missed')]),
        text: [2],
      },
    ],
  };
}

function definitions({ figures, settings, w }: Context): Section {
  const { config } = settings;
  const required =
    config.contact.required ??
    (config.market === 'b2b' ? ['name', 'company', 'email', 'phone'] : ['name', 'email-or-phone']);
  const { records, leads, merged, rejects } = figures;
  return {
    id: 'definitions',
    title: w('definitions'),
    sentences: [
      w('def_qualified'),
      w('def_prequalified'),
      w('def_unqualified'),
      ...stageDefinitions(config, config.report.language).map(({ stage, text }) => `${stage}: ${text}`),
      `${w('def_required')}: ${required.join(', ')} (${config.market})`,
      `${w('balance')}: ${w('balance_text', { records, leads, merged, rejects })}`,
      `${w('as_of')}: ${settings.asOf}`,
      `${w('version')}: leadsieve ${figures.leadsieve}`,
      `${w('config_hash')}: ${figures.config_sha256}`,
    ],
  };
}

function topOf(counts: Readonly<Record<string, number>>, most: number): [string, number][] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}
