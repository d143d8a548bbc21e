import { expect, test } from 'vitest';
import { lineOf, SYNTH_HEADER, type SynthRecord, synthesise } from '../../src/synth/synth.ts';

const list = (records: number, seed: number): SynthRecord[] => [...synthesise(records, seed)];
const share = (records: readonly SynthRecord[], of: (record: SynthRecord) => boolean): number =>
  records.filter(of).length / records.length;

test('the same seed gives the same list, another seed another', () => {
  expect(list(500, 3).map(lineOf)).toEqual(list(500, 3).map(lineOf));
  expect(list(500, 3).map(lineOf)).not.toEqual(list(500, 4).map(lineOf));
});

test('faults, duplicates and remarks come in the promised shares', () => {
  const records = list(20_000, 1);
  expect(share(records, ({ fault }) => fault === 'duplicate')).toBeCloseTo(0.05, 2);
  expect(share(records, ({ fault }) => fault !== 'none' && fault !== 'duplicate')).toBeCloseTo(0.05, 2);
  expect(share(records, ({ cells }) => cells[15] !== '')).toBeCloseTo(0.285, 1);
});

test('a duplicate names the person it repeats', () => {
  const records = list(5000, 2);
  for (const { person, fault } of records)
    if (fault === 'duplicate') expect(records[person]?.fault).toBe('none');
});

test('every sound line has the cells of the header and closes its quotes', () => {
  for (const record of list(1000, 5)) {
    expect(record.cells).toHaveLength(SYNTH_HEADER.length);
    if (record.fault !== 'broken-line') expect(lineOf(record).split('"').length % 2).toBe(1);
  }
});
