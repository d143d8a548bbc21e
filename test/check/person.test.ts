import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPerson } from '../../src/check/person.ts';
import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { type Field, type Lead, newLead, type Values } from '../../src/lead.ts';

const SETTINGS: Settings = { config: DEFAULT_CONFIG, asOf: '2026-03-01' };

const read = (values: Values): Lead => checkPerson(newLead({ records: [], values }), SETTINGS);
const codes = (lead: Lead) => lead.findings.map(({ code }) => code as string);

/** Salutation | title | first | last | suffix, then fields that were found beside the name. */
function written({ values }: Lead, beside: readonly string[]): string {
  const parts = [
    values.salutation,
    values.academic_title,
    values.first_name,
    values.last_name,
    values.suffix,
  ];
  const fields = beside.map((pair) => pair.slice(0, pair.indexOf('=')) as Field);
  return [
    ...parts.map((part) => part ?? ''),
    ...fields.map((field) => `${field}=${values[field] ?? ''}`),
  ].join('|');
}

function expectName(values: Values, wanted: string): void {
  const parts = wanted.split('|');
  while (parts.length < 5) parts.push('');
  const lead = read(values);
  expect(written(lead, parts.slice(5))).toBe(parts.join('|'));
  expect(checkPerson(lead, SETTINGS)).toEqual(lead);
}

