import type { Settings } from '../config/schema.ts';
import type { Figures } from './figures.ts';
import { counted, tell } from './terminal-words.ts';
import { fieldWord } from './words.ts';

/** More would not be read. */
const MOST = 3;

/**
 * The most useful things to do now, each a sentence, derived from the figures alone; at most three. `leads` is the path
 * of `leads.csv` as the user would type it. In order: what earns money first, then what is cheap to mend.
 */
export function nextActions(figures: Figures, settings: Settings, leads: string): string[] {
  const language = settings.config.report.language;
  const { dispositions, email, research_missing, possible_duplicates, rejects, findings } = figures;
  const { capacity } = settings.config.handoff;
  const handoff = dispositions.handoff ?? 0;
  const research = dispositions.research ?? 0;
  const fake = findings.FAKE ?? 0;
  const mistyped = email.flags.typo ?? 0;
  const unproven = figures.consent.may_email.unproven ?? 0;
  const say = (n: number, word: Parameters<typeof counted>[1], args = {}): string[] =>
    n > 0 ? [counted(language, word, n, { leads, ...args })] : [];
  const [lacking, count] = Object.entries(research_missing).sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const over = capacity === undefined ? 0 : handoff - capacity;
  return [
    ...say(over > 0 ? handoff : 0, 'do_handoff_over', { capacity: capacity ?? 0 }),
    ...say(over > 0 ? 0 : handoff, 'do_handoff'),
    ...say(research, 'do_research', { count, field: fieldWord(language, lacking) }),
    ...say(mistyped, 'do_mistyped'),
    ...say(possible_duplicates, 'do_duplicates'),
    ...say(unproven === figures.leads ? unproven : 0, 'do_consent'),
    ...say(rejects, 'do_rejects'),
    ...say(handoff === 0 ? (dispositions.nurture ?? 0) : 0, 'do_nurture'),
    ...say(fake, 'do_fake'),
    ...(figures.leads === 0 ? [tell(language, 'do_nothing')] : []),
  ].slice(0, MOST);
}
