import {
  ACTIONS,
  type Action,
  BANT,
  BANT_VALUES,
  type BantField,
  type BantValue,
  type Evidence,
  INTENTS,
  NOTHING_SAID,
  type Reading,
} from '../lead.ts';
import { dateFeatures } from './actiondate.ts';
import { type Day, dayOf, isoOf } from './calendar.ts';
import { type Dated, findDates } from './dates.ts';
import { type Features, featuresOf } from './features.ts';
import type { HeadName } from './heads.ts';
import { intentOf } from './intent.ts';
import { type Hit, lexicon } from './lexicon.ts';
import { answersOf, dateChance, highest, scoreActions, scoresOf, supportOf } from './model.ts';
import type { Token } from './words.ts';

/** A date must be likelier than not to be the action's. */
const DATE_AT = 0.5;
/** An opt-out that is missed costs more than one too many. */
const OPT_OUT_AT = 0.2;
/** The rare answers of a BANT field are more often right than their chance says; tuned like the above. */
const BANT_LIFT = {
  need: [0.8, 1, 1],
  budget: [2, 2, 1],
  authority: [1.7, 2, 1],
  timing: [1.5, 1.7, 1],
} as const satisfies Record<BantField, readonly number[]>;

/**
 * Reads a remark by the model alone, with the words that decided. `dateAnyway` looks for the action's date whatever
 * the intent, for answers that are known to name an action.
 */
