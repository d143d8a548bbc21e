const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown where a run was told to stop; the process ends with 130 once everything is cleaned up. */
export class Interrupted extends Error {}

const interrupted = (): Interrupted => new Interrupted('interrupted');

/** Longest time without a pause, in milliseconds: how long a signal may wait. */
const TURN = 100;

/** Lets signals in while long work runs. */
export interface Watch {
  /** To be awaited often: now and then it lets the event loop turn. Throws `Interrupted` where a signal has come. */
  pause(): Promise<void>;
  /** Like `pause`, but always turns: after work that must not be cut short. */
  turn(): Promise<void>;
  /** Waits for the outside world: standard input, the network. Throws `Interrupted` as soon as a signal comes. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Signals end the process at once again. */
  end(): void;
}

/**
 * From now on a signal does not end the process at once but at the next pause, so that temporary files can be removed
 * and results are never half in place. `end` must be called.
 */
export function watchSignals(): Watch {
  let caught = false;
  let last = performance.now();
  let stop: () => void = () => undefined;
  const hold = (): void => {
    caught = true;
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  const turn = async (): Promise<void> => {
    // Signals are told between two turns of the event loop; the next whole turn begins only after one.
    for (let count = 0; count < 2; count++) await new Promise((done) => setImmediate(done));
    last = performance.now();
    if (caught) throw interrupted();
  };
  return {
    turn,
    async pause() {
      if (performance.now() - last > TURN) await turn();
    },
    during(work) {
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(interrupted());
      });
      return Promise.race([work, stopped]);
    },
    end() {
      for (const signal of SIGNALS) process.off(signal, hold);
    },
  };
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
