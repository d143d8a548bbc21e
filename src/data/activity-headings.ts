/**
 * Columns of a list that hold behaviour or BANT as plain counts or ticks, with the points they have by default:
 * blog article 1, product page 5, price list 20, each BANT answer 10. `cap`: further visits add nothing.
 * Headings are compared as in `outcome-headings.ts`. Own collection; add lines freely.
 */
export interface ActivityColumn {
  readonly name: string;
  /** Default score rule that counts the same. */
  readonly rule: string;
  readonly points: number;
  readonly cap?: number;
  readonly aliases: readonly string[];
}

export const ACTIVITY_COLUMNS: readonly ActivityColumn[] = [
  {
    name: 'blog_visits',
    rule: 'BLOG_ARTICLE',
    points: 1,
    cap: 5,
    aliases: ['blog visits', 'blog views', 'blogbesuche', 'blogartikel', 'blogaufrufe'],
  },
  {
    name: 'product_visits',
    rule: 'PRODUCT_PAGE',
    points: 5,
    cap: 4,
    aliases: [
      'product visits',
      'product views',
      'product pages',
      'produktseiten',
      'produktbesuche',
      'produktseitenaufrufe',
    ],
  },
  {
    name: 'price_views',
    rule: 'PRICE_PAGE',
    points: 20,
    aliases: [
      'price views',
      'price view',
      'price list',
      'pricing page',
      'preistabelle',
      'preisliste',
      'preisseite',
    ],
  },
  {
    name: 'budget',
    rule: 'BUDGET_YES',
    points: 10,
    aliases: ['budget', 'budget confirmed', 'budget vorhanden'],
  },
  {
    name: 'authority',
    rule: 'AUTHORITY_YES',
    points: 10,
    aliases: ['authority', 'decision maker', 'entscheider', 'entscheidungsbefugnis'],
  },
  { name: 'need', rule: 'NEED_YES', points: 10, aliases: ['need', 'bedarf', 'bedarf vorhanden'] },
  {
    name: 'timing',
    rule: 'TIMING_YES',
    points: 10,
    aliases: ['timing', 'timeframe', 'zeitpunkt', 'zeitrahmen', 'zeitplan'],
  },
];
