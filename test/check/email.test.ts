import fc from 'fast-check';
import isEmailModule from 'validator/lib/isEmail.js';
import { describe, expect, test } from 'vitest';
import { checkEmail } from '../../src/check/email.ts';
import { isAddress } from '../../src/check/email-syntax.ts';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { kindOf } from '../../src/findings/findings.ts';
import { newLead } from '../../src/lead.ts';
import { checked, codesOf, SETTINGS } from './lead.ts';

describe('what lists really contain is tidied', () => {
  test.each([
    [' max@kellermann-optik.de ', 'max@kellermann-optik.de'],
    ['Max.Berg@KELLERMANN-OPTIK.DE', 'Max.Berg@kellermann-optik.de'],
    ['mailto:max@kellermann-optik.de', 'max@kellermann-optik.de'],
    ['mailto:max@kellermann-optik.de?subject=Hallo', 'max@kellermann-optik.de'],
    ['<max@kellermann-optik.de>', 'max@kellermann-optik.de'],
    ['Max Berg <max@kellermann-optik.de>', 'max@kellermann-optik.de'],
    ['"Berg, Max" <max@kellermann-optik.de>', 'max@kellermann-optik.de'],
    ['Max Berg max.berg@kellermann-optik.de', 'max.berg@kellermann-optik.de'],
    ['max@kellermann-optik.de<mailto:max@kellermann-optik.de>', 'max@kellermann-optik.de'],
    ['"max@kellermann-optik.de"', 'max@kellermann-optik.de'],
    ["'max@kellermann-optik.de'", 'max@kellermann-optik.de'],
    ["'max@kellermann-optik.de", 'max@kellermann-optik.de'],
    ['„max@kellermann-optik.de“', 'max@kellermann-optik.de'],
    ['(max@kellermann-optik.de)', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de.', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de,', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de;', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de.,', 'max@kellermann-optik.de'],
    ['E-Mail: max@kellermann-optik.de', 'max@kellermann-optik.de'],
    ['email:max@kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de (privat)', 'max@kellermann-optik.de'],
    ['max @ kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max@ kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max@kellermann-optik. de', 'max@kellermann-optik.de'],
    ['max@kellermann-optik .de', 'max@kellermann-optik.de'],
    ['max@ kellermann-optik . de', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de www.kellermann-optik.de', 'max@kellermann-optik.de'],
    ['E-Mail: max@kellermann-optik.de Tel.: 030 901820', 'max@kellermann-optik.de'],
    ['max(at)kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max (at) kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max[at]kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max [AT] kellermann-optik [DOT] de', 'max@kellermann-optik.de'],
    ['max at kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max (ät) kellermann-optik (punkt) de', 'max@kellermann-optik.de'],
    ['max&#64;kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max%40kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max＠kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de\u200b', 'max@kellermann-optik.de'],
    ['\ufeffmax@kellermann-optik.de', 'max@kellermann-optik.de'],
    ['max@keller\u00admann-optik.de', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de\n', 'max@kellermann-optik.de'],
    ['<p>max@kellermann-optik.de</p>', 'max@kellermann-optik.de'],
    ['<a href="mailto:max@kellermann-optik.de">max@kellermann-optik.de</a>', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de<br/>', 'max@kellermann-optik.de'],
    ['Max Berg &lt;max@kellermann-optik.de&gt;', 'max@kellermann-optik.de'],
    ['max@kellermann-optik.de&nbsp;', 'max@kellermann-optik.de'],
    ['[max@kellermann-optik.de](mailto:max@kellermann-optik.de)', 'max@kellermann-optik.de'],
    ['[Max Berg](mailto:max@kellermann-optik.de)', 'max@kellermann-optik.de'],
    [
      '<a href="mailto:max@kellermann-optik.de?subject=Hallo">Schreiben Sie uns</a>',
      'max@kellermann-optik.de',
    ],
    ['Berg, Max [mailto:max@kellermann-optik.de]', 'max@kellermann-optik.de'],
    ['mailto:%20max@kellermann-optik.de', 'max@kellermann-optik.de'],
    ['SMTP:max@kellermann-optik.de', 'max@kellermann-optik.de'],
  ])('%j', (email, tidy) => {
    const lead = checked({ email });
    expect(lead.values.email).toBe(tidy);
    expect(lead.reach.email).toBe('ok');
    const repairs = lead.findings.filter((finding) => kindOf(finding) === 'repair');
    expect(repairs).toEqual([{ code: 'EMAIL_TIDIED', field: 'email', args: { from: email, to: tidy } }]);
  });

  test.each([
    ['a.berg@firma-eins.de; b@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de, b@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de / b@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de/b@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de b@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de\nb@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de oder b@web.de', 'a.berg@firma-eins.de', 'b@web.de'],
    ['a.berg@firma-eins.de (geschäftlich), b@web.de (privat)', 'a.berg@firma-eins.de', 'b@web.de'],
    ['Ada Berg <a.berg@firma-eins.de>, Ben <b@web.de>', 'a.berg@firma-eins.de', 'b@web.de'],
    ['kaputt@firma, b@web.de', 'b@web.de', 'kaputt@firma'],
  ])('two addresses: %j', (email, first, second) => {
    expect(checked({ email }).values).toMatchObject({ email: first, email_2: second });
  });

  test.each([
    '-',
    'k. A.',
    'n/a',
    'keine',
    'none',
    'NULL',
    'unbekannt',
    '?',
    'keine E-Mail',
    '#N/A',
    '(leer)',
  ])('%s means none', (email) => {
    const lead = checked({ email, last_name: 'Berg' });
    expect(lead.values.email).toBeUndefined();
    expect(lead.reach.email).toBe('missing');
  });

  test('a second column steps in for an address that does not work', () => {
    const lead = checked({ email: 'kaputt@firma', email_2: 'b@web.de' });
    expect(lead.values).toMatchObject({ email: 'b@web.de', email_2: 'kaputt@firma' });
    expect(lead.reach.email).toBe('ok');
  });

  test('a sign-in name is used only where there is no address', () => {
    expect(checked({ email_fallback: 'b@web.de' }).values.email).toBe('b@web.de');
    expect(checked({ email: 'a@web.de', email_fallback: 'b@web.de' }).values.email).toBe('a@web.de');
    expect(checked({ email_fallback: 'ada.berg' }).reach.email).toBe('missing');
  });
});

describe('what is not certain is not repaired', () => {
  test.each([
    ['max berg@firma-eins.de', ''],
    ['max@@firma-eins.de', 'max@firma-eins.de'],
    ['max@firma-eins,de', 'max@firma-eins.de'],
    ['max..berg@firma-eins.de', 'max.berg@firma-eins.de'],
    ['max.@firma-eins.de', 'max@firma-eins.de'],
    ['.max@firma-eins.de', 'max@firma-eins.de'],
    ['max@gmxde', 'max@gmx.de'],
    ['max@t-online', 'max@t-online.de'],
    ['123 max@firma-eins.de', ''],
    ['max.bergweb.de', 'max.berg@web.de'],
    ['max@firma-eins', ''],
    ['firma-eins.de', ''],
    ['max@firma eins.de', ''],
    ['max#firma-eins.de', ''],
    ['siehe Karte', ''],
    ['max@firma–eins.de', ''],
    ['max@firma-eins.de\r\nBcc: alle@web.de', ''],
    ['max@192.168.0.1', ''],
    ['max@co.uk', ''],
    ['max@firma_eins.de', ''],
  ])('%j', (email, suggestion) => {
    const lead = checked({ email });
    expect(lead.values.email).toBe(email);
    expect(lead.reach.email).toBe('invalid');
    expect(lead.reach.emailFlags).toEqual(suggestion ? [`typo:${suggestion}`] : []);
  });
});

describe('an ending that does not exist', () => {
  test.each([
    ['con', 'com'],
    ['cmo', 'com'],
    ['vom', 'com'],
    ['comm', 'com'],
    ['c0m', 'com'],
    ['ed', 'de'],
    ['dee', 'de'],
    ['dde', 'de'],
    ['nett', 'net'],
    ['ner', 'net'],
    ['ogr', 'org'],
    ['chh', 'ch'],
  ])('.%s', (wrong, right) => {
    const lead = checked({ email: `a.berg@firma-eins.${wrong}` });
    expect(lead.values.email).toBe(`a.berg@firma-eins.${wrong}`);
    expect(lead.reach).toMatchObject({ email: 'invalid', emailFlags: [`typo:a.berg@firma-eins.${right}`] });
  });

  test('the provider decides between two likely endings', () => {
    expect(checked({ email: 'a@t-online.d' }).reach.emailFlags).toEqual(['typo:a@t-online.de']);
    expect(checked({ email: 'a.berg@firma-eins.c' }).reach).toMatchObject({
      email: 'invalid',
      emailFlags: [],
    });
    expect(checked({ email: 'a@t-online.dr' }).reach.emailFlags).toEqual(['typo:a@t-online.de']);
    expect(checked({ email: 'a@gmial.con' }).reach.emailFlags).toEqual(['typo:a@gmail.com']);
  });
});

describe('a typo is suggested and makes the address risky', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.de', 'gmail.com'],
    ['gmail.com.com', 'gmail.com'],
    ['googelmail.com', 'googlemail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.de', 'hotmail.de'],
    ['hotmail.cm', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['outloook.de', 'outlook.de'],
    ['yaho.com', 'yahoo.com'],
    ['yahooo.de', 'yahoo.de'],
    ['iclod.com', 'icloud.com'],
    ['t-onlne.de', 't-online.de'],
    ['t-onlien.de', 't-online.de'],
    ['tonline.de', 't-online.de'],
    ['freent.de', 'freenet.de'],
    ['gxm.de', 'gmx.de'],
    ['gmxx.net', 'gmx.net'],
    ['wbe.de', 'web.de'],
  ])('%s', (wrong, right) => {
    const lead = checked({ email: `a.berg@${wrong}` });
    expect(lead.values.email).toBe(`a.berg@${wrong}`);
    expect(lead.reach.email).toBe('risky');
    expect(lead.reach.emailFlags).toContain(`typo:a.berg@${right}`);
  });
});

describe('real domains near a provider are never suspected', () => {
  test.each(
    'bmw.de gmy.de gmc.de gms.de wed.de wer.de me.com pm.me mac.com gmx.fr gmx.li gmx.org web.com mail.de mail.com ymail.com email.com email.de cloud.com live.de aol.de online.de it-online.de arbor.de bluewind.ch greenet.de freejet.de orage.fr cello.at hello.at poste.de vodafone.com freenet.ag yahoo-inc.com t-systems.com msn.com mailbox.de wbd.de gmbh.de gme.de kgm.de mx.de vw.de dm.de db.de x.com o2.de 1und1.de 3m.com eon.com bp.com ge.com hp.com ey.com'.split(
      ' ',
    ),
  )('%s', (domain) => {
    const { emailFlags, email } = checked({ email: `a.berg@${domain}` }).reach;
    expect(emailFlags.filter((flag) => flag.startsWith('typo'))).toEqual([]);
    expect(email).toBe('ok');
  });
});

describe('flags', () => {
  test.each([
    ['ada@gmx.de', 'ok', ['free']],
    ['ada@bluewin.ch', 'ok', ['free']],
    ['ada@a1.net', 'ok', ['free']],
    ['ada@btinternet.com', 'ok', ['free']],
    ['ada@comcast.net', 'ok', ['free']],
    ['info@firma-eins.de', 'ok', ['role']],
    ['Info@firma-eins.de', 'ok', ['role']],
    ['vertrieb-sued@firma-eins.de', 'ok', ['role']],
    ['sales.dach@firma-eins.de', 'ok', ['role']],
    ['info2@firma-eins.de', 'ok', ['role']],
    ['einkauf@firma-eins.de', 'ok', ['role']],
    ['geschäftsführung@firma-eins.de', 'ok', ['role']],
    ['info@gmx.de', 'ok', ['free', 'role']],
    ['informer@firma-eins.de', 'ok', []],
    ['salesforce.admin.user@firma-eins.de', 'ok', []],
    ['marketa.novak@firma-eins.de', 'ok', []],
    ['no-reply@firma-eins.de', 'risky', ['role', 'no-reply']],
    ['ada@mailinator.com', 'risky', ['disposable']],
    ['ada@x.mailinator.com', 'risky', ['disposable']],
    ['ada@trashmail.de', 'risky', ['disposable']],
    ['ada@muell.email', 'risky', ['disposable']],
    ['x7f@privaterelay.appleid.com', 'ok', ['relay']],
    ['ada@duck.com', 'ok', ['relay']],
    ['ada@example.com', 'risky', ['reserved']],
    ['ada@firma.test', 'risky', ['reserved']],
    ['ada@firma.example', 'risky', ['reserved']],
    ['info@müller-bau.de', 'ok', ['role']],
    ['jörg@firma-eins.de', 'ok', []],
    ['аda@firma-eins.de', 'risky', ['mixed-script']],
    ['ada@firmа-eins.de', 'risky', ['mixed-script']],
    ['ada@аррӏе.com', 'risky', ['mixed-script']],
    ['info@почта.рф', 'ok', ['role']],
  ])('%s', (email, status, flags) => {
    const lead = checked({ email });
    expect(lead.values.email).toBe(email);
    expect([lead.reach.email, lead.reach.emailFlags]).toEqual([status, flags]);
  });

  test('a mailbox that is the name of the person is no role', () => {
    expect(
      checked({ email: 'post@firma-eins.de', first_name: 'Ida', last_name: 'Post' }).reach.emailFlags,
    ).toEqual([]);
    expect(checked({ email: 'post@firma-eins.de', last_name: 'Berg' }).reach.emailFlags).toEqual(['role']);
  });

  test('the wire form of a domain with umlauts is shown', () => {
    const lead = checked({ email: 'info@müller-bau.de' });
    expect(lead.findings).toContainEqual({
      code: 'EMAIL_IDN',
      field: 'email',
      args: { host: 'müller-bau.de', ascii: 'xn--mller-bau-q9a.de' },
    });
  });
});

describe('your own lists win', () => {
  const settings = (allow: string[], deny: string[]) => ({
    ...SETTINGS,
    config: { ...DEFAULT_CONFIG, check: { ...DEFAULT_CONFIG.check, email: { allow, deny } } },
  });
  test.each([
    ['ada@mailinator.com', ['mailinator.com'], [], 'ok'],
    ['ada@gmial.com', ['gmial.com'], [], 'ok'],
    ['ada@rival.de', [], ['rival.de'], 'invalid'],
    ['ada@mail.rival.de', [], ['@Rival.de'], 'invalid'],
    ['ada@rival.de', ['ada@rival.de'], ['rival.de'], 'ok'],
    ['ben@rival.de', ['ada@rival.de'], ['rival.de'], 'invalid'],
    ['ada@rivalen.de', [], ['rival.de'], 'ok'],
  ])('%s', (email, allow, deny, status) => {
    expect(checked({ email }, [], settings(allow, deny)).reach.email).toBe(status);
  });
});

describe('syntax', () => {
  const LONG = 'a'.repeat(64);
  test.each([
    'a@firma-eins.de',
    `${LONG}@firma-eins.de`,
    `a@${'b'.repeat(63)}.de`,
    'a+b@firma-eins.de',
    'a_b@firma-eins.de',
    "o'hara@firma-eins.ie",
    'a/b=c@firma-eins.de',
    '!#$%&*+-/=?^_`{|}~@firma-eins.de',
    '"a b"@firma-eins.de',
    '"a\\"b"@firma-eins.de',
    'a@3firma.de',
    'a@a--b.de',
    'a@sub.sub.firma-eins.co.uk',
    'a@xn--mller-kva.de',
    'a@firma.museum',
    'δοκιμή@firma-eins.gr',
  ])('valid: %s', (email) => expect(checked({ email }).reach.email).not.toBe('invalid'));

  test.each([
    'a',
    '@',
    'a@',
    '@firma-eins.de',
    'a@firma-eins',
    'a@.firma-eins.de',
    'a@firma-eins..de',
    'a@-firma.de',
    'a@firma-.de',
    'a@firma-eins.de-',
    `${LONG}b@firma-eins.de`,
    `a@${'b'.repeat(64)}.de`,
    `a@${'b.'.repeat(127)}de`,
    'a b@firma-eins.de',
    'a@b@firma-eins.de',
    '"a@firma-eins.de',
    'a"@firma-eins.de',
    '"a"b@firma-eins.de',
    '"a""b"@firma-eins.de',
    '"a\\"@firma-eins.de',
    'a(b)c@firma-eins.de',
    '(a@firma-eins.de',
    'a@(firma-eins.de',
    'a@[1.2.3.4',
    'a@firma-eins.de(b\\)',
    '[a]@firma-eins.de',
    'a@firma/eins.de',
    'a@255.255.255.255',
    'a@firma.123',
    'a\u0007@firma-eins.de',
    '\u2407@firma-eins.de',
    'a@ｆirma.de',
    '"\n"@firma-eins.de',
    'a,b@firma-eins.de,',
    '<a@firma-eins.de',
  ])('invalid: %j', (email) => expect(checked({ email }).reach.email).toBe('invalid'));
});

describe('properties', () => {
  const piece = fc.stringMatching(/^[a-zA-Z0-9._+-]{1,70}$/);
  test('the fast path never disagrees with the library', () => {
    fc.assert(
      fc.property(piece, piece, (local, domain) => {
        const address = `${local}@${domain}`;
        expect(isAddress(address)).toBe(isEmailModule.default(address));
      }),
      { numRuns: 3000 },
    );
  });

  test('what the library refuses is never taken', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => {
        if (isAddress(text)) expect(isEmailModule.default(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever a cell holds: no line break in a usable address, and a second check changes nothing', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 80, unit: 'binary' }),
      fc.stringMatching(/^[a-z@. ;,<>"'()\n]{1,60}$/),
      fc.tuple(piece, piece).map(([local, domain]) => ` ${local} @${domain}.De `),
    );
    fc.assert(
      fc.property(cell, cell, (email, email_2) => {
        const once = checkEmail(newLead({ records: [], values: { email, email_2 } }), SETTINGS);
        if (once.reach.email === 'ok') expect(once.values.email).not.toMatch(/[\r\n]/);
        expect(checkEmail(once, SETTINGS)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

test('codes of doubts are kept as findings', () => {
  expect(codesOf(checked({ email: 'a@gmial.con' }))).toEqual(['EMAIL_ENDING', 'EMAIL_TYPO']);
});

describe('throw-away services say what they are', () => {
  test.each(['tempmail-nord.net', '15minutemail.org', 'wegwerf-mail24.com', 'mytrashmail.io'])('%s', (host) =>
    expect(checked({ email: `a@${host}` }).reach.emailFlags).toContain('disposable'),
  );
  test.each(['template-mail.de', 'tempel-reisen.de', 'fakemann.de', 'burner-technik.de'])(
    '%s does not',
    (host) => expect(checked({ email: `a@${host}` }).reach.emailFlags).not.toContain('disposable'),
  );
});
