import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** Writes one file in one piece: readers see the old text or the new, never half. No input may be overwritten. */
export function saveFile(path: string, text: string, inputs: readonly string[] = []): void {
  const target = resolve(path);
  keepInputs(path, inputs);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, target);
  } catch {
    rmSync(temporary, { force: true });
    throw new UserError(`${path} cannot be written.`, 'Check the folder and whether you may write there.');
  }
}

/** Throws a UserError where the file to be written is one of the inputs. */
export function keepInputs(path: string, inputs: readonly string[]): void {
  if (inputs.some((input) => input !== '-' && sameFile(input, resolve(path)))) {
    throw new UserError(`${path} is an input and would be overwritten.`, 'Name another file.');
  }
}

function sameFile(input: string, target: string): boolean {
  try {
    return realpathSync(input) === realpathSync(target);
  } catch {
    return false;
  }
}
