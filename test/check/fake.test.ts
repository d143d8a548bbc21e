import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkFake } from '../../src/check/fake.ts';
import { isKeyboardRun, mashOf } from '../../src/check/fake-letters.ts';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import type { Values } from '../../src/lead.ts';
import { checked, codesOf, SETTINGS } from './lead.ts';

const REJECTED_FROM = 0.8;
const FIXTURE = new URL('../../fixtures/check/people.csv', import.meta.url);

interface Person {
  readonly gold: string;
  readonly why: string;
  readonly notes: string;
  readonly values: Values;
}

function people(): Person[] {
  const rows: Record<string, string>[] = parse(readFileSync(FIXTURE, 'utf8'), {
    columns: true,
    delimiter: ';',
  });
  return rows.map(({ gold = '', why = '', notes = '', ...cells }) => ({
    gold,
    why,
    notes,
    values: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
  }));
}

function scoreOf({ values, notes }: Person): number {
  return checked(values, notes ? [notes] : []).reach.fake;
}

describe('invented and real people', () => {
  test.each(people().map((person) => [person.gold, JSON.stringify(person.values), person] as const))(
    '%s: %s',
    (gold, _values, person) => {
      const score = scoreOf(person);
      if (gold === 'fake') expect(score).toBeGreaterThanOrEqual(REJECTED_FROM);
      else expect(score).toBeLessThan(REJECTED_FROM);
    },
  );
});

describe('records that are marked', () => {
  test.each([
    [{ is_test: 'yes', last_name: 'Berg', email: 'a.berg@firma-eins.de' }, 1],
    [{ full_name: '<test lead: dummy data for full_name>', email: 'a.berg@firma-eins.de' }, 1],
    [{ last_name: 'Berg', email: 'test@meta.com' }, 0.95],
    [{ last_name: 'Berg', email: 'a.berg@firma-eins.de', tags: 'Testlead' }, 0.85],
  ])('%j', (values, least) => {
    expect(checked(values).reach.fake).toBeGreaterThanOrEqual(least);
  });

  test('is_test: no says nothing', () => {
    expect(checked({ is_test: 'no', last_name: 'Berg', email: 'a.berg@firma-eins.de' }).reach.fake).toBe(0);
  });
});

describe('a remark', () => {
  const values = { first_name: 'Ada', last_name: 'Berg', email: 'a.berg@firma-eins.de' };
  test.each([
    ['Testeintrag, bitte löschen', true],
    ['Das ist ein Test', true],
    ['this is just a test', true],
    ['please ignore this lead', true],
    ['Test', false],
    ['möchte das Gerät testen', false],
    ['Testzugang erbeten', false],
    ['bitte löschen Sie meine Daten', false],
    ['this is a test of patience for us, we need a new supplier', false],
    ['Interesse am Teststand', false],
  ])('%s', (remark, rejected) => {
    expect(checked(values, [remark]).reach.fake >= REJECTED_FROM).toBe(rejected);
  });
});

describe('your own lists', () => {
  const settings = (allow: string[], deny: string[]) => ({
    ...SETTINGS,
    config: { ...DEFAULT_CONFIG, check: { ...DEFAULT_CONFIG.check, fake: { allow, deny } } },
  });
  test('allow makes a test address real, deny a real one invented', () => {
    const tester = { first_name: 'Test', last_name: 'Test', email: 'test@test.de' };
    expect(checked(tester, [], settings(['test.de'], [])).reach.fake).toBe(0);
    const person = { first_name: 'Ada', last_name: 'Berg', email: 'a.berg@firma-eins.de' };
    const denied = checked(person, [], settings([], ['firma-eins.de']));
    expect(denied.reach.fake).toBe(1);
    expect(codesOf(denied)).toContain('FAKE_DENIED');
  });
});

test('the score is explained: the weights of the findings make it up', () => {
  const lead = checked({
    first_name: 'Max',
    last_name: 'Mustermann',
    email: 'max@mustermann.de',
    company: 'Musterfirma',
  });
  const left = lead.findings
    .filter(({ code }) => code.startsWith('FAKE_'))
    .reduce((rest, { args }) => rest * (1 - Number(args?.weight)), 1);
  expect(lead.reach.fake).toBeCloseTo(1 - left, 2);
});

