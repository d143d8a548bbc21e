import type { BalloonStage } from '../outcomes.ts';
import type { BalloonReport, GroupReport } from '../report.ts';
import { scaleLine, stopLine, zeroEventUpper } from '../stats/stats.ts';
import type { Decision, GateResult, Verdict } from '../verdict.ts';
import { courseChart, funnelChart, rateChart } from './charts.ts';
import type { Block, Document } from './document.ts';
import { feedbackBlocks } from './feedback.ts';
import { type Format, formatIn, type Language, type Say, sayIn } from './format.ts';
import { scoringBlocks } from './scoring-document.ts';
import { problemLines, warningLines } from './warnings.ts';

/** What the header names. */
export interface Provenance {
  readonly language: Language;
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly rows: number; readonly sha256: string }[];
  readonly mappings: readonly {
    readonly path: string;
    readonly used: readonly (readonly [string, string])[];
  }[];
  readonly plan: {
    readonly path: string;
    readonly p0: number;
    readonly p1: number;
    readonly alpha: number;
    readonly beta: number;
  } | null;
}

/** The report on a test batch as a document. */
export function reportDocument(report: BalloonReport, from: Provenance): Document {
  const say = sayIn(from.language);
  const f = formatIn(from.language);
  const context = { report, from, say, f };
  return {
    title: from.title || say('Test balloon', 'Testballon'),
    language: from.language,
    blocks: [
      ...header(context),
      ...verdicts(context),
      ...joinBlocks(context),
      ...rowsToCheck(context),
      ...pictures(context),
      ...funnels(context),
      ...furtherTables(context),
      ...comparison(context),
      ...stakes(context),
      ...whatNext(context),
      ...feedbackBlocks(report, say, f),
      ...(report.scoring === null ? [] : scoringBlocks(report.scoring, say, f)),
      ...limits(context),
    ],
  };
}

const FIELD_WORDS: Readonly<Record<string, readonly [en: string, de: string]>> = {
  source: ['source', 'Quelle'],
  campaign: ['campaign', 'Kampagne'],
  vendor: ['vendor', 'Anbieter'],
  class: ['class', 'Klasse'],
};

function fieldWord(field: string, say: Say): string {
  const words = FIELD_WORDS[field];
  return words === undefined ? field : say(...words);
}

interface Context {
  readonly report: BalloonReport;
  readonly from: Provenance;
  readonly say: Say;
  readonly f: Format;
}

const VERDICT_WORDS: Record<Verdict, readonly [en: string, de: string]> = {
  scale: ['scale', 'hochfahren'],
  continue: ['continue', 'weiter testen'],
  stop: ['stop', 'beenden'],
  undecided: ['undecided', 'kein klares Ergebnis'],
  measure_first: ['measure first', 'erst messbar machen'],
  too_small: ['too few leads', 'zu wenig Leads'],
};

function verdictWord(verdict: Verdict, say: Say): string {
  return say(...VERDICT_WORDS[verdict]);
}

export const STAGE_WORDS: Record<BalloonStage, readonly [en: string, de: string]> = {
  accepted: ['accepted (SAL)', 'angenommen (SAL)'],
  meeting: ['meeting', 'Termin'],
  sql: ['qualified (SQL)', 'qualifiziert (SQL)'],
  opportunity: ['opportunity', 'Verkaufschance'],
  won: ['won', 'gewonnen'],
};

