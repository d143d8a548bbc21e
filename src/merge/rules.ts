import { FIELDS, type Field, type FieldKind } from '../lead.ts';

/** How one value is chosen from several, best first, and whether the others are worth telling. */
export interface FieldRule {
  readonly choose: (values: readonly string[]) => string | undefined;
  readonly conflicts: boolean;
}

const best: FieldRule = { choose: (values) => values[0], conflicts: true };
const quiet: FieldRule = { choose: (values) => values[0], conflicts: false };
const yesWins: FieldRule = {
  choose: (values) => (values.includes('yes') ? 'yes' : values[0]),
  conflicts: false,
};
const most: FieldRule = {
  choose: (values) => [...values].sort((a, b) => Number(b) - Number(a))[0],
  conflicts: false,
};
const earliest: FieldRule = { choose: (values) => [...values].sort()[0], conflicts: false };
const latest: FieldRule = { choose: (values) => [...values].sort().at(-1), conflicts: false };
const together: FieldRule = { choose: (values) => [...new Set(values)].join('; '), conflicts: false };
const fullest: FieldRule = {
  choose: (values) => values.find((value) => value.replace(/[.\s-]/g, '').length > 2) ?? values[0],
  conflicts: true,
};
/** What a list writes where a person refused, in the words of consent columns. */
const REFUSAL =
  /^(?:no|nein|false|0|n|non|declined|denied|refused|rejected|opt(?:ed)?[ -]?out|unsubscribed|widerrufen|abgemeldet|abgelehnt|kein.{0,40}|not? .{0,40}|nicht .{0,40})$/i;
const refusalWins: FieldRule = {
  choose: (values) => values.find((value) => REFUSAL.test(value.trim().slice(0, 60))) ?? values[0],
  conflicts: true,
};

const BY_KIND: Readonly<Record<FieldKind, FieldRule>> = {
  text: best,
  name: best,
  email: best,
  phone: best,
  url: best,
  date: latest,
  minutes: most,
  number: most,
  boolean: yesWins,
  speech: together,
};

const BY_FIELD: { readonly [F in Field]?: FieldRule } = {
  first_name: fullest,
  last_name: fullest,
  full_name: quiet,
  gender: quiet,
  role: quiet,
  is_test: {
    choose: (values) => (values.every((value) => value === 'yes') ? 'yes' : 'no'),
    conflicts: false,
  },
  is_organic: quiet,
  vendor_score: quiet,
  consent: refusalWins,
  consent_email: refusalWins,
  consent_phone: refusalWins,
  consent_status: refusalWins,
  double_opt_in: refusalWins,
  tags: together,
  registered_at: earliest,
  joined_at: earliest,
  created_at: earliest,
  captured_at: earliest,
  event_start: earliest,
  external_id: quiet,
  external_id_2: quiet,
  data_quality: quiet,
  data_quality_note: quiet,
  last_activity: quiet,
  event_action: quiet,
  event_role: quiet,
  event_name: together,
  click_id: quiet,
};

export function ruleOf(field: Field): FieldRule {
  return BY_FIELD[field] ?? BY_KIND[FIELDS[field].kind];
}
