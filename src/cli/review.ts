import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Chalk, type ChalkInstance } from 'chalk';
import type { Command } from 'commander';
import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { newLead, type Values } from '../lead.ts';
import { openList, readOwnTable } from '../read/read.ts';
import { leadCard, wrap } from '../review/card.ts';
import { NEEDED, type OpenLead, openQueue } from '../review/queue.ts';
import { openSession, type Question, type Reply, type Session } from '../review/session.ts';
import { type Known, openSuggestions, type Suggest } from '../review/suggest.ts';
import { questionWord, tell, type Word } from '../review/words.ts';
import { takeLeads } from '../sieve.ts';
import { correctionsText, type KeptCorrection, readCorrections } from './corrections-file.ts';
import { EXIT } from './exit.ts';
import { Interrupted, watchSignals } from './interrupt.ts';
import { type Io, print, say, shown } from './io.ts';
import { openTerminal } from './review-terminal.ts';
import { saveFile } from './save.ts';
import { settingsOf } from './settings.ts';
import { speaksUnicode } from './unicode.ts';

interface ReviewOptions {
  readonly out?: string;
  readonly reference?: readonly string[];
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve review leadsieve-out/leads.csv                       ask for what is missing, most valuable first
  leadsieve review leadsieve-out/leads.csv --reference crm.csv   with the people and companies of your CRM as you type
  leadsieve qualify messe.csv --corrections leadsieve-out/corrections.csv
  leadsieve review leads.csv --json < /dev/null                  which questions are open, for scripts
  printf '030 901820\\n-\\nq\\n' | leadsieve review leads.csv    answers line by line, in that order

While you type: Tab or right arrow takes the suggestion, up and down choose another.
A line is an answer, or: empty (leave open), - (looked for, not to be found), s (skip the lead), b (back), q (quit),
? (help). An answer that the checks doubt is asked for again; the same line once more is kept as it is.
Every answer is saved at once, one row each: lead_id, first_name, last_name, company, email, phone, mobile (the lead
as it was known), field, value, answered_at. The next start goes on where you stopped.
Without a terminal nothing is shown or asked; answers come line by line from standard input.

Exit codes: 0 done; 2 something to mend (a file that is no leads.csv, a place that cannot be written); 130 interrupted,
all answers saved.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<leads.csv>', 'what leadsieve qualify has written')
    .option('-o, --out <file>', 'corrections file (else corrections.csv beside the list)')
    .option('--reference <file...>', 'your accounts or CRM: their people and companies are suggested too')
    .option('-c, --config <file>', 'config file (else leadsieve.yaml, .yml or .json here)')
    .option('--json', 'ask nothing on a terminal; print figures and the open questions as JSON')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: ReviewOptions) => done(await review(path, options, io)));
}

/** A session with all it needs. */
interface Desk {
  readonly session: Session;
  readonly leads: readonly OpenLead[];
  readonly suggest: Suggest;
  readonly settings: Settings;
  readonly file: string;
  saved: number;
}

async function review(path: string, options: ReviewOptions, io: Io): Promise<number> {
  const onTerminal = io.stdin.isTTY === true && !options.json;
  if (onTerminal && !io.stdout.isTTY) {
    throw new UserError(
      'A review shows its questions on the terminal, but standard output goes elsewhere.',
      'Run it without > or |, or give the answers on standard input.',
    );
  }
  const desk = await openDesk(path, options, io);
  if (onTerminal) await talk(desk, options, io);
  else if (!io.stdin.isTTY) await listen(desk, io);
  finish(desk, options, onTerminal, io);
  return EXIT.done;
}

async function openDesk(path: string, options: ReviewOptions, io: Io): Promise<Desk> {
  if (path === '-')
    throw new UserError('A review reads answers from standard input, not the list.', 'Name the leads.csv.');
  const settings = settingsOf(options.config === undefined ? {} : { config: options.config }, io);
  const { header, rows } = await readOwnTable(path, NEEDED);
  const leads = openQueue(header, rows);
  const file = options.out ?? join(dirname(path), 'corrections.csv');
  const target = resolve(io.cwd, file);
  const kept = existsSync(target) ? await readCorrections(target) : [];
  const settled = new Set(kept.map(({ lead, field }) => `${lead.id} ${field}`));
  const desk: Omit<Desk, 'session'> = {
    leads,
    settings,
    file,
    saved: 0,
    suggest: openSuggestions(
      [...(await referenceOf(options.reference, settings)), ...peopleOf(header, rows)],
      settings.config.report.language,
    ),
  };
  const session = openSession(
    leads,
    ({ lead, field }) => settled.has(`${lead.id} ${field}`),
    settings,
    ({ lead, field, value }) => {
      const answer: KeptCorrection = {
        lead: newLead({ id: lead.id, records: [], values: lead.known }),
        field,
        value,
        answeredAt: new Date().toISOString().slice(0, 19).concat('Z'),
      };
      const at = kept.findIndex((one) => one.lead.id === lead.id && one.field === field);
      kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, answer);
      saveFile(target, correctionsText(kept), [path]);
      whole.saved += 1;
    },
  );
  const whole: Desk = Object.assign(desk, { session });
  return whole;
}

const PERSON = ['first_name', 'last_name', 'academic_title', 'company', 'email', 'phone', 'mobile'] as const;
const PLACE = ['street', 'postal_code', 'city'] as const;

