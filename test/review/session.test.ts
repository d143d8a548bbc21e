import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../src/review/answer.ts';
import { leadCard } from '../../src/review/card.ts';
import { type Answer, openSession, type Question, type Session } from '../../src/review/session.ts';
import { leadOf, queueOf, SETTINGS } from './desk.ts';

const LEADS = queueOf(
  { lead_id: '000000000001', potential: 'pre-qualified', score: '90', missing: 'phone; company' },
  { lead_id: '000000000002', potential: 'qualified', score: '20', missing: 'email' },
  { lead_id: '000000000003', potential: 'qualified', score: '40', missing: 'name' },
  { lead_id: '000000000004', potential: 'qualified', score: '99', missing: 'phone', disposition: 'nurture' },
);
const nameOf = ({ lead, field }: Question): string => `${lead.id.slice(-1)} ${field}`;

function open(answered: readonly string[] = []): { session: Session; kept: string[] } {
  const kept: string[] = [];
  const keep = (answer: Answer): unknown => kept.push(`${nameOf(answer)} ${answer.value}`);
  return { session: openSession(LEADS, (one) => answered.includes(nameOf(one)), SETTINGS, keep), kept };
}

describe('the order of the questions', () => {
  test('what a lead can become, then its points; only the research list', () => {
    expect(open().session.open().map(nameOf)).toEqual(['3 full_name', '2 email', '1 phone', '1 company']);
  });

  test('goes on behind the last answer; what was passed over comes at the end', () => {
    expect(open(['2 email']).session.open().map(nameOf)).toEqual(['1 phone', '1 company', '3 full_name']);
  });

  test('an address asks for what is absent of it', () => {
    expect(leadOf({ missing: 'address', city: 'Ulm' }).asked).toEqual(['street', 'postal_code']);
  });
});

describe('a line', () => {
  const run = (...lines: readonly string[]): { kept: string[]; at: string; kinds: string[] } => {
    const { session, kept } = open();
    const kinds = lines.map((line) => session.answer(line).kind);
    const at = session.current();
    return { kept, kinds, at: at ? nameOf(at) : 'end' };
  };

  test.each<[string, readonly string[], readonly string[], string]>([
    ['is kept as the checks write it', ['Dr. Eva  KERN'], ['3 full_name Dr. Eva Kern'], '2 email'],
    ['that is empty leaves the question open', [''], [], '2 email'],
    ['- says that it is not to be found', ['-'], ['3 full_name '], '2 email'],
    ['s goes to the next lead', ['s', 's', 's'], [], 'end'],
    ['s skips what else the lead lacks', ['', '', 's'], [], 'end'],
    [
      'b goes back, and the new answer takes the place',
      ['Eva Kern', 'b', 'Eva Adam'],
      ['3 full_name Eva Kern', '3 full_name Eva Adam'],
      '2 email',
    ],
    ['b at the beginning stays there', ['b'], [], '3 full_name'],
    ['? asks nothing', ['?'], [], '3 full_name'],
    ['that the checks doubt is not kept', ['', 'eva@gmial.com'], [], '2 email'],
    ['twice the same is kept', ['', 'eva@gmial.com', 'eva@gmial.com'], ['2 email eva@gmial.com'], '1 phone'],
    ['another doubtful one is doubted too', ['', 'eva@gmial.com', 'eva'], [], '2 email'],
    ['mended is kept', ['', 'eva@gmial.com', 'eva@gmail.com'], ['2 email eva@gmail.com'], '1 phone'],
    [
      'doubted, gone back and come again is doubted again',
      ['', 'eva@gmial.com', 'b', '', 'eva@gmial.com'],
      [],
      '2 email',
    ],
  ])('%s', (_, lines, kept, at) => {
    expect(run(...lines)).toMatchObject({ kept, at });
  });

  test('q ends, and so does a line too many', () => {
    expect(run('q').kinds).toEqual(['quit']);
    expect(run('s', 's', 's', 'x').kinds.at(-1)).toBe('quit');
  });

  test('what was refused or answered stands in the line again', () => {
    const { session } = open();
    session.answer('12');
    expect(session.before()).toBe('12');
    session.answer('Eva Kern');
    expect(session.before()).toBe('');
    session.answer('b');
    expect(session.before()).toBe('Eva Kern');
  });
});

describe('an answer', () => {
  test.each<[Parameters<typeof judgeAnswer>[1], string, string, readonly string[]]>([
    ['phone', '030 / 901820', '+4930901820', []],
    ['phone', '12', '12', ['PHONE_INVALID', 'FAKE_PHONE']],
    ['email', ' Eva@Kern-Werkzeuge.DE ', 'Eva@kern-werkzeuge.de', []],
    ['email', 'eva', 'eva', ['EMAIL_SYNTAX']],
    ['full_name', 'Kern', 'Eva Kern', []],
    ['full_name', 'Kern, Eva', 'Eva Kern', []],
    ['full_name', 'eva@kern.example', 'eva@kern.example', ['FAKE_MAIL', 'NOTHING_LEFT']],
    ['company', 'Kern Werkzeuge KG', 'Kern Werkzeuge KG', []],
    ['company', 'x'.repeat(201), 'x'.repeat(201), ['TOO_LONG']],
  ])('%s %s', (field, text, value, codes) => {
    const judged = judgeAnswer(leadOf({ first_name: 'Eva' }), field, text, SETTINGS);
    expect([judged.value, judged.problems.map(({ code }) => code)]).toEqual([value, codes]);
  });

  test('a number is read in the country of the lead', () => {
    expect(judgeAnswer(leadOf({ country: 'AT' }), 'phone', '01 5321000', SETTINGS).value).toBe('+4315321000');
  });
});

describe('what is known', () => {
  const lead = leadOf({
    first_name: 'Eva',
    last_name: 'Kern',
    company: 'Kern Präzisionswerkzeuge und Maschinenbau GmbH & Co. Kommanditgesellschaft',
    email: 'eva@gmial.com',
    email_flags: 'free; typo:eva@gmail.com',
    note: 'will eine Preisliste und bittet um Rückruf '.repeat(30),
    sources: `${'verzeichnis/'.repeat(12)}messe.csv:7`,
    missing: 'email; phone',
  });

  test.each([60, 80, 40])('fits %i columns', (width) => {
    for (const { label, text } of leadCard(lead, 'de', width))
      expect(`  ${label} ${text}`.length).toBeLessThanOrEqual(width);
  });

  test('says what is missing and what was probably meant', () => {
    const open = leadCard(lead, 'en', 80).filter((line) => line.open);
    expect(open.map(({ text }) => text)).toEqual(['eva@gmial.com (mistyped for eva@gmail.com?)', 'missing']);
  });
});
