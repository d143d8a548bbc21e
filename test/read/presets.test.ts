import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/data/presets.ts';
import { openList } from '../../src/read/read.ts';
import { csv, read } from './tables.ts';

const FOLDER = new URL('../../fixtures/read/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

describe('every known export is recognised, and only its people are records', () => {
  test.each(files)('%s', async (name) => {
    const list = await openList(new URL(name, FOLDER).pathname, {});
    const rows = [...list.rows()];
    expect(list.preset).toBe(name.split('.')[0]);
    expect(rows.map(({ kind }) => kind)).toEqual(['record', 'record', 'record']);
    const { total, preamble, header, blank, skipped, record } = list.lines;
    expect(preamble + header + blank + skipped + record).toBe(total);
    const text = JSON.stringify(rows);
    expect(text).not.toMatch(/Gerda|Copyright|Gesamtsumme|In-Meeting|first visit/);
  });

  test('every preset has a fixture', () => {
    const seen = new Set(files.map((name) => name.split('.')[0]));
    expect([...new Set(PRESETS.map(({ id }) => id))].filter((id) => !seen.has(id))).toEqual([]);
  });
});

test('the event is described by the lines before the table', async () => {
  const list = await openList(new URL('goto-webinar.csv', FOLDER).pathname, {});
  expect(list.facts).toMatchObject({
    'Webinar Name': 'Kühlung im Betrieb',
    'Actual Duration (minutes)': '61',
  });
  const zoom = await openList(new URL('zoom-webinar-attendees.csv', FOLDER).pathname, {});
  expect(zoom.facts).toMatchObject({ Topic: 'Kühlung im Betrieb', 'Actual Duration (minutes)': '75' });
  expect(JSON.stringify(zoom.facts)).not.toContain('@');
});

describe('the people who run an event are no leads', () => {
  test('by their role', async () => {
    const { cells, list } = await read(
      csv([
        ['Name', 'First Join', 'Last Leave', 'In-Meeting Duration', 'Email', 'Participant ID (UPN)', 'Role'],
        ['Anna', '1', '2', '1h', 'a@kunde.example', '', 'Presenter'],
        ['Gerda', '1', '2', '1h', 'g@veranstalter.example', '', 'Organizer'],
      ]),
    );
    expect(cells.map(([name]) => name)).toEqual(['Anna']);
    expect(list.lines.skipped).toBe(1);
  });

  test('by the address of the host before the table', async () => {
    const { cells } = await read(
      csv([
        ['Meeting ID', 'Topic', 'Start Time', 'End Time', 'User Email', 'Duration (Minutes)', 'Participants'],
        ['812', 'Kühlung', '1', '2', 'g@veranstalter.example', '60', '2'],
        [''],
        ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)', 'Guest'],
        ['Gerda', 'g@veranstalter.example', '1', '2', '60', 'No'],
        ['Anna', 'a@kunde.example', '1', '2', '60', 'Yes'],
      ]),
    );
    expect(cells.map(([name]) => name)).toEqual(['Anna']);
  });
});
