/** With 95 % confidence (one-sided) a rate of which nothing was seen in n leads lies below this: 1 - 0.05^(1/n). */
export function zeroEventUpper(n: number, level = 0.95): number {
  return -Math.expm1(Math.log1p(-level) / n);
}

/** The smallest n with 1 - (1-p)^n ≥ conf: so many leads are needed to see at least one success. */
export function leadsNeededToSeeOne(p: number, conf: number): number {
  const seen = (n: number) => -Math.expm1(n * Math.log1p(-p)) >= conf;
  let n = Math.max(1, Math.ceil(Math.log1p(-conf) / Math.log1p(-p)) - 1);
  while (!seen(n)) n += 1;
  return n;
}
