import {
  DAY_INTRO,
  DIALECT,
  FIXED,
  FROM_EASTER,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL,
  SHORT_WEEKDAYS,
  TODAY,
  TOMORROW,
  WEEKDAYS,
} from '../data/date-words.ts';
import {
  type Day,
  dayFrom,
  easterOf,
  lastOfMonth,
  nextWeekday,
  partsOf,
  weekdayInWeek,
  weekdayOf,
} from './calendar.ts';
import type { Token, Word } from './words.ts';

/** A date that a remark names. `from` and `to` are token indexes (`to` exclusive). */
export interface Dated {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  /** How it was written: a full date says more than a weekday. */
  readonly form: 'full' | 'day' | 'weekday' | 'relative' | 'end';
}

/** All days named in the tokens, in order, as seen from `ref`. Weeks, months, quarters and recurring days name no day. */
export function findDates(tokens: readonly Token[], ref: Day): Dated[] {
  const found: Dated[] = [];
  let i = 0;
  while (i < tokens.length) {
    const dated = dateAt(tokens, i, ref);
    if (dated) {
      found.push(dated);
      i = dated.to;
    } else i++;
  }
  return joined(found, tokens);
}

function text(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '';
}

function dateAt(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const token = tokens[i];
  if (!token || token.kind === 'mark' || (token.kind === 'word' && !begins(token.word))) return null;
  return token.kind === 'number' ? numeric(tokens, i, ref) : worded(tokens, i, ref);
}

/** Words that begin a date and stand in no list. */
const BEGINNING = /^(?:this|uebermorgen|uebermorg|day|in|within|eom|monatsende|ultimo|eow|ende|end)$/;

/** Whether a date can begin with this word; kept with the word, for most words begin none. */
function begins({ text, known }: Word): boolean {
  known.days ??=
    BEGINNING.test(text) ||
    [MONTHS, TODAY, TOMORROW, FIXED, FROM_EASTER, DIALECT].some((list) => list.has(text)) ||
    weekdayOfWord(text) !== undefined;
  return known.days;
}

/** `Montag`, `Mo`, `Montagvormittag`. */
function weekdayOfWord(word: string): number | undefined {
  const bare = /^(.+?)(?:'s|vormittag|vorm|nachm|mittags|abends|nachmittag|abend|mittag|frueh|morgen)$/.exec(
    word,
  );
  return WEEKDAYS.get(word) ?? WEEKDAYS.get(bare?.[1] ?? '') ?? DIALECT.get(word);
}

/** A date without a year lies in the future of `ref`. */
function ahead(month: number, date: number, ref: Day): Day | null {
  const { year } = partsOf(ref);
  const here = dayFrom(year, month, date);
  if (here !== null && here >= ref) return here;
  return dayFrom(year + 1, month, date);
}

function yearOf(raw: string): number | null {
  if (/^20\d\d$/.test(raw)) return Number(raw);
  return /^[23]\d$/.test(raw) ? 2000 + Number(raw) : null;
}

function numeric(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const raw = text(tokens, i);
  const next = text(tokens, i + 1);
  const iso = /^20\d\d$/.test(raw) && next === '-' && text(tokens, i + 3) === '-';
  if (iso) {
    const day = dayFrom(Number(raw), Number(text(tokens, i + 2)), Number(text(tokens, i + 4)));
    if (day !== null) return { day, from: i, to: i + 5, form: 'full' };
  }
  const full = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(raw);
  if (full) {
    const year = yearOf(full[3] ?? '');
    const day = year === null ? null : dayFrom(year, Number(full[2]), Number(full[1]));
    return day === null ? null : { day, from: i, to: i + 1, form: 'full' };
  }
  const pair = /^(\d{1,2})\.(\d{1,2})$/.exec(raw);
  if (pair) return pairAt(tokens, i, Number(pair[1]), Number(pair[2]), ref);
  if (!/^\d{1,2}$/.test(raw)) return null;
  if (next === '/') return slashed(tokens, i, ref);
  return dayAndMonth(tokens, i, ref) ?? rangeStart(tokens, i, ref) ?? dayAlone(tokens, i, ref);
}

