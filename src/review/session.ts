import type { Settings } from '../config/schema.ts';
import type { Correctable } from '../correct/correct.ts';
import { judgeAnswer, type Objection } from './answer.ts';
import type { OpenLead } from './queue.ts';

export interface Question {
  readonly lead: OpenLead;
  readonly field: Correctable;
}

/** One answer as it is kept. `value` is empty where it was looked for and not found. */
export interface Answer extends Question {
  readonly value: string;
}

/** What came of a line. */
export type Reply =
  | { readonly kind: 'saved'; readonly value: string }
  | { readonly kind: 'problem'; readonly problems: readonly Objection[] }
  | { readonly kind: 'not-found' | 'left' | 'skipped' | 'back' | 'first' | 'help' | 'quit' };

/** A run through the open questions; every line is an answer or a command. */
export interface Session {
  /** The question that is asked now; null when there is none left. */
  current(): Question | null;
  /** What was answered to the current question earlier in this session, or refused just now. */
  before(): string;
  answer(line: string): Reply;
  /** Questions without an answer, in the order in which they are asked. */
  open(): readonly Question[];
}

/**
 * `isAnswered` tells what an earlier session has settled. The session goes on behind the lead that was answered last;
 * what was passed over comes at the end. `keep` is called with every answer before the next question is asked.
 * A line that the checks doubt is refused once; the same line again is kept.
 */
export function openSession(
  leads: readonly OpenLead[],
  isAnswered: (question: Question) => boolean,
  settings: Settings,
  keep: (answer: Answer) => void,
): Session {
  const all = leads.flatMap((lead) => lead.asked.map((field): Question => ({ lead, field })));
  const last = all.findLastIndex(isAnswered);
  const questions = [...all.slice(last + 1), ...all.slice(0, last + 1)].filter((one) => !isAnswered(one));
  const answers = new Map<Question, string>();
  let at = 0;
  let refused: string | null = null;

  const move = (to: number): void => {
    at = to;
    refused = null;
  };
  const settle = (question: Question, value: string): void => {
    answers.set(question, value);
    keep({ ...question, value });
    move(at + 1);
  };
  const back = (): Reply => {
    if (at === 0) return { kind: 'first' };
    move(at - 1);
    return { kind: 'back' };
  };
  const skip = (from: Question): Reply => {
    let to = at;
    while (to < questions.length && questions[to]?.lead === from.lead) to += 1;
    move(to);
    return { kind: 'skipped' };
  };
  const take = (question: Question, line: string): Reply => {
    const { value, problems } = judgeAnswer(question.lead, question.field, line, settings);
    if (problems.length > 0 && refused !== line) {
      refused = line;
      return { kind: 'problem', problems };
    }
    settle(question, value);
    return { kind: 'saved', value };
  };

  return {
    current: () => questions[at] ?? null,
    before() {
      const question = questions[at];
      return refused ?? (question && answers.get(question)) ?? '';
    },
    open: () => questions.filter((question) => !answers.has(question)),
    answer(text) {
      const line = text.trim();
      const question = questions[at];
      if (question === undefined || line === 'q') return { kind: 'quit' };
      if (line === '?') return { kind: 'help' };
      if (line === 'b') return back();
      if (line === 's') return skip(question);
      if (line === '-') {
        settle(question, '');
        return { kind: 'not-found' };
      }
      if (line === '') {
        move(at + 1);
        return { kind: 'left' };
      }
      return take(question, line);
    },
  };
}
