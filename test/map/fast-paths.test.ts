import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACEHOLDERS, PLACEHOLDERS_OUTSIDE_NAMES } from '../../src/data/placeholders.ts';
import { isPlaceholder, unwrap } from '../../src/map/cells.ts';
import { readDate, readPlainDate } from '../../src/map/dates.ts';
import { isPlain, tidy, unmangle } from '../../src/map/text.ts';

const two = fc.integer({ min: 0, max: 61 }).map((number) => String(number).padStart(2, '0'));
const year = fc.constantFrom('1899', '1900', '2023', '2024', '2026', '2100', '2101', '0000');
const dates = fc.oneof(
  fc.tuple(year, two, two).map(([y, m, d]) => `${y}-${m}-${d}`),
  fc.tuple(two, two, year).map(([d, m, y]) => `${d}.${m}.${y}`),
);
const times = fc
  .tuple(
    fc.constantFrom(' ', 'T', ', '),
    two,
    two,
    fc.constantFrom('', ':00', ':59', ':60'),
    fc.constantFrom('', 'Z', 'z', ' Z', '+01:00'),
  )
  .map(([between, hour, minute, second, zone]) => `${between}${hour}:${minute}${second}${zone}`);

describe('the short ways say what the long ones say', () => {
  test('dates: a blank in front takes the long way', () => {
    fc.assert(
      fc.property(
        fc.tuple(dates, fc.oneof(fc.constant(''), times)).map(([date, time]) => date + time),
        fc.constantFrom('dmy' as const, 'mdy' as const, 'unknown' as const, 'mixed' as const),
        fc.boolean(),
        (text, order, utc) => {
          expect(readDate(text, order, utc)).toEqual(readDate(` ${text}`, order, utc));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05 14:03', '2026-03-05T14:03:00'],
    ['2026-03-05T14:03:09Z', '2026-03-05T14:03:09Z'],
    ['29.02.2024 09:05', '2024-02-29T09:05:00'],
    ['29.02.2023', null],
    ['2026-04-31', null],
    ['5.3.2026', null],
    ['2026-03-05 24:00', null],
  ])('%s is read from its digits as %s', (text, iso) => expect(readPlainDate(text)).toBe(iso));

  test('plain texts need no hygiene', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        if (isPlain(text)) expect([tidy(text), unmangle(text)]).toEqual([text, text]);
      }),
    );
  });

  test.each([...PLACEHOLDERS])('%s is a placeholder in any case', (text) => {
    expect([text, text.toUpperCase()].map((one) => isPlaceholder(one, 'text'))).toEqual([true, true]);
    expect(unwrap(`  ${text} `, 'name')).toBe('');
  });

  test.each([...PLACEHOLDERS_OUTSIDE_NAMES])('%s may be a name', (text) => {
    expect([isPlaceholder(text, 'text'), isPlaceholder(text, 'name')]).toEqual([true, false]);
  });
});