/** `19.–20.1.`, `7. und 8. Dezember`: the first day counts. */
function rangeStart(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const dotted = text(tokens, i + 1) === '.' || ORDINAL.has(text(tokens, i + 1)) ? 1 : 0;
  if (isLeft(tokens, i)) return null;
  if (!/^(?:-|–|—|und|u|and|&|bis|to|\+)$/.test(text(tokens, i + 1 + dotted))) return null;
  const j = i + 2 + dotted;
  const raw = text(tokens, j);
  const pair = /^(\d{1,2})\.(\d{1,2})$/.exec(raw);
  const end = pair
    ? pairAt(tokens, j, Number(pair[1]), Number(pair[2]), ref)
    : /^\d{1,2}$/.test(raw)
      ? dayAndMonth(tokens, j, ref)
      : null;
  if (!end) return null;
  const { year, month } = partsOf(end.day);
  const day = dayFrom(year, month, Number(text(tokens, i)));
  return day === null || day > end.day ? null : { ...end, day, from: i };
}

/** `moved from 23 to 25 June`: the first day is the one that no longer counts. */
function isLeft(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:from|von|vom)$/.test(text(tokens, i - 1))) return false;
  for (let j = i - 2; j >= 0 && j >= i - 5; j--)
    if (
      /^(?:verschoben|verschiebt|verlegt|moved|moves|shifted|rescheduled|rebooked|postponed|pushed)$/.test(
        text(tokens, j),
      )
    )
      return true;
  return false;
}

function pairAt(tokens: readonly Token[], i: number, date: number, month: number, ref: Day): Dated | null {
  const dotted = text(tokens, i + 1) === '.';
  const next = tokens[i + (dotted ? 2 : 1)];
  const year =
    dotted && next?.kind === 'number' && next.from === tokens[i + 1]?.to ? yearOf(next.text) : null;
  const introduced =
    DAY_INTRO.has(text(tokens, i - 1)) ||
    WEEKDAYS.has(text(tokens, i - 1)) ||
    WEEKDAYS.has(text(tokens, i - 2));
  const twoDigits = /^\d\d\.\d\d$/.test(text(tokens, i));
  const closesSentence = dotted && (tokens[i + 2] === undefined || false);
  const sure = dotted
    ? !closesSentence || introduced || twoDigits || /^\d{1,2}\.\d{1,2}$/.test(text(tokens, i))
    : introduced || twoDigits;
  if (!sure || isTime(tokens, i)) return null;
  const day = year === null ? ahead(month, date, ref) : dayFrom(year, month, date);
  if (day === null) return null;
  return { day, from: i, to: i + (dotted ? 2 : 1) + (year === null ? 0 : 1), form: 'full' };
}

function isTime(tokens: readonly Token[], i: number): boolean {
  const after = text(tokens, i + 1) === '.' ? '' : text(tokens, i + 1);
  return (
    after === 'uhr' ||
    after === 'h' ||
    after === 'am' ||
    after === 'pm' ||
    after === '%' ||
    after === 'm' ||
    after === 'mm' ||
    after === 'eur' ||
    after === 'k'
  );
}

/** `14/1`, `3/14`, `16/03/2026`: day first, unless only the other way is a date or fits the weekday beside it. */
function slashed(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const first = Number(text(tokens, i));
  const second = text(tokens, i + 2);
  if (!/^\d{1,2}$/.test(second)) return null;
  const hasYear = text(tokens, i + 3) === '/' && yearOf(text(tokens, i + 4)) !== null;
  const year = hasYear ? yearOf(text(tokens, i + 4)) : null;
  const at = (month: number, date: number) =>
    year === null ? ahead(month, date, ref) : dayFrom(year, month, date);
  const options = [at(Number(second), first), at(first, Number(second))].filter((day) => day !== null);
  const weekday = WEEKDAYS.get(text(tokens, i - 1)) ?? WEEKDAYS.get(text(tokens, i - 2));
  const fitting = options.find((day) => weekdayOf(day) === weekday);
  const day = fitting ?? options[0];
  return day === undefined ? null : { day, from: i, to: i + (hasYear ? 5 : 3), form: 'full' };
}

/** `5. März`, `5th of March 2026`, `24. 2.`. */
function dayAndMonth(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const date = Number(text(tokens, i));
  let j = i + 1;
  if (text(tokens, j) === '.' || ORDINAL.has(text(tokens, j))) j++;
  if (text(tokens, j) === 'of') j++;
  let month = MONTHS.get(text(tokens, j));
  if (
    month === undefined &&
    text(tokens, i + 1) === '.' &&
    text(tokens, j + 1) === '.' &&
    /^\d{1,2}$/.test(text(tokens, j))
  )
    month = Number(text(tokens, j));
  if (month === undefined || month < 1 || month > 12) return null;
  j++;
  if (text(tokens, j) === '.') j++;
  const year = yearOf(text(tokens, j));
  const longYear = year !== null && text(tokens, j).length === 4;
  const day = longYear && year !== null ? dayFrom(year, month, date) : ahead(month, date, ref);
  return day === null ? null : { day, from: i, to: j + (longYear ? 1 : 0), form: 'full' };
}

