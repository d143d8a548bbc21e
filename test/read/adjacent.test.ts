import { expect, test } from 'vitest';
import { openList } from '../../src/read/read.ts';

async function* one(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

test('two damaged lines in a row cost one record each, and nobody else', async () => {
  const row = (n: number, name: string, note: string): string =>
    `L${n},2026-02-0${n},Herr,${name},${name} GmbH,0221 4710 10${n},Köln,${note}`;
  const lines = [
    'Lead-ID,Datum,Anrede,Name,Firma,Telefon,Ort,Bemerkung',
    row(1, 'Adler', 'kein Bedarf'),
    row(2, 'Brand', 'sucht Ersatz').replace(',', ',"'),
    row(3, 'Clemens', '"Termin, 24.3."').replace(',', ',"'),
    row(4, 'Dorn', '"Budget da, Start im Mai"'),
    row(5, 'Ebner', ''),
  ];
  const list = await openList('-', {}, one(`${lines.join('\n')}\n`));
  const rows = [...list.rows()];
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  const sound = rows.flatMap((one) => (one.kind === 'record' ? [one.cells[3]] : []));
  expect(sound).toEqual(expect.arrayContaining(['Adler', 'Dorn', 'Ebner']));
});
