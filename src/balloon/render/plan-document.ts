import { type Plan, type PlanFigures, planSizes, valuePerGoal } from '../plan.ts';
import { binomialTailGe, clopperPearson, zeroEventUpper } from '../stats/stats.ts';
import type { Block, Document } from './document.ts';
import { type Format, formatIn, type Language, type Say, sayIn } from './format.ts';
import { STAGE_WORDS } from './report-words.ts';

/** Sizes for which the table says what they can show. */
const SIZES = [25, 50, 100, 200, 400, 800] as const;

/** What a balloon of n leads can show against a break-even rate. */
export interface Detectable {
  readonly n: number;
  /** Smallest true rate that is told from p0 with 80 % power; null: none. */
  readonly rate: number | null;
  /** Largest rate that 0 of n still allows (two-sided 95 %: what the interval shows). */
  readonly zero_upper: number;
  readonly zero_upper_one_sided: number;
}

/** The smallest true rate that an exact test at level α tells from p0 with the given power, for each size. */
export function detectableRates(
  p0: number,
  alpha: number,
  power = 0.8,
  sizes: readonly number[] = SIZES,
): Detectable[] {
  return sizes.map((n) => {
    let c = 0;
    while (c <= n && binomialTailGe(n, p0, c) > alpha) c += 1;
    const [, zero] = clopperPearson(0, n);
    return {
      n,
      rate: c > n ? null : rateWithPower(n, c, power),
      zero_upper: zero,
      zero_upper_one_sided: zeroEventUpper(n),
    };
  });
}

function rateWithPower(n: number, c: number, power: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (binomialTailGe(n, middle, c) >= power) high = middle;
    else low = middle;
  }
  return high;
}

export function planDocument(
  plan: Plan,
  figures: PlanFigures,
  detectable: readonly Detectable[],
  language: Language,
): Document {
  const say = sayIn(language);
  const f = formatIn(language);
  return {
    title: say('Plan of the test balloon', 'Plan des Testballons'),
    language,
    blocks: [
      ...promise(plan, figures, say, f),
      ...table(plan, figures, say, f),
      ...cannotShow(plan, detectable, say, f),
    ],
  };
}

function promise(plan: Plan, figures: PlanFigures, say: Say, f: Format): Block[] {
  const value = valuePerGoal(plan);
  const goal = say(...STAGE_WORDS[plan.goal]);
  return [
    {
      kind: 'list',
      items: [
        say(
          `Goal: ${goal} within ${plan.window_days} days of delivery.`,
          `Ziel: ${goal} binnen ${plan.window_days} Tagen nach Lieferung.`,
        ),
        ...(value === null
          ? []
          : [
              say(
                `One goal is worth ${f.money(value)} (revenue ${f.money(plan.revenue_per_order ?? 0)} × margin ${f.percent(plan.margin)}${plan.stage_to_won < 1 ? ` × ${f.percent(plan.stage_to_won)} of them become orders, an assumption` : ''}); at the break-even rate a lead may cost ${f.money(value * plan.p0)}.`,
                `Ein Ziel ist ${f.money(value)} wert (Umsatz ${f.money(plan.revenue_per_order ?? 0)} × Marge ${f.percent(plan.margin)}${plan.stage_to_won < 1 ? ` × ${f.percent(plan.stage_to_won)} werden zu Aufträgen, eine Annahme` : ''}); bei der Break-even-Quote darf ein Lead ${f.money(value * plan.p0)} kosten.`,
              ),
            ]),
        say(
          `Break-even rate ${f.percent(plan.p0)}: at or below it a channel loses money. Target rate ${f.percent(plan.p1)}.`,
          `Break-even-Quote ${f.percent(plan.p0)}: Darunter und genau dort verliert ein Kanal Geld. Zielquote ${f.percent(plan.p1)}.`,
        ),
        say(
          `${figures.K} ${figures.K === 1 ? 'group' : 'groups'}. However often one looks: a losing channel is scaled with at most ${f.percent(plan.alpha)} (all groups together), a good one stopped with at most ${f.percent(plan.beta)}.`,
          `${figures.K} ${figures.K === 1 ? 'Gruppe' : 'Gruppen'}. Egal wie oft man nachsieht: Ein Verlustkanal wird höchstens mit ${f.percent(plan.alpha)} hochgefahren (alle Gruppen zusammen), ein guter höchstens mit ${f.percent(plan.beta)} beendet.`,
        ),
        say(
          `At most ${f.int(figures.N_max)} mature leads a group; on average ${f.int(figures.oc['p0']?.asn ?? 0)} for a losing and ${f.int(figures.oc['p1']?.asn ?? 0)} for a good channel. One single look would need ${f.int(figures.fixed_n)}.`,
          `Höchstens ${f.int(figures.N_max)} reife Leads je Gruppe; im Mittel ${f.int(figures.oc['p0']?.asn ?? 0)} bei einem Verlustkanal und ${f.int(figures.oc['p1']?.asn ?? 0)} bei einem guten. Ein einziger Blick bräuchte ${f.int(figures.fixed_n)}.`,
        ),
      ],
    },
  ];
}

