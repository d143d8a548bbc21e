import { FIELDS, type Field } from '../lead.ts';
import { type Guess, nobody } from './accept.ts';
import type { Evidence } from './evidence.ts';
import type { Header } from './header.ts';

/** A column with its proposed place. `given`: by the user, not to be moved. */
export interface Proposal {
  readonly header: Header;
  readonly evidence: Evidence;
  readonly guess: Guess;
  readonly given: boolean;
}

/** Fields that several columns may hold at once. */
const SHARED: ReadonlySet<Field> = new Set(['question', 'tag', 'opt_out', 'do_not_call', 'do_not_mail']);
/** Fields with places for more than one value, in the order in which they are filled. */
const FAMILIES: readonly (readonly Field[])[] = [
  ['email', 'email_2', 'email_3'],
  ['phone', 'phone_2', 'phone_3'],
  ['external_id', 'external_id_2'],
];
const PRIVATE =
  /privat|\bhome\b|personal|\bother\b|weitere|sonstige|alternativ|secondary|zweite|evening|\b[2-9]\b/;
const BUSINESS = /work|business|geschaeft|dienst|firmen|primary|haupt|main|direct|durchwahl|office|buero/;
const CENTRAL =
  /zentrale|company|corporate|switchboard|head office|\bhq\b|firma\b|main phone|sekretariat|assistant|rechnung|invoice|\bpec\b/;

/** Who paid or ordered need not be the one who came; a billing address need not be where the person works. */
const SOMEBODY_ELSE =
  /^(?:buyer|payer|purchaser|billing|bill to|rechnungs?\w*|besteller\w*|kaeufer\w*|order|ordering|host|parent|invoice|shipping|liefer\w*|emergency|previous|former)\b|livraison|consegna|spedizione|shipping|delivery|liefer/;

/** Lets every field be held by one column: families fill their places, the better column keeps a single place, the other says why it stays unmapped. */
export function settle(proposals: readonly Proposal[]): Guess[] {
  const settled = proposals.map(({ guess }) => guess);
  const taken = new Set<number>();
  for (const family of FAMILIES) {
    const members = ranked(proposals, family);
    if (members.length === 0) continue;
    fill(family, members, proposals, settled);
    for (const index of members) taken.add(index);
  }
  const byField = new Map<Field, number[]>();
  settled.forEach(({ field }, index) => {
    if (field === null || taken.has(index) || SHARED.has(field) || FIELDS[field].kind === 'speech') return;
    const members = byField.get(field);
    if (members) members.push(index);
    else byField.set(field, [index]);
  });
  for (const [field, members] of byField) {
    if (members.length < 2) continue;
    const [best, ...others] = [...members].sort(
      (a, b) => strength(proposals[b]) - strength(proposals[a]) || a - b,
    );
    for (const index of others) {
      settled[index] = nobody(`${field} is already held by "${proposals[best ?? 0]?.header.raw ?? ''}"`);
    }
  }
  return settled;
}

/** Members of a family in the order in which they get its places; empty columns come last, so that a filled one is first. */
function ranked(proposals: readonly Proposal[], family: readonly Field[]): number[] {
  return proposals
    .flatMap(({ guess }, index) => (guess.field !== null && family.includes(guess.field) ? [index] : []))
    .sort((a, b) => rank(proposals[a], family) - rank(proposals[b], family) || a - b);
}

function rank(proposal: Proposal | undefined, family: readonly Field[]): number {
  if (!proposal) return 99;
  const { key } = proposal.header;
  if (proposal.given && proposal.guess.field) return family.indexOf(proposal.guess.field) - 10;
  const named = proposal.guess.field ? family.indexOf(proposal.guess.field) : 0;
  const kind = CENTRAL.test(key) ? 3 : PRIVATE.test(key) ? 2 : BUSINESS.test(key) ? 0 : 0.5;
  const weak = proposal.guess.confidence < 0.8 ? 1 : 0;
  return (proposal.evidence.filled === 0 ? 5 : 0) + Math.max(named, kind) + weak;
}

/** An explicit second or third column keeps its place where it is free; the best column always gets the first. */
function fill(
  family: readonly Field[],
  members: readonly number[],
  proposals: readonly Proposal[],
  settled: Guess[],
): void {
  const free = [...family];
  const second = members.some((index) => proposals[index]?.guess.field === family[1]);
  members.forEach((index, position) => {
    const guess = proposals[index]?.guess;
    if (!guess) return;
    const named = guess.field !== null && position > 0 && free.includes(guess.field) ? guess.field : free[0];
    const wanted =
      named === family[2] && !second && !/3/.test(proposals[index]?.header.key ?? '') ? free[0] : named;
    if (wanted === undefined) {
      settled[index] = nobody(`all places of ${family[0] ?? ''} are taken`);
      return;
    }
    free.splice(free.indexOf(wanted), 1);
    settled[index] = { ...guess, field: wanted };
  });
}

function strength(proposal: Proposal | undefined): number {
  if (!proposal) return 0;
  if (proposal.given) return 10;
  const { guess, evidence } = proposal;
  const filled = evidence.rows === 0 ? 0 : evidence.filled / evidence.rows;
  const foreign = SOMEBODY_ELSE.test(proposal.header.key) ? 0.6 : 0;
  return guess.confidence - foreign + (evidence.filled > 0 ? 0.3 : 0) + filled * 0.2;
}
