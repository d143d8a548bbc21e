import { describe, expect, test } from 'vitest';
import { verifyLead } from '../../src/complete/complete.ts';
import { type Lead, newLead, type Status, type Values } from '../../src/lead.ts';
import { knowledgeOf, SETTINGS } from './knowledge.ts';

type Cell = readonly [header: string, value: string];

function judged(
  cells: readonly Cell[],
  before: Status = 'ok',
  flags: readonly string[] = [],
  values: Values = {},
): Lead {
  const lead = newLead({
    records: [],
    values: { email: 'Anna@nordbau-beispiel.de' },
    reach: { email: before, emailFlags: flags, phone: 'missing', phoneType: '', fake: 0 },
  });
  const result = newLead({
    records: [],
    values: { email: 'anna@nordbau-beispiel.de', ...values },
    extra: cells,
  });
  return verifyLead(lead, knowledgeOf([lead], [], [result]), SETTINGS);
}

describe('the words of the services', () => {
  test.each<[string, readonly Cell[], Status, string[]]>([
    [
      'ZeroBounce',
      [
        ['ZB Status', 'valid'],
        ['ZB Sub status', ''],
      ],
      'ok',
      ['deliverable'],
    ],
    [
      'ZeroBounce',
      [
        ['ZB Status', 'invalid'],
        ['ZB Sub status', 'mailbox_not_found'],
      ],
      'invalid',
      ['undeliverable'],
    ],
    ['ZeroBounce', [['ZB Status', 'catch-all']], 'risky', ['catch-all']],
    ['ZeroBounce', [['ZB Status', 'spamtrap']], 'invalid', ['spamtrap']],
    ['ZeroBounce', [['ZB Status', 'abuse']], 'risky', ['abuse']],
    [
      'ZeroBounce',
      [
        ['ZB Status', 'do_not_mail'],
        ['ZB Sub status', 'role_based'],
      ],
      'risky',
      ['do-not-mail'],
    ],
    [
      'ZeroBounce',
      [
        ['ZB Status', 'do_not_mail'],
        ['ZB Sub status', 'disposable'],
      ],
      'risky',
      ['disposable'],
    ],
    [
      'ZeroBounce',
      [
        ['ZB Status', 'unknown'],
        ['ZB Sub status', 'timeout_exceeded'],
      ],
      'ok',
      [],
    ],
    ['NeverBounce', [['result', 'valid']], 'ok', ['deliverable']],
    ['NeverBounce', [['result', 'catchall']], 'risky', ['catch-all']],
    ['NeverBounce', [['Result', 'disposable']], 'risky', ['disposable']],
    [
      'Kickbox',
      [
        ['Result', 'undeliverable'],
        ['Reason', 'rejected_email'],
      ],
      'invalid',
      ['undeliverable'],
    ],
    [
      'Kickbox',
      [
        ['result', 'risky'],
        ['accept_all', 'true'],
      ],
      'risky',
      ['catch-all'],
    ],
    [
      'Kickbox',
      [
        ['result', 'risky'],
        ['reason', 'low_quality'],
        ['accept_all', 'false'],
      ],
      'risky',
      ['risky'],
    ],
    [
      'Kickbox',
      [
        ['result', 'deliverable'],
        ['sendex', '0.95'],
      ],
      'ok',
      ['deliverable'],
    ],
    ['Reacher', [['is_reachable', 'safe']], 'ok', ['deliverable']],
    ['Reacher', [['is_reachable', 'invalid']], 'invalid', ['undeliverable']],
    ['Dropcontact', [['email qualification', 'nominative@pro']], 'ok', ['deliverable']],
    ['Dropcontact', [['email qualification', 'catch_all@pro']], 'risky', ['catch-all']],
    ['Dropcontact', [['email qualification', 'invalid']], 'invalid', ['undeliverable']],
    ['a word of no service', [['result', 'blau']], 'ok', []],
    ['no column of a service', [['Farbe', 'valid']], 'ok', []],
  ])('%s %o', (_service, cells, status, flags) => {
    const { reach } = judged(cells);
    expect([reach.email, reach.emailFlags]).toEqual([status, flags]);
  });
});

describe('the age of the check', () => {
  test.each<[string, string, Status, string[]]>([
    ['invalid', '2026-01-15', 'invalid', ['undeliverable']],
    ['invalid', '2025-06-01', 'risky', ['undeliverable-stale']],
    ['valid', '2025-06-01', 'ok', ['deliverable-stale']],
    ['catch-all', '01.06.2025', 'ok', ['catch-all-stale']],
    ['invalid', '15.01.2026', 'invalid', ['undeliverable']],
  ])('%s, checked on %s', (word, date, status, flags) => {
    const { reach } = judged([
      ['ZB Status', word],
      ['Processed date', date],
    ]);
    expect([reach.email, reach.emailFlags]).toEqual([status, flags]);
  });

  test('the newest of two results counts', () => {
    const lead = newLead({
      records: [],
      values: { email: 'a@nordbau-beispiel.de' },
      reach: { email: 'ok', emailFlags: [], phone: 'missing', phoneType: '', fake: 0 },
    });
    const result = (word: string, date: string) =>
      newLead({
        records: [],
        values: { email: 'a@nordbau-beispiel.de' },
        extra: [
          ['result', word],
          ['date', date],
        ],
      });
    const results = [result('invalid', '2026-02-20'), result('valid', '2026-01-02')];
    expect(verifyLead(lead, knowledgeOf([lead], [], results), SETTINGS).reach.email).toBe('invalid');
  });
});

describe('what was known before', () => {
  test.each<[Status, readonly string[], string, Status]>([
    ['invalid', [], 'valid', 'invalid'],
    ['risky', ['typo:gmail.com'], 'valid', 'ok'],
    ['risky', ['disposable'], 'valid', 'risky'],
    ['ok', ['role'], 'unknown', 'ok'],
  ])('%s %o and the service says %s: %s', (before, flags, word, status) => {
    expect(judged([['result', word]], before, flags).reach.email).toBe(status);
  });

  test('a verdict in a column that was mapped to the status is read too', () => {
    expect(judged([], 'ok', [], { status: 'undeliverable' }).reach.email).toBe('invalid');
  });
});
