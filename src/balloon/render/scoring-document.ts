import { MIN_EVENTS_FOR_INTERVAL, type Scoring } from '../scoring.ts';
import { calibrationChart, gainChart, rateChart } from './charts.ts';
import type { Block } from './document.ts';
import type { Format, Say } from './format.ts';

/** Whether the score predicts the outcome, in words, tables and pictures. */
export function scoringBlocks(scoring: Scoring, say: Say, f: Format): Block[] {
  const { n, x } = scoring;
  const few = x < MIN_EVENTS_FOR_INTERVAL || n - x < MIN_EVENTS_FOR_INTERVAL;
  const pairs = f.decimal(scoring.auc.auc * 100, 0);
  const interval = few
    ? say('too few for an interval', 'zu wenige für ein Intervall')
    : `${f.decimal(scoring.auc.lo_logit, 3)} – ${f.decimal(scoring.auc.hi_logit, 3)}`;
  return [
    {
      kind: 'heading',
      text: say('Does the score predict the outcome?', 'Sagt der Score den Erfolg voraus?'),
    },
    {
      kind: 'text',
      text: say(
        `${x} of ${n} worked, mature leads reached the goal. In ${pairs} of 100 pairs of a won and a lost lead the won one had the higher score (AUC ${f.decimal(scoring.auc.auc, 3)}; ${interval}).`,
        `${x} von ${n} bearbeiteten, reifen Leads haben das Ziel erreicht. In ${pairs} von 100 Paaren aus einem gewonnenen und einem verlorenen Lead hatte der gewonnene den höheren Score (AUC ${f.decimal(scoring.auc.auc, 3)}; ${interval}).`,
      ),
    },
    ...bandBlocks(scoring, say, f),
    ...classBlocks(scoring, say, f),
    ...liftBlocks(scoring, say, f),
    ...calibrationBlocks(scoring, say, f),
  ];
}

function bandBlocks({ bands }: Scoring, say: Say, f: Format): Block[] {
  const name = ({ from, to }: { from: number; to: number }) => (to >= 1000 ? `≥ ${from}` : `${from}–${to}`);
  const title = say('Goal rate per score band', 'Zielquote je Score-Band');
  const bars = bands.map((band) => ({
    name: name(band),
    x: band.x,
    n: band.n,
    rate: band.rate ?? 0,
    lo: band.lo ?? 0,
    hi: band.hi ?? 1,
  }));
  return [
    { kind: 'figure', svg: rateChart(bars, [], title, f), caption: title },
    {
      kind: 'table',
      head: [
        say('Score', 'Score'),
        say('Goals', 'Ziele'),
        say('Rate', 'Quote'),
        say('95 % interval', '95-%-Intervall'),
      ],
      rows: bands.map((band) => [
        name(band),
        `${band.x}/${band.n}`,
        band.n < 10 ? '–' : f.percent(band.rate),
        band.n < 10 ? '–' : `${f.percent(band.lo)} – ${f.percent(band.hi)}`,
      ]),
    },
  ];
}

function classBlocks(scoring: Scoring, say: Say, f: Format): Block[] {
  const classes = Object.entries(scoring.class);
  if (classes.length < 2) return [];
  const order =
    scoring.order_violations.length > 0
      ? scoring.order_violations
          .map(({ higher, lower, p_fisher }) =>
            say(
              `Class ${higher} converts less often than ${lower} (Fisher p ${f.p(p_fisher)}).`,
              `Klasse ${higher} gewinnt seltener als ${lower} (Fisher p ${f.p(p_fisher)}).`,
            ),
          )
          .join(' ')
      : say(
          'No wrong order of the classes is shown.',
          'Eine falsche Reihenfolge der Klassen ist nicht gezeigt.',
        );
  const trend =
    scoring.trend === null
      ? ''
      : say(
          ` Trend over the classes: z = ${f.decimal(scoring.trend.z, 1)}, p ${f.p(scoring.trend.p_two_sided)}.`,
          ` Trend über die Klassen: z = ${f.decimal(scoring.trend.z, 1)}, p ${f.p(scoring.trend.p_two_sided)}.`,
        );
  return [
    {
      kind: 'table',
      head: [
        say('Class', 'Klasse'),
        say('Goals', 'Ziele'),
        say('Rate', 'Quote'),
        say('95 % interval', '95-%-Intervall'),
      ],
      rows: classes.map(([name, share]) => [
        name,
        `${share.x}/${share.n}`,
        share.n < 10 ? '–' : f.percent(share.rate),
        share.n < 10 ? '–' : `${f.percent(share.lo)} – ${f.percent(share.hi)}`,
      ]),
    },
    { kind: 'text', text: `${order}${trend}` },
  ];
}

function liftBlocks({ lift, n }: Scoring, say: Say, f: Format): Block[] {
  const second = lift[1];
  const title = say(
    'Goals found when the leads are worked from the top',
    'Gefundene Ziele, wenn von oben bearbeitet wird',
  );
  return [
    {
      kind: 'figure',
      svg: gainChart(
        lift.map(({ cum_n, gain }) => ({ share: cum_n / n, gain })),
        title,
        {
          x: say('share of the leads', 'Anteil der Leads'),
          y: say('share of the goals', 'Anteil der Ziele'),
        },
        f,
      ),
      caption: title,
    },
    ...(second === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            text: say(
              `The top 20 % of the leads contain ${f.percent(second.gain)} of the goals (${f.decimal(second.cum_positives, 1)} of ${f.decimal(lift.at(-1)?.cum_positives ?? 0, 0)}).`,
              `Die oberen 20 % der Leads enthalten ${f.percent(second.gain)} der Ziele (${f.decimal(second.cum_positives, 1)} von ${f.decimal(lift.at(-1)?.cum_positives ?? 0, 0)}).`,
            ),
          },
        ]),
    {
      kind: 'table',
      head: [
        say('Tenth', 'Zehntel'),
        'n',
        say('Goals', 'Ziele'),
        say('Rate', 'Quote'),
        say('Goals so far', 'Ziele bis hier'),
        'Lift',
      ],
      rows: lift.map((row) => [
        String(row.decile),
        f.int(row.n),
        f.decimal(row.positives, 1),
        f.percent(row.rate),
        f.percent(row.gain),
        f.decimal(row.lift, 2),
      ]),
    },
  ];
}

function calibrationBlocks({ calibration }: Scoring, say: Say, f: Format): Block[] {
  if (calibration === null) return [];
  const title = say('Predicted and observed rate', 'Vorhergesagte und beobachtete Quote');
  return [
    {
      kind: 'figure',
      svg: calibrationChart(
        calibration.reliability,
        title,
        { x: say('predicted', 'vorhergesagt'), y: say('observed', 'beobachtet') },
        f,
      ),
      caption: title,
    },
    {
      kind: 'text',
      text: say(
        `Brier score ${f.decimal(calibration.brier, 4)} (base rate alone ${f.decimal(calibration.brier_reference, 4)}, skill ${f.percent(calibration.skill)}), calibration error ${f.percent(calibration.ece_10_equal_count)}.`,
        `Brier-Wert ${f.decimal(calibration.brier, 4)} (nur Grundquote ${f.decimal(calibration.brier_reference, 4)}, Gewinn ${f.percent(calibration.skill)}), Kalibrierungsfehler ${f.percent(calibration.ece_10_equal_count)}.`,
      ),
    },
  ];
}
