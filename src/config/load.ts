import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { distance as editDistance } from 'fastest-levenshtein';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { type Config, configSchema } from './schema.ts';

/** Names looked for in the working directory where `--config` is not given, in this order. */
const CONFIG_NAMES = ['leadsieve.yaml', 'leadsieve.yml', 'leadsieve.json'];
/** Larger files are refused before parsing: a config is written by hand. */
const MAX_BYTES = 256 * 1024;

/** A config and where it came from; `path` null for the defaults. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string | null;
}

/** Loads `--config`, else the config file of the working directory, else the defaults. Throws a UserError with path, line and what is allowed. */
export function loadConfig(cwd: string, given?: string): LoadedConfig {
  const path = given ?? CONFIG_NAMES.find((name) => existsSync(join(cwd, name)));
  if (path === undefined) return { config: configSchema.parse({}), path: null };
  return { config: parseConfig(readText(resolve(cwd, path), path), path), path };
}

/** Parses YAML (or JSON, which is YAML). Unknown keys, wrong types, doubled keys and impossible values are refused. */
export function parseConfig(text: string, path: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    version: '1.2',
  });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    const line = broken.linePos?.[0].line ?? 1;
    throw new UserError(
      `${path}:${line}: this is not valid YAML (${broken.code}).`,
      'Mend that line, or start anew with: leadsieve config init',
    );
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    throw new UserError(`${path}: too many aliases.`, 'Write the values out instead of referring to them.');
  }
  const result = configSchema.safeParse(data);
  if (result.success) return result.data;
  const messages = result.error.issues.slice(0, 10).map((issue) => {
    const node = document.getIn(
      issue.path.filter((key) => typeof key !== 'symbol'),
      true,
    ) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    return `${path}:${line}: ${describeIssue(issue)}`;
  });
  throw new UserError(messages.join('\n'), 'leadsieve config schema prints what is allowed.');
}

/** SHA-256 of the effective config, so that two reports can be told to rest on the same definitions. */
export function configHash(config: Config): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(config)))
    .digest('hex');
}

function readText(file: string, path: string): string {
  try {
    if (statSync(file).size > MAX_BYTES)
      throw new UserError(
        `The config ${path} is larger than 256 kB.`,
        'A config is a short text file; is this the right one?',
      );
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The config ${path} cannot be read.`,
      'Check the path given with --config, or make one with: leadsieve config init',
    );
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const at = issue.path.length === 0 ? 'the file' : issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return `${at}: ${issue.message}`;
  const known = knownKeys(issue.path);
  return issue.keys
    .map((key) => {
      const near = nearest(key, known);
      return `${issue.path.length === 0 ? '' : `${at}.`}${key}: unknown key${near ? `; did you mean "${near}"?` : `; allowed: ${known.join(', ')}`}`;
    })
    .join('; ');
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema;
  for (const key of path) schema = shapeOf(schema)?.[String(key)];
  return Object.keys(shapeOf(schema) ?? {});
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  let at = schema as { shape?: Record<string, unknown>; unwrap?: () => unknown } | undefined;
  while (at && !at.shape && at.unwrap) at = at.unwrap() as typeof at;
  return at?.shape;
}

function nearest(key: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((name) => ({ name, d: editDistance(key.toLowerCase().slice(0, 40), name) }))
    .sort((a, b) => a.d - b.d);
  const best = scored[0];
  return best && best.d <= Math.max(2, Math.floor(key.length / 3)) ? best.name : undefined;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
