import {
  ACTIONS,
  BANT,
  BANT_VALUES,
  type BantValue,
  type Evidence,
  INTENTS,
  type Intent,
  NOTHING_SAID,
  type Reading,
} from '../lead.ts';
import { dateFeatures } from './actiondate.ts';
import { type Day, dayOf, isoOf } from './calendar.ts';
import { type Dated, findDates } from './dates.ts';
import { type Features, featuresOf } from './features.ts';
import type { HeadName } from './heads.ts';
import { answersOf, type Scores, scoresOf, supportOf } from './model.ts';
import { MAX_LENGTH, type Token, tokenise } from './words.ts';

/**
 * Below this chance a commitment is read as the likelier of the others: a false hand-over costs a sales person's
 * call, a missed one waits in the list of interests. Chosen on the training authors left out in turn.
 */
const COMMITMENT_AT = 0.55;
/** A date must be likelier than not to be the action's. */
const DATE_AT = 0.5;
const OPT_OUT_AT = 0.5;

/** Reads one remark on its own: what the model says, with the words that decided. */
export function readText(text: string, ref: string): Reading {
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  const tokens = tokenise(cut);
  if (!tokens.some((token) => token.kind !== 'mark')) return NOTHING_SAID;
  const features = featuresOf(tokens);
  const scores = scoresOf(features.hashes, features.tokens);
  const evidence: Evidence[] = [];
  const quote = (about: Evidence['about'], head: HeadName, answer: number, code: string) => {
    const span = spanOf(cut, tokens, supportOf(scores, head, answer, tokens.length));
    if (span) evidence.push({ about, span, code });
  };
  const { intent, confidence } = intentOf(scores);
  if (intent !== 'none') quote('intent', 'intent', INTENTS.indexOf(intent), `MODEL_${intent.toUpperCase()}`);
  const bant = { need: 'unknown', budget: 'unknown', authority: 'unknown', timing: 'unknown' } as Record<
    (typeof BANT)[number],
    BantValue
  >;
  for (const field of BANT) {
    const chances = answersOf(scores, field);
    const best = highest(chances);
    bant[field] = BANT_VALUES[best] ?? 'unknown';
    if (bant[field] !== 'unknown')
      quote(field, field, best, `MODEL_${field.toUpperCase()}_${bant[field].toUpperCase()}`);
  }
  const optOut = (answersOf(scores, 'opt_out')[0] ?? 0) > OPT_OUT_AT && intent !== 'commitment';
  if (optOut) quote('opt_out', 'opt_out', 0, 'MODEL_OPT_OUT');
  const committed = intent === 'commitment';
  const action = committed ? (ACTIONS[highest(answersOf(scores, 'action'))] ?? 'other') : null;
  if (action) quote('action', 'action', ACTIONS.indexOf(action), `MODEL_${action.toUpperCase()}`);
  const dated = committed ? actionDate(tokens, features, dayOf(ref)) : null;
  if (dated)
    evidence.push({ about: 'action_date', span: quoteOf(cut, tokens, dated.from, dated.to), code: 'DATE' });
  return {
    intent,
    ...bant,
    opt_out: optOut,
    action,
    action_date: dated ? isoOf(dated.day) : null,
    evidence,
    confidence,
    language: null,
  };
}

function intentOf(scores: Scores): { intent: Intent; confidence: number } {
  const chances = answersOf(scores, 'intent');
  let best = highest(chances);
  if (INTENTS[best] === 'commitment' && (chances[best] ?? 0) < COMMITMENT_AT)
    best = highest(chances.map((chance, i) => (INTENTS[i] === 'commitment' ? 0 : chance)));
  return { intent: INTENTS[best] ?? 'none', confidence: Math.round((chances[best] ?? 0) * 100) / 100 };
}

function actionDate(tokens: readonly Token[], features: Features, ref: Day | null): Dated | null {
  if (ref === null) return null;
  const dates = findDates(tokens, ref);
  let best: Dated | null = null;
  let bestChance = DATE_AT;
  for (const dated of dates) {
    const hashes = dateFeatures(dated, dates, tokens, features, ref);
    const chance = answersOf(scoresOf(hashes, []), 'date')[0] ?? 0;
    if (chance > bestChance) {
      best = dated;
      bestChance = chance;
    }
  }
  return best;
}

function highest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, i) => {
    if (value > (values[best] ?? 0)) best = i;
  });
  return best;
}

/** The stretch of tokens around the strongest one that speaks for the answer, at most eight tokens. */
function spanOf(text: string, tokens: readonly Token[], support: Float64Array): string {
  let peak = -1;
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.kind !== 'mark' && (peak < 0 || (support[i] ?? 0) > (support[peak] ?? 0))) peak = i;
  if (peak < 0) return '';
  const enough = (support[peak] ?? 0) * 0.25;
  let from = peak;
  let to = peak + 1;
  while (from > 0 && to - from < 8 && tokens[from - 1]?.kind !== 'mark' && (support[from - 1] ?? 0) >= enough)
    from--;
  while (to < tokens.length && to - from < 8 && tokens[to]?.kind !== 'mark' && (support[to] ?? 0) >= enough)
    to++;
  return quoteOf(text, tokens, from, to);
}

function quoteOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
}
