import {
  FAMOUS_HOMES,
  FAMOUS_PEOPLE,
  INVENTED_FIGURES,
  ONE_NAME_FIGURES,
  UNSHARED_NAMES,
} from '../data/fake-figures.ts';
import { JOKE_NAMES, PLACEHOLDER_PEOPLE, PUNS } from '../data/fake-people.ts';
import { CERTAINLY_MADE_UP } from '../data/fake-words.ts';
import { nameKey } from '../data/person-names.ts';
import type { FakeFacts } from './fake-facts.ts';
import { type FakeSign, sign } from './fake-sign.ts';
import { isSamplePerson, wordOf } from './fake-word.ts';

/** The whole name, the name turned round, and its outer words: `Mustermann, Max`, `Max M. Mustermann`. */
export function isOneOf(list: ReadonlySet<string>, { fullName, names }: FakeFacts): boolean {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return (
    list.has(fullName) ||
    list.has(fullName.replaceAll('-', ' ')) ||
    list.has(`${last} ${first}`) ||
    list.has(`${first} ${last}`)
  );
}

/** The names of sample forms, and of jokes. */
export function placeholder(facts: FakeFacts): FakeSign | null {
  const { fullName, names } = facts;
  if (isOneOf(PLACEHOLDER_PEOPLE, facts))
    return sign('name', 'FAKE_PLACEHOLDER', 0.9, fullName, isOfFamily(facts) ? 1 : 0.1);
  if (names.some(isSamplePerson)) {
    const weight = names.length === 1 ? 0.8 : names.includes('mustermann') ? 0.7 : 0.85;
    return sign('name', 'FAKE_PLACEHOLDER', weight, fullName);
  }
  if (isOneOf(JOKE_NAMES, facts)) return sign('name', 'FAKE_PLACEHOLDER', 0.82, fullName);
  return isOneOf(PUNS, facts) ? sign('name', 'FAKE_PLACEHOLDER', 0.4, fullName) : null;
}

/** A number that rings, or a firm called like the person, behind an address that can be: without one of them the name of all sample forms is no accident. */
function isOfFamily({ names, company, domain, lead }: FakeFacts): boolean {
  const last = names.at(-1) ?? '';
  if (CERTAINLY_MADE_UP.has(domain) || lead.reach.emailFlags.includes('reserved')) return false;
  return lead.reach.phone === 'ok' || (last.length > 2 && `${company} ${domain}`.includes(last.slice(0, 6)));
}

/** Heroes, and the famous; a record that speaks of their world leaves no doubt. */
export function figure(facts: FakeFacts): FakeSign | null {
  const { fullName, names } = facts;
  const kind = kindOf(facts);
  if (kind === null) return null;
  const isHome = isAtHome(facts);
  const [name = ''] = names;
  const isNobody = names.length === 1 ? !wordOf(name).first && !wordOf(name).last : RANKS.has(name);
  const yields = isHome || isNobody ? 0.1 : kind === 'hero' ? 0.5 : 1;
  return sign('name', 'FAKE_FIGURE', FIGURE_WEIGHTS[kind][isHome ? 1 : 0], fullName, yields);
}

/** Before the names of heroes; nobody is baptised so. */
const RANKS: ReadonlySet<string> = new Set(
  "captain capitaine kapitaen kapitan kaept'n kaeptn prinzessin princess lord count professor inspektor inspector".split(
    ' ',
  ),
);

/** Elsewhere, and at home: Harry Potter from Hogwarts. */
const FIGURE_WEIGHTS = {
  hero: [0.9, 0.95],
  unshared: [0.85, 0.95],
  tale: [0.82, 0.92],
  famous: [0.5, 0.9],
} as const satisfies Record<string, readonly [number, number]>;

function kindOf(facts: FakeFacts): keyof typeof FIGURE_WEIGHTS | null {
  const { names, fullName, lead } = facts;
  const isAlone = names.length === 1 && ONE_NAME_FIGURES.has(fullName);
  const addressed = nameKey(`${lead.values.salutation ?? lead.values.academic_title ?? ''} ${fullName}`);
  const isAddressed =
    names.length === 1 && !wordOf(fullName).last && INVENTED_FIGURES.has(addressed.replace('.', ''));
  if (isAlone || isAddressed || isOneOf(INVENTED_FIGURES, facts)) return 'hero';
  if (isOneOf(UNSHARED_NAMES, facts)) return 'unshared';
  if (isOneOf(FAMOUS_PEOPLE, facts)) return 'famous';
  const isOfTales = (name: string): boolean =>
    ONE_NAME_FIGURES.has(name) && !wordOf(name).first && !wordOf(name).last;
  return names.some(isOfTales) ? 'tale' : null;
}

function isAtHome({ company, city, domain }: FakeFacts): boolean {
  return [company, city, domain].some(
    (text) =>
      FAMOUS_HOMES.has(text.replace(/[ -]+/g, '')) ||
      text.split(/[ -]/).some((word) => FAMOUS_HOMES.has(word)),
  );
}
