import { readFileSync } from 'node:fs';
import { type Lead, newLead, type Values } from '../../src/lead.ts';
import type { Labelled } from './people-list.ts';
import { type Random, randomOf, shuffled } from './random.ts';
import { slip } from './slips.ts';

interface Company {
  readonly name: string;
  readonly form: string;
  readonly domain: string;
  readonly pattern: number;
  readonly street: string;
  readonly postal: string;
  readonly city: string;
  readonly trunk: string;
}

interface Human {
  readonly first: string;
  readonly last: string;
  readonly gender: string;
  readonly title: string;
  readonly company: Company;
  readonly email: string;
  readonly personal: string;
  readonly phone: string;
  readonly mobile: string;
  readonly suffix?: string;
}

const MEN =
  'Thomas Michael Andreas Stefan Peter Jürgen Wolfgang Klaus Bernd Uwe Frank Markus Christian Alexander Martin Robert Matthias Jörg Sören Jan Tim Tobias Philipp Benjamin Maximilian Friedrich Wilhelm Hans-Peter Karl-Heinz Günther Björn Sebastian Daniel David James William Edward Anthony Charles Kevin Nikolaus Leonhard Wendelin Ruben Mehmet Ahmet Piotr Giovanni'.split(
    ' ',
  );
const WOMEN =
  'Sabine Andrea Petra Claudia Susanne Stefanie Katharina Elisabeth Christina Anna Julia Maria Katrin Ulrike Birgit Franziska Johanna Margarete Gabriele Silke Heike Jana Lena Laura Eva-Maria Ann-Kathrin Rebecca Jennifer Elizabeth Catherine Victoria Samantha Deborah Ayşe Agnieszka Zoë Käthe Bärbel'.split(
    ' ',
  );
const FAMILIES =
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Köhler Weiß Jäger Groß Möller Grünwald Baumgärtner Kössler Dörflinger Wrzesniewski Kowalczyk Öztürk Yıldırım Papadopoulos Lindqvist Haberkorn Zipfel Rüdiger-Schmitz Brinkmann Overbeck Quandt Thielemann Eickhoff Strohmeier Dombrowski Fleischhauer Ackermann Nagelschmidt Rautenberg Siebenhaar Wiesengrund Pfannenstiel Kirchgässner Lüdenscheidt Althoff Smith Johnson Williams Hargreaves Featherstone McAllister O’Brien Pemberton Whitcombe Blackwood Ferreira Moreau Bianchi Novotný Szabó'.split(
    ' ',
  );
const WORDS =
  'Elbwerk Nordlicht Rheintal Alpenblick Kraftwerk Silberhorn Tannhof Isarcom Donauchem Bergland Hanseatic Falkenstein Granit Kompass Lindenau Merkurion Optiplan Quellwasser Steinbruck Terranova Ventilux Westfalia Zugspitz Baltrum Cetron Dynavolt Ergoline Fluidtec Geomatik Hydropal Innovent Kunstoffix Logimar Metallum Novatech Pneumax Roboflex Sensorix'.split(
    ' ',
  );
const KINDS =
  'Maschinenbau Software Logistik Technik Consulting Werkzeuge Elektronik Pharma Energie Bau Systeme Verpackungen Medien Automation Kunststoffe'.split(
    ' ',
  );
const FORMS = ['GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'UG (haftungsbeschränkt)', 'e.K.', 'Ltd', 'GmbH'];
const TOWNS = [
  ['10115', 'Berlin'],
  ['20095', 'Hamburg'],
  ['80331', 'München'],
  ['50667', 'Köln'],
  ['70173', 'Stuttgart'],
  ['40210', 'Düsseldorf'],
  ['4020', 'Linz'],
  ['8001', 'Zürich'],
  ['01067', 'Dresden'],
  ['79098', 'Freiburg'],
  ['1010', 'Wien'],
  ['33602', 'Bielefeld'],
] as const;
const STREETS =
  'Hauptstraße Bahnhofstraße Industriestraße Gartenweg Lindenallee Schillerstraße Am Kanal Ringstraße Goethestraße Werkstraße Mozartgasse'.split(
    ' ',
  );
const TITLES = [
  'Geschäftsführer',
  'Einkaufsleiter',
  'Leiter IT',
  'Produktionsleiter',
  'Sales Manager',
  'CTO',
  'Marketing Manager',
  'Sachbearbeiter',
  'Projektleiter',
  'Assistenz der Geschäftsführung',
];
const SHORT: ReadonlyMap<string, string> = new Map([
  ['Thomas', 'Tom'],
  ['Michael', 'Mike'],
  ['Andreas', 'Andi'],
  ['Stefan', 'Steff'],
  ['Robert', 'Bob'],
  ['William', 'Bill'],
  ['Edward', 'Ted'],
  ['Anthony', 'Tony'],
  ['Maximilian', 'Max'],
  ['Friedrich', 'Fritz'],
  ['Benjamin', 'Ben'],
  ['Alexander', 'Alex'],
  ['Christina', 'Tina'],
  ['Katharina', 'Kathi'],
  ['Elisabeth', 'Lisa'],
  ['Elizabeth', 'Liz'],
  ['Rebecca', 'Becky'],
  ['Jennifer', 'Jenny'],
  ['Johanna', 'Hanna'],
  ['Susanne', 'Susi'],
  ['Gabriele', 'Gabi'],
  ['Hans-Peter', 'Hans'],
  ['Sebastian', 'Basti'],
  ['Tobias', 'Tobi'],
  ['Nikolaus', 'Klaus'],
  ['Margarete', 'Grete'],
]);

const more = (file: string): string[] =>
  readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\p{L}{3,12}$/u.test(line));
