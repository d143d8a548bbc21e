import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMAND, emptyFolder, leadsieve, table } from './run.ts';

const AS_OF = ['--as-of', '2026-03-20'];
const LIST = [
  'Name;Firma;E-Mail;Telefon;Bemerkung',
  'Nora Lindt;Lindt Pumpen GmbH;n.lindt@lindt-pumpen.example.de;;bittet um Angebot für 3 Pumpen',
  'Jonas Wirth;;jonas.wirth@wirth-bau.example.de;+49 30 901820;möchte die Preisliste',
  'Ute Blank;Blank AG;ute@blank-ag.example.de;+49 30 901821;bittet um Angebot',
  '',
].join('\n');

const made = emptyFolder();
beforeAll(() => {
  writeFileSync(join(made, 'messe.csv'), LIST);
  expect(leadsieve(['qualify', 'messe.csv', ...AS_OF], { cwd: made }).code).toBe(0);
});

/** A folder with a list and what `qualify` made of it. */
function desk(): { cwd: string; leads: string } {
  const cwd = emptyFolder();
  cpSync(made, cwd, { recursive: true });
  return { cwd, leads: join('leadsieve-out', 'leads.csv') };
}

const corrections = (cwd: string): string[] =>
  table(join(cwd, 'leadsieve-out', 'corrections.csv')).map(
    (row) => `${row.last_name} ${row.field} ${row.value}`,
  );

