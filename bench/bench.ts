import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// Ratios against named rivals, measured in one run on one generated list. Usage: npm run bench -- [records]
const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'bin/leadsieve.js');
const METER = join(ROOT, 'bench/meter.mjs');
const records = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'leadsieve-bench-'));
const list = join(folder, 'list.csv');

interface Measured {
  readonly cpu: number;
  readonly rss: number;
  readonly wall: number;
}

function measure(args: readonly string[]): Measured {
  const meter = join(folder, 'meter.json');
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, ...args], {
    env: { ...process.env, METER_FILE: meter },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(meter, 'utf8')) as Measured;
}

function checkOutput(): void {
  const summary = JSON.parse(readFileSync(join(folder, 'out', 'summary.json'), 'utf8'));
  const balanced = summary.records === summary.leads + summary.merged + summary.rejects;
  if (!balanced || Math.abs(summary.records - records) > records * 0.02)
    throw new Error('wrong output, no figures');
}

const synth = spawnSync(process.execPath, [
  BIN,
  'synth',
  '--records',
  String(records),
  '--seed',
  '11',
  '-o',
  folder,
]);
if (synth.status !== 0) throw new Error('no list');
const nothing = measure(['-e', '0']);
const help = measure([BIN, '--help']);
const copy = measure([join(ROOT, 'bench/copy.mjs'), list, join(folder, 'copy.csv')]);
const qualify = measure([
  BIN,
  'qualify',
  list,
  '--as-of',
  '2026-03-20',
  '-o',
  join(folder, 'out'),
  '--quiet',
]);
checkOutput();

const row = (name: string, { cpu, wall, rss }: Measured, ratio: string): string =>
  `| ${name} | ${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${rss.toFixed(0)} | ${ratio} |`;
const megabytes = (statSync(list).size / 1e6).toFixed(0);
console.log(
  [
    `${records} records, ${megabytes} MB, 16 columns; Node ${process.version}`,
    '',
    '| what | CPU s | wall s | peak MiB | ratio |',
    '|---|---|---|---|---|',
    row('node -e 0', nothing, ''),
    row('leadsieve --help', help, `${(help.wall / nothing.wall).toFixed(2)} × node -e 0 (wall)`),
    row('copy: csv-parse → csv-stringify', copy, '1'),
    row('leadsieve qualify', qualify, `${(qualify.cpu / copy.cpu).toFixed(2)} × copy (CPU)`),
  ].join('\n'),
);
rmSync(folder, { recursive: true });