test('looking twice changes nothing', () => {
  for (const { values, notes } of people()) {
    const once = checked(values, [notes]);
    expect(checkFake(once, SETTINGS)).toEqual(once);
  }
});

describe('letters', () => {
  test.each(['asdf', 'qwertz', 'lkjh', 'asdasd', 'jkloe', 'dfgdfg', 'hjkl', 'qwertzuiop'])(
    '%s is a run of keys',
    (word) => expect(isKeyboardRun(word)).toBe(true),
  );
  test.each([
    'schwert',
    'liberty',
    'hertz',
    'fred',
    'property',
    'seibert',
    'kloeckner',
    'wert',
    'poirot',
    'trewin',
  ])('%s is none', (word) => expect(isKeyboardRun(word)).toBe(false));
  test.each(['skdjfh', 'qgqgqg', 'gfhgfh', 'hdjskl', 'wqxzv', 'sfgsfg', 'fjdksl', 'pqowie'])(
    '%s looks hit at random',
    (word) => expect(mashOf(word)).toBeGreaterThanOrEqual(0.5),
  );
  test.each([
    'Szczęsny',
    'Hrdlicka',
    'Nguyen',
    'Mkrtchyan',
    'Brkljačić',
    'Pfschorr',
    'Schtschukin',
    'Nwankwo',
    'Ngongo',
    'Nhlanhla',
    'Barbar',
    'Softworx',
    'Datenwelt',
    'Muellerbau',
  ])('%s does not', (word) => expect(mashOf(word)).toBeLessThan(0.4));
});

describe('rare names of real people are not taken for random keys', () => {
  const NAMES =
    'Gvantsa Gvrgvliani, Mkrtich Mkrtchyan, Tigran Hmayakyan, Thrishna Mukhopadhyay, Nkechi Mgbokwere, Nhlanhla Mthethwa, Sibusiso Nxumalo, Rhydderch Gwilym, Myfanwy Bwlch, Caoimhe NiDhomhnaill, Hrafnhildur Skarphedinsdottir, Itziar Etxeberria, Zhiqiang Qiu, Qingzhao Xiong, Yuxuan Hsueh, Jyuhn Hwang, Quynh Trinhthi, Szczepan Wszola, Vlastimil Ctvrtnik, Strahil Hristoskov, Mstislav Rzhevskiy, Volodymyr Stryzhak, Aigerim Zhumabekova, Abdrrahim Lkhlifi, Youssf Bnqasim, Sjur Hjelmtveit, Pyry Hyytiainen, Uxmal Ixchel, Cuauhtemoc Ixtlilxochitl, Shaka Mqwebu';
  test.each(NAMES.split(', '))('%s', (name) => {
    const [first_name = '', last_name = ''] = name.split(' ');
    const [first, last] = [first_name.toLowerCase(), last_name.toLowerCase()];
    for (const email of [
      `${first}.${last}@gmail.com`,
      `${first[0]}${last}@kontor-halle.de`,
      `info@${last}.com`,
    ]) {
      expect(checked({ first_name, last_name, email }).reach.fake).toBeLessThan(REJECTED_FROM);
    }
  });
});

describe('keys hit at random are found', () => {
  test.each([
    ['hgfhjk', 'kjhgfd', 'kjhg@gmail.com'],
    ['Sdlfkj', 'Wlekrj', 'sdlfkj@wlekrj.com'],
    ['dkfjg', 'slfkg', 'fkgjd@skfjg.de'],
    ['vzqmp', 'trndmx', 'qpwzx@web.de'],
    ['fdsg', 'gfdsg', 'gfds@gmx.de'],
    ['ljhlk', 'kjhkj', 'lkjhk@lkj.com'],
    ['zxczxc', 'zxczx', 'zxc@zxc.com'],
    ['wsxedc', 'rfvtgb', 'wsx@edc.de'],
    ['jfkdls', 'ajfkdl', 'jfkd@slfj.de'],
    ['owieur', 'ghtzvb', 'owieur@gmx.de'],
  ])('%s %s %s', (first_name, last_name, email) => {
    expect(checked({ first_name, last_name, email }).reach.fake).toBeGreaterThanOrEqual(REJECTED_FROM);
  });
});

