import { distance } from 'fastest-levenshtein';
import { FIELDS, type Field, type FieldKind } from '../lead.ts';
import { accept, aWord, type Guess } from './accept.ts';
import { byHead, byNumber } from './by-words.ts';
import type { Evidence } from './evidence.ts';
import { answers } from './fits.ts';
import { FRIENDS } from './friends.ts';
import { bareKey, knownHeaders } from './header.ts';
import type { Surroundings } from './surroundings.ts';

export function byFriend(key: string, bare: string, e: Evidence, around: Surroundings): Guess | null {
  const resolver = FRIENDS.get(key) ?? FRIENDS.get(bare);
  const found = resolver?.(e, around) ?? null;
  if (found === null) return null;
  if (found === 'ignore')
    return { field: null, confidence: 0.8, because: 'its cells show that it is no contact data' };
  return {
    field: found,
    confidence: 0.93,
    because: `the header has several meanings; its cells are ${aWord(found)}`,
  };
}

export function byName(key: string, e: Evidence, sure: number, against = false, asked = false): Guess | null {
  const found = knownHeaders().get(key);
  if (found === undefined) return null;
  if (!against)
    return found === 'ignore' && asked ? null : accept(found, e, sure, 'the header is a known name');
  return found === 'ignore' || !STUBBORN.includes(FIELDS[found].kind) || isOther(e)
    ? null
    : {
        field: found,
        confidence: sure,
        because: `the header is a known name of ${aWord(found)}, though its cells do not look like it`,
      };
}

/** Kinds whose cells show plainly what they are: where they do not, the header alone is believed, and said to be unsure. */
const STUBBORN: readonly FieldKind[] = ['date', 'minutes', 'number', 'phone', 'url', 'email'];

function isOther(e: Evidence): boolean {
  return (
    answers(e) ||
    e.share('email') >= 0.5 ||
    e.share('date') >= 0.5 ||
    e.share('url') >= 0.5 ||
    e.share('words') >= 0.3 ||
    e.share('number') >= 0.8
  );
}

const ANY_DATE =
  /^(?:date|datum|time|zeit|timestamp|zeitstempel|zeitpunkt|date time|date and time|datum uhrzeit|datum und uhrzeit|data|fecha)$/;

/** Without the words that say whose it is. "Scanned Date" says by such a word which date it is: left to the rules. */
export function byBareName(key: string, bare: string, e: Evidence): Guess | null {
  if (bare === key) return null;
  if (ANY_DATE.test(bare)) return null;
  return byName(bare, e, 0.94);
}

/** With its abbreviations written out. */
export function byLongName(key: string, wide: string, e: Evidence, around: Surroundings): Guess | null {
  if (wide === key) return null;
  const bare = bareKey(wide);
  return (
    byFriend(wide, bare, e, around) ??
    byName(wide, e, 0.9) ??
    byNumber(bare, e) ??
    byBareName(wide, bare, e) ??
    byHead(bare, e, around)
  );
}

/** Fields of lists that people type. */
const TYPED_BY_HAND: readonly Field[] = [
  'salutation',
  'full_name',
  'first_name',
  'last_name',
  'company',
  'job_title',
  'department',
  'industry',
  'email',
  'phone',
  'mobile',
  'fax',
  'street',
  'postal_code',
  'city',
  'country',
  'website',
  'notes',
  'interests',
];

let typed: Map<string, [name: string, field: Field][]> | undefined;

/** Their names by first letter; people rarely mistype that. */
function typedNames(): ReadonlyMap<string, readonly [name: string, field: Field][]> {
  if (typed) return typed;
  typed = new Map();
  for (const [name, field] of knownHeaders()) {
    if (field === 'ignore' || !TYPED_BY_HAND.includes(field) || name.length < 6) continue;
    const letter = name[0] ?? '';
    typed.set(letter, [...(typed.get(letter) ?? []), [name, field]]);
  }
  return typed;
}

/** Names short of one letter or with two swapped; short words differ by one letter too easily. */
export function byTypo(bare: string, e: Evidence): Guess | null {
  if (bare.length < 6 || bare.length > 30 || /(?:art|typ|nr)$/.test(bare)) return null;
  const allowed = bare.length >= 11 && !bare.includes(' ') ? 2 : 1;
  for (const [name, field] of typedNames().get(bare[0] ?? '') ?? []) {
    if (Math.abs(name.length - bare.length) > allowed || distance(name, bare) > allowed) continue;
    const guess = accept(field, e, 0.75, `the header is nearly "${name}"`);
    if (guess) return guess;
  }
  return null;
}
