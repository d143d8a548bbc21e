import { checkLead } from '../check/check.ts';
import type { Settings } from '../config/schema.ts';
import type { Correctable } from '../correct/correct.ts';
import { kindOf, sentenceOf } from '../findings/findings.ts';
import { type Lead, newLead } from '../lead.ts';
import type { OpenLead } from './queue.ts';
import { tell } from './words.ts';

/** What speaks against an answer: the sentence may quote it, the code does not. */
export interface Objection {
  readonly code: string;
  readonly sentence: string;
}

/** An answer as it will be kept, and what speaks against it. */
export interface Judged {
  readonly value: string;
  readonly problems: readonly Objection[];
}

/** Longer answers are no names, addresses or numbers. */
const LONGEST = 200;
/** Worth knowing, but nothing that the person who answers could do better. */
const HARMLESS: ReadonlySet<string> = new Set(['EMAIL_IDN', 'PHONE_EXTENSION']);

/** Checks an answer like a cell of a list: a phone number comes out as E.164, an address tidied. */
export function judgeAnswer(lead: OpenLead, field: Correctable, text: string, settings: Settings): Judged {
  const language = settings.config.report.language;
  const typed = whole(lead, field, text.trim().replace(/\s+/g, ' '));
  if (typed.length > LONGEST)
    return { value: typed, problems: [{ code: 'TOO_LONG', sentence: tell(language, 'too_long') }] };
  const country = lead.cell('country');
  const base = { ...lead.known, ...(country === '' ? {} : { country }) };
  const check = (values: Lead['values']): Lead => checkLead(newLead({ records: [], values }), settings);
  const alone = check({ ...(country === '' ? {} : { country }), [field]: typed });
  const before = new Set(check(base).findings.map(({ code }) => code));
  const after = check({
    ...base,
    ...(field === 'full_name' ? { first_name: '', last_name: '' } : {}),
    [field]: typed,
  });
  const found = [
    ...alone.findings.filter((finding) => finding.field === field),
    ...after.findings.filter(({ code }) => code.startsWith('FAKE_') && !before.has(code)),
  ].filter((finding) => ['defect', 'doubt'].includes(kindOf(finding)) && !HARMLESS.has(finding.code));
  const problems = new Map(found.map((one) => [sentenceOf(one, language), one.code as string] as const));
  const isHeld = holds(alone, field, typed);
  if (!isHeld) problems.set(tell(language, `no_${KIND[field] ?? 'value'}`), 'NOTHING_LEFT');
  return {
    value: isHeld ? tidied(alone, field, typed) : typed,
    problems: [...problems].map(([sentence, code]) => ({ code, sentence })),
  };
}

const KIND: { readonly [F in Correctable]?: 'name' | 'company' } = { full_name: 'name', company: 'company' };

/** A lone family name completes the first name that is known. */
function whole({ known }: OpenLead, field: Correctable, text: string): string {
  if (field !== 'full_name' || !known.first_name || /[\s,@]/.test(text)) return text;
  return `${known.first_name} ${text}`;
}

/** Whether the check left the answer in its field; words that mean "nothing" and values of another kind it takes out. */
function holds({ values }: Lead, field: Correctable, typed: string): boolean {
  if (field !== 'full_name') return Boolean(values[field]);
  return Boolean(values.last_name ?? values.first_name) && !typed.includes('@');
}

function tidied({ values }: Lead, field: Correctable, typed: string): string {
  if (field !== 'full_name') return values[field] ?? typed;
  const { academic_title, first_name, last_name, suffix } = values;
  return [academic_title, first_name, last_name, suffix].filter(Boolean).join(' ') || typed;
}
