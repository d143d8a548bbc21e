import type { Settings } from '../config/schema.ts';
import { countryName } from '../data/countries.ts';
import { CRM_FORMATS, type Crm, type CrmColumn, type CrmFormat, type CrmValue } from '../data/crm.ts';
import { type Field, type Lead, sourceOf } from '../lead.ts';
import { plain } from './columns.ts';
import { type CsvText, toCsv } from './csv.ts';

/** Why a lead does not fit an import file as it is. `missing`: left out, the system would refuse it. `cut`: a text was shortened. */
export interface ImportProblem {
  readonly crm: Crm;
  readonly lead_id: string;
  readonly column: string;
  readonly problem: 'missing' | 'cut';
}

export interface ImportFile extends CsvText {
  readonly problems: readonly ImportProblem[];
}

/**
 * `import-<crm>.csv`: leads with disposition handoff or nurture under the headings of the system. Columns that are
 * blank for all leads are left out and a blank cell means "unknown", so that nothing in the system is overwritten.
 */
export function importFile(crm: Crm, leads: readonly Lead[], settings: Settings): ImportFile {
  const format = CRM_FORMATS[crm];
  const problems: ImportProblem[] = [];
  const rows = leads
    .filter(({ decision }) => decision.disposition === 'handoff' || decision.disposition === 'nurture')
    .flatMap((lead) => {
      const cells = format.columns.map((column) => cellOf(column.value, lead, format, settings));
      const missing = format.columns.filter((column, index) => column.required && cells[index] === '');
      const note = (column: CrmColumn, problem: ImportProblem['problem']): void => {
        problems.push({ crm, lead_id: lead.id, column: column.header, problem });
      };
      for (const column of missing) note(column, 'missing');
      if (missing.length > 0) return [];
      return [cells.map((cell, index) => shorten(cell, format.columns[index], note))];
    });
  const used = format.columns.map(
    (column, index) => column.required || rows.some((row) => row[index] !== ''),
  );
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, index) => used[index]);
  const header = keep(format.columns).map(({ header: name }) => name);
  return { ...toCsv(header, rows.map(keep), { excel: false }), problems };
}

/** `import-problems.csv`: by lead, what the systems would refuse or cut. */
export function importProblemsCsv(problems: readonly ImportProblem[]): CsvText {
  const rows = problems.map(({ crm, lead_id, column, problem }) => [crm, lead_id, column, problem]);
  return toCsv(['crm', 'lead_id', 'column', 'problem'], rows, { excel: false });
}

function shorten(
  cell: string,
  column: CrmColumn | undefined,
  note: (column: CrmColumn, problem: 'cut') => void,
): string {
  if (column?.max === undefined || cell.length <= column.max) return cell;
  note(column, 'cut');
  return `${cell.slice(0, column.max - 1).toWellFormed()}…`;
}

const field =
  (name: Field) =>
  ({ values }: Lead): string =>
    values[name] ?? '';

type Reader = (lead: Lead, format: CrmFormat, settings: Settings) => string;

const flag =
  (channel: 'may_email' | 'may_call' | 'may_write'): Reader =>
  ({ consent }, { flags }) =>
    consent[channel] === 'no' ? flags[0] : flags[1];

const READERS: Readonly<Record<CrmValue, Reader>> = {
  salutation: field('salutation'),
  academic_title: field('academic_title'),
  first_name: field('first_name'),
  last_name: field('last_name'),
  name: nameOf,
  company: field('company'),
  job_title: field('job_title'),
  department: field('department'),
  email: ({ values, reach }) => (reach.email === 'invalid' ? '' : (values.email ?? '')),
  phone: ({ values, reach }) => (reach.phone === 'invalid' ? '' : (values.phone ?? '')),
  mobile: field('mobile'),
  street: field('street'),
  postal_code: field('postal_code'),
  city: field('city'),
  region: field('region'),
  country: ({ values }) => (values.country === undefined ? '' : countryName(values.country)),
  website: field('website'),
  industry: field('industry'),
  company_size: ({ values }) =>
    /^\d{1,9}$/.test(values.company_size ?? '') ? (values.company_size ?? '') : '',
  source: sourceOf,
  owner: ({ owner }) => owner,
  description: ({ said, nextStep }) =>
    [nextStep, ...said.map(({ text }) => text)].filter((text) => text !== '').join(' | '),
  subject: (lead) =>
    [lead.values.company ?? nameOf(lead), sourceOf(lead)].filter((text) => text !== '').join(' – '),
  rating: ({ grade }, { rating }) => (grade === 'A' ? rating[0] : grade === 'B' ? rating[1] : rating[2]),
  lifecycle: ({ decision }, { lifecycle }) => lifecycle[decision.stage],
  tags: ({ decision, sourceType }) => `leadsieve,${decision.class},${sourceType}`,
  no_email: flag('may_email'),
  no_call: flag('may_call'),
  no_post: flag('may_write'),
  lead_id: ({ id }) => id,
  class: ({ decision }) => decision.class,
  score: ({ score }) => plain(score),
  next_step: ({ nextStep }) => nextStep,
  action_date: ({ reading }) => reading.action_date ?? '',
  may_email: ({ consent }) => consent.may_email,
  may_call: ({ consent }) => consent.may_call,
};

function nameOf({ values }: Lead): string {
  return [values.first_name, values.last_name].filter((part) => part !== undefined).join(' ');
}

function cellOf(value: CrmValue, lead: Lead, format: CrmFormat, settings: Settings): string {
  return READERS[value](lead, format, settings);
}
