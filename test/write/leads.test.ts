import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { type Lead, newLead } from '../../src/lead.ts';
import { LEAD_COLUMNS } from '../../src/write/columns.ts';
import { rejectsCsv } from '../../src/write/csv.ts';
import { disarm, isPlain } from '../../src/write/disarm.ts';
import { quoter } from '../../src/write/leads.ts';
import { workbook } from '../../src/write/workbook.ts';
import { leadsText } from '../leads-text.ts';

const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };

const lead = (more: Partial<Lead> = {}): Lead =>
  newLead({ records: [{ path: 'a.csv', line: 2 }], values: { company: 'Groß "Licht", Söhne' }, ...more });

const read = (leads: readonly Lead[], excel = false): Record<string, string>[] =>
  parse(leadsText(leads, settings, excel).text, {
    columns: true,
    bom: true,
    delimiter: excel ? ';' : ',',
  }) as Record<string, string>[];

test('the columns stand as users rely on them', () => {
  expect(LEAD_COLUMNS.map(({ name }) => name).join(',')).toBe(
    'lead_id,class,potential,stage,disposition,score,grade,intent,action,action_date,need,budget,authority,timing,' +
      'evidence,reasons,missing,next_step,owner,salutation,academic_title,first_name,last_name,company,job_title,role,' +
      'department,email,email_status,email_flags,phone,phone_status,phone_type,mobile,street,postal_code,city,state,' +
      'country,website,industry,company_size,language,note,contact,may_email,may_call,may_write,consent_basis,source,' +
      'source_type,occurred_at,repaired,completed,conflicts,findings,duplicates,match,sources',
  );
});

test('unmapped columns follow under their own header, a clash is told apart', () => {
  const [row] = read([
    lead({
      extra: [
        ['Farbe', 'rot'],
        ['score', '99'],
        ['__proto__', 'x'],
      ],
    }),
    lead({ extra: [['Farbe', '']] }),
  ]);
  expect(row).toMatchObject({ Farbe: 'rot', 'score (source)': '99', score: '0' });
  expect(Object.entries(row ?? {})).toContainEqual(['sources', 'a.csv:2']);
});

test('values without a column of their own follow under the name of their field', () => {
  const [row, other] = read([
    lead({
      values: { email_2: 'b@x.example', fax: '+49891', owner: 'Verena' },
      extra: [
        ['fax', 'none'],
        ['Farbe', 'rot'],
      ],
    }),
    lead({ values: { minutes_attended: '34' } }),
  ]);
  expect(row).toMatchObject({ email_2: 'b@x.example', fax: 'none', Farbe: 'rot', minutes_attended: '' });
  expect(other).toMatchObject({ email_2: '', minutes_attended: '34' });
  expect(Object.keys(row ?? {}).filter((name) => name.startsWith('owner'))).toEqual(['owner']);
});

test('German Excel gets semicolons and a byte order mark', () => {
  const { text } = leadsText([lead()], settings, true);
  expect(text.startsWith('\ufefflead_id;class;')).toBe(true);
  expect(read([lead()], true)[0]?.company).toBe('Groß "Licht", Söhne');
});

test('a plain cell is written as it is: nothing would be disarmed or quoted', () => {
  const unit = fc.constantFrom(...'aZ0 äÿ=@+-\t\r\n",;|\'\0\u200b\ufeff＝＋－＠/.');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (cell) => {
      if (!isPlain(cell)) return;
      expect([disarm(cell), quoter(',')(cell), quoter(';')(cell)]).toEqual([cell, cell, cell]);
    }),
    { numRuns: 2000 },
  );
});

describe('what a spreadsheet would run is disarmed', () => {
  test.each([
    ['=1+2', "'=1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['\t=1', "'\t'=1"],
    ['\0=1', "'=1"],
    ['＝1+2', "'＝1+2"],
    ['foo;=1+2;"', 'foo;\'=1+2;"'],
    ['foo,@x', "foo,'@x"],
    ['a\n=1', "a\n'=1"],
  ])('%j → %j', (cell, safe) => {
    expect(disarm(cell)).toBe(safe);
  });

  test.each(['+4989901820', '-5', '+3', '12', 'a=b', 'max@x.example', 'C++', 'E-Mail', '', '-'])(
    '%j passes',
    (cell) => {
      expect(disarm(cell)).toBe(cell);
    },
  );

  test('disarming twice changes nothing more, and every changed cell is counted', () => {
    const cells = ['=1', 'x;=2', '+49', 'plain'];
    for (const cell of cells) expect(disarm(disarm(cell))).toBe(disarm(cell));
    expect(leadsText([lead({ values: { company: '=1', city: '@x' } })], settings).disarmed).toBe(2);
  });
});

test('the workbook takes any text, and more than Excel keeps', async () => {
  const odd = lead({ values: { company: 'a\u0001b\ud800', street: 'x'.repeat(40_000) } });
  const bytes = await workbook([odd], [['records', 1]], settings);
  expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK');
});

test('line breaks inside a cell are quoted, whatever kind they are', () => {
  const raw = 'erste\nzweite\rdritte';
  const { blocks } = rejectsCsv([{ path: 'a.csv', line: 2, code: 'NO_IDENTITY', raw }], settings, {
    excel: false,
  });
  expect(parse(blocks.join(''), { columns: true, record_delimiter: '\r\n' })).toMatchObject([{ raw }]);
});
