import { parseConsentOption } from '../config/consent.ts';
import { loadConfig } from '../config/load.ts';
import { type Config, configSchema, type Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { FIELD_NAMES } from '../lead.ts';
import type { Io } from './io.ts';

/** Options that lie over the config; shared by every command that judges leads. */
export interface SettingsOptions {
  readonly config?: string;
  readonly asOf?: string;
  readonly country?: string;
  readonly market?: string;
  /** `--consent "<channel>=<basis>[@date]"`, repeatable. */
  readonly consent?: readonly string[];
}

/** Config file, options and reference date made into settings. Throws a UserError where one of them cannot be. */
export function settingsOf(options: SettingsOptions, io: Io): Settings {
  const { config } = loadConfig(io.cwd, options.config);
  const laid = {
    ...config,
    ...(options.country === undefined ? {} : { country: options.country.toUpperCase() }),
    ...(options.market === undefined ? {} : { market: options.market }),
    consent: layConsent(config.consent, options.consent ?? []),
  };
  if (options.country !== undefined && !/^[A-Za-z]{2}$/.test(options.country)) {
    throw new UserError(
      `--country "${options.country}" is no country code.`,
      'Write two letters, e.g. --country AT.',
    );
  }
  if (options.market !== undefined && !['b2b', 'b2c'].includes(options.market)) {
    throw new UserError(`--market "${options.market}" is unknown.`, 'Write --market b2b or --market b2c.');
  }
  return { config: configSchema.parse(laid), asOf: isoDate(options.asOf ?? io.today, '--as-of') };
}

function layConsent(section: Config['consent'], texts: readonly string[]): Config['consent'] {
  const laid = texts.map(parseConsentOption).map(({ channel, basis }) => [channel, basis] as const);
  return { ...section, basis: { ...section.basis, ...Object.fromEntries(laid) } };
}

/** Checks that `text` is a real calendar date, YYYY-MM-DD. */
export function isoDate(text: string, option: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new UserError(
      `${option} "${text}" is no date.`,
      `Write it as year-month-day, e.g. ${option} 2026-03-31.`,
    );
  }
  return text;
}

/** `--map "<header>=<field>"`, repeatable, into header → field. The last `=` separates, for headers may hold one. */
export function parseMapOptions(pairs: readonly string[]): Map<string, string> {
  const overrides = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const header = pair.slice(0, at).trim();
    const field = pair.slice(at + 1).trim();
    if (at < 1 || header === '') {
      throw new UserError(
        `--map "${pair}" lacks a "=".`,
        'Write --map "Header=field", e.g. --map "Ansprechpartner=full_name".',
      );
    }
    if (field !== 'ignore' && !FIELD_NAMES.some((name) => name === field)) {
      throw new UserError(
        `--map: there is no field "${field}".`,
        `Fields: ${FIELD_NAMES.join(', ')}, ignore.`,
      );
    }
    overrides.set(header, field);
  }
  return overrides;
}
