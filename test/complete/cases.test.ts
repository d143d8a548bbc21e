import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLead } from '../../src/check/check.ts';
import { completeLead } from '../../src/complete/complete.ts';
import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { FIELD_NAMES, type Field, type Lead, newLead } from '../../src/lead.ts';
import { knowledgeOf, SETTINGS } from './knowledge.ts';

const CASES = new URL('../../fixtures/complete/cases.txt', import.meta.url);

/** A checked lead; `x:Header=value` is a cell of a column that was not mapped. */
function read(text: string): Lead {
  const pairs = text.split(' ;; ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  const values = Object.fromEntries(pairs.filter(([name]) => !name.startsWith('x:')));
  const extra = pairs
    .filter(([name]) => name.startsWith('x:'))
    .map(([name, value]) => [name.slice(2), value] as const);
  return checkLead(newLead({ records: [], values, extra }), SETTINGS);
}

const lines = (block: string, mark: string) =>
  block
    .split('\n')
    .filter((line) => line.startsWith(`${mark} `))
    .map((line) => line.slice(2));

interface Case {
  readonly given: string;
  readonly wanted: string;
  readonly others: readonly string[];
  readonly accounts: readonly string[];
}

const cases: Case[] = readFileSync(CASES, 'utf8')
  .split(/\n\s*\n/)
  .flatMap((block) =>
    lines(block, '?').map((line) => {
      const [given = '', wanted = ''] = line.split(/ => ?/);
      return { given, wanted, others: lines(block, '+'), accounts: lines(block, 'R') };
    }),
  );

describe('what is filled, and nothing else', () => {
  test.each(cases)('$given => $wanted', ({ given, wanted, others, accounts }) => {
    const lead = read(given);
    const knowledge = knowledgeOf([...others.map(read), lead], accounts.map(read));
    const completed = completeLead(lead, knowledge, SETTINGS);
    const filled = FIELD_NAMES.filter(
      (field) => lead.values[field] === undefined && completed.values[field] !== undefined,
    );
    const wishes = wanted.split(' ;; ').filter((wish) => wish !== '');
    expect(filled.map((field) => `${field}=${completed.values[field]}`).sort()).toEqual(
      wishes
        .filter((wish) => !wish.startsWith('!'))
        .map((wish) => wish.trim())
        .sort(),
    );
    const codes = completed.findings.map(({ code }) => code as string);
    for (const wish of wishes.filter((one) => one.startsWith('!')))
      expect(codes).toContain(wish.slice(1).replace('=', ''));
  });
});

describe('what always holds', () => {
  test('no given value is changed, and each filled one is in the ledger with its origin and certainty', () => {
    for (const { given, others, accounts } of cases) {
      const lead = read(given);
      const knowledge = knowledgeOf([...others.map(read), lead], accounts.map(read));
      const completed = completeLead(lead, knowledge, SETTINGS);
      for (const field of Object.keys(completed.values) as Field[]) {
        if (lead.values[field] !== undefined) expect(completed.values[field]).toBe(lead.values[field]);
        else {
          const finding = completed.findings.find(
            (one) => one.field === field && one.args?.to === completed.values[field],
          );
          expect(finding?.args?.from, `${given}: ${field}`).toBeTruthy();
          expect(Number(finding?.args?.certainty)).toBeGreaterThanOrEqual(0.9);
        }
      }
    }
  });

  test('switched off, nothing is filled', () => {
    const off: Settings = {
      ...SETTINGS,
      config: { ...DEFAULT_CONFIG, completion: { ...DEFAULT_CONFIG.completion, enabled: false } },
    };
    const lead = read('last_name=A ;; phone=+4930901820');
    expect(completeLead(lead, knowledgeOf([lead], [], [], off), off).values).toEqual(lead.values);
  });

  test('a bar above a conclusion keeps it from being drawn', () => {
    const strict: Settings = {
      ...SETTINGS,
      config: { ...DEFAULT_CONFIG, completion: { ...DEFAULT_CONFIG.completion, min_certainty: 0.94 } },
    };
    const lead = read('last_name=A ;; email=a@gmx.de');
    expect(completeLead(lead, knowledgeOf([lead], [], [], strict), strict).values.country).toBeUndefined();
  });
});
