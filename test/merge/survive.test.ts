import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/findings/findings.ts';
import type { Lead } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person, settingsWith } from './people.ts';

/** The one lead that records with a common e-mail become. */
function merged(...records: Lead[]): Lead {
  const { leads } = mergeLeads(
    records.map((lead) => ({ ...lead, values: { email: 'max@elbwerk.example', ...lead.values } })),
    [],
    settingsWith(),
  );
  expect(leads).toHaveLength(1);
  const [lead] = leads;
  if (!lead) throw new Error('no lead');
  return lead;
}

const conflicts = (lead: Lead): string[] =>
  lead.findings
    .filter((finding) => kindOf(finding) === 'conflict')
    .map(({ args }) => `${args?.field}=${args?.value} ${args?.source}`);

describe('which value survives', () => {
  test('newer before older, and the older one is told', () => {
    const lead = merged(
      person(2, { job_title: 'Einkäufer' }, { occurredAt: '2025-01-01' }),
      person(3, { job_title: 'Einkaufsleiter' }, { occurredAt: '2025-03-01' }),
    );
    expect(lead.values.job_title).toBe('Einkaufsleiter');
    expect(conflicts(lead)).toEqual(['job_title=Einkäufer list.csv:2']);
  });

  test('given before completed, however new', () => {
    const completion = {
      code: 'OWNER_KNOWN',
      field: 'country',
      args: { field: 'country', to: 'DE', from: 'phone' },
    } as const;
    const lead = merged(
      person(2, { country: 'AT' }, { occurredAt: '2024-01-01' }),
      person(3, { country: 'DE' }, { occurredAt: '2025-03-01', findings: [completion] }),
    );
    expect(lead.values.country).toBe('AT');
    expect(conflicts(lead)).toEqual([]);
    expect(lead.findings).not.toContainEqual(completion);
  });

  test('the full first name before the initial', () => {
    const lead = merged(
      person(2, { first_name: 'Max', last_name: 'Müller' }, { occurredAt: '2024-01-01' }),
      person(3, { first_name: 'M.', last_name: 'Müller' }, { occurredAt: '2025-03-01' }),
    );
    expect(lead.values.first_name).toBe('Max');
  });

  test('only capitals and spaces are no conflict', () => {
    const lead = merged(person(2, { company: 'Elbwerk  AG' }), person(3, { company: 'ELBWERK AG' }));
    expect(conflicts(lead)).toEqual([]);
  });

  test('the usable business address first, the others behind it', () => {
    const reach = { email: 'ok', emailFlags: ['free'], phone: 'missing', phoneType: '', fake: 0 } as const;
    const lead = merged(
      person(
        2,
        { email: 'maxm@gmx.de', mobile: '+4915112345678', last_name: 'Müller', first_name: 'Max' },
        { reach },
      ),
      person(
        3,
        { email: 'max@elbwerk.example', mobile: '+4915112345678', last_name: 'Müller', first_name: 'Max' },
        { reach: { ...reach, emailFlags: [] } },
      ),
    );
    expect(lead.values.email).toBe('max@elbwerk.example');
    expect(lead.values.email_2).toBe('maxm@gmx.de');
    expect(lead.reach.emailFlags).toEqual([]);
  });

  test('a second number moves to a free field', () => {
    const lead = merged(
      person(2, { phone: '+4930901820' }),
      person(3, { phone: '+49899018' }),
      person(4, { mobile: '+4915112345678' }),
    );
    expect(lead.values).toMatchObject({
      phone: '+4930901820',
      phone_2: '+49899018',
      mobile: '+4915112345678',
    });
  });

  test('attended wins, and stays that overlap count once', () => {
    const stay = (joined: string, left: string) => ({
      event: 'talk',
      joined: `2025-03-04T${joined}`,
      left: `2025-03-04T${left}`,
    });
    const lead = merged(
      person(2, { attended: 'no' }),
      person(3, { attended: 'yes', minutes_attended: '30' }, { presences: [stay('10:00', '10:30')] }),
      person(4, { attended: 'yes', minutes_attended: '40' }, { presences: [stay('10:20', '11:00')] }),
    );
    expect(lead.values).toMatchObject({ attended: 'yes', minutes_attended: '60' });
  });

  test.each([
    [{ opt_out: 'yes' }, { opt_out: 'no' }, 'opt_out', 'yes'],
    [{ do_not_call: 'yes' }, {}, 'do_not_call', 'yes'],
    [{ consent_email: 'nein' }, { consent_email: 'ja' }, 'consent_email', 'nein'],
    [{ consent_status: 'unsubscribed' }, { consent_status: 'subscribed' }, 'consent_status', 'unsubscribed'],
  ] as const)('a refusal wins over a newer consent: %o', (refused, agreed, field, value) => {
    const lead = merged(
      person(2, refused, { occurredAt: '2024-01-01' }),
      person(3, agreed, { occurredAt: '2025-01-01' }),
    );
    expect(lead.values[field]).toBe(value);
  });

  test('remarks of all records, oldest first, each with the date of its record', () => {
    const said = (text: string, line: number) => [
      { text, field: 'notes' as const, from: { path: 'list.csv', line } },
    ];
    const lead = merged(
      person(2, {}, { occurredAt: '2025-03-01', said: said('second', 2) }),
      person(3, {}, { occurredAt: '2025-01-01', said: said('first', 3) }),
    );
    expect(lead.said.map(({ text, at }) => `${text} ${at}`)).toEqual([
      'first 2025-01-01',
      'second 2025-03-01',
    ]);
    expect(lead.records.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('every record that joined says why', () => {
    const lead = merged(person(2, {}), person(3, {}), person(4, {}));
    const merges = lead.findings.filter((finding) => kindOf(finding) === 'merge');
    expect(merges.map(({ code, args }) => `${code} ${args?.source}`)).toEqual([
      'SAME_EMAIL list.csv:3',
      'SAME_EMAIL list.csv:4',
    ]);
  });
});

describe('lead_id', () => {
  const id = (...records: Lead[]): string[] =>
    mergeLeads(records, [], settingsWith()).leads.map((lead) => lead.id);

  test('is 12 hexadecimal digits, the same in another file, line and spelling', () => {
    const [one] = id(person(2, { first_name: 'Max', last_name: 'Müller', email: 'Max+x@elbwerk.example' }));
    const [other] = id({
      ...person(9, { last_name: 'Mueller', email: 'max@elbwerk.example' }),
      records: [{ path: 'other.csv', line: 9 }],
    });
    expect(one).toMatch(/^[0-9a-f]{12}$/);
    expect(other).toBe(one);
  });

  test('two leads never have the same, not even two equal rows that say too little', () => {
    const ids = id(
      person(2, { company: 'Elbwerk' }),
      person(3, { company: 'Elbwerk' }),
      person(4, { email: 'info@x.example', last_name: 'Kern', first_name: 'Eva' }),
      person(5, { email: 'info@x.example', last_name: 'Lang', first_name: 'Ute' }),
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe('invented or real', () => {
  const judged = (line: number, values: Lead['values'], fake: number): Lead => {
    const lead = person(line, values);
    return { ...lead, reach: { ...lead.reach, fake } };
  };

  test('one sound record makes the person real', () => {
    const lead = merged(judged(2, { last_name: 'Kranz' }, 0.9), judged(3, { last_name: 'Kranz' }, 0));
    expect(lead.reach.fake).toBe(0);
  });

  test('an address without a name vouches for nobody', () => {
    const lead = merged(judged(2, { last_name: 'Asdf' }, 0.9), judged(3, {}, 0.1));
    expect(lead.reach.fake).toBe(0.9);
  });
});