const RARE_FIRST = more('first-names.txt');
const RARE_LAST = more('last-names.txt');
const SYLLABLES = 'al be cor da el fi gra ha in ka lo mer no or pra qui ro sil ta ul ven wi xe za'.split(' ');

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9-]/g, '');
const bare = (text: string): string => text.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
const spelledOut = (text: string): string =>
  text
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/Ö/g, 'Oe')
    .replace(/Ü/g, 'Ue')
    .replace(/ß/g, 'ss');

function makeCompany(random: Random): Company {
  const family = random.chance(0.25) ? random.pick(FAMILIES) : '';
  const coined = Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
  const word =
    family || (random.chance(0.3) ? random.pick(WORDS) : coined.charAt(0).toUpperCase() + coined.slice(1));
  const kind = random.pick(KINDS);
  const name = `${word} ${kind}`;
  const [postal, city] = random.pick(TOWNS);
  const short = random.chance(0.3)
    ? `${plain(word)}-${plain(kind).slice(0, 4)}`
    : random.chance(0.5)
      ? plain(word) + plain(kind)
      : `${plain(word)}${random.below(90)}`;
  return {
    name,
    form: random.pick(FORMS),
    domain: `${short}.${random.pick(['de', 'de', 'com', 'at', 'ch'])}`,
    pattern: random.below(4),
    street: `${random.pick(STREETS)} ${1 + random.below(120)}`,
    postal,
    city,
    trunk: `+49${random.pick(['30', '40', '89', '221', '711'])}${100000 + random.below(899999)}`,
  };
}

function mailOf(first: string, last: string, { pattern, domain }: Company): string {
  const [f, l] = [plain(first), plain(last)];
  return `${[`${f}.${l}`, `${f.charAt(0)}.${l}`, `${f.charAt(0)}${l}`, l][pattern] ?? l}@${domain}`;
}

function makeHuman(random: Random, company: Company, family?: string): Human {
  const gender = random.chance(0.6) ? 'm' : 'f';
  const first = random.chance(0.15)
    ? random.pick(RARE_FIRST)
    : random.pickSkewed(gender === 'm' ? MEN : WOMEN, 1.4);
  const last = family ?? (random.chance(0.6) ? random.pick(RARE_LAST) : random.pickSkewed(FAMILIES, 1.4));
  return {
    first,
    last,
    gender,
    title: random.pick(TITLES),
    company,
    email: mailOf(first, last, company),
    personal: `${plain(first)}.${plain(last)}${random.chance(0.5) ? random.below(99) : ''}@${random.pick(['gmx.de', 'web.de', 'gmail.com', 'outlook.com'])}`,
    phone: `${company.trunk}${10 + random.below(89)}`,
    mobile: `+4917${random.below(10)}${1000000 + random.below(8999999)}`,
  };
}

/** A list of a sales team: webinar, badge scans, CRM and forms of some hundred people in some hundred companies. */
export function businessPeople(seed: number, people = 560): Labelled {
  const random = randomOf(seed);
  const humans: Human[] = [];
  while (humans.length < people) {
    const company = makeCompany(random);
    const staff = random.chance(0.5) ? 1 : 1 + random.below(5);
    const team: Human[] = [];
    for (let one = 0; one < staff; one += 1) {
      const human = makeHuman(random, company, random.chance(0.08) ? team[0]?.last : undefined);
      if (
        team.some(
          ({ email, first, last }) => email === human.email || (first === human.first && last === human.last),
        )
      )
        continue;
      team.push(human);
    }
    const [boss] = team;
    if (boss && random.chance(0.12)) team.push(relativeOf(boss, random));
    if (boss && random.chance(0.05))
      team.push({
        ...makeHuman(random, makeCompany(random)),
        first: boss.first,
        last: boss.last,
        email: '',
        personal: '',
      });
    humans.push(
      ...team.filter(
        ({ personal }) => personal === '' || humans.every((other) => other.personal !== personal),
      ),
    );
  }
  const records = humans.flatMap((human, who) => {
    const copies = random.chance(0.55) ? 1 : 2 + random.below(3);
    return Array.from({ length: copies }, () => ({ values: recordOf(human, random), who }));
  });
  const order = shuffled(records, random);
  return {
    leads: order.map(
      ({ values }, index): Lead => newLead({ records: [{ path: 'list.csv', line: index + 2 }], values }),
    ),
    gold: order.map(({ who }) => who),
  };
}

