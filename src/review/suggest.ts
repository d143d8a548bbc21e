import { companyKey } from '../data/legal-forms.ts';
import { FREE_MAIL } from '../data/mail-domains.ts';
import { nameKey } from '../data/person-names.ts';
import type { Values } from '../lead.ts';
import type { Question } from './session.ts';
import { tell } from './words.ts';

/** Somebody whose data may help to complete another lead. */
export interface Known {
  readonly values: Values;
  /** From `--reference`, else from the list itself. */
  readonly isReference: boolean;
}

export interface Suggestion {
  readonly value: string;
  /** Where it comes from, in words. */
  readonly about: string;
}

/** Suggestions for a question and what is typed so far: what belongs to the lead first, then what begins like it. */
export type Suggest = (question: Question, typed: string) => readonly Suggestion[];

/** More would not be read while typing. */
const MOST = 5;
type Language = 'en' | 'de';
/** Nobody has the address or the number of a stranger. */
const OWN: ReadonlySet<string> = new Set(['email', 'phone']);

export function openSuggestions(people: readonly Known[], language: Language): Suggest {
  const byCompany = groupBy(people, ({ values }) => companyKey(values.company ?? ''));
  const byDomain = groupBy(people, ({ values }) => ownDomain(values.email));
  const byName = groupBy(people, ({ values }) => fullName(values).toLowerCase());
  const pools = new Map<string, readonly Entry[]>();
  const poolOf = (field: string): readonly Entry[] => {
    const known = pools.get(field) ?? poolFrom(people, field, language);
    pools.set(field, known);
    return known;
  };
  return (question, typed) => {
    const { known } = question.lead;
    const near: Near = {
      colleagues: [
        ...(byDomain.get(ownDomain(known.email)) ?? []),
        ...(byCompany.get(companyKey(known.company ?? '')) ?? []),
      ].filter(({ values }) => values.email !== known.email || known.email === undefined),
      namesakes: (byName.get(fullName(known).toLowerCase()) ?? []).filter(({ isReference }) => isReference),
      language,
    };
    const first = typed.trim() === '' ? related(question, near) : begun(related(question, near), typed);
    const others = OWN.has(question.field) ? [] : search(poolOf(question.field), typed);
    const found = [...first, ...completedAddress(question, typed, near), ...others];
    const seen = new Set([typed.trim().toLowerCase()]);
    return found
      .filter(({ value }) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
      .slice(0, MOST);
  };
}

interface Near {
  readonly colleagues: readonly Known[];
  readonly namesakes: readonly Known[];
  readonly language: Language;
}

/** What is likely before anything is typed. */
function related({ lead, field }: Question, { colleagues, namesakes, language }: Near): Suggestion[] {
  const of = (people: readonly Known[], about: (one: Known) => string): Suggestion[] =>
    people.flatMap((one) => {
      const value = textOf(one.values, field);
      return value === '' ? [] : [{ value, about: about(one) }];
    });
  const same = of(namesakes, () => tell(language, 'reference'));
  const house = (): Suggestion[] =>
    of(colleagues, ({ values }) =>
      tell(language, 'colleague', { who: fullName(values) || (values.email ?? '') }),
    );
  if (field === 'email') {
    const meant = /(?:^|; )typo:(\S+?)(?:;|$)/.exec(lead.cell('email_flags'))?.[1];
    const typo = meant ? [{ value: meant, about: tell(language, 'typo') }] : [];
    return [...typo, ...same, ...patterns(lead.known, colleagues, language)];
  }
  if (field === 'full_name') return fromAddress(lead.known.email ?? '', language);
  if (field === 'phone') return [...same, ...house()];
  return [...house(), ...same];
}

/** First and last name of a personal address, as a suggestion only. */
function fromAddress(email: string, language: Language): Suggestion[] {
  const [, first, last] =
    /^(\p{L}{2,20})[._](\p{L}{2,30}(?:-\p{L}{2,30})?)@/u.exec(email.toLowerCase()) ?? [];
  if (first === undefined || last === undefined) return [];
  const capital = (word: string): string => word.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  return [{ value: `${capital(first)} ${capital(last)}`, about: tell(language, 'address') }];
}

/** Addresses built the way the colleagues' are. */
function patterns(
  { first_name, last_name }: Values,
  colleagues: readonly Known[],
  language: Language,
): Suggestion[] {
  const [first, last] = [local(first_name), local(last_name)];
  if (first === '' || last === '') return [];
  return colleagues.flatMap(({ values }) => {
    const [, box = '', domain = ''] = /^([^@]+)@([^@]+)$/.exec(values.email?.toLowerCase() ?? '') ?? [];
    const [theirs, family] = [local(values.first_name), local(values.last_name)];
    if (domain === '' || theirs === '' || family === '' || FREE_MAIL.has(domain)) return [];
    const forms = (given: string, surname: string): string[] => [
      `${given}.${surname}`,
      `${given.charAt(0)}.${surname}`,
      `${given}${surname}`,
      `${given.charAt(0)}${surname}`,
      `${surname}.${given}`,
      `${given}_${surname}`,
      surname,
      given,
    ];
    const mine = forms(first, last)[forms(theirs, family).indexOf(box)];
    if (mine === undefined) return [];
    return [{ value: `${mine}@${domain}`, about: tell(language, 'colleague', { who: values.email ?? '' }) }];
  });
}

const local = (name: string | undefined): string => nameKey(name ?? '').replace(/[^a-z-]/g, '');

/** Behind the @ the domains of colleagues, then of everybody, complete the address. */
function completedAddress(
  { field, lead }: Question,
  typed: string,
  { colleagues, language }: Near,
): Suggestion[] {
  const at = typed.indexOf('@');
  if (field !== 'email' || at < 1) return [];
  const begin = typed.slice(at + 1).toLowerCase();
  const site =
    lead
      .cell('website')
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .split('/')[0] ?? '';
  const domains = [site, ...colleagues.map(({ values }) => ownDomain(values.email))];
  return domains
    .filter((domain) => domain !== '' && domain.startsWith(begin))
    .map((domain) => ({ value: typed.slice(0, at + 1) + domain, about: tell(language, 'company') }));
}

interface Entry extends Suggestion {
  readonly key: string;
  readonly count: number;
}

/** Every value of a field once, the commonest first. */
function poolFrom(people: readonly Known[], field: string, language: Language): Entry[] {
  const counts = new Map<string, { count: number; isReference: boolean }>();
  for (const { values, isReference } of people) {
    const value = textOf(values, field);
    if (value === '') continue;
    const known = counts.get(value);
    if (known) known.count += 1;
    else counts.set(value, { count: 1, isReference });
  }
  return [...counts]
    .map(([value, { count, isReference }]) => ({
      value,
      count,
      key: ` ${nameKey(value)}`,
      about: tell(language, isReference ? 'reference' : 'here'),
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Entries in which every typed word begins a word; those that begin with what is typed stand first. */
function search(entries: readonly Entry[], typed: string): Suggestion[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const [front, inside]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) {
    if (!words.every((word) => entry.key.includes(word))) continue;
    (entry.key.startsWith(words[0] ?? '') ? front : inside).push(entry);
    if (front.length === MOST) break;
  }
  return [...front, ...inside.slice(0, MOST)];
}

const begun = (suggestions: readonly Suggestion[], typed: string): Suggestion[] =>
  suggestions.filter(({ value }) => wordsOf(typed).every((word) => ` ${nameKey(value)}`.includes(word)));

/** Each typed word with a blank before it, so that it is found at the beginning of words only. */
const wordsOf = (typed: string): string[] =>
  nameKey(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);

function textOf(values: Values, field: string): string {
  if (field === 'full_name') return values.last_name ? fullName(values) : '';
  if (field === 'phone') return [values.phone, values.mobile].find((number) => number?.startsWith('+')) ?? '';
  return values[field as keyof Values] ?? '';
}

const fullName = ({ academic_title, first_name, last_name }: Values): string =>
  [academic_title, first_name, last_name].filter(Boolean).join(' ');

/** The mail domain where it belongs to an employer. */
function ownDomain(email: string | undefined): string {
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? '';
  return FREE_MAIL.has(domain) ? '' : domain;
}

function groupBy(people: readonly Known[], keyOf: (one: Known) => string): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const one of people) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
