import { spawnSync } from 'node:child_process';
import { realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder, LISTS } from './run.ts';

/** The package as it is installed where CI says so, by its name; else this checkout. */
const BIN = process.env.LEADSIEVE_BIN;
const HOME = BIN ? resolve(dirname(BIN), '../..') : emptyFolder();
const NAME = BIN ? 'leadsieve' : pathToFileURL(resolve(import.meta.dirname, '../../dist/index.js')).href;

function program(text: string): unknown {
  const file = join(BIN ? realpathSync(HOME) : HOME, 'program.mjs');
  writeFileSync(file, text.replace("'leadsieve'", JSON.stringify(NAME)));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', cwd: HOME });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

test('lists by path: leads best first, and every record accounted for', () => {
  const told = program(`
    import { qualify, sentenceOf } from 'leadsieve';
    const { leads, rejects, records } = await qualify([${JSON.stringify(join(LISTS, 'messe.csv'))}], { asOf: '2026-03-20' });
    const inLeads = leads.reduce((sum, lead) => sum + lead.records.length, 0);
    console.log(JSON.stringify({
      balance: inLeads + rejects.length === records,
      records,
      first: leads[0].decision.disposition,
      sentence: sentenceOf({ code: 'UNCLOSED_QUOTE' }, 'en'),
    }));
  `);
  expect(told).toMatchObject({ balance: true, records: 44, first: 'handoff' });
  expect((told as { sentence: string }).sentence).not.toBe('');
});

test('a stream in, leads out one by one; mistakes of the caller are told', () => {
  const told = program(`
    import { qualifyEach, readNote, UserError } from 'leadsieve';
    async function* bytes() {
      yield Buffer.from('Name,E-Mail,Firma,Notiz\\nAnna Kettner,a.kettner@kettner-beispiel.de,Kettner GmbH,');
      yield Buffer.from('"bitte Angebot schicken"\\nBert Lang,b.lang@lang-beispiel.de,Lang AG,\\n');
    }
    const names = [];
    for await (const lead of qualifyEach([{ name: 'form', bytes: bytes() }], { asOf: '2026-03-20', config: { market: 'b2b' } }))
      names.push([lead.values.last_name, lead.records[0].path, lead.reading.intent]);
    let refused = '';
    try { for await (const _ of qualifyEach(['nowhere.csv'], { asOf: '2026-03-20' })); }
    catch (error) { refused = error instanceof UserError ? error.message : String(error); }
    console.log(JSON.stringify({ names, refused, intent: readNote('kein Interesse', { ref: '2026-03-20' }).intent }));
  `);
  expect(told).toMatchObject({
    names: [
      ['Kettner', 'form', 'commitment'],
      ['Lang', 'form', 'none'],
    ],
    refused: expect.stringContaining('nowhere.csv'),
    intent: 'rejection',
  });
});
