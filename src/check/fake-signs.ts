import {
  AD_DUMMY,
  AD_DUMMY_MAIL,
  CALLED_TEST,
  CERTAINLY_MADE_UP,
  DOUBTFUL_DOMAINS,
  DOUBTFUL_WORDS,
  FAMOUS_HOMES,
  FAMOUS_PEOPLE,
  INSULT,
  INVENTED_FIGURES,
  JOKE_NAMES,
  LABELS,
  MADE_UP_DOMAINS,
  MADE_UP_LOCALS,
  MARKUP,
  ONE_NAME_FIGURES,
  PLACEHOLDER_COMPANIES,
  PLACEHOLDER_LOCALS,
  PLACEHOLDER_PEOPLE,
  PLACEHOLDER_STREET,
  PLACEHOLDER_SURNAMES,
  PLACEHOLDER_TOWNS,
  REFUSAL,
  SCRIPT,
  SENTENCE_WORDS,
  SPAM_WORDS,
  TEST_COMPANIONS,
  TEST_COMPANY_WORDS,
  TEST_WORDS,
  UNSHARED_NAMES,
} from '../data/fake-words.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';
import type { Values } from '../lead.ts';
import type { FakeFacts } from './fake-facts.ts';
import { isAlphabetRun, isKeyboardRun, isOneLetter, mashOf, mashOfAll } from './fake-letters.ts';
import { isPattern } from './phone-parse.ts';

/** One thing that speaks against a record. `soft`: a real person may have it, so a genuine company address outweighs it. */
export interface FakeSign {
  readonly code: FindingCode;
  /** 0 to 1: how much it says by itself. 0.8 rejects. */
  readonly weight: number;
  readonly soft: boolean;
  readonly value: string;
}

type Sign = FakeSign | null;

const hard = (code: FindingCode, weight: number, value: string): FakeSign => ({
  code,
  weight,
  soft: false,
  value,
});
const soft = (code: FindingCode, weight: number, value: string): FakeSign => ({
  code,
  weight,
  soft: true,
  value,
});

/** All signs of a record. Weights are our judgement from test records and odd but real people; each is one line. */
export function signsOf(facts: FakeFacts): readonly FakeSign[] {
  const found = SIGNS.map((sign) => sign(facts))
    .filter((sign) => sign !== null)
    .map((sign) => (facts.emptied && sign.value === facts.fullName ? { ...sign, soft: true } : sign));
  const nameDoubted = found.some(({ value }) => value === facts.fullName);
  return [...found, ...MAIL_SIGNS.map((sign) => sign(facts, nameDoubted)).filter((sign) => sign !== null)];
}

const SIGNS: readonly ((facts: FakeFacts) => Sign)[] = [
  marked,
  adDummy,
  markup,
  remark,
  advertisement,
  labels,
  placeholderName,
  testName,
  oneLetterName,
  mashedName,
  sameValues,
  figure,
  insult,
  company,
  address,
];

/** What an address and a number say depends on whether the name beside it is doubtful already. */
const MAIL_SIGNS: readonly ((facts: FakeFacts, nameDoubted: boolean) => Sign)[] = [
  mail,
  mashedMail,
  disposable,
  phone,
];

function marked({ lead: { values } }: FakeFacts): Sign {
  if (values.is_test === 'yes') return hard('FAKE_MARKED', 1, 'is_test');
  const told = [values.status, values.tags, values.lifecycle_stage, values.ticket_type].find(
    (text) => text !== undefined && CALLED_TEST.test(nameKey(text.slice(0, 100))),
  );
  return told ? hard('FAKE_MARKED', 0.85, told) : null;
}

function entriesOf(values: Values): readonly (readonly [field: string, value: string])[] {
  return Object.entries(values);
}

function adDummy({ lead: { values }, email }: FakeFacts): Sign {
  const field = entriesOf(values).find(
    ([, value]) => /test|dummy/i.test(value.slice(0, 200)) && AD_DUMMY.test(value.slice(0, 200)),
  )?.[0];
  if (field) return hard('FAKE_AD_DUMMY', 1, field);
  return AD_DUMMY_MAIL.test(email) ? hard('FAKE_AD_DUMMY', 0.95, email) : null;
}