describe('a whole name in one cell: salutation | title | first | last | suffix | what stood beside it', () => {
  test.each([
    ['Max Müller', '||Max|Müller'],
    ['Dr. Max Müller', '|Dr.|Max|Müller'],
    ['Herr Dr. Max Müller', 'Herr|Dr.|Max|Müller'],
    ['Frau Prof. Dr. med. Anna Berger', 'Frau|Prof. Dr. med.|Anna|Berger'],
    ['Dipl.-Ing. (FH) Klaus Weber', '|Dipl.-Ing. (FH)|Klaus|Weber'],
    ['Mag. (FH) Eva Huber', '|Mag. (FH)|Eva|Huber'],
    ['Prof.Dr.Dr.h.c. Karl Lehmann', '|Prof. Dr. Dr. h. c.|Karl|Lehmann'],
    ['Müller, Max', '||Max|Müller'],
    ['Müller, Dr. Max', '|Dr.|Max|Müller'],
    ['MÜLLER Max', '||Max|Müller'],
    ['MAX MÜLLER', '||Max|Müller'],
    ['max müller', '||Max|Müller'],
    ['Anna von der Heide', '||Anna|von der Heide'],
    ['von der Heide, Anna', '||Anna|von der Heide'],
    ['Heide, Anna von der', '||Anna|von der Heide'],
    ['Jan van der Berg', '||Jan|van der Berg'],
    ['ANNA VON DER HEIDE', '||Anna|von der Heide'],
    ['Karl-Theodor Freiherr zu Guttenberg', '||Karl-Theodor|Freiherr zu Guttenberg'],
    ['Otto Graf Lambsdorff', '||Otto|Graf Lambsdorff'],
    ["Patrick O'Brien", "||Patrick|O'Brien"],
    ["PATRICK O'BRIEN", "||Patrick|O'Brien"],
    ['Ronald McDonald', '||Ronald|McDonald'],
    ['RONALD MCDONALD', '||Ronald|McDonald'],
    ['Thomas DeVries', '||Thomas|DeVries'],
    ['J. R. R. Tolkien', '||J. R. R.|Tolkien'],
    ['J.R.R. Tolkien', '||J.R.R.|Tolkien'],
    ['John F. Kennedy', '||John F.|Kennedy'],
    ['Martin Luther King Jr.', '||Martin Luther|King|Jr.'],
    ['Fam. Schneider', 'Familie|||Schneider'],
    ['Herr und Frau Schmidt', 'Herr und Frau|||Schmidt'],
    ['Eheleute Peter und Anna Schmidt', 'Eheleute||Peter und Anna|Schmidt'],
    ['Anna Berger, MBA', '|MBA|Anna|Berger'],
    ['Peter Smith, PhD', '|PhD|Peter|Smith'],
    ['Dr. Anna Berger, M. Sc.', '|Dr. M.Sc.|Anna|Berger'],
    ['Max Müller (extern)', '||Max|Müller'],
    ['Max Müller - Guest', '||Max|Müller'],
    ['VIP Max Müller', '||Max|Müller'],
    ['Max Müller | Siemens AG', '||Max|Müller||company=Siemens AG'],
    ['Müller Maschinenbau GmbH', '|||||company=Müller Maschinenbau GmbH'],
    ['Einkauf', '|||||department=Einkauf'],
    ['iPhone von Max', '||Max|'],
    ['Galaxy S21', '|||'],
    ['Gast', '|||'],
    ['Anonymous', '|||'],
    ['max.mueller@firma.example', '|||||email=max.mueller@firma.example'],
    ['Max Müller <max@firma.example>', '||Max|Müller||email=max@firma.example'],
    ['Robert "Bob" Smith', '||Robert|Smith'],
    ['Gabriel García Márquez', '||Gabriel|García Márquez'],
    ['María del Carmen López García', '||María del Carmen|López García'],
    ['Hans Peter Müller', '||Hans Peter|Müller'],
    ['Mohammed al-Fayed', '||Mohammed|al-Fayed'],
    ['Osama bin Said', '||Osama|bin Said'],
    ['Li Wei', '||Li|Wei'],
    ['Frau Müller', 'Frau|||Müller'],
    ['Müller', '|||Müller'],
    ['Herr Thomas', 'Herr|||Thomas'],
    ['Thomas', '|||Thomas'],
    ['Mr. John Smith', 'Mr||John|Smith'],
    ['Mrs Jane Doe-Smith', 'Mrs||Jane|Doe-Smith'],
    ['DI Hans Huber', '|DI|Hans|Huber'],
    ['Müller Hans', '||Hans|Müller'],
    ['Prof. Dr.-Ing. habil. Hans-Jürgen Schulze', '|Prof. Dr.-Ing. habil.|Hans-Jürgen|Schulze'],
    ['lic. oec. HSG Beat Keller', '|lic. oec. HSG|Beat|Keller'],
    ['Dr. med. dent. Sabine Vogel', '|Dr. med. dent.|Sabine|Vogel'],
    ['Dr. rer. nat. Petra Lang', '|Dr. rer. nat.|Petra|Lang'],
    ['Ing. Mag. Franz Gruber, MSc', '|Ing. Mag. MSc|Franz|Gruber'],
    ['Ludwig van Beethoven', '||Ludwig|van Beethoven'],
    ['van Beethoven, Ludwig', '||Ludwig|van Beethoven'],
    ['Ursula von der Leyen', '||Ursula|von der Leyen'],
    ['Leonardo da Vinci', '||Leonardo|da Vinci'],
    ['von Müller', '|||von Müller'],
    ["O'Neill, Sean", "||Sean|O'Neill"],
    ['Müller-Lüdenscheidt, Karl-Heinz', '||Karl-Heinz|Müller-Lüdenscheidt'],
    ['Anna Müller - Schmidt', '||Anna|Müller-Schmidt'],
    ['Max Müller / Anna Schmidt', '||Max|Müller'],
    ['Max und Anna Müller', '||Max und Anna|Müller'],
    ['Max Müller und Anna Schmidt', '||Max|Müller'],
    ['Daniel Ek', '||Daniel|Ek'],
    ['Jack Ma', '||Jack|Ma'],
    ['Andrew Ng', '||Andrew|Ng'],
    ['JP Morgan', '||JP|Morgan'],
    ['Müller M.', '||M.|Müller'],
    ['M. Müller', '||M.|Müller'],
    ['Herrn Prof. Dr. Dr. h.c. mult. Wolfgang Ketterle', 'Herr|Prof. Dr. Dr. h. c. mult.|Wolfgang|Ketterle'],
    ['Hr. Schmidt', 'Herr|||Schmidt'],
    ['Fr. Dr. Weber', 'Frau|Dr.||Weber'],
    ['Frau Dipl.-Kffr. Ulrike Sommer', 'Frau|Dipl.-Kffr.|Ulrike|Sommer'],
    ['Dipl. Kfm. Bernd Winter', '|Dipl. Kfm.|Bernd|Winter'],
    ['DIPL.-ING. BERND WINTER', '|Dipl.-Ing.|Bernd|Winter'],
    ['DR. SABINE KLEIN', '|Dr.|Sabine|Klein'],
    ['dr. sabine klein', '|Dr.|Sabine|Klein'],
    ['KLEIN, SABINE', '||Sabine|Klein'],
    ['Klein Sabine Dr.', '|Dr.|Sabine|Klein'],
    ['Prof. Dr. rer. nat. habil. Günther Öttl', '|Prof. Dr. rer. nat. habil.|Günther|Öttl'],
    ['Mag.a Dr.in Elisabeth Hofer', '|Mag.a Dr.in|Elisabeth|Hofer'],
    ['Dipl.-Wirt.-Ing. Sven Kruse', '|Dipl.-Wirt.-Ing.|Sven|Kruse'],
    ['Dipl. Ing. ETH Reto Ammann', '|Dipl. Ing. ETH|Reto|Ammann'],
    ['Dr. iur. Urs Zimmerli, LL.M.', '|Dr. iur. LL.M.|Urs|Zimmerli'],
    ['PD Dr. med. Christian Falk', '|PD Dr. med.|Christian|Falk'],
    ['Univ.-Prof. Dr. Johann Eder', '|Univ.-Prof. Dr.|Johann|Eder'],
    ['MMag. DDr. Ferdinand Kogler', '|MMag. DDr.|Ferdinand|Kogler'],
    ['Sandra Meier B.Sc.', '|B.Sc.|Sandra|Meier'],
    ['Sandra Meier, B.Sc., M.A.', '|B.Sc. M.A.|Sandra|Meier'],
    ['Tom Baker MBA', '|MBA|Tom|Baker'],
    ['Robert Downey Jr.', '||Robert|Downey|Jr.'],
    ['William Gates III', '||William|Gates|III'],
    ['Smith, John, Jr.', '||John|Smith|Jr.'],
    ['Davis Jr., Sammy', '||Sammy|Davis|Jr.'],
    ["Ms. Emily O'Connor", "Ms||Emily|O'Connor"],
    ['Dr John Watson', '|Dr.|John|Watson'],
    ['Mr and Mrs Brown', 'Mr and Mrs|||Brown'],
    ['Familie Huber', 'Familie|||Huber'],
    ['Charles de Gaulle', '||Charles|de Gaulle'],
    ['DE GAULLE, Charles', '||Charles|de Gaulle'],
    ['Oscar de la Hoya', '||Oscar|de la Hoya'],
    ['Vincent van Gogh', '||Vincent|van Gogh'],
    ['Jeroen van den Berg', '||Jeroen|van den Berg'],
    ['Pieter ter Horst', '||Pieter|ter Horst'],
    ['Claus-Peter zu Sayn-Wittgenstein', '||Claus-Peter|zu Sayn-Wittgenstein'],
    ['Gloria Fürstin von Thurn und Taxis', '||Gloria|Fürstin von Thurn und Taxis'],
    ['Nicolas Freiherr v. Lerchenfeld', '||Nicolas|Freiherr v. Lerchenfeld'],
    ['Steffi Graf', '||Steffi|Graf'],
    ['Mc Donald, Ronald', '||Ronald|Mc Donald'],
    ['Leonardo DiCaprio', '||Leonardo|DiCaprio'],
    ['Giuseppe Di Stefano', '||Giuseppe|Di Stefano'],
    ["Paolo dell'Acqua", "||Paolo|dell'Acqua"],
    ['Ahmed Al-Sayed', '||Ahmed|Al-Sayed'],
    ['Abdul Rahman bin Faisal', '||Abdul Rahman|bin Faisal'],
    ['Omar El Masri', '||Omar|El Masri'],
    ['José Luis Rodríguez Zapatero', '||José Luis|Rodríguez Zapatero'],
    ['Ana Belén Martínez Ruiz', '||Ana Belén|Martínez Ruiz'],
    ['Pedro Almodóvar', '||Pedro|Almodóvar'],
    ['María José Fernández', '||María José|Fernández'],
    ['João Pedro da Silva Santos', '||João Pedro|da Silva Santos'],
    ['Karl-Heinz Rummenigge', '||Karl-Heinz|Rummenigge'],
    ['karl-heinz rummenigge', '||Karl-Heinz|Rummenigge'],
    ['LEUTHEUSSER-SCHNARRENBERGER Sabine', '||Sabine|Leutheusser-Schnarrenberger'],
    ['Annegret Kramp-Karrenbauer', '||Annegret|Kramp-Karrenbauer'],
    ['Müller-Schmidt, Anna-Lena', '||Anna-Lena|Müller-Schmidt'],
    ['Anna Lena Müller', '||Anna Lena|Müller'],
    ['Anna Maria Mühe', '||Anna Maria|Mühe'],
    ['Wolfgang Amadeus Mozart', '||Wolfgang Amadeus|Mozart'],
    ['Johann Wolfgang von Goethe', '||Johann Wolfgang|von Goethe'],
    ['H. Müller', '||H.|Müller'],
    ['H.-J. Müller', '||H.-J.|Müller'],
    ['K.-H. Schulze', '||K.-H.|Schulze'],
    ['Peter A. Huber', '||Peter A.|Huber'],
    ['Müller, H.-P.', '||H.-P.|Müller'],
    ['A. Schmidt', '||A.|Schmidt'],
    ['Frau A. Schmidt', 'Frau||A.|Schmidt'],
    ['Herr Schmidt-Rottluff', 'Herr|||Schmidt-Rottluff'],
    ['Max Mustermann [VIP]', '||Max|Mustermann'],
    ['Sabine Koch (Aussteller)', '||Sabine|Koch'],
    ['Sabine Koch (she/her)', '||Sabine|Koch'],
    ['Sabine Koch (sie/ihr)', '||Sabine|Koch'],
    ['SPEAKER: Sabine Koch', '||Sabine|Koch'],
    ['Sabine Koch - Speaker', '||Sabine|Koch'],
    ['Sabine Koch | Host', '||Sabine|Koch'],
    ['Gast: Sabine Koch', '||Sabine|Koch'],
    ['Sabine Koch (Extern)', '||Sabine|Koch'],
    ['Koch, Sabine (extern)', '||Sabine|Koch'],
    ['Koch, Sabine [ACME]', '||Sabine|Koch'],
    ['Sabine Koch, Acme GmbH', '||Sabine|Koch||company=Acme GmbH'],
    ['Acme GmbH, Sabine Koch', '||Sabine|Koch||company=Acme GmbH'],
    ['Sabine Koch (Acme GmbH)', '||Sabine|Koch||company=Acme GmbH'],
    ['Sabine Koch @ Acme', '||Sabine|Koch'],
    ['Sabine Koch, Geschäftsführerin', '||Sabine|Koch||job_title=Geschäftsführerin'],
    ['Sabine Koch - Leiterin Einkauf', '||Sabine|Koch||job_title=Leiterin Einkauf'],
    ['William "Bill" Clinton', '||William|Clinton'],
    ['Elisabeth (Lisa) Bauer', '||Elisabeth|Bauer'],
    ['Hans „Hansi“ Flick', '||Hans|Flick'],
    ['Petra Lang geb. Kurz', '||Petra|Lang'],
    ['Petra Lang (geb. Kurz)', '||Petra|Lang'],
    ['Buchhaltung', '|||||department=Buchhaltung'],
    ['Team Vertrieb', '|||||department=Vertrieb'],
    ['Sekretariat Geschäftsleitung', '|||'],
    ['Meyer & Söhne', '|||||company=Meyer & Söhne'],
    ['Stadtwerke Musterstadt', '|||||company=Stadtwerke Musterstadt'],
    ['Autohaus Schmidt', '|||||company=Autohaus Schmidt'],
    ['Samsung SM-G991B', '|||'],
    ['iPad', '|||'],
    ["Anna's iPhone", '||Anna|'],
    ['iPhone (Anna Weber)', '||Anna|Weber'],
    ['Zoom User', '|||'],
    ['User 4711', '|||'],
    ['Guest', '|||'],
    ['Anonymer Teilnehmer', '|||'],
    ['n/a', '|||'],
    ['-', '|||'],
    ['Unbekannt', '|||'],
    ['Wang Xiaoming', '||Xiaoming|Wang'],
    ['Kim Min-jun', '||Kim|Min-jun'],
    ['Nguyen Thi Lan', '||Thi Lan|Nguyen'],
    ['Schäfer Jörg', '||Jörg|Schäfer'],
    ['Schmidt Anna Maria', '||Anna Maria|Schmidt'],
    ['Weber-Klein Petra', '||Petra|Weber-Klein'],
    ['max.mustermann', '||Max|Mustermann'],
    ['Peter_Schulz', '||Peter|Schulz'],
    ['Jürgen  von  der   Lippe', '||Jürgen|von der Lippe'],
    [' Uwe Seeler ', '||Uwe|Seeler'],
    ['"Uwe Seeler"', '||Uwe|Seeler'],
    ['uWE sEELER', '||Uwe|Seeler'],
    ['UWE seeler', '||Uwe|Seeler'],
    ['İBRAHİM YILDIZ', '||Ibrahim|Yildiz'],
    ['GROSS, PETER', '||Peter|Gross'],
    ['ØYVIND ÅS', '||Øyvind|Ås'],
    ['Zoë Kravitz', '||Zoë|Kravitz'],
    ['Jean-Luc Picard', '||Jean-Luc|Picard'],
    ['Jean Claude Van Damme', '||Jean Claude|Van Damme'],
    ["d'Artagnan, Charles", "||Charles|d'Artagnan"],
    ['Null, Peter', '||Peter|Null'],
    ['Christopher Null', '||Christopher|Null'],
    ['Ng, Andrew', '||Andrew|Ng'],
    ['O, Sang', '||Sang|O'],
    ['Test, Anna', '||Anna|Test'],
    ['Sir Elton John', 'Sir||Elton|John'],
    ['Madame Curie', 'Madame|||Curie'],
    ['Sehr geehrter Herr Müller', 'Herr|||Müller'],
    ['Herr Max Müller und Frau Anna Müller', 'Herr||Max|Müller'],
    ['Dr. Müller', '|Dr.||Müller'],
    ['Prof. Schmidt', '|Prof.||Schmidt'],
    ['Dipl.-Ing. Müller, Max', '|Dipl.-Ing.|Max|Müller'],
    ['Müller, Max, Dr.', '|Dr.|Max|Müller'],
    ['Müller Max, Dr.', '|Dr.|Max|Müller'],
    ['Max Müller Dr.', '|Dr.|Max|Müller'],
    ['Ing. Hans Huber', '|Ing.|Hans|Huber'],
    ['KommR Ing. Franz Maier', '|KommR Ing.|Franz|Maier'],
    ['Dkfm. Otto Pichler', '|Dkfm.|Otto|Pichler'],
    ['RA Dr. Peter Kaiser', '|Dr.|Peter|Kaiser'],
  ])('%s → %s', (name, wanted) => expectName({ full_name: name }, wanted));
});

