import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Io } from '../../src/cli/io.ts';
import { configKeys } from '../../src/config/describe.ts';
import { DEFAULT_RULES } from '../../src/data/rules.ts';
import { SIGNALS } from '../../src/data/signals.ts';
import { CODES } from '../../src/findings/findings.ts';
import { FIELDS } from '../../src/lead.ts';
import { LEAD_COLUMNS } from '../../src/write/columns.ts';

const README = resolve(import.meta.dirname, '../../README.md');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Options of every command, as commander knows them. */
async function options(): Promise<string> {
  const io = { stdout: process.stdout, stderr: process.stderr } as unknown as Io;
  const parts: string[] = [];
  for (const entry of COMMANDS) {
    const command = new Command(entry.name);
    (await entry.load()).configure(command, io, () => {});
    for (const [name, one] of [
      [entry.name, command] as const,
      ...command.commands.map((sub) => [`${entry.name} ${sub.name()}`, sub] as const),
    ]) {
      if (one.options.length === 0 && one !== command) continue;
      if (one === command && command.commands.length > 0) continue;
      const rows = one.options.map((option) => [`\`${option.flags}\``, option.description]);
      parts.push(
        `#### leadsieve ${name}\n\n${entry.summary}${rows.length > 0 ? `\n\n${tableOf(['option', 'does'], rows)}` : ''}`,
      );
    }
  }
  return parts.join('\n\n');
}

/** Every reference section of the README, made from the lists that the program itself uses. */
export async function sections(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['options', await options()],
    [
      'columns',
      tableOf(
        ['column', 'holds'],
        LEAD_COLUMNS.map(({ name, about }) => [`\`${name}\``, about]),
      ),
    ],
    [
      'fields',
      tableOf(
        ['field', 'holds'],
        Object.entries(FIELDS).map(([name, { about }]) => [`\`${name}\``, about]),
      ),
    ],
    [
      'findings',
      tableOf(
        ['code', 'kind', 'says'],
        Object.entries(CODES)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([code, { kind, en }]) => [`\`${code}\``, kind, en]),
      ),
    ],
    [
      'rules',
      tableOf(
        ['fact', 'means', 'points by default'],
        Object.entries(SIGNALS).map(([code, { en }]) => {
          const rule = DEFAULT_RULES.find(({ name }) => name === code);
          const limit = rule?.max === undefined ? '' : `, at most ${rule.max}`;
          const points = rule === undefined ? '' : `${rule.points}${rule.each ? ` each${limit}` : ''}`;
          return [`\`${code}\``, en, points];
        }),
      ),
    ],
    [
      'config',
      tableOf(
        ['key', 'means', 'values', 'default'],
        configKeys().map((key) => [
          `\`${key.path}\``,
          key.about,
          key.type,
          key.default === '' ? '' : `\`${key.default}\``,
        ]),
      ),
    ],
  ]);
}

/** The README with its reference sections made anew. */
export async function renewed(text: string): Promise<string> {
  let result = text;
  for (const [name, body] of await sections()) {
    const pattern = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    result = result.replace(
      pattern,
      (_whole, open: string, close: string) => `${open}\n\n${body}\n\n${close}`,
    );
  }
  return result;
}

if (process.argv.includes('--write')) writeFileSync(README, await renewed(readFileSync(README, 'utf8')));