function table(plan: Plan, figures: PlanFigures, say: Say, f: Format): Block[] {
  const rates: readonly (readonly [string, string])[] = [
    ['p0/2', f.percent(plan.p0 / 2)],
    ['p0', `${f.percent(plan.p0)} (${say('break-even', 'Break-even')})`],
    ['mid', f.percent((plan.p0 + plan.p1) / 2)],
    ['p1', `${f.percent(plan.p1)} (${say('target', 'Ziel')})`],
    ['1.5p1', f.percent(1.5 * plan.p1)],
  ];
  return [
    { kind: 'heading', text: say('What the plan does', 'Was der Plan tut') },
    {
      kind: 'table',
      head: [
        say('True rate', 'Wahre Quote'),
        say('scaled', 'hochgefahren'),
        say('stopped', 'beendet'),
        say('undecided', 'offen'),
        say('mean leads', 'Leads im Mittel'),
      ],
      rows: rates.map(([key, label]) => {
        const oc = figures.oc[key];
        return [
          label,
          f.percent(oc?.scale ?? null),
          f.percent(oc?.stop ?? null),
          f.percent(oc?.undecided ?? null),
          f.int(oc?.asn ?? 0),
        ];
      }),
    },
    {
      kind: 'table',
      head: [
        say('Mature leads', 'Reife Leads'),
        say('scale from goals', 'hochfahren ab Zielen'),
        say('stop at goals', 'beenden bei Zielen'),
      ],
      rows: Object.keys(figures.scale_line_x_at_n).map((n) => [
        n,
        String(figures.scale_line_x_at_n[n] ?? '–'),
        String(figures.stop_line_x_at_n[n] ?? '–'),
      ]),
    },
  ];
}

function cannotShow(plan: Plan, detectable: readonly Detectable[], say: Say, f: Format): Block[] {
  const fifty = detectable.find(({ n }) => n === 50);
  const sizes = planSizes(plan);
  const seen = sizes.leads_needed_to_see_at_least_one;
  const { p, d, n } = sizes.sample_size_precision;
  return [
    {
      kind: 'heading',
      text: say('What a small balloon cannot show', 'Was ein kleiner Ballon nicht zeigen kann'),
    },
    {
      kind: 'table',
      head: [
        say('Leads', 'Leads'),
        say('told from break-even (80 % power) from', 'von Break-even zu trennen (80 % Macht) ab'),
        say('0 of n still allows', '0 von n erlaubt noch'),
      ],
      rows: detectable.map(({ n, rate, zero_upper_one_sided }) => [
        f.int(n),
        f.percent(rate),
        f.percent(zero_upper_one_sided),
      ]),
    },
    {
      kind: 'text',
      text: say(
        `${fifty?.rate == null ? '' : `With 50 leads only a channel of ${f.percent(fifty.rate)} or more can be told from a losing one, and 0 of 50 still allows ${f.percent(fifty.zero_upper_one_sided)}. `}At the break-even rate ${f.int(seen)} leads are needed to see even one success with 95 % certainty; to know a rate of ${f.percent(p)} to within ± ${f.percent(d)} takes ${f.int(n)}. For smaller balloons judge an earlier stage (accepted, meeting) with a known share that becomes orders, and say that this share is assumed.`,
        `${fifty?.rate == null ? '' : `Mit 50 Leads lässt sich nur ein Kanal ab ${f.percent(fifty.rate)} von einem Verlustkanal trennen, und 0 von 50 erlaubt noch ${f.percent(fifty.zero_upper_one_sided)}. `}Bei der Break-even-Quote braucht es ${f.int(seen)} Leads, um mit 95 % Sicherheit auch nur einen Erfolg zu sehen; um eine Quote von ${f.percent(p)} auf ± ${f.percent(d)} genau zu kennen, braucht es ${f.int(n)}. Für kleinere Ballons eine frühere Stufe (angenommen, Termin) mit bekanntem Auftragsanteil werten und dazusagen, dass er angenommen ist.`,
      ),
    },
  ];
}