describe('first and last name in cells of their own', () => {
  test.each<[Values, string]>([
    [{ first_name: 'Müller', last_name: 'Hans' }, '||Müller|Hans'],
    [{ first_name: 'Müller', last_name: 'Hans', email: 'hans.mueller@x.example' }, '||Hans|Müller'],
    [{ first_name: 'Dr. Max', last_name: 'Müller' }, '|Dr.|Max|Müller'],
    [{ first_name: 'Max', last_name: 'Dr. Müller' }, '|Dr.|Max|Müller'],
    [{ first_name: 'Max Müller', last_name: 'Müller' }, '||Max|Müller'],
    [{ first_name: 'Max', last_name: 'Max Müller' }, '||Max|Müller'],
    [{ first_name: 'Anna von der', last_name: 'Heide' }, '||Anna|von der Heide'],
    [{ salutation: 'Herrn Dr.', first_name: 'Max', last_name: 'Müller' }, 'Herr|Dr.|Max|Müller'],
    [{ gender: 'w', first_name: 'Max', last_name: 'Müller' }, 'Frau||Max|Müller'],
    [{ gender: 'female', full_name: 'Anna Smith' }, 'Ms||Anna|Smith'],
  ])('%o → %s', (values, wanted) => expectName(values, wanted));
});