function header({ report, from, say, f }: Context): Block[] {
  const { plan } = from;
  const goal = say(...STAGE_WORDS[report.goal]);
  return [
    {
      kind: 'text',
      text: say(
        `As of ${f.date(report.as_of)}. Goal: ${goal}${report.window_days === null ? '' : ` within ${report.window_days} days of delivery`}. Groups by ${fieldWord(report.group_by, say)}.`,
        `Stand ${f.date(report.as_of)}. Ziel: ${goal}${report.window_days === null ? '' : ` binnen ${report.window_days} Tagen nach Lieferung`}. Gruppen nach ${fieldWord(report.group_by, say)}.`,
      ),
    },
    {
      kind: 'text',
      text:
        plan === null
          ? say(
              'No plan: a target chosen after seeing the data proves nothing. All figures, no verdict.',
              'Kein Plan: Ein Ziel, das erst nach den Daten gewählt wird, beweist nichts. Alle Zahlen, kein Urteil.',
            )
          : say(
              `Plan: break-even rate ${f.percent(plan.p0)}, target rate ${f.percent(plan.p1)}, ${report.K} groups, error of ${f.percent(plan.alpha)} for all groups together, ${f.percent(plan.beta)} for stopping a good one; decided after at most ${report.n_max} mature leads a group.`,
              `Plan: Break-even-Quote ${f.percent(plan.p0)}, Zielquote ${f.percent(plan.p1)}, ${report.K} Gruppen, Irrtum ${f.percent(plan.alpha)} für alle Gruppen zusammen, ${f.percent(plan.beta)} für das Beenden einer guten; entschieden nach höchstens ${report.n_max} reifen Leads je Gruppe.`,
            ),
    },
    {
      kind: 'list',
      items: [
        ...from.files.map(({ path, rows, sha256 }) =>
          say(
            `${path}: ${f.int(rows)} rows, SHA-256 ${sha256.slice(0, 12) || '–'}`,
            `${path}: ${f.int(rows)} Zeilen, SHA-256 ${sha256.slice(0, 12) || '–'}`,
          ),
        ),
        ...from.mappings.map(
          ({ path, used }) =>
            `${say('Columns of', 'Spalten von')} ${path}: ${used.map(([heading, field]) => `${heading} → ${field}`).join(', ')}`,
        ),
      ],
    },
  ];
}

function verdicts({ report, say, f }: Context): Block[] {
  const rows = ranked(report).map(([name, group]) => {
    const { goal, economics: e } = group;
    return [
      name || say('(no entry)', '(ohne Angabe)'),
      group.decision === null ? '–' : verdictWord(group.decision.verdict, say),
      `${goal.x}/${goal.n}`,
      goal.n < 10 ? '–' : `${f.percent(goal.rate)}${goal.n < 30 ? ` (${say('thin', 'dünn')})` : ''}`,
      goal.n < 10 ? '–' : `${f.percent(goal.lo)} – ${f.percent(goal.hi)}`,
      goal.n < 10 ? '–' : `${f.percent(goal.anytime_lo)} – ${f.percent(goal.anytime_hi)}`,
      f.money(e.cpl),
      f.money(e.max_cpl),
      cacText(group, say, f),
      shareText(group.fake_share, f),
      shareText(group.reachability, f),
    ];
  });
  return [
    { kind: 'heading', text: say('Verdict per group', 'Urteil je Gruppe') },
    {
      kind: 'table',
      head: [
        say('Group', 'Gruppe'),
        say('Verdict', 'Urteil'),
        say('Goals', 'Ziele'),
        say('Rate', 'Quote'),
        say('95 % interval', '95-%-Intervall'),
        say('at all looks', 'bei jedem Blick'),
        say('Cost per lead', 'Kosten je Lead'),
        say('Max. CPL', 'max. CPL'),
        'CAC',
        say('Fake', 'Fake-Daten'),
        say('Reached', 'Erreicht'),
      ],
      rows,
    },
    ...(report.weighted_goal_rate === null
      ? []
      : [
          {
            kind: 'text' as const,
            text: say(
              `All groups: ${report.total.goal.x}/${report.total.goal.n} (${f.percent(report.total.goal.rate)}) in the sample, ${f.percent(report.weighted_goal_rate)} weighted by what the strata hold.`,
              `Alle Gruppen: ${report.total.goal.x}/${report.total.goal.n} (${f.percent(report.total.goal.rate)}) in der Stichprobe, ${f.percent(report.weighted_goal_rate)} gewichtet nach dem Bestand der Schichten.`,
            ),
          },
        ]),
    {
      kind: 'list',
      items: ranked(report).flatMap(([name, group]) =>
        group.decision === null ? [] : [`${name}: ${reasonText(group, group.decision, say, f)}`],
      ),
    },
  ];
}

/** Best first by the lower limit of the rate, so that one of three cannot lead. */
function ranked(report: BalloonReport): [string, GroupReport][] {
  return [...report.groups].sort(
    (a, b) => (b[1].goal.lo ?? 0) - (a[1].goal.lo ?? 0) || (a[0] < b[0] ? -1 : 1),
  );
}

