import type { SignalCode } from './signals.ts';

/** A default rule, in the words of the config. */
interface DefaultRule {
  readonly name: SignalCode;
  readonly points: number;
  readonly each?: true;
  readonly max?: number;
  readonly group?: string;
  readonly b2b?: true;
}

/**
 * Default points. Blog article 1, product page 5, price list 20 are the customary weights of lead scoring in practice;
 * the others are set in proportion: what was said or asked for weighs most, presence little and capped.
 */
export const DEFAULT_RULES: readonly DefaultRule[] = [
  { name: 'BLOG_ARTICLE', points: 1, each: true, max: 5, group: 'pages' },
  { name: 'PRODUCT_PAGE', points: 5, each: true, max: 20, group: 'pages' },
  { name: 'CASE_STUDY', points: 5, each: true, max: 15, group: 'pages' },
  { name: 'CONTACT_PAGE', points: 5, group: 'pages' },
  { name: 'DEMO_PAGE', points: 10, group: 'pages' },
  { name: 'PRICE_PAGE', points: 20, each: true, max: 40 },
  { name: 'DOWNLOAD', points: 5, each: true, max: 15 },
  { name: 'QUESTION_ASKED', points: 5, each: true, max: 15 },
  { name: 'FORM_REQUEST', points: 20 },
  { name: 'DEMO_REQUEST', points: 25 },
  { name: 'QUOTE_REQUEST', points: 25 },
  { name: 'COMMITMENT', points: 40, group: 'intent' },
  { name: 'INTEREST', points: 15, group: 'intent' },
  { name: 'NEED_YES', points: 10 },
  { name: 'NEED_NO', points: -10 },
  { name: 'BUDGET_YES', points: 15 },
  { name: 'BUDGET_NO', points: -10 },
  { name: 'AUTHORITY_YES', points: 10, group: 'authority' },
  { name: 'DECISION_MAKER', points: 10, group: 'authority' },
  { name: 'AUTHORITY_NO', points: -5 },
  { name: 'TIMING_YES', points: 10 },
  { name: 'TIMING_NO', points: -5 },
  { name: 'RATED_HOT', points: 20 },
  { name: 'RATED_WARM', points: 5 },
  { name: 'RATED_COLD', points: -5 },
  { name: 'ATTENDED', points: 5, group: 'presence' },
  { name: 'ATTENDED_LONG', points: 5, group: 'presence' },
  { name: 'WATCHED_REPLAY', points: 3, group: 'presence' },
  { name: 'POLL_ANSWERED', points: 2, each: true, max: 4, group: 'presence' },
  { name: 'CHATTED', points: 2, group: 'presence' },
  { name: 'STAND_VISIT', points: 3, group: 'presence' },
  { name: 'FORM_SENT', points: 3, group: 'presence' },
  { name: 'NEWSLETTER_SIGNUP', points: 2, group: 'presence' },
  { name: 'EMAIL_CLICKED', points: 1, each: true, max: 5, group: 'presence' },
  { name: 'WEBSITE_VISIT', points: 1, each: true, max: 5, group: 'presence' },
  { name: 'SEEN_TWICE', points: 5, group: 'presence' },
  { name: 'BUSINESS_EMAIL', points: 5, b2b: true },
  { name: 'FREE_EMAIL', points: -5, b2b: true },
  { name: 'CAREERS_PAGE', points: -10 },
  { name: 'JOB_APPLICATION', points: -20 },
  { name: 'FAR_REGION', points: -10 },
];

/** Largest sum of a group of default rules. Presence together stays below one price list: it shows a schedule, no need. */
export const DEFAULT_GROUPS: Readonly<Record<string, number>> = {
  pages: 40,
  presence: 15,
  intent: 40,
  authority: 10,
};

/** EU, EEA, United Kingdom, Switzerland and the micro-states between: a seller in one of them reaches all of them. ISO 3166-1. */
export const EUROPE: ReadonlySet<string> = new Set(
  'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA'.split(
    ' ',
  ),
);
