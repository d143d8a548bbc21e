import { BANT, type BantField, type BantValue, type Evidence, NOTHING_SAID, type Reading } from '../lead.ts';
import { type Answered, answersIn } from './answers.ts';
import { type Language, languageOf } from './language.ts';
import { readText } from './read.ts';
import { readRomance } from './romance.ts';
import { fold, MAX_LENGTH, tokenise } from './words.ts';

/** A language that is not read is never guessed. */
const UNREAD = 0.1;
/** An answer to a plain question leaves little doubt. */
const ANSWERED = 0.95;
/** An answer of more words than this is a sentence and read without its question. */
const SENTENCE = 4;

/** Reads one remark: first what language it is in, then the answers of forms, then the words. */
export function readRemark(
  whole: string,
  { ref, question }: { readonly ref: string; readonly question?: string },
): Reading {
  const text = whole.length > MAX_LENGTH ? whole.slice(0, MAX_LENGTH) : whole;
  const tokens = tokenise(text);
  const words = tokens.reduce((count, token) => count + (token.kind === 'mark' ? 0 : 1), 0);
  if (words === 0 && !/[✓✔☑☒]/u.test(text)) return NOTHING_SAID;
  const language = languageOf(text, tokens);
  if (language === 'fr' || language === 'it') return readRomance(language, text, tokens);
  if (language !== null && language !== 'de' && language !== 'en') return unread(language);
  const answered = answersIn(text, question);
  const sentence = words > SENTENCE || (question === undefined && answered === null);
  if (!sentence && question !== undefined)
    return { ...(answered ? laid(NOTHING_SAID, answered, ref) : readAnswer(text, question, ref)), language };
  const read = readText(text, tokens, ref);
  return { ...(answered ? laid(read, answered, ref) : read), language };
}

function unread(language: Language): Reading {
  return { ...NOTHING_SAID, confidence: UNREAD, language };
}

/** A short answer to a question nobody foresaw: yes means the question is close to the lead, no says nothing. */
function readAnswer(text: string, question: string, ref: string): Reading {
  const folded = fold(text).trim();
  if (/^(?:ja|yes|x|true|y|j|oui|si|wahr|1)\W*$/.test(folded)) {
    const asked = readText(question, tokenise(question), ref);
    return asked.intent === 'interest' || asked.intent === 'commitment' ? asked : NOTHING_SAID;
  }
  if (/^(?:nein|no|false|n|non|falsch|0|none|keine?|-+)\W*$/.test(folded)) return NOTHING_SAID;
  return readText(text, tokenise(text), ref);
}

/** What the answers say goes over what the words were read to say: they are plainer. */
function laid(read: Reading, answered: Answered, ref: string): Reading {
  const evidence: Evidence[] = read.evidence.filter(({ about }) => !answered.bant.has(about as BantField));
  const bant: Partial<Record<BantField, BantValue>> = {};
  for (const field of BANT) {
    const found = answered.bant.get(field);
    if (!found) continue;
    bant[field] = found.value;
    evidence.push({ about: field, span: found.span, code: `ANSWER_${field.toUpperCase()}` });
  }
  const base = { ...read, ...bant, evidence };
  if (read.opt_out) return base;
  if (answered.action && (read.intent !== 'rejection' || answered.complete))
    return withAction(base, answered.action, ref);
  if (!answered.complete) return base;
  const keen = answered.keen ?? (read.intent === 'rejection' ? null : positive(answered));
  if (keen === null && read.intent === 'rejection') return base;
  if (keen === null)
    return {
      ...base,
      intent: 'none',
      action: null,
      action_date: null,
      confidence: ANSWERED,
      evidence: kept(evidence),
    };
  return {
    ...base,
    intent: 'interest',
    action: null,
    action_date: null,
    confidence: ANSWERED,
    evidence: [{ about: 'intent', span: keen, code: 'ANSWER_INTEREST' }, ...kept(evidence)],
  };
}

function positive({ bant }: Answered): string | null {
  for (const { value, span } of bant.values()) if (value === 'yes') return span;
  return null;
}

function kept(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ about }) => about !== 'intent' && about !== 'action' && about !== 'action_date');
}

function withAction(read: Reading, { action, span }: NonNullable<Answered['action']>, ref: string): Reading {
  const dated = readText(span, tokenise(span), ref, true);
  return {
    ...read,
    intent: 'commitment',
    action,
    action_date: dated.action_date ?? read.action_date,
    confidence: ANSWERED,
    evidence: [
      { about: 'intent', span, code: 'ANSWER_COMMITMENT' },
      { about: 'action', span, code: `ANSWER_${action.toUpperCase()}` },
      ...(dated.action_date
        ? dated.evidence.filter(({ about }) => about === 'action_date')
        : read.evidence.filter(({ about }) => about === 'action_date')),
      ...kept(read.evidence),
    ],
  };
}