function cacText({ economics: e, counts }: GroupReport, say: Say, f: Format): string {
  if (e.cost === null) return '–';
  if (e.cac === null)
    return e.cac_lower_95 === null
      ? '–'
      : say(`–, at least ${f.money(e.cac_lower_95)}`, `–, mindestens ${f.money(e.cac_lower_95)}`);
  return counts.won < 5 ? `${f.money(e.cac)} (n=${counts.won})` : f.money(e.cac);
}

function shareText({ x, n, rate }: { x: number; n: number; rate: number | null }, f: Format): string {
  return n < 10 ? `${x}/${n}` : `${f.percent(rate)} (${x}/${n})`;
}

const GATE_WORDS: Record<GateResult['gate'], readonly [string, string]> = {
  max_fake_share: ['too many fake data', 'zu viele Fake-Daten'],
  min_reachability: ['too few reached', 'zu wenige erreicht'],
  max_duplicate_share: ['too many duplicates', 'zu viele Dubletten'],
  max_incomplete_share: ['too many incomplete contacts', 'zu viele unvollständige Kontakte'],
};

function reasonText(group: GroupReport, d: Decision, say: Say, f: Format): string {
  const counts = `${d.x_used}/${d.n_used}`;
  const word = verdictWord(d.verdict, say);
  if (d.reason === 'measurability') {
    const { x, n, rate } = group.measurability;
    return say(
      `${word}. Only ${x}/${n} (${f.percent(rate)}) of the mature leads have an outcome.`,
      `${word}. Nur ${x}/${n} (${f.percent(rate)}) der reifen Leads haben eine Rückmeldung.`,
    );
  }
  if (d.reason === 'gate') {
    const failed = d.gates
      .filter((gate) => gate.failed)
      .map(
        ({ gate, limit }) => `${say(...GATE_WORDS[gate])} (${say('limit', 'Grenze')} ${f.percent(limit)})`,
      );
    return `${word}: ${failed.join('; ')}.`;
  }
  if (d.reason === 'min_n') return say(`${word}: ${counts} mature leads.`, `${word}: ${counts} reife Leads.`);
  const more = d.more_leads ?? 0;
  const ahead =
    d.verdict === 'continue' && more > 0
      ? say(
          ` At the present rate about ${f.int(more)} more leads.`,
          ` Bei der jetzigen Quote noch etwa ${f.int(more)} Leads.`,
        )
      : '';
  const zero =
    d.x_used === 0 && d.n_used >= 10
      ? say(
          ` 0 of ${d.n_used}: with 95 % confidence below ${f.percent(zeroEventUpper(d.n_used))}.`,
          ` 0 von ${d.n_used}: mit 95 % Sicherheit unter ${f.percent(zeroEventUpper(d.n_used))}.`,
        )
      : '';
  return say(
    `${word}: ${counts} goals; scale from ${d.scale_line ?? '–'}, stop at ${d.stop_line ?? '–'}.${zero}${ahead}`,
    `${word}: ${counts} Ziele; hochfahren ab ${d.scale_line ?? '–'}, beenden bei ${d.stop_line ?? '–'}.${zero}${ahead}`,
  );
}

