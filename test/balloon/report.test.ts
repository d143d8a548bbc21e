import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCosts } from '../../src/balloon/costs.ts';
import { readLeads } from '../../src/balloon/leads.ts';
import { readOutcomes } from '../../src/balloon/outcomes.ts';
import { parsePlan } from '../../src/balloon/plan.ts';
import { reportBalloon, reportJson } from '../../src/balloon/report.ts';
import type { BalloonTable } from '../../src/balloon/table.ts';

function table(text: string, path = 'list.csv'): BalloonTable {
  const [head = '', ...lines] = text.trim().split('\n');
  return {
    path,
    header: head.split(';').map((cell) => cell.trim()),
    rows: lines.map((line, i) => ({ line: i + 2, cells: line.split(';').map((cell) => cell.trim()) })),
  };
}

const LIST = `
Lead-Nr.;Nachname;Firma;E-Mail;Telefon;Quelle;Geliefert am;Punkte;Klasse
1;Ahrens;A GmbH;ahrens@a.example;030 1000001;Messe;01.01.2026;40;B
2;Becker;B GmbH;becker@b.example;030 1000002;Messe;02.01.2026;10;C
3;Claasen;B GmbH;claasen@b.example;030 1000002;Webinar;02.01.2026;60;A
4;Ahrens;A GmbH;AHRENS@A.example;;Webinar;03.01.2026;20;C
5;Dorn;;dorn@d.example;;Webinar;01.06.2026;20;C`;

function report(outcomes: string, options: { list?: string; plan?: object; asOf?: string } = {}) {
  const plan = options.plan === undefined ? null : parsePlan(JSON.stringify(options.plan), 'plan.json');
  return reportBalloon({
    list: readLeads(table(options.list ?? LIST)),
    outcomes: readOutcomes(table(outcomes, 'outcomes.csv')),
    costs: null,
    plan,
    asOf: options.asOf ?? '2026-04-30',
    ...(plan === null ? { windowDays: 60, goal: 'sql' as const } : {}),
  });
}

describe('join', () => {
  test.each([
    ['an id', '2;;;ja', 'by_id'],
    ['an id, whatever the e-mail', '2;someone@else.example;;ja', 'id_email_disagree'],
    ['the e-mail, where the id is unknown', '99;BECKER@b.example;;ja', 'by_email'],
    ['an unknown id', '99;BECKER@b.example;;ja', 'id_not_in_list'],
    ['a phone number of one lead', ';;+49 (0)30 1000001;ja', 'by_phone'],
    ['a switchboard number', ';;0049301000002;ja', 'ambiguous'],
    ['nothing known', ';nobody@n.example;030 9999999;ja', 'unmatched'],
  ])('by %s', (_, row, count) => {
    const { report: r } = report(`Lead-Nr.;E-Mail;Telefon;SQL\n${row}`);
    expect(r.join[count as 'by_id']).toBe(1);
    expect(r.join.by_id + r.join.by_email + r.join.by_phone + r.join.ambiguous + r.join.unmatched).toBe(
      r.join.rows,
    );
  });

  test('a row about a duplicate is credited to the first lead', () => {
    const { report: r } = report('Lead-Nr.;SQL\n4;ja');
    expect(r.groups.get('Messe')?.goal).toMatchObject({ x: 1, n: 2 });
    expect(r.groups.get('Webinar')?.duplicate_share).toMatchObject({ x: 1, n: 3 });
  });

  test('the latest row counts, and rows that contradict each other are reported', () => {
    const { report: r } = report(
      'Lead-Nr.;SQL;Geändert am\n1;ja;02.02.2026\n1;nein;01.02.2026\n2;ja;01.02.2026',
    );
    expect(r.join).toMatchObject({ superseded: 1, conflicts: 1 });
    expect(r.total.counts.sql).toBe(2);
  });

  test('neither row order nor the spelling of keys changes a figure', () => {
    const rows = [
      '1;ahrens@a.example;030 1000001;ja',
      ';becker@b.example;;nein',
      '3;;;ja',
      ';;030 1000001;nein',
    ];
    const figures = (lines: readonly string[]) => {
      const json = reportJson(
        report(`Lead-Nr.;E-Mail;Telefon;SQL\n${lines.join('\n')}`, { asOf: '2026-07-30' }).report,
      );
      return JSON.stringify({ ...json, problems: [], join: {} });
    };
    const wanted = figures(rows.slice(0, 3));
    const shuffled = fc.shuffledSubarray(rows.slice(0, 3), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        shuffled,
        fc.boolean(),
        (lines, upper) =>
          figures(
            lines.map((line) =>
              upper
                ? line
                    .replace(/\S+@\S+?(?=;)/, (mail) => ` ${mail.toUpperCase()} `)
                    .replace('030 1000001', '+49 (0)30/1000001')
                : line,
            ),
          ) === wanted,
      ),
      { numRuns: 30 },
    );
  });
});