describe('what is doubtful is said', () => {
  test.each<[Values, string]>([
    [{ first_name: 'Müller', last_name: 'Hans' }, 'NAME_ORDER_UNSURE'],
    [{ first_name: 'Müller', last_name: 'Hans', email: 'hans.mueller@nordbau-beispiel.de' }, 'NAME_SWAPPED'],
    [{ first_name: 'Müller', last_name: 'Hans', full_name: 'Hans Müller' }, 'NAME_SWAPPED'],
    [{ full_name: 'FIONA MACDONALD' }, 'NAME_CASE_UNSURE'],
    [{ full_name: 'Familie Huber' }, 'SEVERAL_PEOPLE'],
    [{ full_name: 'Huber Maschinenbau' }, 'NAME_LIKE_COMPANY'],
    [{ full_name: 'Galaxy S21' }, 'NAME_IS_DEVICE'],
    [{ full_name: 'k. A.' }, 'NAME_IS_PLACEHOLDER'],
    [{ full_name: 'Sabine Koch (extern)' }, 'NAME_REMARK'],
    [{ full_name: 'Sabine K0ch' }, 'NAME_HOLDS_DIGITS'],
  ])('%o: %s', (values, code) => {
    expect(codes(read(values))).toContain(code);
  });

  test('a name that is as it should be raises no finding', () => {
    for (const name of [
      'Max Müller',
      'Anna von der Heide',
      "Sean O'Brien",
      'Thomas DeVries',
      'Andrew Ng',
      'Peter Null',
    ]) {
      expect(codes(read({ full_name: name }))).toEqual([]);
    }
  });
});

