import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterChange,
  afterSignal,
  atCall,
  atOnce,
  CHANGES,
  changed,
  copyOf,
  finish,
  hasStrace,
  leftovers,
  onFullDisk,
  placeWith,
  stateOf,
} from './process/faults.ts';
import { leadsieve } from './process/run.ts';

/*
 * Every fault at many moments: npx tsx test/faults.ts [records] [moments]. Needs a built command and, for faults inside
 * system calls, strace. Takes some minutes; prints one line a fault and ends with 1 where a promise is broken.
 */

const [records = '2000', moments = '12'] = process.argv.slice(2);
const made = mkdtempSync(join(tmpdir(), 'leadsieve-faults-'));
leadsieve(['synth', '--records', records, '-o', made]);
const list = join(made, 'list.csv');
const measured = placeWith(list, null);
const length = finish(measured);
const news = stateOf(measured.out);
let failures = 0;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(fault: string, broken: readonly string[]): void {
  if (broken.length > 0) failures += 1;
  print(`${broken.length > 0 ? 'BROKEN' : 'ok    '} ${fault} ${broken.join('; ')}`);
}

print(`${records} records, ${Math.round(length)} ms a run`);
const old = placeWith(list, ['--split']);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
  for (let moment = 1; moment <= Number(moments); moment++) {
    const after = (length * moment) / Number(moments);
    say(`${signal} after ${Math.round(after)} ms`, await afterSignal(copyOf(old), signal, after, news));
  }
}
for (const [name, change] of Object.entries(CHANGES)) {
  const whole = [news, ...changed(old, change)];
  for (const share of [0.3, 0.6, 0.9]) {
    say(`input ${name} at ${share}`, await afterChange(copyOf(old), change, length * share, whole));
  }
}
for (let round = 1; round <= 5; round++) {
  say(`three runs at once, ${round}`, await atOnce(copyOf(old), [[], ['--split'], ['--excel']]));
}
for (let blocks = 0; blocks <= 256; blocks = blocks * 2 || 1) {
  say(`no file over ${blocks} KB`, await onFullDisk(copyOf(old), blocks, news));
}
if (hasStrace()) await insideCalls();
else print('no strace: faults inside system calls are left out');
process.exitCode = failures > 0 ? 1 : 0;

/** The move into a folder takes some ten calls; each of them fails once, and each of them is the last once. */
async function insideCalls(): Promise<void> {
  for (const [call, error] of [
    ['fsync', 'EIO'],
    ['rename', 'EIO'],
    ['unlink', 'EIO'],
  ] as const) {
    for (let when = 1; when <= 10; when++) {
      const place = copyOf(old);
      const before = stateOf(place.out);
      const { ended, now, later } = await atCall(place, call, `error=${error}`, when);
      const waits = ended.stderr.includes('the next run finishes the move');
      const good =
        (ended.code === 2 && now === before) ||
        (ended.code === 0 && now === news) ||
        (waits && later === news);
      say(
        `${call} no. ${when} fails with ${error}: exit ${ended.code}${waits ? ', the next run finishes' : ''}`,
        [...(good ? [] : [`${now}, then ${later}: ${ended.stderr}`]), ...leftovers(place)],
      );
    }
  }
  for (const call of ['rename', 'unlink', 'fsync', 'rmdir']) {
    for (let when = 1; when <= 10; when++) {
      const place = copyOf(old);
      const before = stateOf(place.out);
      const { now, later } = await atCall(place, call, 'signal=KILL', when);
      const whole = [before, news];
      say(`SIGKILL in ${call} no. ${when}${whole.includes(now) ? '' : ', whole after the next run'}`, [
        ...(whole.includes(later) ? [] : [later]),
        ...leftovers(place),
      ]);
    }
  }
}