describe('outcomes', () => {
  test('what says neither yes nor no is listed, never a silent no', () => {
    const { report: r } = report('Lead-Nr.;Erreicht;SQL\n1;vielleicht;ja\n2;nein;offen');
    expect(r.problems).toEqual([
      expect.objectContaining({ line: 2, column: 'Erreicht', kind: 'yes-no' }),
      expect.objectContaining({ line: 3, column: 'SQL', kind: 'yes-no' }),
    ]);
    expect(r.total.reachability).toMatchObject({ x: 0, n: 1 });
  });

  test('a later stage implies the earlier ones, and says how often', () => {
    const { report: r } = report('Lead-Nr.;Angenommen;Termin;SQL;Verkaufschance;Gewonnen\n1;nein;;;;ja');
    expect(r.total.counts).toEqual({ accepted: 1, meeting: 1, sql: 1, opportunity: 1, won: 1 });
    expect(r.implied_stages).toBe(4);
  });

  test('in a column of dates a date is a yes and an empty cell not yet', () => {
    const { report: r } = report('Record ID;Became a Sales Qualified Lead Date\n1;2026-01-20\n2;');
    expect(r.total.goal).toMatchObject({ x: 1, n: 4 });
    expect(r.total.worked).toBe(1);
  });

  test('month and day of a stage column are decided for the whole column', () => {
    const { report: r } = report('Record ID;SQL\n1;02/13/2026\n2;03/04/2026');
    expect(r.total.goal.x).toBe(1);
    expect(() => report('Record ID;SQL\n1;02/03/2026')).toThrow(/3rd of April/);
  });

  test('a goal after the window is shown, but not counted', () => {
    const { report: r } = report('Lead-Nr.;SQL;SQL am\n1;ja;01.03.2026\n2;ja;20.03.2026\n5;ja;02.06.2026', {
      asOf: '2026-06-10',
    });
    expect(r.total.goal).toMatchObject({ x: 1, n: 4 });
    expect(r.total.late_or_immature_goals).toBe(2);
  });

  test.each([
    ['won', { won: 1 }],
    ['Closed Won', { won: 1 }],
    ['Pre-Qualified', { sql: 1, won: 0 }],
    ['Junk Lead', { sql: 0 }],
    ['Closed - Converted', { opportunity: 1, won: 0 }],
  ])('status %s', (status, counts) => {
    const { report: r } = report(`Lead-Nr.;Lead Status\n1;${status}`);
    expect(r.total.counts).toMatchObject(counts);
  });

  test('status words: new is not worked, junk is fake and marked, unknown is listed', () => {
    const { report: r } = report('Lead-Nr.;Status\n1;New\n2;Junk\n3;Wiedervorlage');
    expect(r.total.worked).toBe(2);
    expect(r.total.fake_share).toMatchObject({ x: 1, n: 2 });
    expect(r.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['STATUS_ASSUMED', 'STATUS_UNKNOWN']),
    );
  });

  test('fake together with a stage reached is listed', () => {
    const { report: r } = report('Lead-Nr.;Fake;SQL\n1;ja;ja');
    expect(r.problems).toEqual([expect.objectContaining({ line: 2, kind: 'fake-with-stage' })]);
  });

  test('a form that came back empty is no work', () => {
    const { report: r } = report('Lead-Nr.;Erreicht;SQL\n1;;\n2;ja;');
    expect(r.total.worked).toBe(1);
  });
});