describe('a form of address is never concluded from a name', () => {
  test.each(['Anna Berger', 'Herbert Maier', 'Dr. Sabine Klein', 'Andrea Rossi'])('%s', (full_name) => {
    expect(read({ full_name }).values.salutation).toBeUndefined();
  });

  test.each<[Values, string | undefined]>([
    [{ last_name: 'Koch', gender: 'w' }, 'Frau'],
    [{ last_name: 'Koch', gender: 'm' }, 'Herr'],
    [{ last_name: 'Koch', gender: 'm', country: 'US' }, 'Mr'],
    [{ last_name: 'Koch', gender: 'female' }, 'Ms'],
    [{ last_name: 'Koch', gender: 'd' }, undefined],
    [{ last_name: 'Koch', gender: 'divers' }, undefined],
    [{ last_name: 'Koch', salutation: 'Hr.' }, 'Herr'],
    [{ last_name: 'Koch', salutation: 'Sehr geehrte Frau' }, 'Frau'],
    [{ last_name: 'Koch', salutation: 'Firma' }, undefined],
    [{ last_name: 'Koch', salutation: 'Frau', gender: 'm' }, 'Frau'],
  ])('%o → %s', (values, salutation) => {
    expect(read(values).values.salutation).toBe(salutation);
  });
});

