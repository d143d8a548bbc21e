import { defaultScoreRules, type ScoreRule } from './decide.ts';
import type { Config } from './schema.ts';

const effective = new WeakMap<Config, readonly ScoreRule[]>();

/** Rules in force, by name: the defaults, replaced or followed by the config's own. Their order changes nothing. */
export function scoreRules(config: Config): readonly ScoreRule[] {
  const known = effective.get(config);
  if (known) return known;
  const own = new Set(config.score.rules.filter(({ score }) => score === undefined).map(({ name }) => name));
  const defaults = config.score.defaults ? defaultScoreRules.filter(({ name }) => !own.has(name)) : [];
  const rules = [...defaults, ...config.score.rules]
    .filter(({ market }) => market === undefined || market === config.market)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  effective.set(config, rules);
  return rules;
}

const further = new WeakMap<Config, readonly string[]>();

/** Headers of the columns in which the further scores of a config stand beside the score. */
export function furtherScores(config: Config): readonly string[] {
  const known = further.get(config);
  if (known) return known;
  const names = scoreRules(config).flatMap(({ score }) => (score === undefined ? [] : [score]));
  const columns = [...new Set(names)].sort().map(scoreColumn);
  further.set(config, columns);
  return columns;
}

export function scoreColumn(name: string): string {
  return `score ${name}`;
}
