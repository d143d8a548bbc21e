import { CODES, type FindingCode } from '../../findings/findings.ts';
import { INTENTS } from '../../lead.ts';
import { isAlarming } from '../figures.ts';
import type { Language, Word } from '../words.ts';
import { type Context, MOST_ROWS, type Section, type Table, topOf } from './section.ts';

export function scores({ figures, settings, w, n }: Context): Section {
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

export function intents({ figures, w, n }: Context): Section {
  const unsure = figures.findings.READ_BY_PERSON ?? 0;
  return {
    id: 'intents',
    title: w('intents'),
    sentences: unsure === 0 ? [] : [w('read_by_person', { n: n(unsure) })],
    tables: [
      {
        head: [w('intent'), w('meaning'), w('leads')],
        rows: INTENTS.map((intent) => [intent, w(`intent_${intent}`), n(figures.intents[intent] ?? 0)]),
        text: [1],
      },
    ],
  };
}

export function rules({ figures, w, n }: Context): Section | undefined {
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

/** Findings sorted for readers; what is in none of the first groups is in the last. */
const GROUPS: readonly (readonly [caption: Word, holds: (code: string) => boolean])[] = [
  ['findings_fake', (code) => code.startsWith('FAKE_') || code === 'TEST_RECORD'],
  ['findings_contradiction', (code) => code.endsWith('_MISMATCH')],
  ['findings_other', () => true],
];
const MOST_FINDINGS = 25;

export function findings({ figures, language, w, n }: Context): Section | undefined {
  const head = [w('code'), w('meaning'), w('times')];
  const row = ([code, count]: readonly [string, number]): (string | number)[] => [
    code,
    general(code, language),
    n(count),
  ];
  const alarming = Object.entries(figures.findings).filter(([code]) => isAlarming(code));
  const groupOf = (code: string): Word | undefined => GROUPS.find(([, holds]) => holds(code))?.[0];
  const tables: Table[] = GROUPS.map(([caption]) => {
    const own = Object.fromEntries(alarming.filter(([code]) => groupOf(code) === caption));
    return { head, rows: topOf(own, MOST_FINDINGS).map(row), text: [1], caption: w(caption) };
  });
  const rejects = topOf(figures.reject_codes, MOST_ROWS).map(row);
  const shown = [...tables, { head, rows: rejects, text: [1], caption: w('reject_codes') }].filter(
    ({ rows }) => rows.length > 0,
  );
  return shown.length === 0 ? undefined : { id: 'findings', title: w('findings'), tables: shown };
}

/** The sentence of a code without the values of any one lead. */
function general(code: string, language: Language): string {
  const spec = Object.hasOwn(CODES, code) ? CODES[code as FindingCode] : undefined;
  return (spec?.[language] ?? '').replace(/\{\w+\}/g, '…');
}