export function readText(cut: string, tokens: readonly Token[], ref: string, dateAnyway = false): Reading {
  if (!tokens.some((token) => token.kind !== 'mark')) return NOTHING_SAID;
  const features = featuresOf(tokens);
  const scores = scoresOf(tokens, features);
  const evidence: Evidence[] = [];
  const quote = (about: Evidence['about'], head: HeadName, answer: number, code: string) => {
    const span = spanOf(cut, tokens, features.hits, supportOf(scores, head, answer));
    if (span) evidence.push({ about, span, code });
  };
  let { intent, confidence } = intentOf(scores, features);
  if (intent !== 'none') quote('intent', 'intent', INTENTS.indexOf(intent), `MODEL_${intent.toUpperCase()}`);
  const bant = { need: 'unknown', budget: 'unknown', authority: 'unknown', timing: 'unknown' } as Record<
    (typeof BANT)[number],
    BantValue
  >;
  for (const field of BANT) {
    const lift = BANT_LIFT[field];
    const best = highest(answersOf(scores, field).map((chance, i) => chance * (lift[i] ?? 1)));
    bant[field] = BANT_VALUES[best] ?? 'unknown';
    if (bant[field] !== 'unknown')
      quote(field, field, best, `MODEL_${field.toUpperCase()}_${bant[field].toUpperCase()}`);
  }
  const clear = intent === 'commitment' ? undefined : clearOptOut(tokens, features);
  if (clear) {
    const span = quoteOf(cut, tokens, clear.from, clear.to);
    evidence.length = 0;
    evidence.push({ about: 'intent', span, code: 'OPT_OUT' }, { about: 'opt_out', span, code: 'OPT_OUT' });
    intent = 'rejection';
    confidence = Math.max(confidence, CLEAR);
  }
  const optOut =
    clear !== undefined || (intent === 'rejection' && (answersOf(scores, 'opt_out')[0] ?? 0) > OPT_OUT_AT);
  if (optOut && !clear) quote('opt_out', 'opt_out', 0, 'MODEL_OPT_OUT');
  const committed = intent === 'commitment';
  // The action is asked for only where there is one.
  if (committed) scoreActions(scores);
  const action = committed ? (ACTIONS[highest(answersOf(scores, 'action'))] ?? 'other') : null;
  if (action) quote('action', 'action', ACTIONS.indexOf(action), `MODEL_${action.toUpperCase()}`);
  const dated = committed || dateAnyway ? actionDate(tokens, features, dayOf(ref), action) : null;
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

function actionDate(
  tokens: readonly Token[],
  features: Features,
  ref: Day | null,
  action: Action | null,
): Dated | null {
  if (ref === null) return null;
  const dates = findDates(tokens, ref);
  let best: Dated | null = null;
  let bestChance = DATE_AT;
  for (const dated of dates) {
    if (isOthers(dated, tokens, features)) continue;
    if (action === 'order' && STARTS.test(tokens[dated.from - 1]?.text ?? '')) continue;
    const hashes = dateFeatures(dated, dates, tokens, features, ref);
    const chance = dateChance(hashes);
    if (chance > bestChance) {
      best = dated;
      bestChance = chance;
    }
  }
  return best;
}

/** A plain demand to be left alone leaves little doubt. */
const CLEAR = 0.95;
/** Words that limit a demand to one channel or say that a record, not a person, is to be deleted. */
const NOT_THE_PERSON =
  /^(?:newsletter|newsletters|sms|text|texts|whatsapp|telefon|telefonisch|phone|phones|anrufe|calls|dublette|dubletten|duplikat|duplicate|doppelt|doppelte|datensatz|testdaten|messen|messe|statt|instead)$/;

/** A phrase that asks to be deleted or never contacted again, not negated and not about one channel or a double record. */
function clearOptOut(tokens: readonly Token[], { hits, negated }: Features): Hit | undefined {
  const code = lexicon().codes.indexOf('OPT_CLEAR');
  const hit = hits.find((one, i) => one.code === code && !negated[i]);
  return hit && !tokens.some((token) => NOT_THE_PERSON.test(token.text)) ? hit : undefined;
}

/** Words before a date in its clause that make it the day of something else than the action. */
const OTHER_DAYS =
  /^(?:lieferung|liefertermin|anlieferung|delivery|delivered|einzug|umzug|eroeffnung|opening|opens|reopens|urlaub|abwesend|verreist|reist|fliegt|leaves|leaving|flies|travels|away|holiday|vacation|geburtstag|birthday|inbetriebnahme|produktionsstart|go-live|golive)$/;
const OTHERS_REACH = 4;
/** What is ordered from a day on begins then; the order itself has no day. */
const STARTS = /^(?:ab|from|per|beginn|start|starting)$/;
/** `the machines we saw today`: what was done that day is no next step. */
const DONE =
  /^(?:saw|seen|met|spoke|visited|talked|discussed|gesehen|getroffen|gesprochen|besucht|besichtigt|telefoniert)$/;

function isOthers(dated: Dated, tokens: readonly Token[], { clauses }: Features): boolean {
  for (let i = dated.from - 1; i >= 0 && i >= dated.from - OTHERS_REACH; i--) {
    if (clauses[i] !== clauses[dated.from]) return false;
    const word = tokens[i]?.text ?? '';
    if (OTHER_DAYS.test(word) || (i === dated.from - 1 && dated.form === 'relative' && DONE.test(word)))
      return true;
  }
  return false;
}

/** Tokens of an evidence span at most: a quotation, not the remark. */
const SPAN = 8;
/** A neighbour belongs to the span while it speaks for the answer with this share of the strongest word. */
const NEIGHBOUR = 0.2;

/** The words that speak loudest for the answer: the strongest one, the phrase it stands in, and its strong neighbours. */
function spanOf(text: string, tokens: readonly Token[], hits: readonly Hit[], support: Float64Array): string {
  let peak = -1;
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.kind !== 'mark' && (peak < 0 || (support[i] ?? 0) > (support[peak] ?? 0))) peak = i;
  if (peak < 0) return '';
  const phrase = hits.find((hit) => hit.from <= peak && peak < hit.to && hit.to - hit.from > 1);
  let from = phrase?.from ?? peak;
  let to = phrase?.to ?? peak + 1;
  const enough = (support[peak] ?? 0) * NEIGHBOUR;
  const strong = (i: number) => tokens[i]?.kind !== 'mark' && (support[i] ?? 0) >= enough;
  const joins = (i: number) => tokens[i]?.text === '.' || tokens[i]?.text === '-';
  while (from > 0 && to - from < SPAN) {
    if (strong(from - 1)) from--;
    else if (joins(from - 1) && from > 1 && strong(from - 2)) from -= 2;
    else break;
  }
  while (to < tokens.length && to - from < SPAN) {
    if (strong(to)) to++;
    else if (joins(to) && to + 1 < tokens.length && strong(to + 1)) to += 2;
    else break;
  }
  return quoteOf(text, tokens, from, to);
}

function quoteOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
}