function joinBlocks({ report, say, f }: Context): Block[] {
  const { join } = report;
  const { x, n, rate } = report.total.measurability;
  return [
    { kind: 'heading', text: say('Outcomes and measurability', 'Rückmeldungen und Messbarkeit') },
    {
      kind: 'text',
      text: say(
        `${f.int(join.rows)} outcome rows: ${f.int(join.by_id)} found by id, ${f.int(join.by_email)} by e-mail, ${f.int(join.by_phone)} by phone, ${f.int(join.ambiguous)} ambiguous, ${f.int(join.unmatched)} unmatched. ${f.int(join.superseded)} superseded by a later row, ${f.int(join.conflicts)} leads with rows that contradict each other, ${f.int(join.id_not_in_list)} ids not in the list, ${f.int(join.id_email_disagree)} ids with another e-mail. ${f.int(report.implied_stages)} earlier stages implied by later ones.`,
        `${f.int(join.rows)} Rückmeldungen: ${f.int(join.by_id)} über die ID gefunden, ${f.int(join.by_email)} über die E-Mail, ${f.int(join.by_phone)} über das Telefon, ${f.int(join.ambiguous)} mehrdeutig, ${f.int(join.unmatched)} nicht zugeordnet. ${f.int(join.superseded)} durch spätere Zeilen ersetzt, ${f.int(join.conflicts)} Leads mit widersprüchlichen Zeilen, ${f.int(join.id_not_in_list)} IDs nicht in der Liste, ${f.int(join.id_email_disagree)} IDs mit anderer E-Mail. ${f.int(report.implied_stages)} frühere Stufen aus späteren erschlossen.`,
      ),
    },
    {
      kind: 'text',
      text: say(
        `Measurable: ${x}/${n} (${f.percent(rate)}) of the mature unique leads have an outcome; ${f.int(report.unworked)} unique leads were not worked and count as not converted.`,
        `Messbar: ${x}/${n} (${f.percent(rate)}) der reifen Leads ohne Dubletten haben eine Rückmeldung; ${f.int(report.unworked)} Leads wurden nicht bearbeitet und zählen als nicht gewonnen.`,
      ),
    },
  ];
}

