import { expect, test } from 'vitest';
import type { Correctable } from '../../src/correct/correct.ts';
import type { Values } from '../../src/lead.ts';
import { openSuggestions } from '../../src/review/suggest.ts';
import { leadOf } from './desk.ts';

const PEOPLE = [
  {
    first_name: 'Jonas',
    last_name: 'Wirth',
    company: 'Wirth Pumpen GmbH',
    email: 'j.wirth@wirth-pumpen.example',
    phone: '+4971112345',
    city: 'Stuttgart',
  },
  {
    first_name: 'Carla',
    last_name: 'Öztürk',
    company: 'Wirth Pumpen GmbH',
    email: 'c.oeztuerk@wirth-pumpen.example',
    city: 'Stuttgart',
  },
  { first_name: 'Max', last_name: 'Stein', company: 'Steinbau AG', email: 'max.stein@web.de', phone: '0711' },
  { first_name: 'Ina', last_name: 'Stern', company: 'Bau Stein & Söhne', email: 'stern@bausoehne.example' },
].map((values): { values: Values; isReference: boolean } => ({ values, isReference: false }));
const CRM = {
  values: {
    first_name: 'Ute',
    last_name: 'Blank',
    email: 'ute@blank.example',
    phone: '+4917612345678',
    company: 'Blank AG',
  },
  isReference: true,
};

const suggest = openSuggestions([CRM, ...PEOPLE], 'en');
const asked = (field: Correctable, typed: string, cells: Record<string, string> = {}): string[] =>
  suggest({ lead: leadOf(cells), field }, typed).map(({ value }) => value);

test.each<[string, Correctable, string, Record<string, string>, readonly string[]]>([
  ['companies of the list as you type', 'company', 'stei', {}, ['Steinbau AG', 'Bau Stein & Söhne']],
  ['companies of the reference', 'company', 'bl', {}, ['Blank AG']],
  ['a later word', 'company', 'sohne', {}, []],
  ['a later word with its umlaut', 'company', 'söh', {}, ['Bau Stein & Söhne']],
  ['nothing inside a word', 'company', 'pen', {}, []],
  [
    'the company of colleagues at one domain, untyped',
    'company',
    '',
    { email: 'x@wirth-pumpen.example' },
    ['Wirth Pumpen GmbH'],
  ],
  ['nothing of a free mail domain', 'company', '', { email: 'x@web.de' }, []],
  ['people', 'full_name', 'öz', {}, ['Carla Öztürk']],
  ['people by the second name', 'full_name', 'ste', {}, ['Ina Stern', 'Max Stein']],
  ['the name in the address', 'full_name', '', { email: 'karl-heinz@x.example' }, []],
  ['the name in the address', 'full_name', '', { email: 'nora.lindt@x.example' }, ['Nora Lindt']],
  [
    'an address built like those of colleagues',
    'email',
    '',
    { first_name: 'Änne', last_name: 'Groß', company: 'Wirth Pumpen' },
    ['a.gross@wirth-pumpen.example'],
  ],
  [
    'the domain of the company behind the @',
    'email',
    'gross@',
    { company: 'Wirth Pumpen' },
    ['gross@wirth-pumpen.example'],
  ],
  [
    'the domain of the website',
    'email',
    'g@n',
    { website: 'https://www.neu.example/kontakt' },
    ['g@neu.example'],
  ],
  [
    'what was probably meant',
    'email',
    '',
    { email: 'a@gmial.com', email_flags: 'free; typo:a@gmail.com' },
    ['a@gmail.com'],
  ],
  ['no stranger’s address', 'email', 'max', {}, []],
  ['no stranger’s number', 'phone', '+49', {}, []],
  [
    'the number that the reference knows',
    'phone',
    '',
    { first_name: 'Ute', last_name: 'Blank' },
    ['+4917612345678'],
  ],
  ['the number of a colleague', 'phone', '', { company: 'Wirth Pumpen GmbH' }, ['+4971112345']],
  ['places', 'city', 'stu', {}, ['Stuttgart']],
  ['nothing that stands there already', 'city', 'stuttgart', {}, []],
])('%s', (_, field, typed, cells, values) => {
  expect(asked(field, typed, cells)).toEqual(values);
});

test('says where a suggestion comes from', () => {
  const about = (field: Correctable, typed: string): string | undefined =>
    suggest({ lead: leadOf({}), field }, typed)[0]?.about;
  expect([about('company', 'blank'), about('company', 'steinb')]).toEqual([
    'in your reference',
    'in this list',
  ]);
});
