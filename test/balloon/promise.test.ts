import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../src/balloon/scoring.ts';
import { decisionPlan, decisionVerdict } from '../../src/balloon/stats/stats.ts';

/** Share of simulated channels for which the verdict is ever given, looking at the end of each day of six leads. */
function everSaid(verdict: string, p: number, p0: number, p1: number, channels: number): number {
  const plan = decisionPlan({ p0, p1, alpha: 0.05, beta: 0.1 });
  if (plan === null) throw new Error('no plan');
  const random = seededNumbers(p + p0);
  let said = 0;
  for (let channel = 0; channel < channels; channel += 1) {
    let x = 0;
    for (let n = 1; n <= plan.N_max; n += 1) {
      x += random() < p ? 1 : 0;
      if (n % 6 !== 0 && n !== plan.N_max) continue;
      if (decisionVerdict(plan, 20, n, x) !== verdict) continue;
      said += 1;
      break;
    }
  }
  return said / channels;
}

const CHANNELS = 3000;
/** Three standard errors of a share of so many channels: what chance alone adds to the exact figure. */
const chance = (share: number) => 3 * Math.sqrt((share * (1 - share)) / CHANNELS);

describe('the promise holds under daily looks', () => {
  test.each([
    [0.05, 0.1],
    [0.2, 0.35],
    [0.01, 0.03],
  ])('break-even %d, target %d', (p0, p1) => {
    expect(everSaid('scale', p0, p0, p1, CHANNELS)).toBeLessThanOrEqual(0.05 + chance(0.05));
    expect(everSaid('stop', p1, p0, p1, CHANNELS)).toBeLessThanOrEqual(0.1 + chance(0.1));
  });
});
