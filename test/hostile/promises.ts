import { parse } from 'csv-parse/sync';
import { type Did, inside } from '../inside.ts';

/** Twelve sound people around the hostile record, so that a lost neighbour is noticed. */
const NAMES = 'Aal Busch Cordes Dachs Ebert Fuchs Gans Hahn Igel Jung Kranz Luchs'.split(' ');
export const HEADER = 'Vorname,Nachname,Firma,E-Mail,Telefon,Notiz';
const sound = (name: string, index: number): string =>
  `Eva,${name},${NAMES[(index + 5) % 12]}werk GmbH,${name.toLowerCase()}@${name.toLowerCase()}werk-beispiel.de,089 ${901820 + index * 977},ok`;
export const SOUND: readonly string[] = NAMES.map(sound);

/** A list of the sound people with lines put in after the fifth. */
export function listWith(...lines: readonly string[]): string {
  return `${[HEADER, ...SOUND.slice(0, 5), ...lines, ...SOUND.slice(5)].join('\n')}\n`;
}

export async function qualified(list: string | Uint8Array, more: readonly string[] = []): Promise<Did> {
  return inside({ 'in.csv': list }, ['qualify', './in.csv', '--as-of', '2026-03-20', '-o', './out', ...more]);
}

/** What a spreadsheet would run, at the start of a cell or behind a separator inside it. */
function isLive(cell: string): boolean {
  if (/^[+-]\d+(?:[.,]\d+)*$|^\+[1-9]\d{6,14}$|^[+-]$/.test(cell)) return false;
  if (/^[+-]\d+(?:\.\d+)? [A-Z_]+ x\d/.test(cell)) return false;
  return /^[\s\0\u200b-\u200f\ufeff]*[=@+\-\t\r]/.test(cell) || /[,;|\t\r\n][" ]?[=@]/.test(cell);
}

/** Promises that hold whatever the list holds; the broken ones. `secret`: words of the list that may not be told. */
export function brokenPromises(
  { code, stdout, stderr, files }: Did,
  secret: readonly string[] = [],
): string[] {
  const broken: string[] = [];
  const said = stdout + stderr;
  if (code !== 0) return [`exit ${code}: ${stderr.slice(0, 300)}`];
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(said))
    broken.push('a control character is told');
  if (/^\s*::|##\w*\[/m.test(said)) broken.push('a command for a CI server is told');
  const text = (name: string): string => String(files.get(`out/${name}`));
  const summary = JSON.parse(text('summary.json'));
  const leads = parse(text('leads.csv'), { columns: true, bom: true }) as Record<string, string>[];
  const rejects = parse(text('rejects.csv'), { columns: true, bom: true }) as Record<string, string>[];
  const places = [
    ...leads.flatMap(({ sources = '' }) => sources.split('; ')),
    ...rejects.map(({ file, line }) => `${file}:${line}`),
  ];
  if (summary.records !== summary.leads + summary.merged + summary.rejects)
    broken.push('the figures do not add up');
  if (places.length !== summary.records || new Set(places).size !== places.length)
    broken.push('records are lost or twice');
  const people = new Set(leads.map(({ last_name }) => last_name));
  for (const name of NAMES) if (!people.has(name)) broken.push(`${name} is lost`);
  for (const [name, bytes] of files) {
    const content = bytes.toString('utf8');
    if (name.endsWith('.xlsx')) continue;
    if (!Buffer.from(content).equals(bytes)) broken.push(`${name} is no UTF-8`);
    const control =
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(
        content,
      );
    if (control) broken.push(`${name} holds U+${control[0].charCodeAt(0).toString(16)}`);
    if (/\.html$|\.md$|summary\.json$/.test(name)) {
      for (const word of secret) if (content.includes(word)) broken.push(`${name} tells ${word}`);
    }
    if (!name.endsWith('.csv')) continue;
    for (const row of parse(content, { bom: true, relax_column_count: true }) as string[][]) {
      for (const cell of row) if (isLive(cell)) broken.push(`${name} holds a live ${cell.slice(0, 40)}`);
    }
  }
  for (const word of secret) if (said.includes(word)) broken.push(`${word} is told`);
  return broken;
}
