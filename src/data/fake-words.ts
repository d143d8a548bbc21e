/**
 * Words and patterns of invented records, compared in lower case without accents (`nameKey`).
 *
 * Source: own collection from test records in forms, badge scanners and ad platforms (2024 to 2026); facts, no licence
 * needed. Reason: no package knows them, and a word alone must never decide: people are called Test, Null and Wurst.
 */

import {
  CALLED_TEST_ABROAD,
  DOUBTFUL_WORDS_ABROAD,
  INSULTS_ABROAD,
  LABELS_ABROAD,
  MADE_UP_DOMAINS_ABROAD,
  MADE_UP_LOCALS_ABROAD,
  PLACEHOLDER_TOWNS_ABROAD,
  REFUSALS_ABROAD,
  SENTENCE_WORDS_ABROAD,
  SMALL_WORDS_ABROAD,
  TEST_WORDS_ABROAD,
} from './fake-abroad.ts';

const words = (text: string, more: readonly string[] = []): ReadonlySet<string> =>
  new Set([...text.split(/\s+/).filter((word) => word !== ''), ...more]);
const lines = (text: string, more: readonly string[] = []): ReadonlySet<string> =>
  new Set([...text.split(/\s*[\n,]\s*/).filter((line) => line !== ''), ...more]);