function peopleOf(header: readonly string[], rows: readonly (readonly string[])[]): Known[] {
  const places = [...PERSON, ...PLACE].map((name) => [name, header.indexOf(name)] as const);
  return rows.map((row) => ({
    isReference: false,
    values: Object.fromEntries(
      places.map(([name, place]) => [name, row[place] ?? ''] as const).filter(([, text]) => text !== ''),
    ) as Values,
  }));
}

async function referenceOf(paths: readonly string[] = [], settings: Settings): Promise<Known[]> {
  const inputs = [];
  for (const path of paths)
    inputs.push({ list: await openList(path, {}), overrides: new Map<string, string>() });
  return takeLeads(inputs, settings).map(({ values }) => ({ values, isReference: true }));
}

/** Answers line by line from standard input; nothing is asked. */
async function listen({ session, settings }: Desk, io: Io): Promise<void> {
  const watch = watchSignals();
  const input = io.stdin as unknown as NodeJS.ReadStream;
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  try {
    for (let line = 1; session.current() !== null; line++) {
      const next = await watch.during(lines.next());
      if (next.done) return;
      const reply = session.answer(next.value);
      if (reply.kind === 'quit') return;
      if (reply.kind !== 'problem') continue;
      const codes = reply.problems.map(({ code }) => code).join(', ');
      say(io, tell(settings.config.report.language, 'doubted', { line, codes }));
    }
  } finally {
    watch.end();
    // Who writes the answers may go on writing; nobody reads them.
    input.destroy();
  }
}

/** The session on a terminal. Every answer is saved when it is given, so it may be broken off at any moment. */
async function talk(desk: Desk, options: ReviewOptions, io: Io): Promise<void> {
  const { session, suggest, settings } = desk;
  const language = settings.config.report.language;
  const chalk = new Chalk({ level: options.color === false || io.env.NO_COLOR ? 0 : 1 });
  const watch = watchSignals();
  const terminal = openTerminal(io, chalk, speaksUnicode(io.env) ? '›' : '>');
  let lead: OpenLead | undefined;
  try {
    for (let question = session.current(); question !== null; question = session.current()) {
      if (question.lead !== lead) showLead(desk, question, chalk, io);
      lead = question.lead;
      const asked: Question = question;
      const prompt = `${questionWord(language, question.field)}: `;
      const typed = await watch.during(
        terminal.ask(prompt, session.before(), (text) => suggest(asked, text)),
      );
      if (typed.kind === 'stop') throw new Interrupted('interrupted');
      if (typed.kind !== 'line') return;
      const reply = session.answer(typed.text);
      if (reply.kind === 'quit') return;
      for (const line of replyLines(reply, language, io.stdout.columns ?? 80)) print(io, `  ${line}`);
    }
  } catch (error) {
    if (error instanceof Interrupted) finish(desk, options, true, io);
    throw error;
  } finally {
    terminal.close();
    watch.end();
  }
}

function showLead(desk: Desk, { lead }: Question, chalk: ChalkInstance, io: Io): void {
  const language = desk.settings.config.report.language;
  const width = io.stdout.columns ?? 80;
  const promise = `promise_${lead.cell('potential')}` as Word;
  const head = [
    tell(language, 'lead_of', { n: desk.leads.indexOf(lead) + 1, all: desk.leads.length }),
    tell(language, promise),
    tell(language, 'points', { n: lead.cell('score') }),
  ];
  print(io, '');
  for (const line of wrap(head.join(', '), width)) print(io, chalk.bold(shown(line)));
  for (const { label, text, open } of leadCard(lead, language, width)) {
    print(io, `  ${chalk.dim(label)} ${open ? chalk.yellow(shown(text)) : shown(text)}`);
  }
  print(io, chalk.dim(`  ${tell(language, 'short_help')}`));
}

function replyLines(reply: Reply, language: 'en' | 'de', width: number): string[] {
  const lines = (text: string): string[] =>
    text.split('\n').flatMap((line) => wrap(line, Math.max(20, width - 3)).map(shown));
  switch (reply.kind) {
    case 'saved':
      return lines(tell(language, 'saved', { value: reply.value }));
    case 'not-found':
      return lines(tell(language, 'not_found'));
    case 'problem':
      return [...reply.problems.map(({ sentence }) => sentence), tell(language, 'keep')].flatMap(lines);
    case 'help':
      return lines(tell(language, 'help'));
    case 'first':
      return lines(tell(language, 'nothing_before'));
    default:
      return [];
  }
}

function finish(desk: Desk, options: ReviewOptions, onTerminal: boolean, io: Io): void {
  const { session, leads, saved, file, settings } = desk;
  const open = session.open();
  if (options.json) {
    const questions = open.map(({ lead, field }) => ({ lead_id: lead.id, field }));
    print(io, JSON.stringify({ leads: leads.length, saved, open: questions, corrections: file }, null, 2));
    return;
  }
  if (options.quiet) return;
  const language = settings.config.report.language;
  const tellAll = (text: string): void => (onTerminal ? print(io, shown(text)) : say(io, shown(text)));
  if (leads.length === 0) tellAll(tell(language, 'nothing_open'));
  else {
    if (open.length === 0) tellAll(tell(language, 'all_done'));
    tellAll(tell(language, 'end', { n: saved, file, open: open.length }));
    if (existsSync(resolve(io.cwd, file))) tellAll(tell(language, 'apply', { file }));
  }
}
