import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leadsieve } from '../balloon/run.ts';

const FILES = {
  'list.csv': [
    'Vorname,Nachname,Firma,E-Mail,Telefon,Bemerkung',
    'Anna,Berg,Musterbau GmbH,anna.berg@musterbau.example,089 901820,Bitte um Rückruf',
    'Max,Tal,Talwerk AG,max.tal@talwerk.example,030 2345678,',
  ],
  'stop.csv': ['email', 'anna.berg@musterbau.example'],
  'events.csv': ['email,event,page,time', 'max.tal@talwerk.example,page view,/preise,2026-01-05'],
  'now.yaml': ['handoff: {min_score: 10}'],
  'planned.yaml': ['handoff: {min_score: 300}'],
};

test('a rule change is seen with the same helping files as the main job', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [name, lines] of Object.entries(FILES))
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  const at = (name: keyof typeof FILES) => join(folder, name);
  const base = ['compare', '-c', at('now.yaml'), '-c', at('planned.yaml'), at('list.csv'), '--json'];
  const bare = JSON.parse((await leadsieve(folder, ...base)).out);
  const helped = JSON.parse(
    (
      await leadsieve(
        folder,
        ...base,
        '--suppress',
        at('stop.csv'),
        '--activity',
        at('events.csv'),
        '--consent',
        'email=opt-in@2026-01-01',
      )
    ).out,
  );
  expect(bare.dispositions.before).toMatchObject({ blocked: 0 });
  expect(bare.moved).toBe(0);
  expect(helped.dispositions.before).toMatchObject({ handoff: 1, blocked: 1 });
  expect(helped.dispositions.after).toMatchObject({ nurture: 1, blocked: 1 });
});
