import { type JudgedLead, lostReasons } from './figures.ts';
import { fisherExact, holm } from './stats/stats.ts';
import type { TunableRule } from './tune/rules.ts';

/** How often a reason was given: x of the n leads that sales turned down and said why. */
export interface ReasonCount {
  readonly reason: string;
  readonly x: number;
  readonly n: number;
}

/** A reason among the leads of a source or a rule, against all other leads that were turned down. */
export interface ReasonOf extends ReasonCount {
  readonly others: { readonly x: number; readonly n: number };
  /** Shown to be given more often than elsewhere: Holm's p below 0.05. */
  readonly more_often: boolean;
}

/** Why sales turned leads down, counted where marketing can change something: per source and per rule. */
export interface Rejections {
  readonly total: readonly ReasonCount[];
  readonly by_source: Readonly<Record<string, readonly ReasonOf[]>>;
  readonly by_rule: Readonly<Record<string, readonly ReasonOf[]>>;
}

/** Counts the rejection reasons of the outcome file. `rules` are those of the list; a rule counts where it fired. */
export function rejectionsOf(judged: readonly JudgedLead[], rules: readonly TunableRule[]): Rejections {
  const unique = judged.filter(({ lead }) => lead.duplicateOf === null);
  const total = lostReasons(unique);
  const sources = new Map<string, JudgedLead[]>();
  for (const one of unique) {
    const name = one.lead.groups.get('source') ?? '';
    const members = sources.get(name);
    if (members === undefined) sources.set(name, [one]);
    else members.push(one);
  }
  return {
    total,
    by_source: compared([...sources], total),
    by_rule: compared(
      rules.map(({ name, values }) => [name, unique.filter(({ lead }) => (values[lead.row] ?? 0) !== 0)]),
      total,
    ),
  };
}

/** The reasons of each group against all leads outside it; Fisher's test, adjusted by Holm over the whole table. */
function compared(
  groups: readonly (readonly [name: string, members: readonly JudgedLead[]])[],
  total: readonly ReasonCount[],
): Rejections['by_source'] {
  const rows = groups.flatMap(([name, members]) =>
    lostReasons(members).map((own) => {
      const all = total.find(({ reason }) => reason === own.reason) ?? own;
      return { name, own, others: { x: all.x - own.x, n: all.n - own.n } };
    }),
  );
  const p = holm(rows.map(({ own, others }) => fisherExact(own.x, own.n, others.x, others.n).two_sided));
  const found = new Map<string, ReasonOf[]>();
  rows.forEach(({ name, own, others }, index) => {
    const more_often = (p[index] ?? 1) < 0.05 && own.x * others.n > others.x * own.n;
    found.set(name, [...(found.get(name) ?? []), { ...own, others, more_often }]);
  });
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
