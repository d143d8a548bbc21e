import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as stats from '../../src/balloon/stats/stats.ts';

// biome-ignore lint/suspicious/noExplicitAny: the cases of 41 sections have 41 shapes
type Json = any;
interface Section {
  readonly formula: string;
  readonly rel_tol?: number;
  readonly cases: readonly { readonly in: Json; readonly out: Json }[];
}
const file = resolve(import.meta.dirname, '../../fixtures/balloon/reference.json');
const { sections } = JSON.parse(readFileSync(file, 'utf8')) as { sections: Record<string, Section> };

const mapOf = (object: Record<string, Json>) => new Map(Object.entries(object));

/** What each section of the reference asks of which function. */
const ANSWERS: Record<string, (i: Json) => unknown> = {
  log_gamma: ({ z }) => stats.logGamma(z),
  normal_quantile: ({ p }) => stats.normalQuantile(p),
  regularised_incomplete_beta: ({ a, b, x }) => stats.regularisedIncompleteBeta(a, b, x),
  beta_quantile: ({ a, b, p }) => stats.betaQuantile(p, a, b),
  binomial_tail_ge: ({ n, p, c }) => stats.binomialTailGe(n, p, c),
  clopper_pearson_95: ({ x, n }) => stats.clopperPearson(x, n),
  wilson_95: ({ x, n }) => stats.wilson(x, n),
  jeffreys_95: ({ x, n }) => stats.jeffreys(x, n),
  zero_event_upper_95_one_sided: ({ n }) => stats.zeroEventUpper(n),
  leads_needed_to_see_at_least_one: ({ p, conf }) => stats.leadsNeededToSeeOne(p, conf),
  newcombe_difference_95: ({ x1, n1, x2, n2 }) => stats.newcombeDifference(x1, n1, x2, n2),
  fisher_exact: ({ x1, n1, x2, n2 }) => stats.fisherExact(x1, n1, x2, n2),
  holm: (p) => stats.holm(p),
  benjamini_hochberg: (p) => stats.benjaminiHochberg(p),
  e_bh: ({ e, alpha }) => stats.eBh(e, alpha),
  posterior_beats_target: ({ x, n, p0 }) => stats.posteriorBeatsTarget(x, n, p0),
  expected_gain_loss: ({ x, n, p0 }) => stats.expectedGainLoss(x, n, p0),
  posterior_mean_and_credible_95: ({ x, n }) => stats.posteriorMeanAndCredible(x, n),
  posterior_a_beats_b: ({ xA, nA, xB, nB }) => stats.posteriorABeatsB(xA, nA, xB, nB),
  log_likelihood_ratio: ({ x, n, p0, p1 }) => stats.logLikelihoodRatio(x, n, p0, p1),
  decision_plan: planAnswer,
  decision_verdict: ({ N_max, min_n, n, x, ...rates }) => {
    const plan = stats.decisionPlan(rates, N_max);
    return { verdict: plan && stats.decisionVerdict(plan, min_n, n, x) };
  },
  mixture_e_value_log: ({ x, n, p0, side }) => stats.mixtureEValueLog(x, n, p0, side),
  anytime_interval_95: ({ x, n }) => stats.anytimeInterval(x, n),
  sample_size_precision: ({ p, d }) => stats.sampleSizePrecision(p, d),
  hash_u: ({ purpose, seed, id }) => ({
    u: stats.hashU(purpose, seed, id),
    sha256: createHash('sha256').update(`leadsieve/${purpose}/v1\n${seed}\n${id}`).digest('hex'),
  }),
  stratified_allocation: ({ sizes, k, minimum }) =>
    Object.fromEntries(stats.stratifiedAllocation(mapOf(sizes), k, minimum)),
  stratified_sample: ({ sizes, k, minimum }) => {
    const allocation = stats.stratifiedAllocation(mapOf(sizes), k, minimum);
    const ids = new Map<string, string[]>();
    for (let i = 0; i < 300; i += 1) {
      const stratum = i % 5 === 0 ? 'A' : ('ABC'[(7 * i) % 3] ?? '');
      ids.set(stratum, [...(ids.get(stratum) ?? []), `L-${100000 + i}`]);
    }
    const drawn = [...allocation].map(([name, count]) => [
      name,
      stats.smallestByHash(ids.get(name) ?? [], count, 'herbst-2026'),
    ]);
    return { allocation: Object.fromEntries(allocation), sample: Object.fromEntries(drawn) };
  },
  max_cpl: ({ revenue, margin, leads_per_order }) => stats.maxCpl(revenue, margin, leads_per_order),
  economics: (i) => stats.economics(i),
  auc_delong_95: ({ y, s }) => stats.aucDelong(y, s),
  auc_paired_delong: ({ y, s1, s2 }) => stats.aucPairedDelong(y, s1, s2),
  cochran_armitage: (i) => stats.cochranArmitage(i.class, i.y),
  brier_ece: ({ y, p }) => stats.brierEce(y, p),
  lift_table: ({ y, s, bins }) => stats.liftTable(y, s, bins),
  threshold: ({ y, s, value, cost, capacity }) => stats.thresholdTable(y, s, value, cost, capacity),
  psi: ({ base, cur }) => stats.psi(base, cur),
  map_logistic: ({ X, y, hand_points, lambda }) => stats.mapLogistic(X, y, hand_points, lambda),
  woe_iv: ({ pos, neg }) => stats.woeIv(pos, neg),
  scorecard_scaling: ({ beta, pdo, base_score, base_odds }) =>
    stats.scorecardScaling(beta, pdo, base_score, base_odds),
  odoo_style_naive_bayes: ({ won, lost, fields, lead }) =>
    stats.naiveBayesPercent(
      won,
      lost,
      new Map(Object.entries(fields).map(([name, values]) => [name, mapOf(values as Json)])),
      mapOf(lead),
    ),
};

