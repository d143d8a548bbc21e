import type { BalloonReport, GroupReport } from '../report.ts';
import { scaleLine, stopLine } from '../stats/stats.ts';
import { courseChart, rateChart } from './charts.ts';
import type { Block } from './document.ts';
import type { Say } from './format.ts';
import { type Context, ranked } from './report-words.ts';

export function pictures({ report, from, say, f }: Context): Block[] {
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
