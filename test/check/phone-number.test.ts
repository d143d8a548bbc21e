import fc from 'fast-check';
import type { CountryCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { readAny, readNumber } from '../../src/check/phone-number.ts';

const HOMES: readonly (CountryCode | undefined)[] = [
  ...(['DE', 'AT', 'CH', 'GB', 'US', 'CA', 'FR', 'NL', 'BE', 'IT', 'LI', 'JE', 'PL'] as const),
  undefined,
];
const PREFIXES = [
  '+49',
  '+43',
  '+41',
  '+44',
  '+1',
  '+33',
  '+31',
  '+32',
  '+423',
  '+39',
  '0',
  '00',
  '0 ',
  '(0',
  '+49 0',
  '+44 (0)',
  '+491',
  '+4915',
  '+4917',
  '+43664',
  '+4179',
  '+4478',
  '+447',
  '+441',
  '+1212',
  '+1416',
  '+1800',
  '+336',
  '+316',
  '+324',
  '015',
  '017',
  '030',
  '089',
  '069',
  '0900',
  '0800',
  '0180',
  '0137',
  '032',
  '0700',
  '019',
  '079',
  '0664',
  '020',
  '07',
  '011',
  '1',
  '2',
  '49',
  '44',
  '212',
  '',
  '+4930',
  '+4989',
  '+44113496',
  '+4930231',
  '+121255501',
] as const; // prettier-ignore

/** Digits in groups as people set them, behind the beginnings of all kinds of numbers. */
const numbers = fc
  .tuple(
    fc.constantFrom(...PREFIXES),
    fc.array(
      fc.tuple(fc.constantFrom('', '', ' ', '-', '/', '.', ') ', ' / '), fc.stringMatching(/^\d{1,5}$/)),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  )
  .map(([prefix, groups]) => prefix + groups.flat().join(''));

test('what is read at a glance is what the numbering plans of the library say', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...HOMES), (text, home) => {
      const [fast, full] = [readNumber(text, home), readAny(text, home)];
      expect(fast?.type).toBe(full?.type);
      if (full?.type) expect(fast).toEqual(full);
    }),
    { numRuns: 20_000 },
  );
});
