import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with a folder as working directory. */
export async function leadsieve(cwd: string, ...argv: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const into = (add: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        add(String(chunk));
        done();
      },
    });
  const code = await run(argv, {
    stdin: Readable.from([]),
    stdout: into((text) => {
      out += text;
    }),
    stderr: into((text) => {
      err += text;
    }),
    env: {},
    cwd,
    today: '2026-01-10',
  });
  return { code, out, err };
}
