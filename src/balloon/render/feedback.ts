import {
  LOST_REASON_SUGGESTIONS,
  MISSING_FIELD_SUGGESTIONS,
  QUALITY_SUGGESTIONS,
} from '../../data/feedback.ts';
import type { ReasonCount, Rejections } from '../rejections.ts';
import type { BalloonReport, GroupReport } from '../report.ts';
import { clopperPearson } from '../stats/stats.ts';
import type { Block } from './document.ts';
import type { Format, Say } from './format.ts';

/** Groups with fewer unique leads than this get no feedback: a handful proves nothing. */
const MIN_LEADS = 20;
/** A missing field or a lost reason below this share is not worth a line. */
const WORTH_SAYING = 0.05;

/** Feedback to marketing: what sales met, and what can be done about it. No names of leads or sales people. */
export function feedbackBlocks(report: BalloonReport, say: Say, f: Format): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', text: say('Feedback to marketing', 'Rückmeldung ans Marketing') },
  ];
  for (const [name, group] of report.groups) {
    if (group.unique < MIN_LEADS) continue;
    const items = [
      ...lostItems(group, say, f),
      ...missingItems(group, say, f),
      ...qualityItems(group, report, say, f),
    ];
    if (items.length > 0)
      blocks.push(
        { kind: 'text', text: `${name || say('(no entry)', '(ohne Angabe)')}:` },
        { kind: 'list', items },
      );
  }
  const { over, under } = report.accepted_rules;
  if (over.length + under.length > 0) {
    const words = (rules: typeof over) =>
      rules
        .map(
          ({ rule, accepted, others }) =>
            `${rule} ${f.percent(accepted.rate)} (${accepted.x}/${accepted.n}) ${say('against', 'gegen')} ${f.percent(others.rate)} (${others.x}/${others.n})`,
        )
        .join('; ');
    blocks.push({
      kind: 'list',
      items: [
        ...(over.length > 0
          ? [
              `${say('More often among the leads sales accepted', 'Häufiger bei den vom Vertrieb angenommenen Leads')}: ${words(over)}`,
            ]
          : []),
        ...(under.length > 0
          ? [`${say('Less often among them', 'Seltener bei ihnen')}: ${words(under)}`]
          : []),
      ],
    });
  }
  return [...(blocks.length > 1 ? blocks : []), ...rejectionBlocks(report.rejections, say, f)];
}

function lostItems({ lost_reasons }: GroupReport, say: Say, f: Format): string[] {
  return lost_reasons
    .slice(0, 3)
    .filter(isWorthSaying)
    .map((one) => `${say('Lost', 'Verloren')}: ${one.reason}, ${shareOf(one, f)}${adviceOn(one, say)}`);
}

function isWorthSaying({ x, n }: ReasonCount): boolean {
  return n >= MIN_LEADS && x / n >= WORTH_SAYING;
}

function shareOf({ x, n }: ReasonCount, f: Format): string {
  const [lo, hi] = clopperPearson(x, n);
  return `${x}/${n} (${f.percent(x / n)}; ${f.percent(lo)} – ${f.percent(hi)})`;
}

function adviceOn({ reason }: ReasonCount, say: Say): string {
  const found = LOST_REASON_SUGGESTIONS.find(({ words }) =>
    words.some((word) => reason.toLowerCase().includes(word)),
  );
  return found === undefined ? '' : ` → ${say(found.en, found.de)}`;
}