describe('review without a terminal', () => {
  test('takes answers line by line, says nothing but the end, and keeps them for the next run', () => {
    const { cwd, leads } = desk();
    const { code, stdout, stderr } = leadsieve(['review', leads], {
      cwd,
      input: '030 901823\nWirth Bau KG\n',
    });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('All questions are answered.\n2 answers saved');
    expect(stderr).not.toMatch(/Lindt|Wirth|901823/);
    expect(corrections(cwd)).toEqual(['Lindt phone +4930901823', 'Wirth company Wirth Bau KG']);
  });

  test('goes on where it stopped', () => {
    const { cwd, leads } = desk();
    leadsieve(['review', leads], { cwd, input: '030 901823\nq\nnever read\n' });
    const { open } = JSON.parse(leadsieve(['review', leads, '--json'], { cwd }).stdout);
    expect(open).toMatchObject([{ field: 'company' }]);
    leadsieve(['review', leads], { cwd, input: '-\n' });
    expect(corrections(cwd)).toEqual(['Lindt phone +4930901823', 'Wirth company ']);
    expect(JSON.parse(leadsieve(['review', leads, '--json'], { cwd }).stdout)).toMatchObject({
      leads: 2,
      open: [],
    });
  });

  test('ends with q while the other side might still write', async () => {
    const { cwd, leads } = desk();
    const [command, ...first] = COMMAND;
    const child = spawn(command, [...first, 'review', leads], { cwd, stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write('q\n');
    const code = await new Promise((done) => child.once('exit', done));
    expect(code).toBe(0);
  });

  test('says by code, not by value, which line it doubts', () => {
    const { cwd, leads } = desk();
    const { stderr } = leadsieve(['review', leads], { cwd, input: '4711\n4711\n' });
    expect(stderr).toContain('line 1: not saved, the checks doubt it (PHONE_INVALID');
    expect(stderr).not.toContain('4711');
    expect(corrections(cwd)).toEqual(['Lindt phone 4711']);
  });

  test('what cannot be reviewed is said', () => {
    const { cwd, leads } = desk();
    expect(leadsieve(['review', 'messe.csv'], { cwd }).code).toBe(2);
    expect(leadsieve(['review', '-'], { cwd }).code).toBe(2);
    expect(leadsieve(['review', leads, '-o', leads], { cwd, input: '030 901823\n' }).code).toBe(2);
    expect(table(join(cwd, leads))).toHaveLength(3);
  });
});

describe('qualify --corrections', () => {
  test('lays the answers over the same list, with the same ids', () => {
    const { cwd, leads } = desk();
    const before = table(join(cwd, leads));
    leadsieve(['review', leads], { cwd, input: '030 901823\nWirth Bau KG\n' });
    const file = join('leadsieve-out', 'corrections.csv');
    const { code, stderr } = leadsieve(['qualify', 'messe.csv', ...AS_OF, '--corrections', file], { cwd });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('corrections found')]);
    const after = table(join(cwd, leads));
    expect(after.map((lead) => lead.disposition)).not.toContain('research');
    expect(after.map((lead) => lead.lead_id).sort()).toEqual(before.map((lead) => lead.lead_id).sort());
    expect(after.find((lead) => lead.last_name === 'Lindt')).toMatchObject({
      phone: '+4930901823',
      repaired: 'phone:  → +4930901823',
    });
    expect(
      JSON.parse(readFileSync(join(cwd, 'leadsieve-out', 'summary.json'), 'utf8')).findings,
    ).toMatchObject({
      ENTERED: 2,
    });
    expect(existsSync(join(cwd, file))).toBe(true);
  });

  test('counts those that find nobody', () => {
    const { cwd } = desk();
    writeFileSync(
      join(cwd, 'mine.csv'),
      'email;field;value\r\nute@blank-ag.example.de;job_title;Einkäuferin\r\nnobody@nowhere.example.de;city;Ulm\r\n',
    );
    const { stderr } = leadsieve(['qualify', 'messe.csv', ...AS_OF, '--corrections', 'mine.csv'], { cwd });
    expect(stderr).toContain('1 of 2 corrections found no record of their lead in these lists');
    expect(stderr).not.toContain('nowhere');
    const leads = table(join(cwd, 'leadsieve-out', 'leads.csv'));
    expect(leads.find((lead) => lead.last_name === 'Blank')?.job_title).toBe('Einkäuferin');
  });

  test.each<[string, string, RegExp]>([
    ['a file without the columns', 'a,b\n1,2\n', /no corrections file/],
    [
      'a field that cannot be corrected',
      'email,field,value\na@b.de,score,9\n',
      /correction 1: there is no such field/,
    ],
    ['nobody named', 'email,field,value\n,city,Ulm\n', /does not say whom/],
    [
      'broken letters',
      Buffer.from('email,field,value\na@b.de,city,Köln\n', 'latin1').toString('latin1'),
      /./,
    ],
  ])('%s is refused', (_, text, message) => {
    const { cwd } = desk();
    const bytes = message.source === '.' ? Buffer.from(text, 'latin1') : text;
    writeFileSync(join(cwd, 'mine.csv'), bytes);
    const { code, stderr } = leadsieve(['qualify', 'messe.csv', '--corrections', 'mine.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message.source === '.' ? /letters are broken/ : message);
    expect(stderr).not.toContain('a@b.de');
  });
});

/** Runs the command on a terminal of its own and types `keys`, each after a moment. */
const PTY = `
import os, pty, select, sys, time, json, struct, fcntl, termios
spec = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.environ.update(spec['env']); os.chdir(spec['cwd']); os.execvp(spec['argv'][0], spec['argv'])
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 40, spec['columns'], 0, 0))
out, keys, end = b'', list(spec['keys']), time.time() + 60
quiet = time.time()
while time.time() < end:
    ready, _, _ = select.select([fd], [], [], 0.05)
    if ready:
        try: data = os.read(fd, 65536)
        except OSError: break
        if not data: break
        out += data; quiet = time.time()
    elif keys and (spec['wait'].encode() in out) and time.time() - quiet > 0.15:
        os.write(fd, keys.pop(0).encode()); quiet = time.time()
sys.stdout.buffer.write(out)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) % 256)
`;

const hasPty = spawnSync('python3', ['-c', 'import pty, termios; pty.fork']).status === 0;

function onTerminal(
  cwd: string,
  args: readonly string[],
  keys: readonly string[],
  wait: string,
  columns = 80,
) {
  const spec = {
    argv: [...COMMAND, ...args],
    keys,
    wait,
    columns,
    cwd,
    env: { LANG: 'C.UTF-8', TERM: 'xterm' },
  };
  const { status, stdout } = spawnSync('python3', ['-c', PTY, JSON.stringify(spec)], { encoding: 'utf8' });
  return { code: status, text: stdout.replaceAll('\r\n', '\n') };
}

describe.skipIf(!hasPty)('on a terminal', () => {
  test('shows the lead, suggests while one types, saves, and Ctrl-C leaves everything saved', () => {
    const { cwd, leads } = desk();
    const keys = ['030 901823', '\r', 'b', 'l', '\t', '\r', '\u0003'];
    const { code, text } = onTerminal(cwd, ['review', leads], keys, 'Phone: ');
    expect(text).toContain('Lead 1 of 2');
    expect(text).toContain('Nora Lindt');
    expect(text).toContain('saved: +4930901823');
    expect(text).toContain('Blank AG');
    expect(text).toContain('saved: Blank AG');
    expect(code).toBe(0);
    expect(corrections(cwd)).toEqual(['Lindt phone +4930901823', 'Wirth company Blank AG']);
  });

  test('Ctrl-C ends with 130', () => {
    const { cwd, leads } = desk();
    const { code, text } = onTerminal(cwd, ['review', leads], ['030 901823', '\r', '\u0003'], 'Phone: ');
    expect(code).toBe(130);
    expect(text).toContain('1 answers saved');
    expect(corrections(cwd)).toEqual(['Lindt phone +4930901823']);
  });

  test('--json asks nothing', () => {
    const { cwd, leads } = desk();
    const { code, text } = onTerminal(cwd, ['review', leads, '--json'], [], '');
    expect([code, JSON.parse(text).leads]).toEqual([0, 2]);
  });

  test('qualify closes with bars, next steps and files, in lines that fit', () => {
    const { cwd } = desk();
    const { code, text } = onTerminal(
      cwd,
      ['qualify', 'messe.csv', ...AS_OF, '-o', 'out', '--no-color'],
      [],
      '',
      60,
    );
    expect(code).toBe(0);
    expect(text).toContain('What to do next');
    expect(text).toContain('leadsieve review out/leads.csv');
    expect(text).toMatch(/leads\.csv +every lead, best first/);
    const closing = text.slice(text.indexOf('3 records = '));
    for (const line of closing.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
});
