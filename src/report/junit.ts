import { html } from './escape.ts';
import type { Figures } from './figures.ts';

/** JUnit XML of the `--fail-on` bars, one test case a bar, for CI servers. Figures only. */
export function renderJunit(figures: Figures): string {
  const missed = figures.gates.filter(({ ok }) => !ok).length;
  const cases = figures.gates.map(({ bar, value, ok }) =>
    ok
      ? `    <testcase classname="leadsieve" name="${html(bar)}"/>`
      : `    <testcase classname="leadsieve" name="${html(bar)}"><failure message="value ${value}"/></testcase>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${cases.length}" failures="${missed}">`,
    `  <testsuite name="leadsieve" tests="${cases.length}" failures="${missed}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** A missed bar as a GitHub annotation. The text holds the bar and its figure, never anything from a list. */
export function annotation({ bar, value }: Figures['gates'][number]): string {
  const escaped = `bar missed: ${bar} (value ${value})`.replace(/%/g, '%25').replace(/[\r\n]/g, ' ');
  return `::error title=leadsieve::${escaped}`;
}
