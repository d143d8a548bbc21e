import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { type Lead, NOTHING_SAID, newLead } from '../../src/lead.ts';
import { returnFiles } from '../../src/write/returns.ts';

const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };

function rejected(source: string, because: string[], more: Partial<Lead> = {}): Lead {
  const lead = newLead({
    records: [{ path: 'bought.csv', line: 2 }],
    values: { source, external_id: 'V-7', email: 'a@x.example' },
  });
  return { ...lead, decision: { ...lead.decision, disposition: 'rejected', because }, score: 12345, ...more };
}

test('each supplier gets its own rejected leads with reason and evidence, and no scores', () => {
  const refusal = {
    ...NOTHING_SAID,
    intent: 'rejection',
    evidence: [{ about: 'intent', span: 'kein Bedarf', code: 'R' }],
  } as const;
  const files = returnFiles(
    [
      rejected('Adressen AG', ['FAKE'], { findings: [{ code: 'FAKE_KEYBOARD', args: { value: 'asdf' } }] }),
      rejected('Leadhaus', ['REJECTION'], { reading: refusal }),
      rejected('Leadhaus', ['UNUSABLE']),
    ],
    settings,
  );
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^returns-adressen-ag-[0-9a-f]{8}\.csv$/),
    expect.stringMatching(/^returns-leadhaus-[0-9a-f]{8}\.csv$/),
  ]);
  const [first = '', second = ''] = files.map(({ text }) => text.blocks.join(''));
  expect(first).toMatch(/V-7,bought\.csv:2,.*INVENTED_DATA/);
  expect(second).toMatch(/NO_INTEREST,"""kein Bedarf"""/);
  expect(second).toContain('NOT_REACHABLE');
  expect(first + second).not.toContain('12345');
});

test('who was excluded by an agreed rule goes back with that rule, not with what else is wrong', () => {
  const [file] = returnFiles(
    [
      rejected('Leadhaus', ['COMMITTED', 'EXCLUDED'], {
        findings: [
          { code: 'FAKE_KEYBOARD', args: { value: 'asdf' } },
          { code: 'COMMITTED' },
          { code: 'EXCLUDED', args: { rule: 'NO_STUDENTS' } },
        ],
      }),
    ],
    settings,
  );
  expect(file?.text.blocks.join('')).toMatch(/NOT_AS_AGREED,excluded by the rule NO_STUDENTS\r\n$/);
});

test('a source cannot choose its file name', () => {
  const [file] = returnFiles([rejected('../../etc/passwd\0CON', ['FAKE'])], settings);
  expect(file?.name).toMatch(/^returns-[a-z0-9-]+\.csv$/);
});

test('nobody who is not rejected goes back', () => {
  expect(
    returnFiles(
      [
        newLead({
          records: [],
          values: {},
          decision: { ...rejected('x', []).decision, disposition: 'nurture' },
        }),
      ],
      settings,
    ),
  ).toEqual([]);
});
