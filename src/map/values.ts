import { FIELDS, type Field, type FieldKind } from '../lead.ts';
import type { CellType, Evidence } from './evidence.ts';

/** What the cells say for a field: `base` for any column, and per kind of cell what a share of 1 adds. In log-odds. */
interface Says {
  readonly base: number;
  readonly cells: { readonly [T in CellType]?: number };
}

const NO_NAME = { email: -4, url: -4, date: -4, number: -5, yesNo: -4, grade: -3 } as const;
const NO_WORDS = { email: -4, date: -4, person: -2, legal: -2 } as const;

const PERMISSION: Says = { base: -0.5, cells: { yesNo: 2, number: -0.5, url: -4, person: -4, id: -4 } };

/*
 * How much the cells of a column speak for or against a field that its header proposes. Own estimates, checked on
 * labelled exports; licence MIT. Reason: a header tells what a column was made for, the cells what people put in; where
 * the two disagree plainly, the cells are right. Fields and kinds that are not named here may hold anything.
 */
const BY_FIELD: { readonly [F in Field]?: Says } = {
  full_name: { base: -1.5, cells: { ...NO_NAME, person: 4, legal: -4, jobTitle: -2, digits: -3 } },
  first_name: {
    base: -0.7,
    cells: { ...NO_NAME, firstName: 2.5, person: -1, legal: -4, jobTitle: -2, digits: -4 },
  },
  last_name: {
    base: -1,
    cells: { ...NO_NAME, oneWord: 1.2, legal: -3, jobTitle: -1.5, person: -1, digits: -4 },
  },
  salutation: { base: -2.5, cells: { salutation: 5, gender: 3, firstName: -3, person: -3 } },
  academic_title: { base: -1.5, cells: { academic: 4, person: -3, legal: -4 } },
  company: {
    base: -0.3,
    cells: { ...NO_NAME, legal: 3, person: -1.5, jobTitle: -3, country: -2, street: -1 },
  },
  job_title: { base: -1, cells: { ...NO_NAME, jobTitle: 3, legal: -3, person: -3, words: -0.5 } },
  department: { base: 0, cells: { ...NO_NAME, legal: -3, person: -3 } },
  industry: { base: 0, cells: { ...NO_NAME, legal: -2, person: -3 } },
  street: { base: -1.5, cells: { street: 3, email: -4, legal: -2 } },
  street_2: { base: 0, cells: { email: -4, date: -4 } },
  postal_code: { base: -1.5, cells: { plz: 3, plzCity: 2, date: -4 } },
  city: { base: -0.8, cells: { ...NO_NAME, town: 3, plzCity: 3, legal: -3, person: -1, street: -1 } },
  region: { base: 0, cells: { ...NO_NAME, number: -3, legal: -3, person: -3 } },
  language: { base: 0, cells: { ...NO_NAME, words: -2, person: -3, street: -3 } },
  country: { base: -2, cells: { country: 4 } },
  company_size: { base: -0.5, cells: { staff: 2.5, number: 1, person: -4, legal: -4, date: -4 } },
  rating: {
    base: 0,
    cells: { grade: 2.5, stars: 1.5, person: -4, legal: -4, jobTitle: -2, email: -4, url: -4, words: -4 },
  },
  interests: { base: 0, cells: { ...NO_WORDS, grade: -3, person: -3, number: -2 } },
  notes: { base: -0.5, cells: { ...NO_WORDS, words: 2, yesNo: -2, number: -2 } },
  question: { base: 0, cells: { email: -4, person: -3, legal: -2, jobTitle: -1.5, date: -1 } },
  topic: { base: 0, cells: { ...NO_WORDS, yesNo: -2, number: -2 } },
  source: { base: 0, cells: { ...NO_WORDS, number: -2 } },
  owner: { base: -0.3, cells: { person: 1.5, firstName: 1, legal: -3, number: -4, words: -4 } },
  captured_by: { base: -0.3, cells: { person: 1.5, firstName: 1, legal: -3, number: -4, words: -4 } },
  external_id: {
    base: -0.5,
    cells: { id: 1.5, number: 1, person: -4, legal: -4, words: -3, yesNo: -4, url: -4, date: -2 },
  },
  tags: { base: 0, cells: { person: -3, legal: -2, number: -1, email: -4 } },
  consent: PERMISSION,
  consent_email: PERMISSION,
  consent_phone: PERMISSION,
  linkedin_url: { base: -2, cells: { linkedin: 5 } },
  xing_url: { base: -2, cells: { xing: 5 } },
};

const BY_KIND: { readonly [K in FieldKind]?: Says } = {
  email: { base: -3, cells: { email: 6 } },
  phone: { base: -2.5, cells: { phone: 5, date: -4, email: -4 } },
  url: { base: -2, cells: { url: 5, email: -4 } },
  date: { base: -2, cells: { date: 5, time: 3, day: 4, stopwatch: -4 } },
  minutes: { base: -2, cells: { duration: 4, number: 3, time: 2 } },
  number: { base: -2, cells: { number: 4, percent: 4 } },
  text: { base: 0, cells: { email: -4, url: -2, person: -2.5, legal: -2.5 } },
  boolean: { base: -1.5, cells: { yesNo: 3, url: -4, person: -4, words: -1 } },
};

/** At most so much do the cells say against a field and for it; below three of them, in proportion. */
const LEAST = -5;
const MOST = 3;
const ENOUGH = 3;

/** Log-odds that the cells of a column add for a field; 0 where it is empty. */
export function saidByCells(field: Field, e: Evidence): number {
  const says = BY_FIELD[field] ?? BY_KIND[FIELDS[field].kind];
  if (!says || e.filled === 0) return 0;
  let sum = says.base;
  for (const [type, weight] of Object.entries(says.cells) as [CellType, number][])
    sum += weight * e.share(type);
  return Math.max(LEAST, Math.min(MOST, sum)) * Math.min(1, e.filled / ENOUGH);
}
