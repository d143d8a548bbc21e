import { normalUpperTail } from './normal.ts';

/**
 * The Cochran–Armitage test: does the rate rise with the class (C = 0, B = 1, A = 2)? z without continuity
 * correction, as R's prop.trend.test. A constant class or outcome has no trend: z is 0.
 */
export function cochranArmitage(
  classes: readonly number[],
  y: readonly number[],
): { z: number; p_two_sided: number } {
  const n = y.length;
  const mean = y.reduce((sum, v) => sum + v, 0) / n;
  const centre = classes.reduce((sum, v) => sum + v, 0) / n;
  let covariance = 0;
  let spread = 0;
  classes.forEach((score, i) => {
    covariance += (score - centre) * ((y[i] ?? 0) - mean);
    spread += (score - centre) ** 2;
  });
  const scale = Math.sqrt(mean * (1 - mean) * spread);
  const z = scale > 0 ? covariance / scale : 0;
  return { z, p_two_sided: Math.min(1, 2 * normalUpperTail(Math.abs(z))) };
}