/** Why sales turned leads down, per source and per rule, as requests to marketing. Empty where nobody said why. */
export function rejectionBlocks({ total, by_source, by_rule }: Rejections, say: Say, f: Format): Block[] {
  const n = total[0]?.n ?? 0;
  if (n === 0) return [];
  const counts = (reasons: readonly ReasonCount[]) =>
    reasons
      .slice(0, 3)
      .map(({ reason, x }) => `${reason} ${x}`)
      .join(', ');
  const rows = (kind: string, counted: Rejections['by_source']) =>
    Object.entries(counted).map(([name, reasons]) => [
      kind,
      name || say('(no entry)', '(ohne Angabe)'),
      f.int(reasons[0]?.n ?? 0),
      counts(reasons),
    ]);
  return [
    { kind: 'heading', text: say('Why sales turned leads down', 'Warum der Vertrieb Leads ablehnt') },
    {
      kind: 'table',
      head: ['', '', say('turned down', 'abgelehnt'), say('commonest reasons', 'häufigste Gründe')],
      rows: [
        ['', say('all', 'alle'), f.int(n), counts(total)],
        ...rows(say('source', 'Quelle'), by_source),
        ...rows(say('rule', 'Regel'), by_rule),
      ],
    },
    ...requests({ by_source, by_rule }, say, f),
  ];
}

function requests(
  { by_source, by_rule }: Pick<Rejections, 'by_source' | 'by_rule'>,
  say: Say,
  f: Format,
): Block[] {
  const lines = (kind: string, counted: Rejections['by_source']) =>
    Object.entries(counted).flatMap(([name, reasons]) =>
      reasons
        .filter((one) => isWorthSaying(one) && one.more_often)
        .slice(0, 3)
        .map(
          (one) =>
            `${kind} ${name || say('(no entry)', '(ohne Angabe)')}: ${one.reason}, ${shareOf(one, f)} ${say('against', 'gegen')} ${one.others.x}/${one.others.n} ${say('elsewhere', 'sonst')}${adviceOn(one, say)}`,
        ),
    );
  const items = [...lines(say('Source', 'Quelle'), by_source), ...lines(say('Rule', 'Regel'), by_rule)];
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: say('Requests to marketing:', 'Bitten ans Marketing:') },
    { kind: 'list', items },
  ];
}

function missingItems({ missing_fields }: GroupReport, say: Say, f: Format): string[] {
  return Object.entries(missing_fields).flatMap(([field, { x, n }]) => {
    const found = MISSING_FIELD_SUGGESTIONS[field];
    if (found === undefined || x === 0 || x / n < WORTH_SAYING) return [];
    return [
      say(
        `${capital(found.name.en)} missing for ${x}/${n} (${f.percent(x / n)}) → ${found.en}`,
        `${found.name.de} fehlt bei ${x}/${n} (${f.percent(x / n)}) → ${found.de}`,
      ),
    ];
  });
}

function qualityItems(group: GroupReport, report: BalloonReport, say: Say, f: Format): string[] {
  const items: string[] = [];
  const worse = (own: { rate: number | null; n: number }, all: { rate: number | null }, factor: number) =>
    own.n >= MIN_LEADS &&
    own.rate !== null &&
    all.rate !== null &&
    own.rate > Math.max(WORTH_SAYING, factor * all.rate);
  const line = (
    en: string,
    de: string,
    { x, n, rate }: { x: number; n: number; rate: number | null },
    advice: { en: string; de: string },
  ) =>
    items.push(
      say(
        `${en}: ${x}/${n} (${f.percent(rate)}) → ${advice.en}`,
        `${de}: ${x}/${n} (${f.percent(rate)}) → ${advice.de}`,
      ),
    );
  if (worse(group.fake_share, report.total.fake_share, 1.5))
    line('Fake data', 'Fake-Daten', group.fake_share, QUALITY_SUGGESTIONS.fake);
  if (worse(group.duplicate_share, report.total.duplicate_share, 1.5))
    line('Duplicates', 'Dubletten', group.duplicate_share, QUALITY_SUGGESTIONS.duplicates);
  const { reachability } = group;
  if (reachability.n >= MIN_LEADS && (reachability.rate ?? 1) < 0.5)
    line('Reached', 'Erreicht', reachability, QUALITY_SUGGESTIONS.reachability);
  return items;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
