import {
  ANSWER_ACTIONS,
  ANSWER_ASKS,
  ANSWER_DECIDES,
  ANSWER_LABELS,
  ANSWER_NO,
  ANSWER_OPEN,
  ANSWER_SOMEDAY,
  ANSWER_YES,
  type Asks,
} from '../data/answer-labels.ts';
import type { Action, BantField, BantValue } from '../lead.ts';
import { fold } from './words.ts';

/** One answer of a form: what its label asks, and the answer in folded spelling. `span` is quoted as evidence. */
interface Answer {
  readonly asks: Asks;
  readonly label: string;
  readonly value: string;
  readonly span: string;
}

/** What the answers of a form say by themselves; what they leave open is absent. */
export interface Answered {
  readonly bant: ReadonlyMap<BantField, { readonly value: BantValue; readonly span: string }>;
  /** An action that was ticked or named, and where. */
  readonly action: { readonly action: Action; readonly span: string } | null;
  /** Something positive was ticked or named: a topic, a brochure, a need. */
  readonly keen: string | null;
  /** The text is nothing but such answers. */
  readonly complete: boolean;
}

/** An answer longer than this is a sentence and read as one. */
const SHORT = 60;
/** Without one of these there is neither a pair nor a tick. */
const ANSWERS = /[:=?[☐☑☒✓✔✗✘]/;
const PAIR = /^\s*([^:=?]{2,60})[:=?]\s*(.*)$/s;
const TICK = /^\s*(?:\[([ xX✓✔_-]?)\]|([☐☑☒✓✔✗✘]))\s*(.+)$/su;

/** Reads `Budget: 10-50k; Rolle: Entscheider`, `[x] Demo [ ] Angebot`, or an answer under its question; null where the text is none. */
export function answersIn(text: string, question: string | undefined): Answered | null {
  if (question === undefined && !ANSWERS.test(text)) return null;
  const parts = question === undefined ? split(text) : [`${question.replace(/[:=?\s]+$/, '')}: ${text}`];
  const answers: Answer[] = [];
  let other = 0;
  for (const part of parts) {
    const answer = answerOf(part);
    if (answer) answers.push(answer);
    else if (/\p{L}{2}/u.test(part)) other++;
  }
  if (answers.length === 0 || (question === undefined && answers.length === 1 && !clear(answers)))
    return null;
  return { ...judged(answers), complete: other === 0 };
}

/** A single pair in running text counts only where its answer is yes or no. */
function clear([answer]: readonly Answer[]): boolean {
  if (!answer || answer.asks === 'nothing') return false;
  return ANSWER_YES.test(answer.value) || ANSWER_NO.test(answer.value);
}

function split(text: string): string[] {
  const marked = text.replace(/\[[ xX✓✔_-]?\]|[☐☑☒✗✘]/gu, (tick) => `\n${tick}`);
  return marked.split(/[;\n|]+| \/ |, (?=\p{L}[^:,]{1,30}:)|\. (?=\p{L}[^:.]{1,30}[:?])/u);
}

function answerOf(part: string): Answer | null {
  const tick = TICK.exec(part);
  if (tick) {
    const label = fold(tick[3] ?? '').trim();
    const on = /[xX✓✔☑☒]/u.test(tick[1] ?? tick[2] ?? '');
    const asks = asksOf(label);
    return asks ? { asks, label, value: on ? 'ja' : 'nein', span: part.trim() } : null;
  }
  const pair = PAIR.exec(part.slice(0, 400));
  if (!pair) return null;
  const label = fold(pair[1] ?? '').trim();
  const value = fold(pair[2] ?? '')
    .replace(/[.!]+\s*$/, '')
    .trim();
  const asks = asksOf(label);
  if (!asks || value === '' || value.length > SHORT) return null;
  return { asks, label, value, span: part.trim() };
}

function asksOf(label: string): Asks | null {
  for (const [pattern, asks] of ANSWER_LABELS) if (pattern.test(label)) return asks;
  return null;
}

function judged(answers: readonly Answer[]): Omit<Answered, 'complete'> {
  const bant = new Map<BantField, { value: BantValue; span: string }>();
  let action: Answered['action'] = null;
  let keen: string | null = null;
  for (const { asks, label, value, span } of answers) {
    if (ANSWER_OPEN.test(value)) continue;
    const no = ANSWER_NO.test(value);
    if (asks === 'wish' || asks === 'next') {
      const named = no ? null : actionOf(value, label, asks);
      if (named) action ??= { action: named, span };
      continue;
    }
    if (asks === 'info' || asks === 'interest') {
      if (!no) keen ??= span;
      continue;
    }
    if (asks === 'nothing') continue;
    const found = bantOf(asks, value, no);
    if (found !== 'unknown') bant.set(asks, { value: found, span });
    if (asks === 'need' && found === 'yes') keen ??= span;
  }
  return { bant, action, keen };
}

function actionOf(value: string, label: string, asks: 'wish' | 'next'): Action | null {
  for (const [pattern, action] of ANSWER_ACTIONS) if (pattern.test(value)) return action;
  if (asks === 'next' || !ANSWER_YES.test(value)) return null;
  for (const [pattern, action] of ANSWER_ACTIONS) if (pattern.test(label)) return action;
  return 'other';
}

function bantOf(field: BantField, value: string, no: boolean): BantValue {
  if (field === 'timing') {
    if (no || ANSWER_SOMEDAY.test(value)) return 'no';
    return /\d|sofort|asap|immediate|month|monat|quart|jahr|year|fruehj|sommer|herbst|winter|spring|summer|autumn|urgent|dringend|naechst|next/.test(
      value,
    )
      ? 'yes'
      : 'unknown';
  }
  if (field === 'authority') {
    if (no || ANSWER_ASKS.test(value)) return 'no';
    return ANSWER_YES.test(value) || ANSWER_DECIDES.test(value) ? 'yes' : 'unknown';
  }
  if (field === 'budget') {
    if (no || /gestrichen|frozen|abgelehnt|rejected|eingefroren/.test(value)) return 'no';
    return ANSWER_YES.test(value) ||
      /\d|approved|bewilligt|vorhanden|freigegeben|available|allocated|genehmigt/.test(value)
      ? 'yes'
      : 'unknown';
  }
  return no ? 'no' : 'yes';
}