/** A name with tags, fields of a template or commands of a database in it was typed by a machine, or by somebody trying the form. */
function markup({ lead: { values, findings } }: FakeFacts): Sign {
  const both = `${values.first_name ?? ''} ${values.last_name ?? ''}`;
  const tidied = findings.flatMap(({ code, args }) =>
    /^NAME_/.test(code) ? [String(args?.from ?? '')] : [],
  );
  const name = [both, values.full_name ?? '', ...tidied]
    .map((text) => text.slice(0, 200).trim())
    .find((text) => MARKUP.test(text) || SCRIPT.test(text));
  if (name) return hard('FAKE_MARKUP', 0.95, name.slice(0, 80));
  const other = [values.company, values.job_title, values.email, values.city, values.street].find(
    (text) => text !== undefined && SCRIPT.test(text.slice(0, 200)),
  );
  return other ? hard('FAKE_MARKUP', 0.85, other.slice(0, 80)) : null;
}

/** Words without which no remark calls a record a test: spares most remarks the long expression. */
const MAY_CALL_TEST = /test|dummy|asdf|ignore/i;

function remark({ lead: { said, values } }: FakeFacts): Sign {
  const texts = [...said.map(({ text }) => text), values.notes, values.topic, values.job_title];
  const told = texts.find(
    (text) =>
      text !== undefined && MAY_CALL_TEST.test(text) && CALLED_TEST.test(nameKey(text.slice(0, 300)).trim()),
  );
  if (!told) return null;
  return hard('FAKE_REMARK', /^\W*tests?\W*$/i.test(told) ? 0.55 : 0.85, told.slice(0, 80));
}

/** Machines that fill forms leave a link beside what they sell; somebody who works in that trade has a company address. */
function advertisement({ free, lead: { said, values } }: FakeFacts): Sign {
  const texts = [...said.map(({ text }) => text), values.notes];
  const told = texts.find(
    (text) =>
      text !== undefined &&
      /https?:|www\./i.test(text) &&
      nameKey(text.slice(0, 500))
        .split(/[^a-z]+/)
        .some((word) => SPAM_WORDS.has(word)),
  );
  if (!told) return null;
  return free ? hard('FAKE_SPAM', 0.85, told.slice(0, 80)) : soft('FAKE_SPAM', 0.82, told.slice(0, 80));
}

function labels({ first, last, fullName, company, lead }: FakeFacts): Sign {
  if (fullName === '' && lead.findings.some(isLabelTakenOff)) return hard('FAKE_LABELS', 0.9, 'name');
  const both = LABELS.has(first) && LABELS.has(last);
  if (both) return hard('FAKE_LABELS', 0.95, fullName);
  if (LABELS.has(fullName)) return hard('FAKE_LABELS', LABELS.has(company) ? 0.9 : 0.6, fullName);
  return null;
}

/** `[[Name]]`: the words in brackets were taken for a remark, and no name is left. */
function isLabelTakenOff({ code, args }: Finding): boolean {
  return code === 'NAME_REMARK' && LABELS.has(nameKey(String(args?.from ?? '')));
}

/** The whole name, the name turned round, and its outer words: `Mustermann, Max`, `Max M. Mustermann`. */
function isOneOf(list: ReadonlySet<string>, { fullName, names }: FakeFacts): boolean {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return [fullName, fullName.replaceAll('-', ' '), `${last} ${first}`, `${first} ${last}`].some((name) =>
    list.has(name),
  );
}

function placeholderName(facts: FakeFacts): Sign {
  const { fullName, names } = facts;
  if (isOneOf(PLACEHOLDER_PEOPLE, facts)) return soft('FAKE_PLACEHOLDER', 0.9, fullName);
  if (names.some((name) => PLACEHOLDER_SURNAMES.has(name))) {
    return soft(
      'FAKE_PLACEHOLDER',
      names.length === 1 ? 0.8 : names.includes('mustermann') ? 0.7 : 0.85,
      fullName,
    );
  }
  return isOneOf(JOKE_NAMES, facts) ? soft('FAKE_PLACEHOLDER', 0.82, fullName) : null;
}