function planAnswer({ p0, p1, alpha, beta }: Json): Json {
  const plan = stats.decisionPlan({ p0, p1, alpha, beta });
  if (plan === null) return null;
  const { fixed_n, fixed_c, fixed_size, fixed_power, N_max, c_scale, c_stop } = plan;
  const at = (line: (n: number) => number | null) =>
    new Proxy({}, { get: (_, n) => line(Number(String(n))) });
  const oc = (p: number) => stats.operatingCharacteristic(plan, p);
  return {
    ...{ fixed_n, fixed_c, fixed_size, fixed_power, N_max, c_scale, c_stop },
    fixed_n_all_larger_work: stats.fixedSampleSizeAllLarger(plan, fixed_n),
    scale_line_x_at_n: at((n) => stats.scaleLine(plan, n)),
    stop_line_x_at_n: at((n) => stats.stopLine(plan, n)),
    oc: { 'p0/2': oc(p0 / 2), p0: oc(p0), mid: oc((p0 + p1) / 2), p1: oc(p1), '1.5p1': oc(1.5 * p1) },
  };
}

/** Where and by how much `got` misses `want`; absent names are misses, additional ones are not. */
function misses(got: Json, want: Json, tolerance: number, at = ''): string[] {
  if (typeof want === 'number') {
    const ok =
      typeof got === 'number' &&
      Math.abs(got - want) <=
        (Number.isInteger(want) && want > 1 ? 1e-9 : tolerance) * Math.abs(want) + 1e-15;
    return ok ? [] : [`${at}: got ${got}, want ${want}`];
  }
  if (want === null || typeof want !== 'object')
    return got === want ? [] : [`${at}: got ${got}, want ${want}`];
  if (Array.isArray(want) && want.length !== got?.length) return [`${at}: other length`];
  return Object.keys(want).flatMap((key) => misses(got?.[key], want[key], tolerance, `${at}.${key}`));
}

describe('statistics agree with the reference values', () => {
  for (const [name, section] of Object.entries(sections)) {
    test(name, () => {
      const answer = ANSWERS[name];
      const found = section.cases.flatMap((one, index) =>
        misses(answer?.(one.in), one.out, section.rel_tol ?? 1e-9, `case ${index}`),
      );
      expect(found).toEqual([]);
    });
  }

  test('no section is left out', () => {
    expect(Object.keys(sections).filter((name) => !(name in ANSWERS))).toEqual([]);
    expect(Object.values(sections).reduce((sum, { cases }) => sum + cases.length, 0)).toBe(310);
  });
});