/** Rows of keys, German and English, top to bottom, each row half a key to the right. */
export const KEYBOARD_ROWS: readonly (readonly string[])[] = [
  ['1234567890', 'qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];

/** Rows of French keyboards that differ; the upper one is not here, for `zert` and `reza` are parts of names. */
export const AZERTY_ROWS: readonly string[] = ['qsdfghjklm', 'wxcvbn'];

/** Four and more keys in a row that occur in words of a language (Schwert, Liberty, Property). */
export const HARMLESS_RUNS: ReadonlySet<string> = words('wert ertz erty trew poiu kloe oelk');

/** No name of a person anywhere. */
export const TEST_WORDS: ReadonlySet<string> = words(
  `
  testing testuser testlead testperson testkunde testkundin testkontakt testmann testfrau testname testvorname
  testnachname testeintrag testdatensatz testaccount testfirma testfamilie testerin testinger testmensch testteilnehmer
  dummy dummydata dummyuser foobar foo baz qux lorem ipsum dolor asdf asdfg qwertz qwerty qwert blabla blablabla bla blah
  xxx xxxx xyz abc abcd abcdef abcde aaa bbb aaaa noname nobody niemand keiner unbekannt unknown anonym anonymous
  anonymus irgendwer irgendjemand jemand somebody someone hansdampf vorname nachname firstname lastname username user
  guest gast admin administrator platzhalter placeholder beispielperson mustername musterperson musterkunde
  delete loeschen ignore ignorieren deleteme fakename fakeuser spam spammer nospam noemail keineangabe hahaha hihi haha
  hehe rofl qa account benutzer nutzer benutzername formular formulartest
  datensatz automation automated automatisch bot wegwerf wegwerfmail nirgends nirgendwo nowhere phantasie fantasie erfunden
  ausgedacht irgendwas irgendwo whatever mctestface mctest testface testerson testington testson testmeister
  pruebas proeven proefpersoon essais zkouska koe kokeilu fulano mengano zutano inconnu desconocido sconosciuto onbekend
  anonyme anonimo anonimous nombre apellido prenom cognome sobrenome voornaam achternaam nazwisko jmeno prijmeni fornavn etternavn placeholder
  testtest testest tset tets tesst teest ttest tesat tewst asd asdasd qwe qweqwe wasd yxcv qay
`,
  TEST_WORDS_ABROAD,
);

/** Test words that are names of people or of places as well. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = words(
  `
  test tester testi testy testo it muster sample example demo beispiel probe prueba prova essai null none nil na fake falsch bar anon keine kein nein
  no nix nichts eins zwei drei vier one two three four uno dos tres inkognito incognito geheim tralala trulala lalala egal hallo hello name person kunde kundin customer lead contact kontakt eintrag versuch echt ich du er mich
  dich selbst me you undefined empty leer mann frau mensch user1 x y z
`,
  DOUBTFUL_WORDS_ABROAD,
);

/** What people put beside the word "test" who try a form, a list or an interface; nobody is called so. */
export const TEST_COMPANIONS: ReadonlySet<string> = words(`
  marketing vertrieb sales system systems integration hubspot zapier salesforce pipedrive mailchimp make google facebook meta linkedin instagram tiktok api webhook
  form formular forms crm erp import export kampagne campaign smoke unit regression dev prod staging qa it lead leads ads user kunde
  kundin customer contact kontakt person account eintrag entry record datensatz data daten mail email e-mail anfrage bestellung order website webseite homepage landingpage
  landing page newsletter funnel automation workflow tracking pixel conversion demo live final neu new ignore ignorieren bitte please delete loeschen
  schnittstelle anmeldung registrierung registration submission download app plugin agentur agency firma company intern internal nutzer benutzer
`);

/** What machines that fill forms advertise. */
export const SPAM_WORDS: ReadonlySet<string> = words(
  'viagra cialis levitra porn porno casino bitcoin crypto backlinks seo escort xrumer jackpot',
);

/** Refusals written into a name, blanks left out (`Geht Dichnixan`, `Kein Bock`). */
const REFUSAL =
  /^(?:no(?:n)?|nein|nee|nie)?(?:thanks?(?:you)?|gracias|grazie|merci|danke|bedankt|dziekuje)$|^non?(?:voglio|quiero|tengo|veux)|^geen(?:idee|zin|naam)$|^(?:rien|nada|niente)(?:dutout|denada)?$|^(?:pas|aucun)(?:denom|nom|interesse)?$|^whocares|^(?:stop|no)spam(?:ming)?(?:me)?$|^notinterested|^notyourbusiness|^(?:your|ur|deine?)(?:mom|mum|mama|mutter|moma?)$|geht?(?:s|sie|euch|dich|dir|keinen|niemanden)?(?:euch|dich|sie)?(?:gar)?(?:nix|nichts)an|^kein(?:e|en)?(?:bock|lust|interesse|ahnung|angaben?|name|namen|werbung|mail|email|daten|anrufe?)$|^(?:will|mag|moechte|sag|sage)(?:ich)?nichts?$|^weissnicht$|^gibt?s?nicht$|^binnicht|lassmich|lasstmich|^wasgehts|noneofyour|mindyourown|^leavemealone|^donotcall|^dontcall|^nothanks?$|^neindanke$/;

const REFUSALS: ReadonlySet<string> = new Set(REFUSALS_ABROAD);

/** Whether a text without blanks is a refusal. */
export function refuses(closed: string): boolean {
  return REFUSALS.has(closed.includes("'") ? closed.replaceAll("'", '') : closed) || REFUSAL.test(closed);
}

/** Words that make a domain out of such words a refusal (`braucht-ihr-das`), not a trade (`daten-welt`). */
export const REFUSING_WORDS: ReadonlySet<string> = words(`
  kein keine keinen nicht nichts nix nie nein danke geht gehts dich euch mich ihr du wozu wer was warum lass lasst bock interesse egal
  no not none nobody nothing dont your my you me please stop leave
`);

/** Words of sentences; two of them in a row are no name (`Nein Danke`, `Your Name`, `Hallo Welt`). */
export const SENTENCE_WORDS: ReadonlySet<string> = words(
  `
  ich du er sie es wir ihr mich dich uns euch mein meine dein deine ihre unser kein keine keiner keins nein ja nicht nichts nie
  danke bitte hallo hello hi bye tschuess welt world name angabe angaben werbung interesse ahnung lust daten egal lass lasst geht
  gehts an aus ruhe wer was wo wie warum weiss mail email adresse firma company my your you me no not none yes thanks thank
  please nothing anything nobody here there go away leave alone stop spam and und oder the der die das ein eine of in zu
  interested interest data privat private geheim secret seid bin bist ist sind habe hab hast hat will willst wollen kann koennt muss soll brauche
  brauchen gar nur mal doch schon sag sage niemals ruft ruf rufen anrufen abzocke betrug gibts gibt testen fuer umsonst dont want unsubscribe remove spamming abmelden
  datenschutz dsgvo gdpr datensparsam lesen gelesen sehen schauen gucken anschauen ansehen kucken runterladen herunterladen download downloaden
  neugierig neugier ausprobieren probieren pruefen checken melden anmelden registrieren ausfuellen eingeben eintragen kontaktieren
  schicken senden geben bekommen haette moechte mochte wuerde sollte wollen sollen braucht wozu weshalb wieso wofuer warum dies diese dieser dieses
  mal hier dort alles etwas jeder jemals immer weg raus lieber gerade besucher besucherin messebesucher teilnehmer teilnehmerin interessent
  interessentin ansprechpartner kollege kollegin mitarbeiter mitarbeiterin praktikant praktikantin aushilfe empfang zentrale sekretariat
  sein werden wurde geworden gefragt fragt frage fragen gefragte sagen hasse nervt nervig stress pflichtfeld pflicht zwang zwangsangabe
  whitepaper gewinnspiel formular ausgefuellt vergessen spaeter folgt nachreichen unbekannter irgendein irgendeine angegeben angeben leerlassen
  just only read reading looking browsing want wanted need needs curious download checking trying visitor attendee participant employee
  nope nada nadie ninguno nunca gracias quiero tengo rien aucun aucune merci niente nessuno nessuna voglio grazie niks niemand geen idee bedankt zomaar
  brak nie chce nic personne interesse interessiert pas tout toi moi votre vous quoi pourquoi porque perche waarom dlaczego
  cares care whocares bother telling tell mind business whatever stopping spammers mom dad your yours mother guy dude somebody anyone bored boring fun joke
  prize winner free gift iphone giveaway competition contest unsubscribe subscriber customer user
  about nobody nothing someone something please ignore leave remove cancel stop calling call calls spamming contact contacts
`,
  SENTENCE_WORDS_ABROAD,
);

/** Small words of many languages; see the list. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL_WORDS_ABROAD);

/** Companies made up to fill a field, legal form left out. */
export const PLACEHOLDER_COMPANIES: ReadonlySet<string> = lines(`
  musterfirma, muster firma, mustermann, muster, musterunternehmen, musterbetrieb, mustercompany, muster company, testfirma,
  test firma, test, testunternehmen, test company, testcompany, test inc, testing, tests, test test, beispielfirma, beispiel,
  beispiel firma, beispielunternehmen, example, example company, sample, sample company, dummy, dummy company, dummyfirma,
  demo, demofirma, demo company, fake, fake company, fakefirma, fake firma, firma, firma xy, firma xyz, firma abc, company,
  company name, companyname, your company, ihre firma, meine firma, my company, mycompany, firmenname, firma muster,
  firma test, xyz, xy, abc, abc company, abc firma, foo, bar, foobar, foo bar, acme, acme corporation, asdf, qwertz, qwerty,
  bla, blabla, xxx, nix, nichts, keine ahnung, egal, none of your business, geht dich nichts an, geht sie nichts an, irgendwas,
  irgendeine firma, some company, something, nirgendwo, phantasie, fantasie, fantasiefirma, phantasiefirma, scheinfirma,
  lorem ipsum, initech, umbrella corporation, wayne enterprises, stark industries, dunder mifflin, cyberdyne systems,
  weyland yutani, monsters inc, globex, aperture science, kwik e mart
`);

/** Of the made-up domains, those that are companies or providers too: they say something only beside a made-up name or local part. */
export const DOUBTFUL_DOMAINS: ReadonlySet<string> = words(`
  firma company email e-mail acme abc xyz xy hello hallo bar foo demo aa bla null no bot interesse phantasie fantasie domain
`);

/** Of the made-up domains, those that no company uses: with a doubtful name they leave no doubt. */
export const CERTAINLY_MADE_UP: ReadonlySet<string> = words(
  `
  test tests testing test123 testmail testdomain test-domain testfirma test-firma testtest testhausen beispiel muster musterfirma
  muster-firma mustermann musterdomain musterunternehmen sample example dummy domain mydomain yourdomain deinedomain ihredomain
  yourcompany mycompany example foobar asdf asdfasdf qwertz fake fakemail fakedomain fake-mail noemail nomail no-mail keinemail
  keine-mail nobody nowhere nirgendwo niemand entenhausen hogwarts acme phantasie
`,
  MADE_UP_DOMAINS_ABROAD,
);

/** Local parts nobody's mail server gives out to a person. */
export const MADE_UP_LOCALS: ReadonlySet<string> = words(
  `
  test test1 test2 test3 test12 test123 test1234 testing tester testuser testmail testemail test-mail testtest testest testlead
  testaccount testperson test.test test-test mytest dummy demo example beispiel muster sample foo foobar foo.bar asdf asdfg
  asdfasdf asd asdasd qwertz qwerty qwert qwe abc abcd abc123 abcde abcdef xyz xy xx xxx xxxx aaa aaaa aa a b x y z bla blabla
  blub blubb bli blah fake fakemail fake.mail noemail no-email nomail no-mail keinemail keine-mail keinemailadresse keinbock keinelust willnicht keine kein
  none nobody niemand nix nichts nospam no-spam spam trash muell no nein nein-danke nicht leer null na 123 1234 12345 123456 111
  1111 000 user name vorname.nachname vorname nachname firstname.lastname first.last email.address emailadresse deine.mail
  youremail your.email ihre.email anonym anonymous unbekannt unknown wegwerf ichwillnicht ichwillkeinspam hallo
  prueba prova essai proef teste nombre prenom rien aucun nada nadie niente nessuno niks geen geenidee nonvoglio nogracias nothanks nonmerci nope whocares kunde besucher hello hi ich me2 irgendwas irgendwer whatever someone somebody nobody.nowhere deleteme ignore
`,
  MADE_UP_LOCALS_ABROAD,
);

/** Local parts made of such a person's name; they say nothing new where the record bears that name. */
export const PLACEHOLDER_LOCALS: ReadonlySet<string> = words(`
  max.mustermann mmustermann m.mustermann mustermann erika.mustermann maxmustermann max.muster erika.muster hans.muster john.doe
  johndoe jdoe jane.doe janedoe j.doe joe.bloggs joebloggs
`);

/** Domain names (without ending) that people put behind such local parts. Some belong to real companies: see the weights. */
export const MADE_UP_DOMAINS: ReadonlySet<string> = words(
  `
  prueba prova essai test tests testing test123 testmail testdomain test-domain testfirma test-firma testtest example beispiel muster musterfirma
  muster-firma mustermann musterdomain musterunternehmen sample demo dummy domain mydomain yourdomain deinedomain ihredomain
  yourcompany company mycompany firma foo bar foobar asdf asdfasdf asd asdasd qwertz qwerty qwe abc abcd xyz xy xx xxx aaa aa bla
  blabla blub blubb blah fake fakemail fakedomain fake-mail noemail nomail no-mail keinemail keine-mail keine kein none nobody
  nowhere nirgendwo niemand nix nichts nospam spam trash muell no nein nicht null na 123 1234 12345 123456 111 000
  email e-mail mailadresse anonym anonymous unbekannt unknown irgendwas irgendwo whatever something ahnung angabe angaben keineangabe keine-angabe keineangaben mich dich vorhanden
  interesse entenhausen hogwarts localhost fakeaddress invalid acme hallo hello ichwillnicht gibtsnicht gibtesnicht gehtdichnixan phantasie fantasie bot
`,
  MADE_UP_DOMAINS_ABROAD,
);

/** Streets and towns of forms. Looked for at the beginning of the value. */
export const PLACEHOLDER_STREET =
  /^(?:muster|test|beispiel|fake|dummy|phantasie|fantasie|asdf|xyz|sample|example)[- ]?(?:str|strasse|weg|allee|platz|gasse|ring|street|st|road|rd|ave|avenue|lane)/;
export const PLACEHOLDER_TOWNS: ReadonlySet<string> = words(
  `
  musterstadt musterhausen musterort musterdorf mustertal teststadt testhausen testort testdorf testcity beispielstadt
  beispielhausen beispielort entenhausen anytown sampletown exampleville testville test asdf irgendwo nirgendwo nowhere
  somewhere hintertupfingen bielefeldgibtsnicht xxx xyz buxtehausen kleinkleckersdorf posemuckel gotham hogsmeade duckburg
`,
  PLACEHOLDER_TOWNS_ABROAD,
);

/** Test leads that ad platforms send. */
export const AD_DUMMY = /<\s?test lead\b|\bdummy data for\b|^test lead:/i;
export const AD_DUMMY_MAIL =
  /^(?:test|testlead|test-lead|test\.lead)@(?:meta|fb|facebook|instagram|linkedin|tiktok|google)\.com$|@tfbnw\.net$/i;

/** Tags of web pages and fields of templates (`{{first_name}}`, `%%name%%`, `${name}`). An address in angle brackets is neither. */
export const MARKUP =
  /<\/?(?:a|b|i|u|p|br|h[1-6]|div|span|em|strong|font|table|t[dr]|style|html|body|form|input|img|svg|script|iframe|object|embed|video|audio|marquee|link|meta)(?:[\s/][^<>@]{0,150})?>|\{\{|\}\}|\$\{|%%\w|<%|&lt;\w/i;

/** What runs in a page or a database. */
export const SCRIPT =
  /<\s?(?:script|iframe|img|svg|object|embed)\b|\bjavascript:|\bon(?:error|load|click|mouseover)\s?=|\{\{\s?\w|\$\{|['"]\s?(?:or|and)\s['"]?1['"]?\s?=\s?['"]?1|\bor\s1\s?=\s?1\b|\bunion\s(?:all\s)?select\b|\bdrop\stable\b|['";]\s?--|\bsleep\(\d|\.\.\/\.\.\//i;

/** A remark or tag that calls the record a test. */
const CALLED_TEST =
  /(?<!\bkein(?:e|en)? |\bno |\bnot a )\b(?:testeintrag|testdatensatz|testlead|test-lead|testeintraege|testanmeldung|testregistrierung|e2e|dummy-?datensatz|test ?record|test ?entry|test ?submission|dummy ?(?:data|record|entry))\b(?! (?:tool|system|management))|^(?:dies(?:er|es)? (?:ist|war) )?(?:nur )?(?:ein(?:e)? )?(?:test|testeintrag|testdatensatz|testanfrage|testlead|test lead|testkontakt|testnachricht|testbestellung|testmail|testformular|testing|testing 123|test test|test 123|test123|tests|asdf|dummy|dummydaten|dummy data|testdaten|test data|test submission|test entry|test record)(?: ?bitte (?:ignorieren|loeschen|nicht (?:anrufen|beachten|bearbeiten)))?[.!\s]*$|\b(?:das|dies|dieser (?:lead|eintrag|datensatz)) ist (?:nur )?ein test\b|\b(?:this|it) is (?:just |only )?a test\b(?! (?:of|for|run|drive|case|phase))|\bjust testing\b|\b(?:testeintrag|testdatensatz|testlead|test lead|test record|test entry|test submission)\b.{0,20}\b(?:ignor|loesch|delete|remove)|\b(?:ignor|loesch|delete|remove)\w*.{0,20}\b(?:testeintrag|testdatensatz|testlead|test lead|test record|test entry|test submission)\b|\bnur zum testen\b|\bnur (?:ein )?test\b[,.!;: -]{0,3}(?:kann|bitte|nicht|loesch|$)|\btest\b.{0,12}\b(?:kann|koennen|darf) (?:wieder )?(?:geloescht|entfernt|ignoriert)|\b(?:formular|kampagnen?|webhook|schnittstellen?|api|integrations?|tracking|crm|landingpage|import)(?:-| )?test\b|\btest (?:der|des|vom|fuer (?:die|das)) (?:neuen )?(?:schnittstelle|formular|kontaktformular|anbindung|integration|kampagne|api|webhook|landingpage|imports?|crm|website|webseite)|\b(?:interner|internal) test\b|\bform test\b|\btest[,.!:; -]{0,6}(?:bitte|please|pls) (?:ignor|loesch|delete|nicht (?:anrufen|bearbeiten|kontaktieren|beachten))|^\W{0,5}test\b[^a-z]{1,6}(?:bitte )?nicht (?:anrufen|bearbeiten|kontaktieren|beachten)\b|\btesting (?:the|our|this|your|my) (?:form|web ?site|page|landing ?page|integration|webhook|api|crm|system)\b|\bteste? (?:nur |gerade |mal ){0,3}(?:das|die|den|unser|unsere) (?:formular|web ?seite|website|schnittstelle|landing ?page|integration|anbindung)\b|\b(?:please|pls) ignore this (?:lead|entry|test|record)\b/;

/** Words without which no text calls a record a test: spares most texts the long expressions. */
const MAY_CALL_TEST = /test|dummy|asdf|ignor|prueba|prova|essai|deneme|proef|zkouska|e2e/;

/** Whether a text (`nameKey`) calls the record a test. */
export function saysTest(text: string): boolean {
  return MAY_CALL_TEST.test(text) && (CALLED_TEST.test(text) || CALLED_TEST_ABROAD.test(text));
}

/** Insults, as whole names, companies or local parts; words that are family names (Fick, Dick, Cock) are not here. */
const INSULT_SOURCE =
  /(?:^|[^a-z])(?:(?:du|ihr|you) (?:penner|sau|schwein|opfer|hund|spinner|affe|esel|hure|assi|nervt|sucks?)|abzocker|abzockerverein|betrueger|betruegerverein|halsabschneider|bloedmann|vollpfosten|schwachkopf|mistkerl|dreckskerl|drecksack|drecksau|drecksladen|saftladen|hackfresse|idioten|idiotenverein|arschkriecher|lutscher|vollhonk|hirni|volltrottel|volldepp|dumpfbacke|klugscheisser|scheissladen|scheissfirma|doofe kuh|bloede kuh|dumme kuh|doofkopf|bumsen|blow job|blowjob|handjob|hand job|dildo|moron|dumbass|jackass|scumbag|scammers?|loser|dipshit|douchebag|arschloch|arsch loch|arschgesicht|arschgeige|fick dich|fickdich|fickt euch|ficken|ficker bunny|leck mich|leckmich|bloede sau|dumme sau|alte sau|leck mich am arsch|leckmichamarsch|verpisst? dich|verpisst? euch|verpissdich|verpissteuch|hurensohn|huren sohn|wichser|wixer|fotze|schlampe|pimmel|pimmelkopf|muschi|penis|vagina|kackwurst|kack wurst|kacke|kackbratze|scheisse|scheiss|scheisskopf|scheissverein|scheissdreck|dummkopf|vollidiot|voll idiot|idiot|depp|trottel|spasti|spast|missgeburt|nazi|heil hitler|sieg heil|fuck|fuck you|fuckyou|fuck off|fuckoff|fucker|motherfucker|asshole|ass hole|arsehole|bullshit|shit|shithead|dickhead|dick head|cunt|bitch|son of a bitch|bastard|wanker|tosser|twat|suck my dick|kiss my ass|kissmyass|bite me|go to hell|piss off|pissoff|eat shit)(?:$|[^a-z])/;

export const INSULT = new RegExp(
  `${INSULT_SOURCE.source}|(?:^|[^a-z])(?:${INSULTS_ABROAD.join('|')})(?:$|[^a-z])`,
);

const INSULT_WORDS: ReadonlySet<string> = new Set(INSULT.source.split(/[^a-z]+/));

/** Whether a text holds a word of an insult at all: spares most texts the long expression. */
export function mayInsult(text: string): boolean {
  return text.split(/[^a-z]+/).some((word) => INSULT_WORDS.has(word));
}

/** Column labels that stand where a value should. */
export const LABELS: ReadonlySet<string> = lines(
  `
  vorname, nachname, name, first name, last name, firstname, lastname, given name, family name, surname, full name, fullname,
  vor- und nachname, vorname nachname, e-mail, email, e-mail-adresse, emailadresse, email address, telefon, telefonnummer, phone,
  phone number, mobil, mobile, firma, company, company name, unternehmen, firmenname, strasse, street, plz, ort, stadt, city, land,
  country, anrede, titel, position, funktion
`,
  LABELS_ABROAD,
);
