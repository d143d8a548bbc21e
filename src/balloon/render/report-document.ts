import type { BalloonReport, GroupReport } from '../report.ts';
import { zeroEventUpper } from '../stats/stats.ts';
import type { Decision, GateResult } from '../verdict.ts';
import type { Block, Document } from './document.ts';
import { feedbackBlocks } from './feedback.ts';
import { type Format, formatIn, type Say, sayIn } from './format.ts';
import { pictures } from './report-pictures.ts';
import {
  comparison,
  funnels,
  furtherTables,
  joinBlocks,
  rowsToCheck,
  stakes,
  whatNext,
} from './report-tables.ts';
import {
  type Context,
  fieldWord,
  type Provenance,
  ranked,
  STAGE_WORDS,
  shareText,
  verdictWord,
} from './report-words.ts';
import { scoringBlocks } from './scoring-document.ts';
import { problemLines, warningLines } from './warnings.ts';

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

function cacText({ economics: e, counts }: GroupReport, say: Say, f: Format): string {
  if (e.cost === null) return '–';
  if (e.cac === null)
    return e.cac_lower_95 === null
      ? '–'
      : say(`–, at least ${f.money(e.cac_lower_95)}`, `–, mindestens ${f.money(e.cac_lower_95)}`);
  return counts.won < 5 ? `${f.money(e.cac)} (n=${counts.won})` : f.money(e.cac);
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