const DAY_BEFORE = new Set(['am', 'den', 'der', 'dem', 'vom', 'bis', 'zum', 'ab', 'the', 'on', 'by', 'd']);

/** `am 26.`, `on the 26th`, `Do 26.`: the next such day of a month. */
function dayAlone(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const date = Number(text(tokens, i));
  if (date < 1 || date > 31) return null;
  const before = text(tokens, i - 1);
  const weekday =
    WEEKDAYS.has(before) ||
    (WEEKDAYS.has(text(tokens, i - 2)) &&
      (before === '.' || before === ',' || before === 'the' || before === 'den'));
  const english = ORDINAL.has(text(tokens, i + 1)) && tokens[i + 1]?.from === tokens[i]?.to;
  const german =
    text(tokens, i + 1) === '.' &&
    tokens[i + 1]?.from === tokens[i]?.to &&
    (DAY_BEFORE.has(before) || weekday);
  if (!english && !german) return null;
  const after = text(tokens, i + 2);
  if (
    german &&
    /^(stock|og|etage|mal|jahrhundert|semester|person|platz|klasse|versuch|quartal|anlauf|halbjahr)/.test(
      after,
    )
  )
    return null;
  if (english && !(DAY_BEFORE.has(before) || weekday || DAY_INTRO.has(before))) return null;
  if (
    english &&
    /^(floor|time|year|anniversary|birthday|birthda|century|grade|of|place|attempt|quarter|email|mail|letter|call|visit)/.test(
      after,
    )
  )
    return null;
  const { year, month } = partsOf(ref);
  for (let m = month; m < month + 3; m++) {
    const day = dayFrom(year + (m > 12 ? 1 : 0), m > 12 ? m - 12 : m, date);
    if (day !== null && day >= ref) return { day, from: i, to: i + 2, form: 'day' };
  }
  return null;
}

function worded(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const word = text(tokens, i);
  return (
    monthFirst(tokens, i, ref) ??
    relative(tokens, i, ref) ??
    ending(tokens, i, ref) ??
    feast(word, i, ref) ??
    weekdayAt(tokens, i, ref)
  );
}

/** `March 5`, `Mar 5th, 2026`. */
function monthFirst(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const month = MONTHS.get(text(tokens, i));
  if (month === undefined) return null;
  let j = i + 1;
  if (text(tokens, j) === '.') j++;
  if (text(tokens, j) === 'the') j++;
  const raw = text(tokens, j);
  if (!/^\d{1,2}$/.test(raw) || text(tokens, j + 1) === ':' || text(tokens, j + 1) === '/') return null;
  if (/^(seats|users|people|uhr|pm|am|h|x|stk|stueck|%|k)$/.test(text(tokens, j + 1))) return null;
  if (ORDINAL.has(text(tokens, j + 1))) j++;
  const year = text(tokens, j + 1) === ',' ? yearOf(text(tokens, j + 2)) : yearOf(text(tokens, j + 1));
  const named = year !== null && year > 2000 && year < 2100;
  const day = named ? dayFrom(year, month, Number(raw)) : ahead(month, Number(raw), ref);
  return day === null ? null : { day, from: i, to: j + 1, form: 'full' };
}

function relative(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const word = text(tokens, i);
  const one = (day: Day, to: number): Dated => ({ day, from: i, to, form: 'relative' });
  if (TODAY.has(word)) return one(ref, i + 1);
  if (word === 'this' && /^(afternoon|evening|morning)$/.test(text(tokens, i + 1))) return one(ref, i + 2);
  if (word === 'uebermorgen' || word === 'uebermorg') return one(ref + 2, i + 1);
  if (word === 'day' && text(tokens, i + 1) === 'after' && /^tom/.test(text(tokens, i + 2)))
    return one(ref + 2, i + 3);
  if (TOMORROW.has(word) && !/^(guten|am|jeden|der|diesen|den|vom|gut)$/.test(text(tokens, i - 1))) {
    if (
      /^(in|frueh)$/.test(text(tokens, i + 1)) &&
      text(tokens, i + 1) === 'in' &&
      /^(einer|a)$/.test(text(tokens, i + 2)) &&
      /^(woche|week)$/.test(text(tokens, i + 3))
    )
      return one(ref + 8, i + 4);
    if (text(tokens, i + 1) === 'week') return one(ref + 8, i + 2);
    return one(ref + 1, i + 1);
  }
  if (word === 'in' || word === 'within') {
    const count = countAt(tokens, i + 1);
    const unit = text(tokens, i + 2);
    if (count !== null && /^(tag|tage|tagen|day|days)$/.test(unit) && text(tokens, i + 3) !== 'time')
      return one(ref + count, i + 3);
    if (count !== null && /^(woche|wochen|week|weeks)$/.test(unit) && word === 'in')
      return one(ref + 7 * count, i + 3);
  }
  return null;
}

