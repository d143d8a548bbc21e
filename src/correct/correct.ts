import { CORRECTABLE, type Correctable } from '../data/correctable.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, newLead, type Values, withValues } from '../lead.ts';
import { isSame, keysOf, type Who, whoOf } from './person.ts';

export { CORRECTABLE, type Correctable } from '../data/correctable.ts';

/** What a person found out about one field of one lead. */
export interface Correction {
  /** The lead as it was known when the answer was given: id, name, company, e-mail, phone. */
  readonly lead: Lead;
  readonly field: Correctable;
  /** Empty: looked for and not found; nothing is changed. */
  readonly value: string;
}

/** Corrections, ready to be laid over records. */
export interface Corrections {
  /**
   * The record with what was found out about its person, checked; `checked` itself where there is nothing. It takes the
   * id that its person had before, so that the id outlives a new name or address.
   */
  correct(mapped: Lead, checked: Lead): Lead;
  readonly given: number;
  /** Corrections whose person no record named so far. */
  unmatched(): number;
}

/** Somebody that corrections are about. */
interface Person {
  /** Every form in which records may show the person. */
  readonly forms: Who[];
  /** In the order in which they were given. */
  answers: Correction[];
  id: string;
  met: boolean;
}

/**
 * Gathers corrections by person; of several answers for one field the last holds. A person is found under what was
 * known before the answers and under what they say, so that a correction holds in later exports too, whether or not
 * the source was mended. `check` is the check of the run.
 */
export function openCorrections(
  corrections: readonly Correction[],
  check: (lead: Lead) => Lead,
): Corrections {
  const book = openBook();
  const order = new Map(corrections.map((correction, index) => [correction, index]));
  for (const correction of corrections) {
    const before = check(correction.lead);
    const forms = [before, check(corrected(before, before, answersOf([correction])))].map(whoOf);
    const person: Person = { forms: [], answers: [correction], id: correction.lead.id, met: false };
    // An answer may show that two leads are one person.
    for (const known of new Set(forms.flatMap(book.findAll))) {
      person.answers.push(...known.answers);
      forms.push(...known.forms);
      if (known.id !== '') person.id = known.id;
      book.remove(known);
    }
    person.answers.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    forms.push(whoOf(check(corrected(before, before, answersOf(person.answers)))));
    book.add(person, forms);
  }
  return {
    given: corrections.length,
    unmatched: () => [...book.persons].reduce((sum, { met, answers }) => sum + (met ? 0 : answers.length), 0),
    correct(mapped, checked) {
      const [person] = book.findAll(whoOf(checked));
      if (!person) return checked;
      person.met = true;
      const id = checked.id === '' ? person.id : checked.id;
      const answers = answersOf(person.answers);
      if (answers.size === 0) return { ...checked, id };
      const after = check(corrected(mapped, checked, answers));
      return { ...after, id, findings: [...after.findings, ...told(checked, after, answers, check)] };
    },
  };
}

/** Persons by what they are found under. */
function openBook() {
  const persons = new Set<Person>();
  const places = new Map<string, Set<Person>>();
  return {
    persons: persons as ReadonlySet<Person>,
    findAll(who: Who): Person[] {
      const near = new Set(keysOf(who).flatMap((key) => [...(places.get(key) ?? [])]));
      return [...near].filter(({ forms }) => forms.some((form) => isSame(form, who)));
    },
    add(person: Person, forms: readonly Who[]): void {
      persons.add(person);
      for (const form of forms) {
        person.forms.push(form);
        for (const key of keysOf(form)) places.set(key, (places.get(key) ?? new Set()).add(person));
      }
    },
    remove(person: Person): void {
      persons.delete(person);
      for (const key of person.forms.flatMap(keysOf)) places.get(key)?.delete(person);
    },
  };
}

/** The last answer for each field; what was not found says nothing. */
function answersOf(corrections: readonly Correction[]): Map<Correctable, string> {
  return new Map(
    corrections.filter(({ value }) => value !== '').map(({ field, value }) => [field, value] as const),
  );
}

const NAMES = ['salutation', 'academic_title', 'first_name', 'last_name', 'suffix'] as const;
/** Further columns of the same kind; where none of them held anything usable, they go with what is corrected. */
const BESIDE = { email: ['email_2', 'email_3'], phone: ['mobile', 'phone_2', 'phone_3'] } as const;

/** The record as it would stand in the list had the source known better. Names are corrected as `check` split them. */
function corrected(mapped: Lead, checked: Lead, answers: ReadonlyMap<Correctable, string>): Lead {
  const changes: { [F in Field]?: string | undefined } = {};
  if ([...answers.keys()].some(isName)) {
    changes.full_name = undefined;
    for (const field of NAMES) changes[field] = checked.values[field];
  }
  for (const kind of ['email', 'phone'] as const) {
    if (!answers.has(kind) || checked.reach[kind] !== 'invalid') continue;
    for (const field of BESIDE[kind]) changes[field] = undefined;
  }
  const whole = answers.get('full_name');
  if (whole !== undefined) {
    for (const field of ['academic_title', 'first_name', 'last_name', 'suffix'] as const)
      changes[field] = undefined;
  }
  for (const [field, value] of answers) changes[field] = value;
  return withValues(mapped, changes);
}

const isName = (field: Field): boolean => field === 'full_name' || NAMES.some((name) => name === field);

/** What was entered by hand, field by field, in the form that `check` gives it. */
function told(
  before: Lead,
  after: Lead,
  answers: ReadonlyMap<Correctable, string>,
  check: (lead: Lead) => Lead,
): Finding[] {
  const { country } = after.values;
  const entered = new Map<Field, string>();
  for (const [field, value] of answers) {
    const given: Values = { ...(country ? { country } : {}), [field]: value };
    const { values } = check(newLead({ records: [], values: given }));
    for (const [name, text] of Object.entries(values) as [Field, string][]) {
      if (name !== 'country' || field === 'country') entered.set(name, text);
    }
  }
  return [...entered].map(([field, to]): Finding => {
    const from = before.values[field] ?? '';
    if (from === '') return { code: 'ENTERED', field, args: { field, from, to } };
    return { code: from === to ? 'CONFIRMED' : 'CORRECTED', field, args: { field, from, to } };
  });
}

/** Whether a correction may name the field. */
export function isCorrectable(field: string): field is Correctable {
  return CORRECTABLE.some((name) => name === field);
}
