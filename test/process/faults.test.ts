import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  afterChange,
  afterSignal,
  atOnce,
  CHANGES,
  changed,
  copyOf,
  finish,
  leftovers,
  onFullDisk,
  placeWith,
  stateOf,
} from './faults.ts';
import { LISTS } from './run.ts';

// The whole series, with faults inside the system calls, runs by hand: npx tsx test/faults.ts

const LIST = join(LISTS, 'messe.csv');
const measured = placeWith(LIST, null);
const length = finish(measured);
const old = placeWith(LIST, ['--split']);
const news = stateOf(measured.out);

test('a run leaves a complete set and nothing else', () => {
  expect(news).toMatch(/^set /);
  expect(leftovers(measured)).toEqual([]);
});

describe('a signal leaves the complete old or the complete new set, and no temporary folder', () => {
  test.each([
    ['SIGINT', 0.35],
    ['SIGTERM', 0.5],
    ['SIGHUP', 0.65],
    ['SIGINT', 0.75],
    ['SIGTERM', 0.85],
    ['SIGINT', 0.95],
  ] as const)('%s after %d of the run', async (signal, share) => {
    const place = share < 0.7 ? placeWith(LIST, null) : copyOf(old);
    expect(await afterSignal(place, signal, length * share, news)).toEqual([]);
  });

  test.each([0.5, 0.8, 0.95])('SIGKILL after %d of the run: at the latest after the next', async (share) => {
    const broken = await afterSignal(copyOf(old), 'SIGKILL', length * share, news);
    expect(broken.filter((promise) => !promise.startsWith('at once'))).toEqual([]);
  });
});

describe('an input that changes during the run: nothing is written', () => {
  test.each(Object.entries(CHANGES))('%s', async (_, change) => {
    expect(await afterChange(copyOf(old), change, length / 2, [news, ...changed(old, change)])).toEqual([]);
  });
});

test.each([0, 4, 16])('a disk that takes %d KB a file: the old set stays', async (blocks) => {
  expect(await onFullDisk(copyOf(old), blocks, news)).toEqual([]);
});

test('of runs into one folder at the same time one complete set wins', async () => {
  expect(await atOnce(copyOf(old), [[], ['--split'], ['--excel']])).toEqual([]);
});