/** Father and son, twins, or an assistant: somebody else who shares what identifies the boss. */
function relativeOf(boss: Human, random: Random): Human {
  const other = makeHuman(random, boss.company, boss.last);
  const first = random.pick(
    (boss.gender === 'm' ? MEN : WOMEN).filter(
      (name) => name !== boss.first && SHORT.get(name) !== boss.first && SHORT.get(boss.first) !== name,
    ),
  );
  const relative = {
    ...other,
    first,
    gender: boss.gender,
    email:
      mailOf(first, boss.last, boss.company) === boss.email ? '' : mailOf(first, boss.last, boss.company),
  };
  return random.pick([
    { ...relative, phone: boss.phone },
    { ...relative, phone: boss.phone, mobile: boss.mobile },
    { ...makeHuman(random, boss.company), phone: boss.phone, mobile: '' },
    { ...boss, suffix: 'jun.', email: '', personal: '', mobile: other.mobile },
  ]);
}

function recordOf(human: Human, random: Random): Values {
  const values: { -readonly [F in keyof Values]: string } = {
    first_name: human.first,
    last_name: human.last,
    company: companyAs(human.company, random),
    email: human.email,
  };
  const kind = random.below(5);
  if (kind === 1)
    Object.assign(values, {
      job_title: human.title,
      phone: human.phone,
      email: random.chance(0.5) ? '' : human.email,
    });
  if (kind === 2)
    Object.assign(values, {
      job_title: human.title,
      phone: human.phone,
      mobile: human.mobile,
      street: human.company.street,
      postal_code: human.company.postal,
      city: human.company.city,
      salutation: human.gender === 'm' ? 'Herr' : 'Frau',
    });
  if (kind === 3)
    Object.assign(values, {
      email: human.personal,
      phone: random.chance(0.6) ? human.mobile : '',
      company: random.chance(0.97) ? (values.company ?? '') : '',
    });
  if (kind === 4)
    Object.assign(values, {
      city: human.company.city,
      email: random.chance(0.4) ? `info@${human.company.domain}` : random.chance(0.5) ? '' : human.email,
      phone: random.chance(0.5) ? `${human.company.trunk}0` : '',
    });
  Object.assign(values, nameAs(human, random));
  if (values.email && random.chance(0.03)) values.email = slip(values.email, random);
  if (values.email && random.chance(0.1)) values.email = values.email.toUpperCase();
  if (values.phone && random.chance(0.03)) values.phone = slip(values.phone, random);
  if (human.suffix) values.suffix = human.suffix;
  for (const field of Object.keys(values) as (keyof Values)[]) if (!values[field]) delete values[field];
  return values as Values;
}

function companyAs({ name, form }: Company, random: Random): string {
  const drawn = random.next();
  if (drawn < 0.35) return `${name} ${form}`;
  if (drawn < 0.65) return name;
  if (drawn < 0.75) return spelledOut(`${name} ${form}`);
  if (drawn < 0.82) return `${name} ${form}`.toUpperCase();
  if (drawn < 0.87) return slip(name, random);
  if (drawn < 0.92) return name.split(' ')[0] ?? name;
  if (drawn < 0.96) return '';
  return `${name.replace(' ', '-')} ${form}`;
}

function nameAs(human: Human, random: Random): Values {
  let { first, last } = human;
  const drawn = random.next();
  if (drawn < 0.1) [first, last] = [spelledOut(first), spelledOut(last)];
  else if (drawn < 0.16) [first, last] = [bare(first), bare(last)];
  else if (drawn < 0.22) last = slip(last, random);
  else if (drawn < 0.26) first = slip(first, random);
  else if (drawn < 0.32) first = SHORT.get(first) ?? first;
  else if (drawn < 0.36) first = `${first.charAt(0)}.`;
  else if (drawn < 0.4) [first, last] = [last, first];
  else if (drawn < 0.43) first = `${first} ${random.pick(['M.', 'Maria', 'J.'])}`;
  else if (drawn < 0.46) return { full_name: `${last}, ${first}`, first_name: '', last_name: '' };
  else if (drawn < 0.5) [first, last] = [first.toUpperCase(), last.toUpperCase()];
  else if (drawn < 0.52) first = '';
  return { first_name: first, last_name: last };
}