/** Lines of rows that need a look; lines only, for values are personal data. */
function rowsToCheck({ report, say }: Context): Block[] {
  const list = (lines: readonly number[]) =>
    `${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ', …' : ''}`;
  const of = (ambiguous: boolean) =>
    report.unmatched.filter(({ reason }) => (reason === 'ambiguous') === ambiguous).map(({ line }) => line);
  const items = [
    ...(of(false).length > 0
      ? [
          say(
            `No lead found for lines ${list(of(false))}.`,
            `Kein Lead gefunden für die Zeilen ${list(of(false))}.`,
          ),
        ]
      : []),
    ...(of(true).length > 0
      ? [
          say(
            `Several leads fit lines ${list(of(true))}.`,
            `Mehrere Leads passen zu den Zeilen ${list(of(true))}.`,
          ),
        ]
      : []),
    ...(report.contradictions.length > 0
      ? [
          say(
            `Lines that contradict each other: ${list(report.contradictions.flat())}; the latest counts.`,
            `Zeilen, die sich widersprechen: ${list(report.contradictions.flat())}; die späteste zählt.`,
          ),
        ]
      : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function pictures({ report, from, say, f }: Context): Block[] {
  const bars = ranked(report)
    .filter(([, { goal }]) => goal.n >= 10)
    .map(([name, { goal }]) => ({
      name: name || '–',
      x: goal.x,
      n: goal.n,
      rate: goal.rate ?? 0,
      lo: goal.lo ?? 0,
      hi: goal.hi ?? 1,
    }));
  if (bars.length === 0) return [];
  const { plan } = from;
  const marks =
    plan === null
      ? []
      : [
          { rate: plan.p0, label: say('break-even', 'Break-even') },
          { rate: plan.p1, label: say('target', 'Ziel') },
        ];
  const title = say('Goal rate per group with 95 % interval', 'Zielquote je Gruppe mit 95-%-Intervall');
  return [
    { kind: 'figure', svg: rateChart(bars.slice(0, 40), marks, title, f), caption: title },
    ...(plan === null
      ? []
      : [...report.groups]
          .filter(([, { decision }]) => decision !== null)
          .slice(0, 12)
          .flatMap(([name, group]) => courseFigure(name, group, report, plan, say))),
  ];
}

function courseFigure(
  name: string,
  group: GroupReport,
  report: BalloonReport,
  plan: { p0: number; p1: number; beta: number },
  say: Say,
): Block[] {
  if (group.course.length === 0 || report.alpha_per_group === null) return [];
  const lines = { p0: plan.p0, p1: plan.p1, alpha: report.alpha_per_group, beta: plan.beta };
  const last = group.course.at(-1)?.n ?? 0;
  const end = Math.min(report.n_max ?? last, Math.max(Math.ceil(last * 1.15), 50));
  const step = Math.max(1, Math.floor(end / 60));
  const at = Array.from({ length: Math.floor(end / step) }, (_, i) => (i + 1) * step);
  const points = at.map((n) => ({ n, x: 0, scale: scaleLine(lines, n), stop: stopLine(lines, n) }));
  const own = group.course.map(({ n, x }) => ({ n, x, scale: null, stop: null }));
  const title = say(`Course of the test: ${name}`, `Verlauf des Tests: ${name}`);
  return [
    {
      kind: 'figure',
      svg: courseChart(own, points, {
        title,
        scale: say('scale', 'hochfahren'),
        stop: say('stop', 'beenden'),
        x: say('goals', 'Ziele'),
        n: say('mature leads', 'reife Leads'),
      }),
      caption: title,
    },
  ];
}

function funnels({ report, say, f }: Context): Block[] {
  const { total } = report;
  const steps = [
    { name: say('delivered', 'geliefert'), n: total.delivered },
    { name: say('unique', 'ohne Dubletten'), n: total.unique },
    { name: say('worked', 'bearbeitet'), n: total.worked },
    ...(['accepted', 'meeting', 'sql', 'opportunity', 'won'] as const).map((stage) => ({
      name: say(...STAGE_WORDS[stage]),
      n: total.counts[stage],
    })),
  ];
  const title = say('Funnel of all groups', 'Trichter aller Gruppen');
  const cell = ({ x, n, rate }: { x: number; n: number; rate: number | null }) =>
    `${x}/${n}${n < 10 ? '' : ` (${f.percent(rate)})`}`;
  return [
    { kind: 'heading', text: say('Funnel', 'Trichter') },
    { kind: 'figure', svg: funnelChart(steps, title, f), caption: title },
    {
      kind: 'table',
      head: [
        say('Group', 'Gruppe'),
        say('delivered', 'geliefert'),
        'MQL → SAL',
        say('worked → SAL', 'bearbeitet → SAL'),
        say('SAL → meeting', 'SAL → Termin'),
        'SAL → SQL',
        say('SQL → opportunity', 'SQL → Verkaufschance'),
        say('opportunity → won', 'Verkaufschance → gewonnen'),
        say('delivered → won', 'geliefert → gewonnen'),
      ],
      rows: [...report.groups].map(([name, { delivered, funnel }]) => [
        name || '–',
        f.int(delivered),
        cell(funnel.mql_to_sal),
        cell(funnel.worked_to_sal),
        cell(funnel.sal_to_meeting),
        cell(funnel.sal_to_sql),
        cell(funnel.sql_to_opportunity),
        cell(funnel.opportunity_to_won),
        cell(funnel.delivered_to_won),
      ]),
    },
  ];
}

function furtherTables({ report, say, f }: Context): Block[] {
  return Object.entries(report.tables).flatMap(([field, groups]): Block[] => [
    { kind: 'heading', text: say(`By ${fieldWord(field, say)}`, `Nach ${fieldWord(field, say)}`) },
    {
      kind: 'table',
      head: [
        fieldWord(field, say),
        say('delivered', 'geliefert'),
        say('Goals', 'Ziele'),
        say('Rate', 'Quote'),
        say('95 % interval', '95-%-Intervall'),
        say('Fake', 'Fake-Daten'),
        say('Reached', 'Erreicht'),
      ],
      rows: Object.entries(groups)
        .sort((a, b) => (b[1].goal.lo ?? 0) - (a[1].goal.lo ?? 0) || (a[0] < b[0] ? -1 : 1))
        .map(([name, { delivered, goal, fake_share, reachability }]) => [
          name || '–',
          f.int(delivered),
          `${goal.x}/${goal.n}`,
          goal.n < 10 ? '–' : f.percent(goal.rate),
          goal.n < 10 ? '–' : `${f.percent(goal.lo)} – ${f.percent(goal.hi)}`,
          shareText(fake_share, f),
          shareText(reachability, f),
        ]),
    },
  ]);
}

function comparison({ report, say, f }: Context): Block[] {
  const goals = report.total.goal;
  if (report.versus_rest.size < 2) return [];
  const heading: Block = { kind: 'heading', text: say('Groups compared', 'Gruppen im Vergleich') };
  if (goals.x < 5 || goals.n - goals.x < 5) {
    return [
      heading,
      {
        kind: 'text',
        text: say(
          `No test: ${goals.x} of ${goals.n} reached the goal; at least 5 on either side are needed.`,
          `Kein Test: ${goals.x} von ${goals.n} haben das Ziel erreicht; auf beiden Seiten sind mindestens 5 nötig.`,
        ),
      },
    ];
  }
  return [
    heading,
    {
      kind: 'table',
      head: [
        say('Group', 'Gruppe'),
        say('Difference to the rest', 'Abstand zum Rest'),
        say('95 % interval', '95-%-Intervall'),
        say('p (Fisher)', 'p (Fisher)'),
        'Holm',
        'Benjamini–Hochberg',
        '',
      ],
      rows: [...report.versus_rest].map(([name, { diff, p_fisher, p_holm, p_bh }]) => [
        name || '–',
        f.percent(diff[0]),
        `${f.percent(diff[1])} – ${f.percent(diff[2])}`,
        f.p(p_fisher),
        f.p(p_holm),
        f.p(p_bh),
        p_holm < 0.05 ? say('differs', 'unterscheidet sich') : say('not shown', 'nicht gezeigt'),
      ]),
    },
    {
      kind: 'text',
      text: say(
        'These tests hold for one look at the end of the plan; before that they only describe.',
        'Diese Tests gelten für einen Blick am Ende des Plans; vorher beschreiben sie nur.',
      ),
    },
  ];
}

/** Chances and money at stake per hundred further leads; they describe and do not decide. */
function stakes({ report, from, say, f }: Context): Block[] {
  if (from.plan === null) return [];
  const rows = ranked(report)
    .filter(([, { goal }]) => goal.n >= 10)
    .map(([name, { goal, economics: e }]) => [
      name || '–',
      `${goal.x}/${goal.n}`,
      f.percent(goal.post_gt_p0),
      f.percent(goal.post_gt_p1),
      e.value_per_goal === null ? '–' : f.money((goal.exp_gain ?? 0) * e.value_per_goal * 100),
      e.value_per_goal === null ? '–' : f.money((goal.exp_loss ?? 0) * e.value_per_goal * 100),
    ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: say('Chances and money at stake', 'Chancen und Geld auf dem Spiel') },
    {
      kind: 'table',
      head: [
        say('Group', 'Gruppe'),
        say('Goals', 'Ziele'),
        say('above break-even', 'über Break-even'),
        say('above target', 'über Ziel'),
        say('lost by stopping, per 100 leads', 'entgangen beim Beenden, je 100 Leads'),
        say('lost by scaling, per 100 leads', 'verloren beim Hochfahren, je 100 Leads'),
      ],
      rows,
    },
    {
      kind: 'text',
      text: say(
        'Posterior under the prior Beta(½, ½) unless --prior says otherwise; for information, the verdict does not use it.',
        'A-posteriori-Werte mit der Vorannahme Beta(½, ½), wenn --prior nichts anderes sagt; zur Information, das Urteil nutzt sie nicht.',
      ),
    },
  ];
}

function whatNext({ report, say, f }: Context): Block[] {
  const items = [...report.groups].flatMap(([name, { decision, decidable_on }]) => {
    if (decision === null || decision.more_leads === null) return [];
    const more = f.int(decision.more_leads);
    return [
      say(
        `${name}: about ${more} more mature leads; the last delivered lead is mature on ${f.date(decidable_on)}.`,
        `${name}: noch etwa ${more} reife Leads; der letzte gelieferte Lead ist am ${f.date(decidable_on)} reif.`,
      ),
    ];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: say('What would change the verdict', 'Was das Urteil ändern würde') },
        { kind: 'list', items },
      ];
}

function limits({ report, say, f }: Context): Block[] {
  return [
    { kind: 'heading', text: say('Assumptions and warnings', 'Annahmen und Hinweise') },
    {
      kind: 'list',
      items: [
        ...warningLines(report.warnings, say, f),
        ...problemLines(report.problems, say, f),
        say(
          'The guarantee is about rates, not about revenue per order. It needs leads that are worked alike and roughly independent; no formula repairs the rest.',
          'Die Zusage gilt für Quoten, nicht für den Umsatz je Auftrag. Sie setzt gleich bearbeitete, halbwegs unabhängige Leads voraus; alles andere heilt keine Formel.',
        ),
      ],
    },
  ];
}
