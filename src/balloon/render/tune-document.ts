import type { RefusalCode } from '../tune/columns.ts';
import type { RuleChange, TuneFigures } from '../tune/points.ts';
import type { TuneResult } from '../tune/tune.ts';
import type { Block, Document } from './document.ts';
import { type Format, formatIn, type Language, type Say, sayIn } from './format.ts';

const REASON_WORDS: Record<RuleChange['reason'], readonly [string, string]> = {
  learned: ['learned', 'gelernt'],
  kept: ['kept', 'behalten'],
  too_rare: ['too rare, kept', 'zu selten, behalten'],
  sign: ['the data contradict this rule', 'die Daten widersprechen dieser Regel'],
};

const REFUSAL_WORDS: Record<RefusalCode, readonly [string, string]> = {
  outcome: ['an outcome', 'ein Ergebnis'],
  after_handover: ['kept up to date after the hand-over', 'nach der Übergabe gepflegt'],
  dated_later: ['dates after the hand-over', 'Daten nach der Übergabe'],
  predicts_too_well: [
    'predicts too well to have been known at the hand-over',
    'sagt zu gut voraus, um bei der Übergabe bekannt gewesen zu sein',
  ],
  emptiness_tells: [
    'its being empty predicts the outcome: somebody filled it afterwards',
    'dass sie leer ist, sagt das Ergebnis voraus: Jemand hat sie später gefüllt',
  ],
  identity: ['who the lead is', 'wer der Lead ist'],
  nearly_unique: ['almost every value is different', 'fast jeder Wert ist anders'],
  constant: ['always the same', 'immer gleich'],
};
const LEAKS: readonly RefusalCode[] = [
  'outcome',
  'after_handover',
  'dated_later',
  'predicts_too_well',
  'emptiness_tells',
];

/** The honest before and after of tuning. */
export function tuneDocument(result: TuneResult, language: Language, next: readonly string[]): Document {
  const say = sayIn(language);
  const f = formatIn(language);
  return {
    title: say('Points from outcomes', 'Punkte aus Ergebnissen'),
    language,
    blocks: [
      ...(result.figures === null ? tooFew(result, say) : before(result.figures, say, f)),
      ...refusedBlocks(result, say, f),
      ...(next.length === 0 ? [] : [{ kind: 'list' as const, items: next }]),
    ],
  };
}

function tooFew({ goals, non_goals }: TuneResult, say: Say): Block[] {
  return [
    {
      kind: 'text',
      text: say(
        `No tuning: ${goals} goals and ${non_goals} non-goals among worked, mature leads; at least 30 of each are needed. Keep your points.`,
        `Keine Anpassung: ${goals} Ziele und ${non_goals} Nicht-Ziele unter bearbeiteten, reifen Leads; nötig sind je mindestens 30. Punkte behalten.`,
      ),
    },
  ];
}

