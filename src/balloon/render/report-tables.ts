import { funnelChart } from './charts.ts';
import type { Block } from './document.ts';
import { type Context, fieldWord, ranked, STAGE_WORDS, shareText } from './report-words.ts';

export function joinBlocks({ report, say, f }: Context): Block[] {
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
export function rowsToCheck({ report, say }: Context): Block[] {
  const list = (lines: readonly number[]) =>
    `${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ' …' : ''}`;
  const of = (ambiguous: boolean) =>
    report.unmatched.filter(({ reason }) => (reason === 'ambiguous') === ambiguous).map(({ line }) => line);
  const items = [
    ...(of(false).length > 0
      ? [
          say(
            `No lead found for lines: ${list(of(false))}`,
            `Kein Lead gefunden für die Zeilen: ${list(of(false))}`,
          ),
        ]
      : []),
    ...(of(true).length > 0
      ? [
          say(
            `Several leads fit lines: ${list(of(true))}`,
            `Mehrere Leads passen zu den Zeilen: ${list(of(true))}`,
          ),
        ]
      : []),
    ...(report.contradictions.length > 0
      ? [
          say(
            `Lines that contradict each other (the latest counts): ${list(report.contradictions.flat())}`,
            `Zeilen, die sich widersprechen (die späteste zählt): ${list(report.contradictions.flat())}`,
          ),
        ]
      : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function funnels({ report, say, f }: Context): Block[] {
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

export function furtherTables({ report, say, f }: Context): Block[] {
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

export function comparison({ report, say, f }: Context): Block[] {
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
export function stakes({ report, from, say, f }: Context): Block[] {
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

export function whatNext({ report, say, f }: Context): Block[] {
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