/** Words with a number behind them count like the bare word: `test1`. */
function isTestWord(word: string): boolean {
  const bare = word.replace(/[-_ ]?\d{1,4}$/, '');
  return (
    TEST_WORDS.has(word) ||
    TEST_WORDS.has(bare) ||
    (bare !== word && DOUBTFUL_WORDS.has(bare)) ||
    /^\d+$/.test(word) ||
    isAlphabetRun(word)
  );
}

/** "Webhook Test", "Test Testermann": the word "test" beside what is tested, or beside itself. */
function isTestForm(names: readonly string[]): boolean {
  if (names.length < 2) return false;
  if (names.every((name) => /^test/.test(name))) return true;
  if (names.some((name) => TEST_WORDS.has(name)) && names.every(isOfTests)) return true;
  const tests = names.filter((name) => /^(?:test|demo|dummy)\d{0,4}$/.test(name)).length;
  return (
    tests > 0 &&
    names.every((name) => /^(?:test|demo|dummy)?\d{0,4}$/.test(name) || TEST_COMPANIONS.has(name))
  );
}

function isOfTests(word: string): boolean {
  return TEST_WORDS.has(word) || TEST_COMPANIONS.has(word);
}

/** A word of sentences that nobody is called; short ones (`an`, `du`, `my`) are names somewhere. */
function isPlainWord(word: string): boolean {
  return word.length > 3 && SENTENCE_WORDS.has(word) && !isFirstName(word) && !isLastName(word);
}

function testName({ names, rawNames, fullName }: FakeFacts): Sign {
  if (names.length === 0) return null;
  if (rawNames.some((name) => /^(?:https?:|www\.)|@/i.test(name)))
    return hard('FAKE_TEST_WORD', 0.85, fullName);
  if (names.some((name) => SPAM_WORDS.has(name)))
    return isFirstName(names[0] ?? '') ? soft('FAKE_SPAM', 0.5, fullName) : hard('FAKE_SPAM', 0.85, fullName);
  if (REFUSAL.test(names.join('')) && !names.every((name) => isFirstName(name) || isLastName(name)))
    return hard('FAKE_TEST_WORD', 0.85, fullName);
  if (isTestForm(names)) return hard('FAKE_TEST_WORD', 0.88, fullName);
  const numbers = names.filter((name) => /^\d+$/.test(name)).length;
  const certain = names.filter(isTestWord).length - (numbers < names.length ? numbers : 0);
  const doubtful = names.filter((name) => DOUBTFUL_WORDS.has(name) && !isOneLetter(name)).length;
  const sentence = names.filter((name) => SENTENCE_WORDS.has(name) && !DOUBTFUL_WORDS.has(name)).length;
  if (certain + doubtful + (certain > 0 || doubtful > 0 ? numbers : 0) >= names.length && names.length > 1)
    return hard('FAKE_TEST_WORD', 0.88, fullName);
  if (certain > 0) return hard('FAKE_TEST_WORD', names.length === 1 ? 0.7 : 0.6, fullName);
  if (names.length > 1 && sentence + doubtful >= names.length)
    return hard('FAKE_TEST_WORD', names.some(isPlainWord) ? 0.84 : 0.7, fullName);
  if (names.length > 2 && sentence >= names.length - 1 && names.some(isPlainWord))
    return hard('FAKE_TEST_WORD', 0.7, fullName);
  return doubtful > 0 ? soft('FAKE_TEST_WORD', names.length === 1 ? 0.65 : 0.3, fullName) : null;
}

function oneLetterName({ names, fullName }: FakeFacts): Sign {
  const short = names.filter(isOneLetter).length;
  if (names.length === 0 || short < names.length) return null;
  const long = names.some((name) => name.length > 2);
  return long
    ? hard('FAKE_ONE_LETTER', 0.85, fullName)
    : soft('FAKE_ONE_LETTER', names.length > 1 ? 0.6 : 0.4, fullName);
}

/** Words of the local part that are not made of the name. */
function besideTheName({ names, local }: FakeFacts): string[] {
  const words = local.split(/[^a-z]+/).filter((word) => word.length > 2);
  return words.filter((word) => !names.some((name) => word.includes(name) || name.includes(word)));
}

