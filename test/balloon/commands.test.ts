import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { leadsieve } from './run.ts';

const example = resolve(import.meta.dirname, '../../fixtures/balloon/walkthrough');
const folder = mkdtempSync(join(tmpdir(), 'leadsieve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = join(example, 'list.csv');
const crm = join(example, 'crm.csv');
const costs = join(example, 'costs.csv');
const at = (name: string) => join(folder, name);
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
const plan = write(
  'hand.json',
  JSON.stringify({
    goal: 'sql',
    p0: 0.2,
    p1: 0.35,
    window_days: 60,
    revenue_per_order: 50000,
    margin: 0.2,
    stage_to_won: 0.3,
  }),
);

describe('balloon report', () => {
  const report = (...more: string[]) =>
    leadsieve(
      folder,
      'balloon',
      'report',
      list,
      '--outcomes',
      crm,
      '--plan',
      plan,
      '--as-of',
      '2026-05-25',
      ...more,
    );

  test('judges any list, not only ours', async () => {
    const { code, out } = await report('--costs', costs, '--json');
    expect(code).toBe(0);
    const { groups, K, n_max } = JSON.parse(out);
    expect({ K, n_max }).toEqual({ K: 3, n_max: 153 });
    expect(
      Object.entries(groups)
        .map(([name, g]) => [name, (g as { decision: { verdict: string } }).decision.verdict])
        .sort(),
    ).toEqual([
      ['Address vendor', 'stop'],
      ['Trade fair', 'scale'],
      ['Webinar', 'scale'],
    ]);
  });

  test('stdout carries only the JSON', async () => {
    const { out } = await report('--json');
    expect(() => JSON.parse(out)).not.toThrow();
  });

  test('--fail-on stop ends with 1, without it the verdict does not matter', async () => {
    expect((await report('--quiet', '--fail-on', 'stop')).code).toBe(1);
    expect((await report('--quiet', '--fail-on', 'undecided')).code).toBe(0);
    expect((await report('--quiet')).code).toBe(0);
  });

  test('every rate in the text stands beside its counts, in German with report.language: de', async () => {
    const config = write('de.yaml', 'report: { language: de }\n');
    const { out } = await report('--config', config);
    expect(out).toContain('hochfahren');
    expect(out).toContain('Rückmeldung ans Marketing');
    expect(out).toMatch(
      /Telefonnummer fehlt bei \d+\/\d+ \(\d+,\d %\) → Telefonfeld im Formular zur Pflicht machen/,
    );
  });

  test('HTML carries pictures and no script, Markdown the same tables', async () => {
    await report('--quiet', '--html', at('r.html'), '--md', at('r.md'));
    const html = readFileSync(at('r.html'), 'utf8');
    expect(html).toContain('<svg ');
    expect(html).not.toContain('<script');
    expect(readFileSync(at('r.md'), 'utf8')).toContain('| Trade fair | scale |');
  });

  test('a hostile group name stays text', async () => {
    const evil = write(
      'evil.csv',
      'lead_id,source,created\n1,<img src=x onerror=alert(1)>,2026-01-01\n2,"a\u001b[31m|b",2026-01-01\n',
    );
    const outcomes = write('evil-out.csv', 'lead_id,sql\n1,yes\n2,no\n');
    const { out } = await leadsieve(
      folder,
      'balloon',
      'report',
      evil,
      '--outcomes',
      outcomes,
      '--html',
      at('evil.html'),
    );
    expect(readFileSync(at('evil.html'), 'utf8')).not.toContain('<img');
    expect(out).not.toContain('\u001b');
  });

  test.each([
    ['a plan changed after it was frozen', ['--plan', 'changed.json'], /changed after it was frozen/],
    ['a plan that is no JSON', ['--plan', 'de.yaml'], /is no JSON/],
    ['an unknown verdict', ['--fail-on', 'loss'], /is no verdict/],
    ['an unknown column in --map', ['--map', 'Nothing=won'], /names no column/],
    ['an unknown region', ['--region', 'XX'], /is no country/],
  ])('%s is refused', async (_, more, message) => {
    const frozen = await leadsieve(
      folder,
      'balloon',
      'plan',
      '--p0',
      '5%',
      '--p1',
      '10%',
      '-o',
      at('frozen.json'),
      '--force',
      '--quiet',
    );
    expect(frozen.code).toBe(0);
    write('changed.json', readFileSync(at('frozen.json'), 'utf8').replace('0.05', '0.04'));
    write('de.yaml', 'report: { language: de }\n');
    const { code, err } = await report(
      ...more.map((arg) => (arg.endsWith('.json') || arg.endsWith('.yaml') ? at(arg) : arg)),
    );
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('a changed plan can be accepted, and the report says so', async () => {
    await leadsieve(
      folder,
      'balloon',
      'plan',
      '--goal',
      'sql',
      '--p0',
      '20%',
      '--p1',
      '35%',
      '-o',
      at('f2.json'),
      '--force',
      '--quiet',
    );
    const changed = write('c2.json', readFileSync(at('f2.json'), 'utf8').replace('"p1": 0.35', '"p1": 0.3'));
    const { out } = await leadsieve(
      folder,
      'balloon',
      'report',
      list,
      '--outcomes',
      crm,
      '--plan',
      changed,
      '--accept-changed-plan',
    );
    expect(out).toContain('changed after it was frozen');
  });

  test('a plan made after the first outcome is marked', async () => {
    const late = write(
      'late.json',
      JSON.stringify({ goal: 'sql', p0: 0.2, p1: 0.35, created: '2026-05-01' }),
    );
    const { out } = await leadsieve(
      folder,
      'balloon',
      'report',
      list,
      '--outcomes',
      crm,
      '--plan',
      late,
      '--as-of',
      '2026-05-25',
    );
    expect(out).toContain('after the first outcome');
  });

  test('two columns for one field are refused, both named', async () => {
    const outcomes = write('double.csv', 'Email,SQL,Qualified\na@a.example,yes,no\n');
    const { code, err } = await leadsieve(folder, 'balloon', 'report', list, '--outcomes', outcomes);
    expect(code).toBe(2);
    expect(err).toContain('"SQL" and "Qualified"');
    const solved = await leadsieve(
      folder,
      'balloon',
      'report',
      list,
      '--outcomes',
      outcomes,
      '--map',
      'Qualified=ignore',
    );
    expect(solved.code).toBe(0);
  });

  test('rows without a lead are listed by line, and written on demand', async () => {
    const outcomes = write('lost.csv', 'Email,SQL\nnobody@nowhere.example,yes\n');
    const { err } = await leadsieve(
      folder,
      'balloon',
      'report',
      list,
      '--outcomes',
      outcomes,
      '--unmatched',
      at('unmatched.csv'),
      '--json',
    );
    expect(err).toContain('rows that belong to no lead: 1 (lines 2)');
    expect(err).not.toContain('nobody@');
    expect(readFileSync(at('unmatched.csv'), 'utf8')).toContain('2,unmatched,,nobody@nowhere.example,');
  });
});

describe('balloon plan', () => {
  const made = async (...more: string[]) =>
    JSON.parse((await leadsieve(folder, 'balloon', 'plan', ...more, '-o', '-', '--json')).out);

  test('the rates follow from the economics', async () => {
    const { plan: p } = await made(
      '--revenue',
      '50000',
      '--margin',
      '20%',
      '--cpl',
      '475',
      '--handling',
      '25',
    );
    expect(p).toMatchObject({ p0: 0.05, p1: 0.1 });
    expect((await made('--max-cac', '10000', '--cpl', '500', '--stage-to-won', '0.5')).plan.p0).toBeCloseTo(
      0.1,
      12,
    );
  });

  test('it says how many leads see anything, and what a lead may cost', async () => {
    const sizes = await made('--revenue', '50000', '--margin', '20%', '--cpl', '500');
    expect(sizes).toMatchObject({
      leads_needed_to_see_at_least_one: 59,
      sample_size_precision: { p: 0.1, d: 0.025, n: 592 },
      max_cpl: { gross_profit_per_order: 10000, max_cpl: 500, break_even_rate_at_max_cpl: 0.05 },
      decision_plan: { fixed_n: 233, N_max: 350 },
    });
  });

  test('it says what a balloon of that size cannot show', async () => {
    const { what_n_leads_can_show: shows } = await made('--p0', '5%', '--p1', '10%');
    const fifty = shows.find(({ n }: { n: number }) => n === 50);
    expect(fifty.rate).toBeCloseTo(0.154, 3);
    expect(fifty.zero_upper_one_sided).toBeCloseTo(0.058, 3);
  });

  test.each([
    [['--cpl', '500'], /break-even rate is unknown/],
    [['--p0', '10%', '--p1', '5%'], /impossible/],
    [['--p0', 'much', '--p1', '5%'], /no number/],
    [['--p0', '5%', '--p1', '10%', '--goal', 'sold'], /goal/],
  ])('%j is refused', async (more, message) => {
    const { code, err } = await leadsieve(folder, 'balloon', 'plan', ...more, '-o', '-');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('a plan that is there is not replaced', async () => {
    await leadsieve(folder, 'balloon', 'plan', '--p0', '5%', '--p1', '10%', '-o', at('mine.json'), '--quiet');
    const { code, err } = await leadsieve(
      folder,
      'balloon',
      'plan',
      '--p0',
      '4%',
      '--p1',
      '10%',
      '-o',
      at('mine.json'),
    );
    expect(code).toBe(2);
    expect(err).toContain('There is a plan');
  });
});

describe('balloon sample', () => {
  const sampled = async (path: string, seed: string) => {
    const { code, out, err } = await leadsieve(
      folder,
      'balloon',
      'sample',
      path,
      '--k',
      '60',
      '--strata',
      'source',
      '--seed',
      seed,
      '-o',
      at('s'),
      '--json',
    );
    expect(code, err).toBe(0);
    return JSON.parse(out);
  };

  test('the row order does not matter, the seed does', async () => {
    const [head = '', ...rows] = readFileSync(list, 'utf8').trim().split('\n');
    const turned = write('turned.csv', `${[head, ...rows.reverse()].join('\n')}\n`);
    const first = await sampled(list, 'a');
    expect((await sampled(turned, 'a')).sample).toEqual(first.sample);
    expect((await sampled(list, 'b')).sample).not.toEqual(first.sample);
    expect(first.allocation).toEqual({ 'Address vendor': 20, 'Trade fair': 20, Webinar: 20 });
  });

  test('what sales gets does not name the channel', async () => {
    await sampled(list, 'a');
    expect(readFileSync(at('s/outcomes.csv'), 'utf8')).not.toMatch(/Webinar|Trade fair|vendor/);
    expect(readFileSync(at('s/sample.csv'), 'utf8').split('\r\n')).toHaveLength(62);
  });
});

describe('evaluate and tune', () => {
  test('a list without a score cannot be evaluated', async () => {
    const { code, err } = await leadsieve(folder, 'evaluate', list, '--outcomes', crm);
    expect(code).toBe(2);
    expect(err).toContain('no column with a score');
  });

  test('figures stand under the names of their methods, too', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => {
      const won = i % 3 === 0;
      const need = won || i % 5 === 0;
      return `${i},${need ? 'yes' : 'no'},${i % 2 === 0 ? 'yes' : 'no'},${i % 4 === 0 ? 'yes' : 'no'},${(need ? 20 : 0) + (i % 7)},${won ? 'yes' : 'no'}`;
    });
    const path = write('methods.csv', `lead_id,need,budget,timing,score,won\n${rows.join('\n')}\n`);
    const printed = async (command: string, ...more: string[]) =>
      JSON.parse((await leadsieve(folder, command, path, '--outcomes', path, '--json', ...more)).out);
    const judged = await printed('evaluate', '--calibrate', '--value', '100', '--cost', '5');
    expect(judged.auc_delong_95).toEqual(judged.scoring.auc);
    expect(judged.lift_table).toEqual(judged.scoring.lift);
    expect(judged.threshold.best).toEqual(judged.scoring.best_threshold);
    expect(judged.brier_ece).toMatchObject({ brier: expect.any(Number), skill: expect.any(Number) });
    expect(judged.psi).toMatchObject({ psi: expect.any(Number), chance_95: expect.any(Number) });
    const tuned = await printed('tune');
    expect(tuned.map_logistic).toMatchObject({ points: tuned.points, beta: tuned.beta });
    expect(tuned.auc_paired_delong).toEqual(tuned.paired_auc_tuned_minus_hand);
    expect(tuned.woe_iv).toHaveLength(tuned.rules.length);
    expect(tuned.scorecard_scaling).toMatchObject({ pdo: 20, points: expect.any(Array) });
  });

  test('a rule that reads the outcome is refused', async () => {
    const config = write(
      'late.yaml',
      'score:\n  rules:\n    - { name: CONVERTED, when: { field: converted, is: true }, points: 50 }\n',
    );
    const { code, err } = await leadsieve(folder, 'tune', list, '--outcomes', crm, '--config', config);
    expect(code).toBe(2);
    expect(err).toContain('CONVERTED');
  });

  /** A CRM export that is list and outcomes in one, with columns that leak the outcome. */
  function crmExport(): string {
    let state = 7;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state / 2 ** 31;
    };
    const rows = Array.from({ length: 900 }, (_, i) => {
      const referral = random() < 0.15;
      const minutes = Math.floor(random() ** 2 * 60);
      const won = random() < (referral ? 0.75 : 0.08 + minutes / 90);
      const tag = won ? 'will buy' : random() < 0.95 ? 'ringing' : 'will buy';
      const job = random() < (won ? 0.9 : 0.45) ? 'Engineer' : '';
      return [
        `P-${i}`,
        referral ? 'Referral' : random() < 0.5 ? 'Search' : 'Ads',
        minutes,
        random() < 0.1 ? 'Yes' : 'No',
        tag,
        job,
        won ? 'SMS' : 'E-mail',
        won ? 1 : 0,
      ].join(',');
    });
    return write(
      'crm-export.csv',
      `Prospect ID,Lead Source,Minutes on site,Do not call,Tags,Occupation,Last Notable Activity,Converted\n${rows.join('\n')}\n`,
    );
  }

  test('columns that leak are named and refused; the rest is learned, and the config fits the schema', async () => {
    const path = crmExport();
    const { code, out, err } = await leadsieve(
      folder,
      'tune',
      path,
      '--outcomes',
      path,
      '--json',
      '--write',
      at('learned.yaml'),
    );
    expect(code, err).toBe(0);
    const tuned = JSON.parse(out);
    const refused = Object.fromEntries(
      tuned.refused.map(({ column, reason }: { column: string; reason: string }) => [column, reason]),
    );
    expect(refused).toMatchObject({
      Tags: 'after_handover',
      Occupation: 'emptiness_tells',
      'Last Notable Activity': 'after_handover',
      Converted: 'outcome',
      'Prospect ID': 'identity',
    });
    expect(tuned.rules.join(' ')).toMatch(/Referral/);
    expect(tuned.auc_out_of_fold).toBeGreaterThan(0.7);
    const check = await leadsieve(folder, 'config', 'check', at('learned.yaml'));
    expect(check.code, check.err).toBe(0);
  });

  test('too few goals: keep your points', async () => {
    const few = write(
      'few.csv',
      `lead_id,budget,need,timing,won\n${Array.from({ length: 60 }, (_, i) => `${i},yes,no,no,${i < 20 ? 'yes' : 'no'}`).join('\n')}\n`,
    );
    const { out } = await leadsieve(folder, 'tune', few, '--outcomes', few);
    expect(out).toContain('at least 30 of each');
  });

  test.each([
    ['one company with a third of the leads: its people share a fold', 3, 'domain'],
    ['many small companies: each lead for itself', 100, 'id'],
  ])('%s', async (_, every, foldBy) => {
    const rows = Array.from({ length: 200 }, (_, i) => {
      const domain = i % every === 0 ? 'konzern-beispiel.de' : `firma${i}-beispiel.de`;
      return `${i},a${i}@${domain},${i % 4 === 0 ? 'yes' : 'no'},yes,no,${i % 4 < 2 ? 'yes' : 'no'}`;
    });
    const path = write(`folds-${every}.csv`, `lead_id,email,budget,need,timing,won\n${rows.join('\n')}\n`);
    const { code, out, err } = await leadsieve(folder, 'tune', path, '--outcomes', path, '--json');
    expect(code, err).toBe(0);
    expect(JSON.parse(out).fold_by).toBe(foldBy);
  });
});