function countAt(tokens: readonly Token[], i: number): number | null {
  const raw = text(tokens, i);
  if (/^\d{1,2}$/.test(raw)) return Number(raw);
  return NUMBER_WORDS.get(raw) ?? null;
}

/** `bis Monatsende`, `by end of month`, `EOM`, `bis Ende Februar`: the last day; without a deadline word no day. */
function ending(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const word = text(tokens, i);
  const { year, month } = partsOf(ref);
  const last = (to: number, of = month): Dated => ({
    day: lastOfMonth(of < month ? year + 1 : year, of),
    from: i,
    to,
    form: 'end',
  });
  if (word === 'eom' || word === 'monatsende' || word === 'ultimo') return last(i + 1);
  if (word === 'eow') return { day: weekdayInWeek(ref, 4, 0), from: i, to: i + 1, form: 'end' };
  const deadline =
    /^(bis|by|before|until|till|spaetestens|zum|per)$/.test(text(tokens, i - 1)) ||
    text(tokens, i - 2) === 'by' ||
    text(tokens, i - 2) === 'bis';
  if (word === 'ende' || word === 'end') {
    let j = i + 1;
    while (/^(of|des|der|dieses|diesen|the|this|laufenden|d|v|vom|\.)$/.test(text(tokens, j)) && j < i + 4)
      j++;
    if (/^(monat|monats|month|mon)$/.test(text(tokens, j))) return last(j + 1);
    if (deadline && /^(woche|week)$/.test(text(tokens, j)))
      return { day: weekdayInWeek(ref, 4, 0), from: i, to: j + 1, form: 'end' };
    const named = MONTHS.get(text(tokens, j));
    if (deadline && named !== undefined) return last(j + 1, named);
  }
  return null;
}

function feast(word: string, i: number, ref: Day): Dated | null {
  const fixed = FIXED.get(word);
  if (fixed) {
    const day = ahead(fixed[0], fixed[1], ref);
    return day === null ? null : { day, from: i, to: i + 1, form: 'full' };
  }
  const offset = FROM_EASTER.get(word);
  if (offset === undefined) return null;
  const { year } = partsOf(ref);
  const here = easterOf(year) + offset;
  return { day: here >= ref ? here : easterOf(year + 1) + offset, from: i, to: i + 1, form: 'full' };
}

/** A weekday is its next occurrence after `ref`; with "nächste Woche" / "next week" that of the next calendar week. */
function weekdayAt(tokens: readonly Token[], i: number, ref: Day): Dated | null {
  const word = text(tokens, i);
  const weekday = weekdayOfWord(word);
  if (weekday === undefined) return null;
  if (SHORT_WEEKDAYS.has(word) && !isShortWeekday(tokens, i)) return null;
  if (
    /^(jeden|jeder|immer|every|each|letzten|letzter|last|vorigen|vergangenen|seit)$/.test(text(tokens, i - 1))
  )
    return null;
  const weeks = weeksAhead(tokens, i);
  const dot = text(tokens, i + 1) === '.' && word.length < 5 ? 1 : 0;
  const day =
    weeks.calendar !== null
      ? weekdayInWeek(ref, weekday, weeks.calendar)
      : nextWeekday(ref, weekday) + 7 * weeks.more;
  const counted = weeks.more > 0 && text(tokens, i + 1) === 'in' ? 3 : 0;
  return { day, from: i, to: i + 1 + dot + counted, form: 'weekday' };
}

