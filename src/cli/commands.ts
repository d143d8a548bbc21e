import type { Command } from 'commander';
import type { Io } from './io.ts';

/** What a command module exports: `configure` declares arguments, options and examples, and sets the action, which returns the exit code through `done`. */
export interface CommandModule {
  readonly configure: (command: Command, io: Io, done: (exitCode: number) => void) => void;
}

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Loaded only when the command is called, so that `--help` stays quick. */
  readonly load: () => Promise<CommandModule>;
}

/** Every command, in the order of `leadsieve --help`. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'qualify',
    summary: 'check, merge, score and classify lead lists',
    load: () => import('./qualify.ts'),
  },
  {
    name: 'inspect',
    summary: 'say what each file is and where its columns go',
    load: () => import('./inspect.ts'),
  },
  {
    name: 'explain',
    summary: 'one lead in words: every check, completion, merge, point and gate',
    load: () => import('./explain.ts'),
  },
  {
    name: 'diff',
    summary: 'two leads.csv: who moved between classes and dispositions, and why',
    load: () => import('./diff.ts'),
  },
  {
    name: 'balloon',
    summary: 'plan, sample and judge a test batch: scale, continue, stop',
    load: () => import('./balloon.ts'),
  },
  {
    name: 'evaluate',
    summary: 'does the score predict the outcome?',
    load: () => import('./evaluate.ts'),
  },
  {
    name: 'tune',
    summary: 'learn points from outcomes, with an honest comparison',
    load: () => import('./tune.ts'),
  },
  {
    name: 'compare',
    summary: 'the effect of a rule change on a list, before it is used',
    load: () => import('./compare.ts'),
  },
  {
    name: 'notes',
    summary: 'label plain notes; with labels given, measure the reading',
    load: () => import('./notes.ts'),
  },
  { name: 'config', summary: 'start, check and describe the config', load: () => import('./config.ts') },
  {
    name: 'review',
    summary: 'fill the gaps of the research list by hand, with type-ahead',
    load: () => import('./review.ts'),
  },
  {
    name: 'demo',
    summary: 'run the main job on shipped lists, in a temporary folder',
    load: () => import('./demo.ts'),
  },
  {
    name: 'synth',
    summary: 'invent a list with planted faults, and its truth',
    load: () => import('./synth.ts'),
  },
  { name: 'forget', summary: 'remove one person from outputs', load: () => import('./forget.ts') },
  {
    name: 'completion',
    summary: 'print the completion script for bash, zsh or fish',
    load: () => import('./completion.ts'),
  },
];
