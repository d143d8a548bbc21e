import type { Finding } from '../findings/findings.ts';
import type { Lead, Reachability } from '../lead.ts';

/** What a verification service says about an address, in one vocabulary. */
export const VERDICTS = [
  'deliverable',
  'undeliverable',
  'risky',
  'catch-all',
  'do-not-mail',
  'abuse',
  'spamtrap',
  'disposable',
  'unknown',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict and the ISO date of the check, where the results name one. */
export interface Verification {
  readonly verdict: Verdict;
  readonly checkedAt: string | null;
}

/**
 * The words of the services for their verdicts, lower case, blanks and signs as one hyphen.
 * Source: the documentation of ZeroBounce, NeverBounce, Kickbox, Reacher, Dropcontact, Hunter, Bouncer, MillionVerifier, DeBounce, Emailable.
 */
const WORDS: ReadonlyMap<string, Verdict> = new Map(
  (
    [
      [
        'deliverable',
        'valid ok safe deliverable safe-to-send good passed verified valide nominative-pro nominative-perso generic-pro nominative generic webmail true-deliverable accepted zustellbar gültig gueltig',
      ],
      [
        'undeliverable',
        'invalid undeliverable bad bounce bounced hard-bounce fail failed rejected not-deliverable invalid-email mailbox-not-found unzustellbar ungültig ungueltig dead no-mx invalid-pro invalide unverifiable-invalid',
      ],
      [
        'risky',
        'risky risk accept-risky uncertain riskant low-deliverability low-quality random-pro role role-based role-address toxic',
      ],
      [
        'catch-all',
        'catch-all catchall accept-all acceptall catch-all-pro accept-all-unverifiable ok-for-all catch-all-perso nominative-catch-all-pro deliverable-catch-all valid-catch-all',
      ],
      ['do-not-mail', 'do-not-mail donotmail do-not-send global-suppression possible-trap'],
      ['abuse', 'abuse complainer complainers'],
      ['spamtrap', 'spamtrap spam-trap trap honeypot'],
      ['disposable', 'disposable temporary throwaway disposable-email'],
      [
        'unknown',
        'unknown unverifiable timeout timed-out error not-verified pending greylisted antispam-system mail-server-temporary-error no-connect unbekannt duplicate undefined-pro in-progress',
      ],
    ] as const
  ).flatMap(([verdict, words]) => words.split(' ').map((word) => [word, verdict] as const)),
);

/** Headers under which services write their verdict, best first; ZeroBounce's "ZB Status" and Dropcontact's qualification among them. */
const VERDICT_HEADERS = [
  /^zb[ _]?status$|^zerobounce[ _]?status$/,
  /is[ _]?reachable|reacher/,
  /qualification/,
  /verification|verifi(?:ed|er)|neverbounce|kickbox|dropcontact|bouncer|debounce|emailable|hunter/,
  /deliverab|zustellbar/,
  /^(?:e-?mail[ _-]?)?(?:result|status|verdict|quality|ergebnis|prüfergebnis|state)$/,
];
const DATE_HEADERS = /date|datum|checked|verified[ _]?(?:at|on)|processed|timestamp|geprüft|zeitpunkt/;

/** Results by address in lower case; of several the newest counts, of those without date the last. */
export function gatherVerifications(results: Iterable<Lead>): ReadonlyMap<string, Verification> {
  const found = new Map<string, Verification>();
  for (const result of results) {
    const { email } = result.values;
    const verdict = verdictOf(result);
    if (email === undefined || verdict === null) continue;
    const key = email.toLowerCase();
    const known = found.get(key);
    const checkedAt = dateOf(result);
    if (!known || (checkedAt ?? '') >= (known.checkedAt ?? '')) found.set(key, { verdict, checkedAt });
  }
  return found;
}

function cellsOf({ values, extra }: Lead): readonly (readonly [string, string])[] {
  const mapped = [
    ['status', values.status],
    ['quality', values.data_quality],
    ['verification', values.rating],
    ['date', values.updated_at ?? values.last_activity_at ?? values.created_at],
  ] as const;
  const kept = mapped.flatMap(([header, value]) => (value === undefined ? [] : [[header, value] as const]));
  return [...extra.map(([header, value]) => [header.toLowerCase().trim(), value] as const), ...kept];
}

function verdictOf(result: Lead): Verdict | null {
  const cells = cellsOf(result);
  for (const headers of VERDICT_HEADERS) {
    for (const [header, value] of cells) {
      const verdict = headers.test(header) ? wordOf(value) : null;
      if (verdict) return sharpened(verdict, cells);
    }
  }
  return null;
}

function wordOf(value: string): Verdict | null {
  const key = value
    .slice(0, 60)
    .toLowerCase()
    .trim()
    .replace(/[\s_@/|-]+/g, '-');
  return WORDS.get(key) ?? null;
}

/** A second column may say more than the verdict: "risky" because of accept-all, "do_not_mail" because of a throw-away domain. */
function sharpened(verdict: Verdict, cells: readonly (readonly [string, string])[]): Verdict {
  if (verdict !== 'risky' && verdict !== 'do-not-mail') return verdict;
  const isSaid = (headers: RegExp, values: RegExp) =>
    cells.some(([header, value]) => headers.test(header) && values.test(value.trim()));
  if (
    isSaid(/sub[ _]?status|reason/, /^(?:disposable|temporary)/i) ||
    isSaid(/disposable/, /^(?:true|yes|1)$/i)
  )
    return 'disposable';
  if (
    verdict === 'risky' &&
    (isSaid(/accept[ _]?all|catch[ _]?all/, /^(?:true|yes|1)$/i) ||
      isSaid(/sub[ _]?status|reason/, /^(?:accept|catch)[ _-]?all/i))
  )
    return 'catch-all';
  return verdict;
}

/** ISO date of the check: ISO or German dates; others are not read, for 03/04 can be two days. */
function dateOf(result: Lead): string | null {
  for (const [header, value] of cellsOf(result)) {
    if (!DATE_HEADERS.test(header)) continue;
    const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value.trim());
    if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
    const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(value.trim());
    if (german) return `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`;
  }
  return result.occurredAt?.slice(0, 10) ?? null;
}

