import { ROMANCE, type RomancePhrase } from '../data/notes-romance.ts';
import { NOTHING_SAID, type Reading } from '../lead.ts';
import type { Token } from './words.ts';

/** Sure enough for a first step, not for a hand-over without a look. */
const CONFIDENCE = 0.6;

/** Basic intent of a French or Italian remark by its phrases; BANT and dates are not read. */
export function readRomance(language: 'fr' | 'it', text: string, tokens: readonly Token[]): Reading {
  const words = tokens.flatMap((token) =>
    token.kind === 'word' ? token.text.split("'").map((part) => ({ text: part, token })) : [],
  );
  for (const rule of ROMANCE[language]) {
    for (const phrase of rule.phrases) {
      const found = match(phrase.split(' '), words);
      if (found) return reading(rule, language, text.slice(found.from, found.to));
    }
  }
  return { ...NOTHING_SAID, confidence: CONFIDENCE, language };
}

function match(
  stems: readonly string[],
  words: readonly { readonly text: string; readonly token: Token }[],
): { from: number; to: number } | null {
  for (let i = 0; i + stems.length <= words.length; i++) {
    if (!stems.every((stem, k) => words[i + k]?.text.startsWith(stem))) continue;
    const first = words[i]?.token;
    const last = words[i + stems.length - 1]?.token;
    if (first && last) return { from: first.from, to: last.to };
  }
  return null;
}

function reading(rule: RomancePhrase, language: string, span: string): Reading {
  const code = `PHRASE_${rule.intent.toUpperCase()}`;
  return {
    ...NOTHING_SAID,
    intent: rule.intent,
    opt_out: rule.optOut === true,
    action: rule.action ?? null,
    confidence: CONFIDENCE,
    language,
    evidence: [
      { about: 'intent', span, code },
      ...(rule.optOut ? [{ about: 'opt_out', span, code: 'PHRASE_OPT_OUT' } as const] : []),
      ...(rule.action
        ? [{ about: 'action', span, code: `PHRASE_${rule.action.toUpperCase()}` } as const]
        : []),
    ],
  };
}