/** `Ng`, `Xu`: names without a vowel, or nearly. */
function isShortName(name: string): boolean {
  return name.length < 4 && isLastName(name);
}

/** `RobertHef RobertHefYP`: machines that fill forms write the first name again with some letters behind. */
function isMachineName(rawNames: readonly string[]): boolean {
  const last = rawNames.at(-1) ?? '';
  const first = rawNames.slice(0, -1).join('');
  return (
    /^\p{Lu}\p{Ll}{2,20}\p{Lu}/u.test(first) &&
    last.startsWith(first) &&
    /^\p{Lu}{0,4}$/u.test(last.slice(first.length))
  );
}

function mashedName(facts: FakeFacts): Sign {
  const { rawNames, fullName } = facts;
  if (isMachineName(rawNames)) return hard('FAKE_SPAM', 0.9, fullName);
  const degrees = rawNames
    .filter((name) => !isShortName(name))
    .map(mashOf)
    .filter((degree) => degree >= 0.4);
  if (degrees.filter((degree) => degree >= 0.75).length > 1) return hard('FAKE_KEYBOARD', 0.85, fullName);
  const together = mashOfAll(rawNames, besideTheName(facts));
  if (degrees.length > 1 || together >= 0.3) return hard('FAKE_KEYBOARD', 0.75, fullName);
  const one = degrees[0];
  if (one === undefined) return null;
  return one >= 1
    ? hard('FAKE_KEYBOARD', rawNames.length === 1 ? 0.75 : 0.65, fullName)
    : soft('FAKE_KEYBOARD', one >= 0.75 ? 0.5 : 0.3, fullName);
}

function sameValues({ first, last, company, city, street, local, domain, lead }: FakeFacts): Sign {
  const fields = [first, last, company, city, street, nameKey(lead.values.job_title ?? '')].filter(
    (value) => value !== '',
  );
  const most = Math.max(0, ...fields.map((value) => fields.filter((other) => other === value).length));
  const value = fields.find((one) => fields.filter((other) => other === one).length === most) ?? '';
  if (most >= 4) return hard('FAKE_SAME', 0.9, value);
  if (most === 3) return hard('FAKE_SAME', 0.8, value);
  if (first === '' || first !== last) return null;
  const everywhere =
    [local, domain].every((word) => word === first) && !isFirstName(first) && !isLastName(first);
  return everywhere ? hard('FAKE_SAME', 0.85, value) : soft('FAKE_SAME', 0.3, value);
}

function figure(facts: FakeFacts): Sign {
  const { names, fullName, company: employer, domain, city } = facts;
  const atHome = [domain, ...employer.split(' '), ...city.split(' ')].some((word) => FAMOUS_HOMES.has(word));
  const invented = isOneOf(INVENTED_FIGURES, facts) || (names.length === 1 && ONE_NAME_FIGURES.has(fullName));
  if (invented) return atHome ? hard('FAKE_FIGURE', 0.95, fullName) : soft('FAKE_FIGURE', 0.88, fullName);
  if (isOneOf(UNSHARED_NAMES, facts))
    return atHome ? hard('FAKE_FIGURE', 0.95, fullName) : soft('FAKE_FIGURE', 0.85, fullName);
  if (isOneOf(FAMOUS_PEOPLE, facts))
    return atHome ? hard('FAKE_FIGURE', 0.82, fullName) : soft('FAKE_FIGURE', 0.55, fullName);
  return null;
}

function insult({ fullName, names, company: employer, local }: FakeFacts): Sign {
  if (INSULT.test(fullName)) {
    const [given = '', family = ''] = [names[0], names.at(-1)];
    const isName = names.length > 1 && isFirstName(given) && INSULT.test(given) !== INSULT.test(family);
    return isName ? soft('FAKE_INSULT', 0.6, fullName) : hard('FAKE_INSULT', 0.85, fullName);
  }
  if (INSULT.test(employer)) return hard('FAKE_INSULT', 0.6, employer);
  return INSULT.test(local.replace(/[._\d-]+/g, ' ')) ? hard('FAKE_INSULT', 0.6, local) : null;
}

