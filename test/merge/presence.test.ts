import { expect, test } from 'vitest';
import { minutesPresent } from '../../src/merge/merge.ts';

const stay = (joined: string, left: string, event = 'talk') => ({
  event,
  joined: `2025-03-04T${joined}:00`,
  left: `2025-03-04T${left}:00`,
});

test.each([
  ['no stay', [], 0],
  ['one stay', [stay('10:00', '10:30')], 30],
  ['left and came back', [stay('10:00', '10:20'), stay('10:40', '11:00')], 40],
  ['two devices at once', [stay('10:00', '10:40'), stay('10:30', '11:00')], 60],
  ['the same row twice', [stay('10:00', '10:40'), stay('10:00', '10:40')], 40],
  ['one stay within another', [stay('10:00', '11:00'), stay('10:10', '10:20')], 60],
  ['two events at the same time', [stay('10:00', '10:30'), stay('10:00', '10:30', 'other')], 60],
  [
    'durations without times',
    [
      { event: 'talk', minutes: 12 },
      { event: 'talk', minutes: 20 },
    ],
    32,
  ],
  ['joined and a duration', [{ event: 'talk', joined: '2025-03-04T10:00:00', minutes: 25 }], 25],
  ['left before joined', [stay('11:00', '10:00')], 0],
  [
    'different offsets',
    [
      { event: 'talk', joined: '2025-03-04T10:00:00+01:00', left: '2025-03-04T10:30:00+01:00' },
      { event: 'talk', joined: '2025-03-04T09:00:00Z', left: '2025-03-04T09:40:00Z' },
    ],
    40,
  ],
])('%s', (_, presences, minutes) => {
  expect(minutesPresent(presences)).toBe(minutes);
});

test('an event counts at most its length', () => {
  const presences = [
    { event: 'talk', minutes: 50 },
    { event: 'talk', minutes: 50 },
  ];
  expect(minutesPresent(presences, new Map([['talk', 60]]))).toBe(60);
});
