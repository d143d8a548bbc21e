import type { Comparison, Table } from './compare.ts';

/** Moves that are written out; more are counted. */
const SHOWN = 20;

/** The comparison for a terminal. Lead ids only, no personal data. */
export function comparisonText(
  comparison: Comparison,
  labels: readonly [before: string, after: string],
): string {
  const { before, after, same, moved, gone, rescored } = comparison;
  const lines = [
    `${labels[0]}: ${before} leads = ${same} same + ${moved} moved + ${gone} gone`,
    `${labels[1]}: ${after} leads = ${same} same + ${moved} moved + ${comparison.new} new`,
    ...(rescored > 0 ? [`${rescored} of the same have another score`] : []),
    '',
    ...tableLines('disposition', comparison.dispositions),
    '',
    ...tableLines('class', comparison.classes),
    '',
    ...tableLines('stage', comparison.stages),
  ];
  const reasons = Object.entries(comparison.reasons);
  if (reasons.length > 0)
    lines.push(
      '',
      'why leads moved (a lead may have several reasons):',
      ...reasons.map(([why, n]) => `  ${String(n).padStart(7)}  ${why}`),
    );
  const rules = Object.entries(comparison.rules);
  if (rules.length > 0)
    lines.push(
      '',
      'points by rule:',
      ...rules.map(
        ([rule, { leads, points }]) =>
          `  ${`${points > 0 ? '+' : ''}${points}`.padStart(7)}  ${rule} (${leads} ${leads === 1 ? 'lead' : 'leads'})`,
      ),
    );
  if (comparison.moves.length > 0) lines.push('', ...moveLines(comparison));
  return lines.join('\n');
}

function moveLines({ moves }: Comparison): string[] {
  const shown = moves.slice(0, SHOWN).map(({ lead_id, disposition, class: class_, why }) => {
    const steps = [disposition, class_]
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${from} → ${to}`);
    return `  ${lead_id}  ${steps.join(', ')}${why.length > 0 ? `  (${why.join('; ')})` : ''}`;
  });
  return [
    'moved:',
    ...shown,
    ...(moves.length > SHOWN ? [`  and ${moves.length - SHOWN} more; --json names all`] : []),
  ];
}

/** A table from → to; the last column and row are sums. */
function tableLines(title: string, { names, flows, before, after }: Table): string[] {
  const rows = [...names, 'new'].filter((name) => name !== 'new' || flows.some(({ from }) => from === 'new'));
  const columns = [...names, 'gone'].filter(
    (name) => name !== 'gone' || flows.some(({ to }) => to === 'gone'),
  );
  const at = (from: string, to: string): number =>
    flows.find((flow) => flow.from === from && flow.to === to)?.leads ?? 0;
  const countIn = (
    side: Readonly<Record<string, number>>,
    name: string,
    other: (one: { from: string; to: string }) => string,
  ): number =>
    side[name] ?? flows.filter((flow) => other(flow) === name).reduce((sum, { leads }) => sum + leads, 0);
  const cells = [
    [`${title}: from ↓ to →`, ...columns, 'sum'],
    ...rows.map((row) => [
      row,
      ...columns.map((column) => at(row, column)),
      countIn(before, row, ({ from }) => from),
    ]),
    [
      'sum',
      ...columns.map((column) => countIn(after, column, ({ to }) => to)),
      flows.reduce((sum, { leads }) => sum + leads, 0),
    ],
  ].map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
