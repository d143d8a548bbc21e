const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The remainder of Stirling's formula: how far ln Γ(z) lies above (z - ½) ln z - z + ½ ln 2π.
 *
 * From 15 on the asymptotic series (Abramowitz & Stegun 6.1.41) is exact to double precision; smaller arguments
 * climb there by δ(z) = δ(z + 1) + (z + ½) ln(1 + 1/z) - 1.
 */
export function stirlingRemainder(z: number): number {
  let climbed = 0;
  let at = z;
  while (at < 15) {
    climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const r = 1 / (at * at);
  const series =
    (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / at;
  return climbed + series;
}

/** ln Γ(z) for z > 0. */
export function logGamma(z: number): number {
  if (z === 1 || z === 2) return 0;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + stirlingRemainder(z);
}
