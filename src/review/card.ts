import type { Correctable } from '../correct/correct.ts';
import type { OpenLead } from './queue.ts';
import { tell, type Word } from './words.ts';

/** One line of a card: a label (may be empty, in a line that goes on) and a text. */
export interface CardLine {
  readonly label: string;
  readonly text: string;
  /** Something is missing or cannot be used. */
  readonly open?: true;
}

const LABEL = 9;
/** Remarks can be pages long. */
const LONGEST = 600;

/** What is known of a lead, in lines of at most `width` columns. */
export function leadCard(lead: OpenLead, language: 'en' | 'de', width: number): CardLine[] {
  const { cell, asked } = lead;
  const say = (word: Word, args = {}): string => tell(language, word, args);
  const name = [cell('salutation'), cell('academic_title'), cell('first_name'), cell('last_name')];
  const place = [
    cell('street'),
    [cell('postal_code'), cell('city')].filter(Boolean).join(' '),
    cell('country'),
  ];
  const rows: [label: Word, text: string, field?: Correctable][] = [
    ['name', [name.filter(Boolean).join(' '), cell('job_title')].filter(Boolean).join(', '), 'full_name'],
    ['company', cell('company'), 'company'],
    ['email', cell('email'), 'email'],
    ['phone', cell('phone'), 'phone'],
    ['mobile', cell('mobile')],
    ['place', place.filter(Boolean).join(', '), 'street'],
    ['website', cell('website')],
    ['said', cell('note')],
    ['next', cell('next_step')],
    ['from', cell('sources')],
  ];
  return rows.flatMap(([label, text, field]) => {
    const isOpen = field !== undefined && asked.includes(field);
    if (text === '' && !isOpen) return [];
    const shown = isOpen ? openText(lead, text, field, say) : text;
    const cut = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
    return wrap(cut, Math.max(20, width - LABEL - 3)).map(
      (line, index): CardLine => ({
        label: (index === 0 ? say(label) : '').padEnd(LABEL),
        text: line,
        ...(isOpen ? { open: true } : {}),
      }),
    );
  });
}

function openText(
  { cell, known }: OpenLead,
  text: string,
  field: Correctable,
  say: (word: Word, args?: Record<string, string>) => string,
): string {
  if (text === '') return say('missing');
  if (field === 'full_name' || field === 'street') return `${text} (${say('missing')})`;
  const suggestion = field === 'email' ? /typo:([^;\s]+)/.exec(cell('email_flags'))?.[1] : undefined;
  if (suggestion) return say('mistyped', { value: text, suggestion });
  return known[field] ? say('unusable', { value: text }) : text;
}

/** Breaks at blanks; a longer word is cut where it must. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = word;
    while (rest.length > width) {
      if (line !== '') lines.push(line);
      line = '';
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    if (line === '') line = rest;
    else if (line.length + 1 + rest.length <= width) line += ` ${rest}`;
    else {
      lines.push(line);
      line = rest;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
