import { clopperPearson } from './clopper-pearson.ts';

/** What a group cost and brought, in the plan's currency. */
export interface MoneyCounts {
  readonly cost: number;
  readonly delivered: number;
  readonly worked: number;
  /** Cost of working one lead. */
  readonly handling_cost: number;
  readonly won: number;
  /** Revenue of the orders so far. */
  readonly revenue: number;
  /** Gross profit of one order times the share of goal leads that become orders. */
  readonly value_per_order: number;
  readonly margin: number;
  readonly sal: number;
  readonly sql: number;
}

export interface Economics {
  readonly cpl: number | null;
  readonly cost_per_sal: number | null;
  readonly cost_per_sql: number | null;
  readonly cac: number | null;
  readonly cac_lower_95: number | null;
  readonly cac_upper_95: number | null;
  readonly break_even_rate: number | null;
  readonly max_cpl: number;
  readonly max_cpl_lo: number;
  readonly max_cpl_hi: number;
  readonly roi_to_date: number | null;
  readonly roi_expected: number | null;
  readonly roi_expected_lo: number | null;
  readonly roi_expected_hi: number | null;
}

/**
 * The most a lead may cost: gross profit per order over the leads one order needs.
 * 50,000 revenue at 20 % margin and 20 leads per order give 500.
 */
export function maxCpl(
  revenue: number,
  margin: number,
  leadsPerOrder: number,
): { gross_profit_per_order: number; max_cpl: number; break_even_rate_at_max_cpl: number } {
  const profit = revenue * margin;
  return {
    gross_profit_per_order: profit,
    max_cpl: profit / leadsPerOrder,
    break_even_rate_at_max_cpl: 1 / leadsPerOrder,
  };
}

/**
 * Cost per lead and stage, customer acquisition cost, break-even rate and return, with 95 % limits made by putting
 * the limits of the rate `goal` (default won / delivered) into the formulas. Null: not defined (nothing delivered,
 * no order yet, or an upper limit without end).
 */
export function economics(m: MoneyCounts, goal?: { readonly x: number; readonly n: number }): Economics {
  const spent = m.cost + m.handling_cost * m.worked;
  const { x, n } = goal ?? { x: m.won, n: m.delivered };
  const rate = n > 0 ? x / n : 0;
  const [lo, hi] = clopperPearson(x, n);
  const [wonLo, wonHi] = clopperPearson(m.won, m.delivered);
  const perLead = ratio(spent, m.delivered);
  const cac = (r: number) => (perLead === null ? null : ratio(perLead, r));
  const roi = (r: number) =>
    perLead === null || perLead === 0 ? null : (m.value_per_order * r) / perLead - 1;
  return {
    cpl: ratio(m.cost, m.delivered),
    cost_per_sal: ratio(m.cost, m.sal),
    cost_per_sql: ratio(m.cost, m.sql),
    cac: ratio(spent, m.won),
    cac_lower_95: cac(wonHi),
    cac_upper_95: cac(wonLo),
    break_even_rate: perLead === null ? null : ratio(perLead, m.value_per_order),
    max_cpl: m.value_per_order * rate,
    max_cpl_lo: m.value_per_order * lo,
    max_cpl_hi: m.value_per_order * hi,
    roi_to_date: ratio(m.revenue * m.margin - spent, spent),
    roi_expected: roi(rate),
    roi_expected_lo: roi(lo),
    roi_expected_hi: roi(hi),
  };
}

function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}