describe('headings', () => {
  test.each([
    ['Deal - ID;Deal - Won time;Deal - Value', { lead_id: 0, won_at: 1, revenue: 2 }],
    ['\ufeffRecord ID;Became a Customer Date;Recent Deal Amount', { lead_id: 0, won: 1, revenue: 2 }],
    ['LeadNumber;Lead Number;IsConverted;Converted Date', { lead_id: 1, opportunity: 2, opportunity_at: 3 }],
    ['Vorgangsnummer:;Person - Email;Gewonnen *', { lead_id: 0, email: 1, won: 2 }],
  ])('%s', (header, columns) => {
    const { headings } = readOutcomes(table(`${header}\n1;2;3;4`));
    expect(Object.fromEntries(headings.columns)).toEqual(columns);
  });

  test.each([['SQL;Qualifiziert'], ['Amount;Deal - Value'].map(String), ['E-Mail;Email Address']])(
    'two columns for one field are an error naming both: %s',
    (header) => {
      const [a = '', b = ''] = header.split(';');
      expect(() => readOutcomes(table(`${header}\n1;2`))).toThrow(new RegExp(`"${a}" and "${b}"`));
    },
  );

  test('the user decides between two columns', () => {
    const overrides = new Map([
      ['Qualifiziert', 'sql'],
      ['SQL', 'ignore'],
    ]);
    const { headings } = readOutcomes(table('Lead-Nr.;SQL;Qualifiziert\n1;ja;nein'), { overrides });
    expect(headings.columns.get('sql')).toBe(2);
  });
});

describe('verdict', () => {
  const plan = {
    group_by: 'source',
    goal: 'sql',
    p0: 0.2,
    p1: 0.35,
    window_days: 60,
    min_n: 20,
    groups: ['Messe'],
  };
  const many = (n: number, won: number, worked = n) => {
    const list = Array.from(
      { length: n },
      (_, i) => `${i + 1};N${i};F${i};l${i}@f${i}.example;;Messe;01.01.2026;0;C`,
    );
    const outcomes = Array.from({ length: worked }, (_, i) => `${i + 1};${i < won ? 'ja' : 'nein'}`);
    const made = report(`Lead-Nr.;SQL\n${outcomes.join('\n')}`, {
      list: `${LIST.trim().split('\n')[0]}\n${list.join('\n')}`,
      plan,
    });
    return made.report.groups.get('Messe')?.decision;
  };

  test.each([
    [19, 10, 19, 'too_small'],
    [60, 30, 60, 'scale'],
    [60, 5, 60, 'stop'],
    [60, 17, 60, 'continue'],
    [60, 30, 50, 'measure_first'],
  ])('%i leads, %i goals, %i worked: %s', (n, won, worked, verdict) => {
    expect(many(n, won, worked)?.verdict).toBe(verdict);
  });

  test('without a plan there is none', () => {
    const { report: r } = report('Lead-Nr.;SQL\n1;ja');
    expect([...r.groups.values()].map(({ decision }) => decision)).toEqual([null, null]);
    expect(r.warnings.map(({ code }) => code)).toContain('NO_PLAN');
  });

  test('a group outside the plan gets figures and no verdict', () => {
    const { report: r } = report('Lead-Nr.;SQL\n1;ja', { plan });
    expect(r.groups.get('Webinar')?.decision).toBe(null);
    expect(r.warnings).toContainEqual({ code: 'GROUP_NOT_PLANNED', args: { group: 'Webinar' } });
  });

  test('costs of a group that is missing leave its money empty, not zero', () => {
    const costs = readCosts(table('Quelle;Kosten\nMesse;1.000,00', 'costs.csv'), 'source');
    const { report: r } = reportBalloon({
      list: readLeads(table(LIST)),
      outcomes: readOutcomes(table('Lead-Nr.;SQL\n1;ja')),
      costs,
      plan: null,
      asOf: '2026-04-30',
    });
    expect(r.groups.get('Messe')?.economics).toMatchObject({ cost: 1000, cpl: 500 });
    expect(r.groups.get('Webinar')?.economics).toMatchObject({ cost: null, cpl: null, cac: null });
    expect(r.warnings).toContainEqual({ code: 'NO_COST', args: { group: 'Webinar' } });
  });
});