function before(t: TuneFigures, say: Say, f: Format): Block[] {
  const { auc1, auc2, diff, lo, hi } = t.paired_auc_tuned_minus_hand;
  return [
    {
      kind: 'text',
      text: t.adopt
        ? say(
            'Adopt: the new points are shown to be better on leads they were not learned from.',
            'Übernehmen: Die neuen Punkte sind auf Leads besser, aus denen sie nicht gelernt wurden.',
          )
        : say('Keep your points: a gain is not shown.', 'Punkte behalten: Ein Gewinn ist nicht gezeigt.'),
    },
    {
      kind: 'table',
      head: [
        say('Rule', 'Regel'),
        say('fired', 'ausgelöst'),
        say('goals', 'Ziele'),
        say('rate', 'Quote'),
        say('95 % interval', '95-%-Intervall'),
        'IV',
        say('old', 'alt'),
        say('new', 'neu'),
        '',
      ],
      rows: t.changes.map(({ rule, fired, goals, woe_iv, old_points, new_points, reason }) => [
        rule,
        f.int(fired),
        `${goals.x}/${goals.n}`,
        goals.n < 10 ? '–' : f.percent(goals.rate),
        goals.n < 10 ? '–' : `${f.percent(goals.lo)} – ${f.percent(goals.hi)}`,
        f.decimal(woe_iv.iv, 2),
        f.decimal(old_points, Number.isInteger(old_points) ? 0 : 1),
        f.decimal(new_points, Number.isInteger(new_points) ? 0 : 1),
        say(...REASON_WORDS[reason]),
      ]),
    },
    {
      kind: 'list',
      items: [
        say(
          `AUC before ${f.decimal(auc2, 3)}, after ${f.decimal(auc1, 3)} (out of fold, whole points); difference ${f.decimal(diff, 3)} (${f.decimal(lo, 3)} to ${f.decimal(hi, 3)}). Measured on the same leads by cross-validation; expect less.`,
          `AUC vorher ${f.decimal(auc2, 3)}, nachher ${f.decimal(auc1, 3)} (außerhalb der Lernmenge, ganze Punkte); Unterschied ${f.decimal(diff, 3)} (${f.decimal(lo, 3)} bis ${f.decimal(hi, 3)}). An denselben Leads durch Kreuzvalidierung gemessen; erwarten Sie weniger.`,
        ),
        say(
          `${f.int(t.x)} goals among ${f.int(t.n)} leads, ${f.decimal(t.events_per_rule, 1)} goals per rule, λ = ${t.lambda}, 5 folds.`,
          `${f.int(t.x)} Ziele unter ${f.int(t.n)} Leads, ${f.decimal(t.events_per_rule, 1)} Ziele je Regel, λ = ${t.lambda}, 5 Teile.`,
        ),
        ...t.moves
          .filter(({ n }) => n > 0)
          .map(({ threshold, direction, n, examples }) =>
            direction === 'up'
              ? say(
                  `${f.int(n)} leads rise to ${threshold} points or more (e.g. ${examples.join(', ')}).`,
                  `${f.int(n)} Leads steigen auf ${threshold} Punkte oder mehr (z. B. ${examples.join(', ')}).`,
                )
              : say(
                  `${f.int(n)} leads fall below ${threshold} points (e.g. ${examples.join(', ')}).`,
                  `${f.int(n)} Leads fallen unter ${threshold} Punkte (z. B. ${examples.join(', ')}).`,
                ),
          ),
        ...(t.warnings.includes('few_events_per_rule')
          ? [
              say(
                'Fewer than 10 goals per rule: the pull towards the present points protects, but prefer fewer rules.',
                'Weniger als 10 Ziele je Regel: Der Zug zu den alten Punkten schützt, weniger Regeln wären besser.',
              ),
            ]
          : []),
        say(
          'IV: information value of the rule by itself; below 0.02 it tells nothing, from 0.3 much.',
          'IV: Informationswert der Regel für sich; unter 0,02 sagt sie nichts, ab 0,3 viel.',
        ),
        say(
          'The next batch decides: do not judge the new points by the leads they come from.',
          'Die nächste Lieferung entscheidet: Beurteilen Sie die neuen Punkte nicht an den Leads, aus denen sie stammen.',
        ),
      ],
    },
  ];
}

function refusedBlocks({ refused, origin }: TuneResult, say: Say, f: Format): Block[] {
  const leaks = refused.filter(({ reason }) => LEAKS.includes(reason));
  const others = refused.filter(({ reason }) => !LEAKS.includes(reason));
  if (leaks.length + others.length === 0 || (origin !== 'learned' && leaks.length === 0)) return [];
  const line = ({ column, reason, auc }: (typeof refused)[number]) =>
    `${column}: ${say(...REFUSAL_WORDS[reason])}${auc === null ? '' : ` (AUC ${f.decimal(auc, 2)})`}`;
  return [
    {
      kind: 'heading',
      text: say('Columns refused: they leak the outcome', 'Abgelehnte Spalten: Sie verraten das Ergebnis'),
    },
    {
      kind: 'list',
      items: [
        ...leaks.map(line),
        say(
          'Readmit one with --allow-column "<heading>" only if it was known at the hand-over.',
          'Mit --allow-column "<Spalte>" nur zulassen, was bei der Übergabe bekannt war.',
        ),
      ],
    },
    ...(origin !== 'learned' || others.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            text: `${say('Not used', 'Nicht verwendet')}: ${others.map(({ column, reason }) => `${column} (${say(...REFUSAL_WORDS[reason])})`).join('; ')}.`,
          },
        ]),
  ];
}