function isShortWeekday(tokens: readonly Token[], i: number): boolean {
  const word = text(tokens, i);
  const dotted = text(tokens, i + 1) === '.' ? 1 : 0;
  const after = tokens[i + 1 + dotted];
  const before = text(tokens, i - 1);
  const english = word.length === 3;
  if (weeksAhead(tokens, i).calendar !== null) return true;
  if (dotted && !english && word !== 'fr' && word !== 'so') return true;
  if (word === 'fr' && dotted && (before === 'am' || before === 'bis')) return true;
  if (after?.kind === 'number')
    return word !== 'so' || /^\d{1,2}[.:]/.test(after.text) || DAY_INTRO.has(before);
  if (
    word === 'fr' &&
    dotted &&
    !/^(um|ab|vorm|nachm|frueh|abend|mittag|am|den|bis|vormittag|nachmittag|gegen)$/.test(after?.text ?? '')
  ) {
    return (
      DAY_INTRO.has(before) &&
      before !== 'und' &&
      before !== 'fuer' &&
      before !== 'an' &&
      before !== 'and' &&
      (after === undefined || after.kind === 'mark' || /^(an|mit|da|passt|geht)$/.test(after.text))
    );
  }
  if (
    /^(um|ab|vorm|nachm|vormittag|nachmittag|frueh|abend|mittag|den|gegen|morning|afternoon|evening|noon|at|am|pm|lunchtime|next|week|naechste|nae|kommende)$/.test(
      after?.text ?? '',
    )
  )
    return (
      word !== 'so' || /^(um|vorm|nachm|vormittag|nachmittag|frueh|abend|mittag)$/.test(after?.text ?? '')
    );
  if (word === 'so') return before === 'am' || before === 'bis';
  if (
    word === 'do' &&
    tokens.some((token) => token.text === 'the' || token.text === 'you' || token.text === 'i')
  )
    return before === 'on' || before === 'am';
  if (english) return DAY_INTRO.has(before) || after === undefined || after.kind === 'mark' || i === 0;
  return (
    (DAY_INTRO.has(before) && before !== 'to' && before !== 'zu') ||
    (i === 0 && (after === undefined || after.kind === 'mark'))
  );
}

function weeksAhead(tokens: readonly Token[], i: number): { calendar: number | null; more: number } {
  const around = (j: number) => text(tokens, j);
  const isNext = (j: number) =>
    /^(naechste|naechster|naechsten|nae|naechst|next|kommende|kommenden|kommender|nxt|n)$/.test(around(j));
  const isWeek = (j: number) => /^(woche|week|wo|wk)$/.test(around(j));
  for (const start of [i - 2, i - 3, i - 4, i + 1, i + 2, i + 3]) {
    const gap = around(start + 1) === '.' ? 1 : 0;
    if (isNext(start) && isWeek(start + 1 + gap)) return { calendar: 1, more: 0 };
    if (/^(uebernaechste|uebernaechster|uebernaechsten)$/.test(around(start)) && isWeek(start + 1))
      return { calendar: 2, more: 0 };
    if (/^(dieser|diese|this)$/.test(around(start)) && isWeek(start + 1)) return { calendar: 0, more: 0 };
    if (around(start) === 'week' && around(start + 1) === 'after' && around(start + 2) === 'next')
      return { calendar: 2, more: 0 };
  }
  if (/^(uebernaechsten|uebernaechster)$/.test(around(i - 1))) return { calendar: null, more: 1 };
  if (around(i + 1) === 'after' && around(i + 2) === 'next') return { calendar: null, more: 1 };
  if (around(i + 1) === 'week' && !isNext(i - 1)) return { calendar: null, more: 1 };
  if (around(i - 1) === 'from' && around(i - 2) === 'week' && /^(a|one)$/.test(around(i - 3)))
    return { calendar: null, more: 1 };
  if (around(i - 1) === 'on' && around(i - 2) === 'week') return { calendar: null, more: 1 };
  if (around(i + 1) === 'in' && /^(einer|a|1)$/.test(around(i + 2)) && isWeek(i + 3))
    return { calendar: null, more: 1 };
  if (around(i + 1) === 'in' && /^(acht|8)$/.test(around(i + 2)) && around(i + 3) === 'tagen')
    return { calendar: null, more: 1 };
  if (
    around(i + 1) === 'in' &&
    /^(zwei|two|2)$/.test(around(i + 2)) &&
    /^wo?c?h?e?n?|weeks$/.test(around(i + 3))
  )
    return { calendar: null, more: 2 };
  return { calendar: null, more: 0 };
}

/** `Do, 12.3.` and `Thursday 5 March` are one date: the one written out counts. */
function joined(found: readonly Dated[], tokens: readonly Token[]): Dated[] {
  const out: Dated[] = [];
  for (const dated of found) {
    const last = out.at(-1);
    const between = last ? tokens.slice(last.to, dated.from) : [];
    const near =
      last &&
      between.length <= 2 &&
      between.every((token) => /^([,.(]|den|dem|the|der|am)$/.test(token.text));
    if (last && near && last.form === 'weekday' && (dated.form === 'full' || dated.form === 'day'))
      out[out.length - 1] = { ...dated, from: last.from };
    else if (last && near && (last.form === 'full' || last.form === 'day') && dated.form === 'weekday')
      out[out.length - 1] = { ...last, to: dated.to };
    else if (last && near && last.form === 'relative' && dated.form !== 'relative')
      out[out.length - 1] = { ...dated, from: last.from };
    else out.push(dated);
  }
  return out;
}
