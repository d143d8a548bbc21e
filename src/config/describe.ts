import { stringify } from 'yaml';
import { configJsonSchema, DEFAULT_CONFIG } from './schema.ts';

/** A key of the config for people: path with dots, what it is, its type and default. */
export interface ConfigKey {
  readonly path: string;
  readonly about: string;
  readonly type: string;
  readonly default: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly default?: unknown;
}

/** Every key of the config, two levels deep, in the order of the schema. */
export function configKeys(): ConfigKey[] {
  const root = configJsonSchema() as JsonSchema;
  return Object.entries(root.properties ?? {}).flatMap(([name, schema]) => {
    const inner = Object.entries(schema.properties ?? {});
    const row = (path: string, of: JsonSchema, value: unknown): ConfigKey => ({
      path,
      about: of.description ?? '',
      type: typeOf(of),
      default: value === undefined ? '' : brief(value),
    });
    const value = (DEFAULT_CONFIG as Record<string, unknown>)[name];
    if (inner.length === 0) return [row(name, schema, value)];
    return inner.map(([key, of]) => row(`${name}.${key}`, of, (value as Record<string, unknown>)[key]));
  });
}

/** The commented starter config: every section with its default values and what they mean. */
export function starterConfig(): string {
  const root = configJsonSchema() as JsonSchema;
  const blocks = Object.entries(root.properties ?? {}).map(([name, schema]) => {
    const comments = [
      schema.description ?? '',
      ...Object.entries(schema.properties ?? {}).map(
        ([key, of]) => `  ${key}: ${of.description ?? ''} (${typeOf(of)})`,
      ),
    ];
    const text = stringify({ [name]: (DEFAULT_CONFIG as Record<string, unknown>)[name] }, { lineWidth: 100 });
    return `${comments.map((line) => `# ${line}`.trimEnd()).join('\n')}\n${text}`;
  });
  return `# leadsieve: what a good lead is here. Every value below is the default.\n# leadsieve config check tells whether this file is in order.\n\n${blocks.join('\n')}`;
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'values'}`;
  return schema.type ?? 'value';
}

function brief(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
