import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leadsieve } from './run.ts';

const example = resolve(import.meta.dirname, '../../fixtures/balloon/walkthrough');
const folder = mkdtempSync(join(tmpdir(), 'leadsieve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const from = (name: string) => join(example, name);
const to = (name: string) => join(folder, name);

/** The example's README, step by step: list, sample, work, report, tune, list again, without hand work in between. */
test('the loop closes', { timeout: 120_000 }, async () => {
  const steps: string[][] = [
    [
      'balloon',
      'plan',
      '--goal',
      'sql',
      '--p0',
      '20%',
      '--p1',
      '35%',
      '--revenue',
      '50000',
      '--margin',
      '20%',
      '--stage-to-won',
      '0.3',
      '--window',
      '45',
      '--group',
      'Trade fair',
      '--group',
      'Webinar',
      '--group',
      'Address vendor',
      '-o',
      to('plan.json'),
    ],
    [
      'qualify',
      from('list.csv'),
      '-o',
      to('out'),
      '--as-of',
      '2026-02-02',
      '--config',
      from('start.yaml'),
      '--quiet',
    ],
    [
      'balloon',
      'sample',
      to('out/leads.csv'),
      '--k',
      '420',
      '--strata',
      'source',
      '--seed',
      'spring',
      '--as-of',
      '2026-02-02',
      '-o',
      to('balloon'),
    ],
    [
      'balloon',
      'report',
      to('balloon/sample.csv'),
      '--outcomes',
      from('crm.csv'),
      '--costs',
      from('costs.csv'),
      '--plan',
      to('plan.json'),
      '--as-of',
      '2026-05-25',
      '--html',
      to('report.html'),
      '--md',
      to('report.md'),
      '--unmatched',
      to('unmatched.csv'),
      '--json',
    ],
    [
      'evaluate',
      to('balloon/sample.csv'),
      '--outcomes',
      from('crm.csv'),
      '--plan',
      to('plan.json'),
      '--as-of',
      '2026-05-25',
      '--config',
      from('start.yaml'),
      '--json',
    ],
    [
      'tune',
      to('balloon/sample.csv'),
      '--outcomes',
      from('crm.csv'),
      '--plan',
      to('plan.json'),
      '--as-of',
      '2026-05-25',
      '--config',
      from('start.yaml'),
      '--write',
      to('tuned.yaml'),
      '--json',
    ],
    [
      'qualify',
      from('list.csv'),
      '-o',
      to('out-tuned'),
      '--as-of',
      '2026-02-02',
      '--config',
      to('tuned.yaml'),
      '--quiet',
    ],
  ];
  const outs = [];
  for (const step of steps) {
    const { code, out, err } = await leadsieve(folder, ...step);
    expect(code, `${step.join(' ')}\n${err}`).toBe(0);
    outs.push(out);
  }
  const report = JSON.parse(outs[3] ?? '');
  expect(report.groups['Address vendor'].decision.verdict).toBe('stop');
  expect(report.groups['Trade fair'].decision.verdict).toBe('scale');
  expect(report.join.by_email + report.join.unmatched).toBe(report.join.rows);
  const tuned = JSON.parse(outs[5] ?? '');
  expect(tuned.adopt).toBe(true);
  expect(tuned.auc_out_of_fold).toBeGreaterThan(tuned.auc_untuned);
  expect(readFileSync(to('tuned.yaml'), 'utf8')).toContain('out of fold');
  const html = readFileSync(to('report.html'), 'utf8');
  expect(html.match(/<svg /g)?.length).toBeGreaterThanOrEqual(5);
  expect(existsSync(to('out-tuned/leads.csv'))).toBe(true);
});
