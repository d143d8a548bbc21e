import { describe, expect, test } from 'vitest';
import { applyDns, checkMailDomains, type MailResolver, mailDomainsOf } from '../../src/check/check.ts';
import { checked, codesOf } from './lead.ts';

const failing = (code: string): Error => Object.assign(new Error(code), { code });
const never = new Promise<never>(() => undefined);

/** A name service made of a table; what is not in it fails as ENOTFOUND. Counts the questions. */
function service(
  zones: Record<string, { mx?: string[] | Error | 'never'; a?: string[] | Error; aaaa?: string[] }>,
) {
  const asked: string[] = [];
  let underWay = 0;
  let most = 0;
  const answer = async <T>(value: T[] | Error | 'never' | undefined): Promise<T[]> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    if (value === 'never') return never;
    if (value instanceof Error) throw value;
    if (value === undefined || value.length === 0) throw failing('ENODATA');
    return value;
  };
  const zone = (domain: string) => {
    const found = zones[domain];
    if (!found) throw failing('ENOTFOUND');
    return found;
  };
  const resolver: MailResolver = {
    resolveMx: async (domain) => {
      asked.push(domain);
      const { mx } = zone(domain);
      return answer(Array.isArray(mx) ? mx.map((exchange) => ({ exchange, priority: 10 })) : mx);
    },
    resolve4: async (domain) => answer(zone(domain).a),
    resolve6: async (domain) => answer(zone(domain).aaaa),
  };
  return { resolver, asked, most: () => most };
}

describe('what the name service says', () => {
  const { resolver } = service({
    'mx.de': { mx: ['mail.mx.de'] },
    'a.de': { a: ['192.0.2.1'] },
    'aaaa.de': { aaaa: ['2001:db8::1'] },
    'null.de': { mx: [''] },
    'dot.de': { mx: ['.'] },
    'bare.de': {},
    'broken.de': { mx: failing('ESERVFAIL') },
    'half.de': { a: failing('ESERVFAIL') },
    'slow.de': { mx: 'never' },
  });
  test.each([
    ['mx.de', 'mx'],
    ['a.de', 'a'],
    ['aaaa.de', 'a'],
    ['null.de', 'null-mx'],
    ['dot.de', 'null-mx'],
    ['bare.de', 'none'],
    ['absent.de', 'none'],
    ['broken.de', 'unknown'],
    ['half.de', 'unknown'],
    ['slow.de', 'unknown'],
  ])('%s: %s', async (domain, answer) => {
    const answers = await checkMailDomains(['mx.de', domain], resolver, { timeout: 30 });
    expect(answers.get(domain)).toBe(answer);
  });
});

describe('asking', () => {
  test.each(['ECONNREFUSED', 'EAI_AGAIN', 'ETIMEOUT', 'ESERVFAIL', 'EREFUSED'])(
    'a dead line (%s) makes nothing invalid',
    async (code) => {
      const dead = async (): Promise<never> => {
        throw failing(code);
      };
      const answers = await checkMailDomains(['a.de', 'b.de'], {
        resolveMx: dead,
        resolve4: dead,
        resolve6: dead,
      });
      expect([...answers.values()]).toEqual(['unknown', 'unknown']);
    },
  );

  test('a line that denies every name is dead as well', async () => {
    const { resolver } = service({});
    expect([...(await checkMailDomains(['a.de', 'b.de'], resolver)).values()]).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('a single absent domain is believed where the control domain answers', async () => {
    const { resolver } = service({ 'gmail.com': { mx: ['mx.gmail.com'] } });
    expect((await checkMailDomains(['absent.de'], resolver)).get('absent.de')).toBe('none');
  });

  test('each domain is asked once, and never again with a cache', async () => {
    const { resolver, asked } = service({ 'a.de': { mx: ['m'] }, 'b.de': { mx: ['m'] } });
    const cache = new Map();
    await checkMailDomains(['a.de', 'A.de', 'b.de'], resolver, { cache });
    const again = await checkMailDomains(['a.de', 'b.de'], resolver, { cache });
    expect(asked).toEqual(['a.de', 'b.de']);
    expect([...again.values()]).toEqual(['mx', 'mx']);
  });

  test('a failure is not kept in the cache', async () => {
    const cache = new Map();
    const { resolver } = service({ 'a.de': { mx: failing('ESERVFAIL') } });
    await checkMailDomains(['a.de'], resolver, { cache });
    expect(cache.size).toBe(0);
  });

  test('no more questions are under way than allowed', async () => {
    const zones = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`d${n}.de`, { mx: ['m'] }]));
    const { resolver, most } = service(zones);
    await checkMailDomains(Object.keys(zones), resolver, { concurrency: 3 });
    expect(most()).toBe(3);
  });

  test('when the time for all is over, the rest is unknown', async () => {
    const zones = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`d${n}.de`, { mx: 'never' as const }]),
    );
    const { resolver } = service(zones);
    const answers = await checkMailDomains(Object.keys(zones), resolver, { total: 20, timeout: 10_000 });
    expect(new Set(answers.values())).toEqual(new Set(['unknown']));
    expect(answers.size).toBe(30);
  });
});

describe('laid over a lead', () => {
  const lead = checked({ email: 'info@müller-bau.de' });
  const domain = 'xn--mller-bau-q9a.de';

  test('domains are asked for in their wire form, invalid addresses not at all', () => {
    expect(mailDomainsOf([lead, lead, checked({ email: 'a@b' }), checked({ city: 'Ulm' })])).toEqual([
      domain,
    ]);
  });

  test.each(['none', 'null-mx'] as const)('%s makes the address invalid', (answer) => {
    const judged = applyDns(lead, new Map([[domain, answer]]));
    expect(judged.reach).toMatchObject({ email: 'invalid', emailFlags: ['role', 'no-mx'] });
    expect(codesOf(judged)).toContain('EMAIL_NO_MAIL');
  });

  test('unknown changes nothing but is said', () => {
    const judged = applyDns(lead, new Map([[domain, 'unknown']]));
    expect(judged.reach).toEqual(lead.reach);
    expect(codesOf(judged)).toContain('EMAIL_DNS_UNKNOWN');
  });

  test.each(['mx', 'a'] as const)('%s leaves the lead as it is', (answer) => {
    expect(applyDns(lead, new Map([[domain, answer]]))).toBe(lead);
  });
});
