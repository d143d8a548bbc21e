import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Lead, newLead } from '../../src/lead.ts';
import { openLeadStore } from '../../src/write/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A lead as it leaves the check, now and then a long or an odd one. */
function lead(number: number): Lead {
  const from = { path: 'a.csv', line: number + 2 };
  return newLead({
    records: [from],
    values: {
      last_name: `Ködel-${number}`,
      company: number % 97 === 0 ? 'x'.repeat(90_000) : 'Süd & Co "KG"',
    },
    extra: number % 5 === 0 ? [['__proto__', '\ud800 lone, \u2028 line']] : [],
    said: number % 3 === 0 ? [{ text: 'Termin\nam 5. März', field: 'notes', from }] : [],
    findings: [{ code: 'PHONE_INVALID', field: 'phone', args: { value: '+49 1', times: number } }],
    reach: { email: 'ok', emailFlags: ['free'], phone: 'missing', phoneType: '', fake: 0.25 },
    occurredAt: number % 2 === 0 ? '2026-03-01' : null,
    id: number % 7 === 0 ? 'a1b2c3d4e5f6' : '',
  });
}

test.each([
  ['few', 300],
  ['more than are kept in memory', 20_300],
])('%s: every lead comes back as it was, in order and from anywhere between', (name, count) => {
  const file = join(folder, name);
  const store = openLeadStore(() => file);
  for (let number = 0; number < count; number++) store.add(lead(number));
  expect(store.size).toBe(count);
  for (let number = 0; number < count; number += 1 + (number % 53)) {
    expect(store.get(number)).toEqual(lead(number));
    const elsewhere = (number * 7919) % count;
    if (number % 5 === 0) expect(store.get(elsewhere)).toEqual(lead(elsewhere));
  }
  expect(() => store.get(count)).toThrow(RangeError);
  if (count > 20_000) expect(statSync(file).mode & 0o777).toBe(0o600);
  store.close();
  expect(existsSync(file)).toBe(false);
});