/** Days after which a check says little: about a quarter, in which 2 to 3 % of business addresses die (annual decay of 20 to 25 %). */
export const STALE_AFTER_DAYS = 90;

/** What each verdict makes of the status of an address, fresh and stale; null leaves it as it is. */
const EFFECTS: Readonly<
  Record<
    Verdict,
    { readonly status: Reachability['email'] | null; readonly stale: Reachability['email'] | null }
  >
> = {
  deliverable: { status: 'ok', stale: null },
  undeliverable: { status: 'invalid', stale: 'risky' },
  spamtrap: { status: 'invalid', stale: 'invalid' },
  risky: { status: 'risky', stale: null },
  'catch-all': { status: 'risky', stale: null },
  'do-not-mail': { status: 'risky', stale: 'risky' },
  abuse: { status: 'risky', stale: 'risky' },
  disposable: { status: 'risky', stale: 'risky' },
  unknown: { status: null, stale: null },
};

/** Lays a verification over the address of a lead. An address that is none stays invalid; `unknown` changes nothing. */
export function applyVerification(lead: Lead, known: Verification | undefined, asOf: string): Lead {
  if (!known || lead.reach.email === 'missing') return lead;
  const { verdict, checkedAt } = known;
  const days = checkedAt === null ? null : daysBetween(checkedAt, asOf);
  const isStale = days !== null && days > STALE_AFTER_DAYS;
  const { status, stale } = EFFECTS[verdict];
  const effect = isStale ? stale : status;
  const findings: Finding[] = [
    {
      code: 'EMAIL_VERIFIED',
      field: 'email',
      args: { verdict, age: days === null ? 'undated' : `${days} days old` },
    },
  ];
  if (effect === 'invalid') findings.push({ code: 'EMAIL_UNDELIVERABLE', field: 'email' });
  const flag = verdict === 'unknown' ? [] : [isStale ? `${verdict}-stale` : verdict];
  const { email, emailFlags } = lead.reach;
  return {
    ...lead,
    findings: [...lead.findings, ...findings],
    reach: {
      ...lead.reach,
      email: combined(email, effect, emailFlags),
      emailFlags: [...emailFlags, ...flag.filter((one) => !emailFlags.includes(one))],
    },
  };
}

/** A fresh "deliverable" lifts a doubt, but not that of a throw-away address; no verdict makes an address out of what is none. */
function combined(
  before: Reachability['email'],
  effect: Reachability['email'] | null,
  flags: readonly string[],
): Reachability['email'] {
  if (effect === null || before === 'invalid') return before;
  return effect === 'ok' && flags.includes('disposable') ? before : effect;
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from)) / 86_400_000));
}
