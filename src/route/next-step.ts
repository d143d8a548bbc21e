import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { wordsOf } from './words.ts';

/** One sentence a sales person would write: what to do, when, how, and what to find out. */
export function nextStep(lead: Lead, settings: Settings): string {
  return wordsOf(settings.config.report.language).sentence(lead, settings.asOf);
}
