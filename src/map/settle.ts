import { FIELDS, type Field } from '../lead.ts';
import { type Guess, nobody } from './accept.ts';
import type { Evidence } from './evidence.ts';
import type { Header } from './header.ts';
import type { Weighed } from './weigh.ts';

/** A column with its proposed place. `given`: by the user, not to be moved. */
export interface Proposal {
  readonly header: Header;
  readonly evidence: Evidence;
  readonly guess: Guess;
  /** Log-odds that the guess is right. */
  readonly weight: number;
  /** Further places it may have, best first. */
  readonly next: readonly Weighed[];
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

/** Where the firm is; the contact's own address goes before it. */
const ADDRESS_OF_FIRM = /^(?:company|firmen?|unternehmens|hq|headquarters?|parent|account|organi[sz]ation) /;

/** Who paid or ordered need not be the one who came; a billing address need not be where the person works. */
const SOMEBODY_ELSE =
  /^(?:buyer|payer|purchaser|purchased by|ordered by|bestellt von|auftraggeber|billing|bill to|rechnungs?\w*|besteller\w*|kaeufer\w*|order|ordering|host|parent|invoice|shipping|liefer\w*|emergency|previous|former)\b|livraison|consegna|spedizione|shipping|delivery|liefer/;

const PRIVACY = /privacy|datenschutz|confidential|data protection|trattamento/;

/** Lets every field be held by one column: families fill their places, the better column keeps a single place, the other says why it stays unmapped. */
export function settle(proposals: readonly Proposal[]): Guess[] {
  const settled = proposals.map(({ guess }) => guess);
  const taken = new Set<number>();
  for (const family of FAMILIES) {
    const all = ranked(proposals, family);
    for (const index of all) taken.add(index);
    const reached = family[0] !== 'external_id';
    const own = all.filter((index) => !reached || !isSomebodyElses(proposals[index]));
    const members = own.length > 0 ? own : all;
    for (const index of all)
      if (!members.includes(index)) settled[index] = nobody('it tells of whoever ordered or pays');
    fill(family, members, proposals, settled);
  }
  const byField = new Map<Field, number[]>();
  settled.forEach(({ field }, index) => {
    if (field === null || taken.has(index) || SHARED.has(field) || FIELDS[field].kind === 'speech') return;
    const members = byField.get(field);
    if (members) members.push(index);
    else byField.set(field, [index]);
  });
  const losers: [index: number, winner: number, field: Field][] = [];
  for (const [field, members] of byField) {
    if (members.length < 2) continue;
    const [best, ...others] = [...members].sort(
      (a, b) => strength(proposals[b]) - strength(proposals[a]) || a - b,
    );
    for (const index of others) losers.push([index, best ?? 0, field]);
  }
  const held = new Set(settled.map(({ field }) => field));
  for (const [index, winner, field] of losers) {
    const marketing = /marketing|werb|promo/.test(proposals[index]?.header.key ?? '');
    // Beside a permission to process data, the one for marketing is the one to write by.
    if (
      field === 'consent' &&
      marketing &&
      PRIVACY.test(proposals[winner]?.header.key ?? '') &&
      !held.has('consent_email')
    ) {
      held.add('consent_email');
      settled[index] = { ...(settled[index] ?? nobody('')), field: 'consent_email' };
      continue;
    }
    const free = proposals[index]?.next.find(({ guess }) => guess.field !== null && !held.has(guess.field));
    if (free) held.add(free.guess.field);
    settled[index] =
      free?.guess ?? nobody(`${field} is already held by "${proposals[winner]?.header.raw ?? ''}"`);
  }
  return settled;
}

/** Members of a family in the order in which they get its places; empty columns come last, so that a filled one is first. */
function ranked(proposals: readonly Proposal[], family: readonly Field[]): number[] {
  return proposals
    .flatMap(({ guess }, index) => (guess.field !== null && family.includes(guess.field) ? [index] : []))
    .sort((a, b) => rank(proposals[a], family) - rank(proposals[b], family) || a - b);
}

function isSomebodyElses(proposal: Proposal | undefined): boolean {
  return proposal !== undefined && !proposal.given && SOMEBODY_ELSE.test(proposal.header.key);
}

function rank(proposal: Proposal | undefined, family: readonly Field[]): number {
  if (!proposal) return 99;
  const { key } = proposal.header;
  if (proposal.given && proposal.guess.field) return family.indexOf(proposal.guess.field) - proposal.weight;
  const named = proposal.guess.field ? family.indexOf(proposal.guess.field) : 0;
  const kind = CENTRAL.test(key) ? 3 : PRIVATE.test(key) ? 2 : BUSINESS.test(key) ? 0 : 0.5;
  const { confidence } = proposal.guess;
  const weak = confidence < 0.8 ? 1 : confidence < 0.9 ? 0.3 : 0;
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
    const own = position > 0 || proposals[index]?.given;
    const named = guess.field !== null && own && free.includes(guess.field) ? guess.field : free[0];
    const wanted =
      named === family[2] &&
      !second &&
      !proposals[index]?.given &&
      !/3/.test(proposals[index]?.header.key ?? '')
        ? free[0]
        : named;
    if (wanted === undefined) {
      settled[index] = nobody(`all places of ${family[0] ?? ''} are taken`);
      return;
    }
    free.splice(free.indexOf(wanted), 1);
    settled[index] = { ...guess, field: wanted };
  });
}

/** What speaks for a column against another one that wants the same field: an empty one loses to any other. */
function strength(proposal: Proposal | undefined): number {
  if (!proposal) return 0;
  const { weight, evidence } = proposal;
  const filled = evidence.rows === 0 ? 0 : evidence.filled / evidence.rows;
  const central = ADDRESS_OF_FIRM.test(proposal.header.key) ? 1 : 0;
  return weight - (isSomebodyElses(proposal) ? 4 : 0) - central + (evidence.filled > 0 ? 2 : 0) + filled;
}
