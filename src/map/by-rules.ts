import { HEADER_RULES } from '../data/header-rules.ts';
import { accept, aWord, type Guess } from './accept.ts';
import type { Evidence } from './evidence.ts';
import { FRIENDS } from './friends.ts';
import type { Surroundings } from './surroundings.ts';

const SUBSCRIPTION =
  /unsubscri|opted[ -]?(?:in|out)|opt-?out|abgemeldet|abbestellt|abonn|d[eé]sinscrit|disiscritt|non-?subscri/i;

/** Any other status: what it is the status of shows in its words. */
export function byStatus(key: string, e: Evidence, around: Surroundings): Guess | null {
  if (
    /email status|mail status|mailing status/.test(key) &&
    e.cells.some((cell) => SUBSCRIPTION.test(cell))
  ) {
    return { field: 'consent_status', confidence: 0.8, because: 'its cells tell who is subscribed' };
  }
  if (
    !/status\b|\bstatus|\bstate$|(?:bearbeitungs|vertriebs|lead|verkaufs|projekt) ?stand$/.test(key) ||
    /email|payment|reward|praemie|provision|commission|versand|shipping|delivery|doi\b|optin|call|anruf|zahl|sync|import|export|verif|marital|familien|ocr|rechnung|invoice/.test(
      key,
    )
  )
    return null;
  const found = FRIENDS.get('status')?.(e, around);
  if (!found || found === 'ignore') return null;
  return {
    field: found,
    confidence: 0.8,
    because: `the header names a status; its cells are ${aWord(found)}`,
  };
}

export function byRule(key: string, bare: string, e: Evidence): Guess | null {
  return byRules(key, bare, e)[0] ?? null;
}

export function byRules(key: string, bare: string, e: Evidence): Guess[] {
  return HEADER_RULES.flatMap(({ field, when, not }) => {
    if (!when.test(key) || (not?.test(key) && not.test(bare))) return [];
    return accept(field, e, 0.85, 'the words of the header') ?? [];
  });
}
