import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { type Field, newLead } from '../../src/lead.ts';
import { readNotes } from '../../src/notes/notes.ts';

const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };
type Said = readonly [at: string, field: Field, text: string];

function intentOf(...said: Said[]): string {
  const from = { path: 'a.csv', line: 2 };
  const lead = newLead({
    records: [from],
    values: {},
    said: said.map(([at, field, text]) => ({ at, field, text, from })),
  });
  const { intent, action_date } = readNotes(lead, settings).reading;
  return action_date === null ? intent : `${intent} ${action_date}`;
}

const MEETING: Said = ['2026-02-24', 'notes', 'Termin am 24.3. um 10 Uhr bei ihm im Haus vereinbart'];

test.each<[string, Said[], string]>([
  [
    'a ticked topic beside an agreed meeting',
    [MEETING, ['2026-02-24', 'interests', 'Katalog']],
    'commitment 2026-03-24',
  ],
  ['a ticked topic alone', [['2026-02-24', 'interests', 'Katalog']], 'interest'],
  [
    'a ticked topic beside small talk',
    [
      ['2026-02-24', 'notes', 'nur Kugelschreiber geholt'],
      ['2026-02-24', 'interests', 'Katalog'],
    ],
    'interest',
  ],
  [
    'a ticked topic beside a refusal',
    [
      ['2026-02-24', 'notes', 'kein Bedarf'],
      ['2026-02-24', 'interests', 'Katalog'],
    ],
    'rejection',
  ],
  [
    'a question before the meeting',
    [MEETING, ['2026-03-02', 'notes', 'möchte vorher Referenzen sehen']],
    'commitment 2026-03-24',
  ],
  [
    'interest after the day of the meeting',
    [MEETING, ['2026-04-10', 'notes', 'interessiert sich weiter für die neue Serie']],
    'interest',
  ],
  [
    'a refusal after the meeting was agreed',
    [MEETING, ['2026-03-02', 'notes', 'hat abgesagt, kein Bedarf mehr']],
    'rejection',
  ],
  [
    'a question soon after a request without a day',
    [
      ['2026-03-10', 'notes', 'bittet um Angebot über 40 Stück'],
      ['2026-03-12', 'notes', 'fragt nach der Einführung'],
    ],
    'commitment',
  ],
  [
    'interest long after a request without a day',
    [
      ['2025-03-10', 'notes', 'bittet um Angebot über 40 Stück'],
      ['2026-03-12', 'notes', 'interessiert sich für die neue Serie'],
    ],
    'interest',
  ],
])('%s', (_name, said, intent) => {
  expect(intentOf(...said)).toBe(intent);
});