describe('what always holds', () => {
  const word = fc.constantFrom(
    'Max',
    'MÜLLER',
    'von',
    'der',
    'Dr.',
    'Prof.',
    'med.',
    'Herr',
    'Frau',
    'und',
    ',',
    '-',
    '|',
    '(extern)',
    'GmbH',
    'MBA',
    'Jr.',
    'anna',
    "O'Brien",
    'VIP',
    '"Bob"',
    'max@x.de',
    '0171 1234567',
    'iPhone',
    '李',
    'é',
    '(',
    ')',
  );
  const cell = fc.oneof(
    fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 200 }),
  );

  test('checking twice changes nothing', () => {
    fc.assert(
      fc.property(cell, (full_name) => {
        const once = read({ full_name });
        expect(checkPerson(once, SETTINGS).values).toEqual(once.values);
      }),
      { numRuns: 500 },
    );
  });

  test('no letter of a name is lost: it is in a field or in a finding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Max', 'Koch', 'Anna', 'von', 'Lee', 'Ruiz', 'Graf', 'Otto'), {
          minLength: 1,
          maxLength: 5,
        }),
        (words) => {
          const lead = read({ full_name: words.join(' ') });
          const said = `${Object.values(lead.values).join(' ')} ${JSON.stringify(lead.findings)}`;
          for (const one of words) expect(said.toLowerCase()).toContain(one.toLowerCase());
        },
      ),
    );
  });

  test('a cell of a hundred thousand characters is read at once and stays', () => {
    for (const piece of ['a', ' ', 'Dr. ', 'und ', '(', '"', '-', 'A.']) {
      const full_name = piece.repeat(100_000);
      expect(read({ full_name, email: full_name }).values.email).toBe(full_name);
    }
  });
});