/** `Test Corp`, `Musterkonzern`: nothing but such a word and a word for company, in one word or several. */
function isTestCompany(name: string): boolean {
  const { test, company: kinds } = TEST_COMPANY_WORDS;
  const parts = name
    .split(/[ -]/)
    .flatMap((part) => /^(test|muster|beispiel|dummy|fake)(\p{L}{4,})$/u.exec(part)?.slice(1) ?? [part]);
  return (
    parts.length > 1 &&
    parts.some((part) => test.has(part)) &&
    parts.every((part) => test.has(part) || kinds.has(part))
  );
}

/** Short names of letters may be real companies, so they weigh little. */
function company({ company: name, rawNames }: FakeFacts): Sign {
  if (name === '') return null;
  if (CERTAINLY_MADE_UP.has(name.replaceAll(' ', '')) && name.length > 4)
    return hard('FAKE_COMPANY', 0.7, name);
  if (PLACEHOLDER_COMPANIES.has(name) || isTestCompany(name))
    return hard('FAKE_COMPANY', name.length <= 3 || name.startsWith('acme') ? 0.2 : 0.45, name);
  const words = name.split(' ');
  if (words.some((word) => word.length > 3 && isKeyboardRun(word)) && rawNames.length > 0)
    return hard('FAKE_KEYBOARD', 0.45, name);
  return words.length === 1 && mashOf(name) >= 0.7 ? soft('FAKE_KEYBOARD', 0.2, name) : null;
}

/** Where nothing but the address could be real, an invented one leaves nobody. */
function mail(facts: FakeFacts, nameDoubted: boolean): Sign {
  const sign = madeUpMail(facts, nameDoubted);
  return sign && sign.weight >= 0.4 && isBare(facts)
    ? { ...sign, weight: Math.max(sign.weight, 0.85) }
    : sign;
}

/** Neither name nor company nor number, or words for "unknown" in their place. */
function isBare({ names, emptied, local, company: employer, lead: { reach } }: FakeFacts): boolean {
  return (
    !PLACEHOLDER_LOCALS.has(local) &&
    (names.length === 0 || emptied) &&
    (employer === '' || PLACEHOLDER_COMPANIES.has(employer)) &&
    reach.phone !== 'ok'
  );
}

function madeUpMail(facts: FakeFacts, nameDoubted: boolean): Sign {
  const { local, domain, email, free, names, lead } = facts;
  if (local === '' || /warentest/.test(nameKey(lead.values.company ?? ''))) return null;
  const reserved = lead.reach.emailFlags.includes('reserved');
  const madeLocal = isMadeUpLocal(local);
  const madeDomain =
    !free && !reserved && (MADE_UP_DOMAINS.has(domain) || isAlphabetRun(domain) || isTestCompany(domain));
  if (madeLocal && (madeDomain || local === domain)) return hard('FAKE_MAIL', 0.85, email);
  if (nameDoubted && !free && local === names[0] && domain === names.at(-1))
    return hard('FAKE_MAIL', 0.6, email);
  if (nameDoubted && !free && CERTAINLY_MADE_UP.has(domain)) return hard('FAKE_MAIL', 0.72, email);
  if (local.length === 1 && domain.length <= 2 && !free) return hard('FAKE_MAIL', 0.55, email);
  if (madeLocal && local.length > 1)
    return hard('FAKE_MAIL', nameDoubted ? 0.55 : free || reserved ? 0.45 : 0.35, email);
  if (madeDomain && (nameDoubted || !DOUBTFUL_DOMAINS.has(domain)))
    return hard('FAKE_MAIL', domain.length > 3 ? 0.5 : 0.25, email);
  if (local === domain && (local.length <= 2 || mashOf(local) >= 0.5)) return hard('FAKE_MAIL', 0.6, email);
  const named = names.some((name) => name.length > 2 && local.includes(name));
  if (PLACEHOLDER_LOCALS.has(local) && !named) return hard('FAKE_MAIL', 0.45, email);
  return reserved ? hard('FAKE_MAIL', 0.15, email) : null;
}

