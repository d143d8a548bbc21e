import { INTENTS, type Intent } from '../lead.ts';
import type { Features } from './features.ts';
import { lexicon } from './lexicon.ts';
import { answersOf, highest, type Scores } from './model.ts';

/**
 * Below this chance a commitment is read as the likelier of the others: a false hand-over costs a sales person's
 * call, a missed one waits in the list of interests. Chosen on the training authors left out in turn, as are all here.
 */
const COMMITMENT_AT = 0.65;
/** Enough where a clause plainly asks for an action or agrees to one. */
const ASKED_AT = 0.45;
/** A refusal that is taken up annoys; it counts for more than its chance. */
const REFUSAL_LIFT = 1.5;
/** Without refusing words a refusal is believed only from this chance on: a complaint about the present state is none. */
const REFUSAL_AT = 0.7;

/** Kinds of words that a refusal, or somebody who is no buyer, is told by. */
const REFUSING =
  'NEG NOINT NOTHING ENOUGH OPTOUT OPT_CLEAR CANCEL CLOSED_BUSINESS COMPETITOR DECIDED_OTHER FAMILY_DOES JOBSEEKER OWN_SOLUTION PRESS SATISFIED SIGNED_DONE STAYS STUDENT SUPPLIER THEY_SELL WITH_OTHER';
const ASKING = 'ASK AGREED';
const ACTING = 'OFFER CALL MEETING VISIT DEMO TRIAL SAMPLE ORDER';
/** Kinds of words with which a clause neither asks for an action nor agrees to one, whatever else it says. */
const HINDERING =
  'NEG COND PAST OURWISH CANCEL NOINT SUPPLIER STUDENT JOBSEEKER PRESS THEY_SELL DONE_PAST GIVEAWAY THIRD';

/** The most credible intent and its chance, rounded to two digits. */
export function intentOf(scores: Scores, features: Features): { intent: Intent; confidence: number } {
  const chances = lifted(answersOf(scores, 'intent'));
  const believed = (chances[REJECTION] ?? 0) >= REFUSAL_AT || refuses(features);
  let best = highest(chances);
  if (best === REJECTION && !believed) best = highest(without(chances, REJECTION));
  const enough = best !== REJECTION && asks(features) ? ASKED_AT : COMMITMENT_AT;
  const commitment = chances[COMMITMENT] ?? 0;
  if (best !== REJECTION && commitment >= enough) best = COMMITMENT;
  else if (best === COMMITMENT) {
    // Who more likely than not agrees to something does not refuse without a refusing word.
    const others = believed || commitment < 0.5 ? chances : without(chances, REJECTION);
    best = highest(without(others, COMMITMENT));
  }
  return { intent: INTENTS[best] ?? 'none', confidence: Math.round((chances[best] ?? 0) * 100) / 100 };
}

const COMMITMENT = INTENTS.indexOf('commitment');
const REJECTION = INTENTS.indexOf('rejection');

function without(chances: readonly number[], out: number): number[] {
  return chances.map((chance, i) => (i === out ? 0 : chance));
}

function lifted(chances: readonly number[]): number[] {
  const raised = chances.map((chance, i) => (i === REJECTION ? chance * REFUSAL_LIFT : chance));
  const sum = raised.reduce((total, chance) => total + chance, 0);
  return raised.map((chance) => chance / sum);
}

const ASKS = 1;
const ACTS = 2;
const HINDERS = 4;
const REFUSES = 8;
let roles: Uint8Array | null = null;

/** What each kind of words does for an intent, as bits. */
function rolesOf(): Uint8Array {
  if (roles) return roles;
  const of = (names: string, bit: number) => {
    const set = new Set(names.split(' '));
    return lexicon().codes.map((code) => (set.has(code) ? bit : 0));
  };
  const sets = [of(ASKING, ASKS), of(ACTING, ACTS), of(HINDERING, HINDERS), of(REFUSING, REFUSES)];
  roles = Uint8Array.from(lexicon().codes, (_, i) => sets.reduce((sum, set) => sum + (set[i] ?? 0), 0));
  return roles;
}

function refuses({ hits }: Features): boolean {
  const roles = rolesOf();
  return hits.some(({ code }) => ((roles[code] ?? 0) & REFUSES) !== 0);
}

/** Whether a clause asks for an action or agrees to one, and nothing in it says otherwise. */
function asks({ hits, clauses }: Features): boolean {
  const roles = rolesOf();
  let clause = -1;
  let said = 0;
  for (const { code, from } of hits) {
    if (clauses[from] !== clause) {
      if (said === (ASKS | ACTS)) return true;
      clause = clauses[from] ?? -1;
      said = 0;
    }
    said |= (roles[code] ?? 0) & (ASKS | ACTS | HINDERS);
  }
  return said === (ASKS | ACTS);
}
