import { EXIT } from './exit.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs work that must not be cut short, such as putting results into place: a signal that comes meanwhile ends the
 * process with 130 when the work is done. At all other times a signal ends it at once, and there is nothing to clean.
 */
export async function uninterrupted(work: () => void): Promise<void> {
  let caught = false;
  const hold = (): void => {
    caught = true;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    work();
    // Signals are told between two turns of the event loop; from here the next whole turn begins only after one.
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => setImmediate(done));
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
  }
  if (caught) process.exit(EXIT.interrupted);
}

/** Whether no process of that number runs; our own number was somebody else's before. */
export function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
