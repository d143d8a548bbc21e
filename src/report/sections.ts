import type { Settings } from '../config/schema.ts';
import type { Figures } from './figures.ts';
import { answer, funnel, whatNext } from './sections/answer.ts';
import { consent, duplicates, missing, quality } from './sections/contact.ts';
import { findings, intents, rules, scores } from './sections/judgement.ts';
import { definitions, files, gates } from './sections/run.ts';
import type { Context, ReportOptions, Section } from './sections/section.ts';
import { comparison, sources } from './sections/sources.ts';
import { say, type Word } from './words.ts';

const SMALL_GROUP = 5;

/** The whole report as data: every renderer shows these sections in this order. */
export function sectionsOf(figures: Figures, settings: Settings, options: ReportOptions = {}): Section[] {
  const language = settings.config.report.language;
  const w = (word: Word, args?: Readonly<Record<string, string | number>>): string =>
    say(language, word, args);
  const n = (count: number): string | number =>
    options.shareable && count > 0 && count < SMALL_GROUP ? w('few') : count;
  const context: Context = { shareable: options.shareable === true, figures, settings, language, w, n };
  return [
    answer(context),
    funnel(context),
    whatNext(context),
    sources(context),
    comparison(context),
    scores(context),
    quality(context),
    missing(context),
    duplicates(context),
    consent(context),
    intents(context),
    rules(context),
    findings(context),
    files(context),
    gates(context),
    definitions(context),
  ].filter((section) => section !== undefined);
}