describe('what people type to try a form, and who is called something like it', () => {
  const fake = (values: Values, notes: string[] = []): boolean =>
    checked(values, notes).reach.fake >= REJECTED_FROM;

  test.each<[Values]>([
    [{ full_name: '<script>alert(1)</script>', email: 'x@y.de' }],
    [{ first_name: '{{first_name}}', last_name: '{{last_name}}', email: 'info@firma-eins.de' }],
    [{ full_name: "' OR 1=1 --", email: 'sql@firma-eins.de' }],
    [{ full_name: 'Vorname Nachname', company: 'Firma', email: 'email@firma.de' }],
    [{ full_name: 'N.N.', company: 'n/a', email: 'nn@nn.de' }],
    [{ full_name: 'Webhook Test', email: 'webhook.test@firma-eins.de' }],
    [{ full_name: 'Test Testermann', email: 'tt@web.de' }],
    [{ full_name: 'Ihr seid Abzocker', email: 'abzocker@web.de' }],
    [{ full_name: 'Geht Dichnixan', email: 'gdn@web.de' }],
    [{ full_name: 'Will nicht', email: 'willnicht@web.de' }],
    [{ full_name: 'Erika Mustermann', email: 'erika.mustermann@web.de', phone: '030 123456' }],
    [{ full_name: 'Kermit der Frosch', email: 'kermit@web.de' }],
    [{ full_name: 'Barack Obama', email: 'barack.obama@web.de' }],
    [{ full_name: 'Inkognito Inkognito', email: 'inkognito@inkognito.de' }],
    [{ full_name: 'MartinHef MartinHefYP', company: 'google', email: 'martinhef@mail.ru' }],
  ])('%j is invented', (values) => expect(fake(values)).toBe(true));

  test.each([
    'TEST - bitte nicht anrufen, Testeintrag IT',
    '!!! TESTLEAD !!!',
    'Test!! bitte ignorieren',
    'Webhook-Test',
    'testing the form',
    'cheap casino backlinks https://promo.example',
  ])('a remark like “%s”', (note) =>
    expect(fake({ first_name: 'Ada', last_name: 'Berg', email: 'ada.berg@web.de' }, [note])).toBe(true),
  );

  test.each<[Values, string]>([
    [{ full_name: 'Nazi Demir', email: 'nazi.demir@web.de' }, ''],
    [{ full_name: 'Du An', email: 'du.an@web.de' }, ''],
    [{ full_name: 'Ng Ng', email: 'ngng@gmail.com' }, ''],
    [{ full_name: 'Ute Kein', email: 'ute.kein@web.de' }, ''],
    [{ full_name: 'Rachel Green', email: 'rachel.green@gmail.com' }, ''],
    [{ full_name: 'Will Nichten', email: 'will.nichten@gmail.com' }, ''],
    [{ full_name: 'Ada Berg', email: 'ada.berg@web.de' }, 'Funktionstest der Anlage gewünscht'],
    [{ full_name: 'Ada Berg', email: 'ada.berg@web.de' }, 'Das ist kein Testeintrag'],
    [{ full_name: 'Ada Berg', email: 'ada.berg@web.de' }, 'siehe https://www.berg-spa.de'],
    [{ email: 'hello@nordwerk-agentur.de' }, ''],
    [{ full_name: 'Karl Roth <k.roth@roth-ag.ch>' }, ''],
  ])('%j %s is real', (values, note) => expect(fake(values, note ? [note] : [])).toBe(false));

  test('a number set aside for films is told of once', () => {
    const lead = checked({ full_name: 'Ada Berg', phone: '030 23125123' });
    expect(codesOf(lead).filter((code) => /PHONE_FICTIONAL|FAKE_PHONE/.test(code))).toEqual([
      'PHONE_FICTIONAL',
    ]);
  });
});
