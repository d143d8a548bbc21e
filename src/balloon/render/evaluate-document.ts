import type { Drift, Evaluation, ThresholdAdvice } from '../evaluate.ts';
import type { BalloonReport } from '../report.ts';
import type { Block, Document } from './document.ts';
import { rejectionBlocks } from './feedback.ts';
import { type Format, formatIn, type Language, type Say, sayIn } from './format.ts';
import { STAGE_WORDS } from './report-words.ts';
import { scoringBlocks } from './scoring-document.ts';
import { problemLines, warningLines } from './warnings.ts';

/** The check of a score as a document. */
export function evaluateDocument(
  evaluation: Evaluation,
  shifted: Drift | null,
  report: BalloonReport,
  language: Language,
): Document {
  const say = sayIn(language);
  const f = formatIn(language);
  const { scoring } = evaluation;
  const warnings = report.warnings.filter(
    ({ code }) => !['NO_PLAN', 'PLAN_WITHOUT_GROUPS', 'FELL_BACK', 'NO_COST'].includes(code),
  );
  return {
    title: say('Check of the score', 'Prüfung des Scores'),
    language,
    blocks: [
      {
        kind: 'text',
        text: say(
          `Goal: ${say(...STAGE_WORDS[report.goal])}. Judged on unique, mature, worked leads.`,
          `Ziel: ${say(...STAGE_WORDS[report.goal])}. Geprüft an reifen, bearbeiteten Leads ohne Dubletten.`,
        ),
      },
      ...(scoring === null
        ? [{ kind: 'text' as const, text: tooFew(evaluation, say) }]
        : scoringBlocks(scoring, say, f)),
      ...(evaluation.threshold_advice === null
        ? []
        : thresholdBlocks(evaluation, evaluation.threshold_advice, say, f)),
      ...(shifted === null ? [] : driftBlocks(shifted, say, f)),
      ...rejectionBlocks(report.rejections, say, f),
      {
        kind: 'list',
        items: [
          ...cautions(evaluation, say),
          ...warningLines(warnings, say, f),
          ...problemLines(report.problems, say, f),
        ],
      },
    ],
  };
}

function tooFew({ n, x }: Evaluation, say: Say): string {
  return say(
    `${x} of ${n} leads reached the goal: too few to judge the score; at least 5 on either side are needed.`,
    `${x} von ${n} Leads haben das Ziel erreicht: zu wenige für ein Urteil über den Score; auf beiden Seiten sind mindestens 5 nötig.`,
  );
}

function cautions({ scored_late, suspicious }: Evaluation, say: Say): string[] {
  return [
    ...(scored_late > 0
      ? [
          say(
            `${scored_late} scores were computed more than a day after the delivery: if they know the outcome, these figures are worthless.`,
            `${scored_late} Scores entstanden mehr als einen Tag nach der Lieferung: Wenn sie das Ergebnis kennen, sind diese Zahlen wertlos.`,
          ),
        ]
      : []),
    ...(suspicious
      ? [
          say(
            'The score separates suspiciously well. Was it computed after the outcome was known?',
            'Der Score trennt verdächtig gut. Wurde er berechnet, als das Ergebnis schon feststand?',
          ),
        ]
      : []),
    say('Points are no probabilities.', 'Punkte sind keine Wahrscheinlichkeiten.'),
  ];
}

function thresholdBlocks({ scoring, x }: Evaluation, advice: ThresholdAdvice, say: Say, f: Format): Block[] {
  const rows = (scoring?.threshold_table ?? []).filter(
    ({ t }, i, all) => all.length <= 25 || t === advice.recommended || i % Math.ceil(all.length / 20) === 0,
  );
  const range =
    advice.range_80 === null
      ? '–'
      : `${f.decimal(advice.range_80[0], 0)} – ${f.decimal(advice.range_80[1], 0)}`;
  const current = advice.current_row === null ? '–' : f.money(advice.current_row.net);
  return [
    { kind: 'heading', text: say('Threshold', 'Schwelle') },
    {
      kind: 'table',
      head: [
        say('from', 'ab'),
        say('worked', 'bearbeitet'),
        say('goals', 'Ziele'),
        say('precision', 'Treffer'),
        say('found', 'gefunden'),
        'F1',
        say('net', 'netto'),
      ],
      rows: rows.map(({ t, worked, tp, precision, recall, f1, net }) => [
        f.decimal(t, 0),
        f.int(worked),
        f.int(tp),
        f.percent(precision),
        f.percent(recall),
        f.decimal(f1, 2),
        f.money(net),
      ]),
    },
    {
      kind: 'text',
      text: say(
        `Largest net at ${f.decimal(advice.recommended, 0)} points (${f.money(scoring?.best_threshold?.net ?? null)}); on resamples of these leads the choice falls between ${range} in 80 % of cases. The present threshold ${f.decimal(advice.current, 0)} brings ${current}. ${advice.change ? 'A change is recommended.' : x < MIN_GOALS ? `No recommendation: ${x} goals, at least 30 are needed.` : 'No change is recommended.'} The threshold is chosen on the leads it is judged on; expect less.`,
        `Größter Nettowert bei ${f.decimal(advice.recommended, 0)} Punkten (${f.money(scoring?.best_threshold?.net ?? null)}); auf Wiederholungsstichproben fällt die Wahl in 80 % der Fälle zwischen ${range}. Die jetzige Schwelle ${f.decimal(advice.current, 0)} bringt ${current}. ${advice.change ? 'Eine Änderung ist empfohlen.' : x < MIN_GOALS ? `Keine Empfehlung: ${x} Ziele, nötig sind 30.` : 'Keine Änderung empfohlen.'} Die Schwelle ist an den Leads gewählt, an denen sie geprüft wird; erwarten Sie weniger.`,
      ),
    },
  ];
}

const MIN_GOALS = 30;

function driftBlocks(d: Drift, say: Say, f: Format): Block[] {
  const words = {
    none: say('no more than chance', 'nicht mehr als Zufall'),
    moderate: say('moderate', 'mäßig'),
    strong: say('strong', 'stark'),
  };
  return [
    {
      kind: 'heading',
      text: say('Drift against the earlier batch', 'Verschiebung gegenüber der früheren Lieferung'),
    },
    {
      kind: 'text',
      text: say(
        `PSI ${f.decimal(d.psi, 3)}: ${words[d.level]}. Chance alone gives about ${f.decimal(d.expected_by_chance, 3)} and exceeds ${f.decimal(d.chance_95, 3)} once in twenty comparisons.`,
        `PSI ${f.decimal(d.psi, 3)}: ${words[d.level]}. Zufall allein ergibt etwa ${f.decimal(d.expected_by_chance, 3)} und übersteigt ${f.decimal(d.chance_95, 3)} in einem von zwanzig Vergleichen.`,
      ),
    },
  ];
}