function isMadeUpLocal(local: string): boolean {
  if (
    MADE_UP_LOCALS.has(local) ||
    MADE_UP_LOCALS.has(local.replace(/\d{1,4}$/, '')) ||
    /^\d{1,6}$/.test(local)
  )
    return true;
  if (/^(?:mr|mrs|herr|frau|the|my|mein|just|it|qa)?[._-]?test(?:er|ing|user|mail)?\d{0,4}$/.test(local))
    return true;
  const words = local.split(/[._-]+/);
  const made = (word: string): boolean =>
    isTestWord(word) || DOUBTFUL_WORDS.has(word) || SENTENCE_WORDS.has(word);
  const certain = (word: string): boolean =>
    isTestWord(word) || (word.length > 2 && DOUBTFUL_WORDS.has(word)) || isPlainWord(word);
  return words.length > 1 && words.some(certain) && words.every((word) => word.length > 1 && made(word));
}

function mashedMail({ local, domain, email, free, names }: FakeFacts, nameDoubted: boolean): Sign {
  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  const ofName = words.some((word) =>
    names.some(
      (name) =>
        name.length > 2 && (word.includes(name) || name.includes(word) || word.startsWith(name.slice(0, 2))),
    ),
  );
  const run = words.some((word) => word.length > 3 && isKeyboardRun(word));
  const strange =
    !ofName &&
    words.some((word) => word.length > (nameDoubted ? 3 : 5) && mashOf(word) >= (nameDoubted ? 0.35 : 0.55));
  const ofDomain = names.some((name) => name.length > 2 && (domain.includes(name) || name.includes(domain)));
  const home =
    !free &&
    !ofDomain &&
    (isKeyboardRun(domain) ||
      mashOf(domain) >= (nameDoubted && domain.length > 2 ? 0.5 : domain.length > 5 ? 0.6 : 2));
  if (run && home) return hard('FAKE_KEYBOARD', 0.8, email);
  if (strange && home) return hard('FAKE_KEYBOARD', 0.6, email);
  if (run) return hard('FAKE_KEYBOARD', ofName ? 0.2 : 0.5, email);
  if (strange) return hard('FAKE_KEYBOARD', 0.35, email);
  return home ? soft('FAKE_KEYBOARD', isKeyboardRun(domain) || nameDoubted ? 0.5 : 0.2, email) : null;
}

function disposable({ lead: { reach }, email }: FakeFacts, nameDoubted: boolean): Sign {
  return reach.emailFlags.includes('disposable')
    ? hard('FAKE_DISPOSABLE', nameDoubted ? 0.5 : 0.35, email)
    : null;
}

function phone({ phones }: FakeFacts, nameDoubted: boolean): Sign {
  const weights = phones.map((value): number => {
    const digits = value.replace(/\D/g, '');
    if (!/\d/.test(value) || /e\+?\d/i.test(value)) return 0;
    const national = value.startsWith('+') ? digits.slice(2) : digits.replace(/^0+/, '');
    if (/^(\d)\1*$/.test(digits) || isPattern(digits) || isPattern(national))
      return nameDoubted ? 0.55 : 0.45;
    if (/^0?123456?7?8?9?/.test(digits) && digits.length <= 10) return 0.4;
    if (digits.length < 6) return 0.3;
    return /(?:123456|1234567|654321|7654321|(\d)\1{5})$/.test(digits) ? 0.2 : 0;
  });
  const weight = Math.max(0, ...weights);
  return weight > 0 ? hard('FAKE_PHONE', weight, phones[weights.indexOf(weight)] ?? '') : null;
}

function address({ street, city, lead: { values } }: FakeFacts): Sign {
  const made = [PLACEHOLDER_STREET.test(street), PLACEHOLDER_TOWNS.has(city)].filter(Boolean).length;
  const zeros = /^(?:0{4,5}|9{4,5}|1{5})$/.test(values.postal_code ?? '');
  if (made === 0 && !zeros) return null;
  return hard(
    'FAKE_ADDRESS',
    made === 2 ? 0.65 : made === 1 ? 0.5 : 0.15,
    [values.street, values.city].filter(Boolean).join(', '),
  );
}
