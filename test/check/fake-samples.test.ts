import { describe, expect, test } from 'vitest';
import { isKeyboardRun } from '../../src/check/fake-letters.ts';
import { isSampleCompany } from '../../src/check/fake-sample.ts';
import { isSamplePerson } from '../../src/check/fake-word.ts';
import type { Values } from '../../src/lead.ts';
import { checked } from './lead.ts';

const fakeOf = (values: Values): number => checked(values).reach.fake;

describe('companies of samples', () => {
  test.each([
    'musterladen',
    'muster soehne',
    'vzorova firma',
    'firma przykladowa',
    'podjetje vzorec d o o',
    'minta kft',
    'esimerkki oy',
    'voorbeeldbedrijf',
    'empresa de ejemplo',
    'mustermail',
    'testfirmen',
  ])('%s', (name) => expect(isSampleCompany(name)).toBe(true));

  test.each([
    'muster druck',
    'musterhaus kuechen',
    'musterring',
    'testo',
    'testorf pumpen',
    'demo theater',
    'warentest',
    'probst',
    'kaufmann muster treuhand',
    'beispielhaft',
    'protest',
  ])('%s is none', (name) => expect(isSampleCompany(name)).toBe(false));
});

describe('people of samples', () => {
  test.each(['mustermaennchen', 'musterkind', 'beispielkundin', 'probekunde', 'testvorname', 'proefpersoon'])(
    '%s',
    (name) => expect(isSamplePerson(name)).toBe(true),
  );
  test.each(['mustermeier', 'testorf', 'probst', 'demont', 'musterle', 'vzorak', 'faker'])(
    '%s is a family',
    (name) => expect(isSamplePerson(name)).toBe(false),
  );
});

test('digits and letters whose keys touch are a run of keys, other mixtures are not', () => {
  const runs = ['1q2w3e', '4r5t6z', '1qay', 'q1w2e3', '1qaz2wsx', 'wsxedc', 'qaywsx'];
  const others = ['4711punkt', 'a1b2', 'r2d2', 'web2print', '3wheels', 'b2b', 'k9', 'welt24'];
  expect(runs.filter((word) => !isKeyboardRun(word))).toEqual([]);
  expect(others.filter(isKeyboardRun)).toEqual([]);
});

describe('addresses that nobody has', () => {
  test.each<[Values]>([
    [{ full_name: 'Karel Vzor', company: 'Vzorová firma s.r.o.', email: 'vzor@vzorovafirma.cz' }],
    [{ full_name: 'Mäxchen Mustermännchen', company: 'Muster & Söhne', email: 'maxi@mustermail.de' }],
    [{ full_name: 'Pero Perić', company: 'Primjer d.o.o.', email: 'pero@primjer.hr' }],
    [{ full_name: 'Lass Mich', email: 'leck@mich.de' }],
    [{ full_name: 'Not Telling', company: 'Private', email: 'not@telling.com' }],
    [{ full_name: 'Elon Musk', company: 'Mars Kolonie', email: 'elon@mars.planet' }],
  ])('%j is invented', (values) => expect(fakeOf(values)).toBeGreaterThanOrEqual(0.8));

  test.each<[Values]>([
    [
      {
        full_name: 'Jörg Muster',
        company: 'Muster & Söhne',
        email: 'j.muster@muster-soehne.de',
        phone: '0521 9317460',
      },
    ],
    [{ full_name: 'Ada Berg', company: 'Berg Mode', email: 'ada@bergmode.planet' }],
    [{ full_name: 'Ada Berg', company: 'Welt Verlag', email: 'hallo@welt.de' }],
    [{ full_name: 'Vzor Novák', company: 'Novák Truhlářství', email: 'novak@truhlarstvi-novak.cz' }],
  ])('%j may be real', (values) => expect(fakeOf(values)).toBeLessThan(0.8));
});
