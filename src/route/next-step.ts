import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { planStep } from './plan.ts';
import { inGerman } from './words-de.ts';
import { inEnglish } from './words-en.ts';

/** One sentence a sales person would write: what to do, when, how, and what to find out. */
export function nextStep(lead: Lead, settings: Settings): string {
  const words = settings.config.report.language === 'de' ? inGerman : inEnglish;
  return words(planStep(lead, settings), lead, settings.asOf);
}
