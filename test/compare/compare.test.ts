import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRuns, type Judged, judgedOfLead, judgedOfRow } from '../../src/compare/compare.ts';
import { comparisonText } from '../../src/compare/text.ts';
import { CLASSES, DISPOSITIONS, type Lead, STAGES } from '../../src/lead.ts';
import { LEAD_COLUMNS } from '../../src/write/columns.ts';
import { person, settingsWith } from '../decide.ts';

const judged = (id: string, parts: Partial<Judged> = {}): Judged => ({
  id,
  class: 'unqualified',
  stage: 'lead',
  disposition: 'nurture',
  score: 0,
  points: new Map(),
  gates: [],
  facts: new Map(),
  ...parts,
});

describe('why a lead moved', () => {
  const after: Partial<Judged> = { class: 'pre-qualified', stage: 'MQL' };
  test.each<[string, Partial<Judged>, Partial<Judged>, string]>([
    [
      'points',
      { points: new Map([['BLOG', 1]]) },
      { points: new Map([['BLOG', 5]]), score: 4 },
      'rule BLOG: +4',
    ],
    ['a rule that is gone', { points: new Map([['BLOG', 5]]) }, {}, 'rule BLOG: -5'],
    ['a gate', {}, { gates: ['INTERESTED'] }, 'gate INTERESTED: now'],
    ['a gate that opened', { gates: ['OPT_OUT'] }, {}, 'gate OPT_OUT: no longer'],
    [
      'a value',
      { facts: new Map([['missing', 'phone']]) },
      { facts: new Map([['missing', '']]) },
      'missing: phone → –',
    ],
  ])('%s', (_, from, to, why) => {
    const { moves } = compareRuns([judged('a', from)], [judged('a', { ...after, ...to })]);
    expect(moves[0]?.why).toContain(why);
  });
});

test('a row of leads.csv says the same as its lead', () => {
  const settings = settingsWith();
  const lead: Lead = {
    ...person({ note: 'Bitte um Rückruf' }),
    id: '0123456789ab',
    score: 23.5,
    contributions: [
      { rule: 'PRICE_PAGE', points: 30, count: 2, because: 'price list viewed; twice' },
      { rule: 'CAREERS_PAGE', points: -6.5, count: 1, because: 'careers page viewed' },
    ],
    findings: [{ code: 'COMMITTED' }, { code: 'INCOMPLETE', args: { fields: 'phone' } }],
  };
  const cells = new Map(LEAD_COLUMNS.map(({ name, of }) => [name, of(lead, settings)]));
  expect(judgedOfRow((column) => cells.get(column) ?? '')).toEqual(judgedOfLead(lead));
});

const run = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    class: fc.constantFrom(...CLASSES),
    stage: fc.constantFrom(...STAGES),
    disposition: fc.constantFrom(...DISPOSITIONS),
    score: fc.integer({ min: -5, max: 5 }),
  }),
  { maxLength: 12 },
);
const runs = run.map((list) => list.map(({ id, ...rest }) => judged(id, rest)));

test('totals add up, every lead is counted once, and nothing moves between a run and itself', () => {
  fc.assert(
    fc.property(runs, runs, (before, after) => {
      const all = compareRuns(before, after);
      expect(all.before).toBe(all.same + all.moved + all.gone);
      expect(all.after).toBe(all.same + all.moved + all.new);
      for (const { flows, names, before: start, after: end } of [all.classes, all.stages, all.dispositions]) {
        expect(flows.reduce((sum, { leads }) => sum + leads, 0)).toBe(all.before + all.new);
        for (const name of names) {
          expect(flows.filter(({ from }) => from === name).reduce((sum, { leads }) => sum + leads, 0)).toBe(
            start[name],
          );
          expect(flows.filter(({ to }) => to === name).reduce((sum, { leads }) => sum + leads, 0)).toBe(
            end[name],
          );
        }
      }
      expect(compareRuns(before, before).moved).toBe(0);
      expect(comparisonText(all, ['before', 'after'])).not.toContain('undefined');
    }),
    { numRuns: 300 },
  );
});
