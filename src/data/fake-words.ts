/**
 * Words and patterns of invented records, compared in lower case without accents (`nameKey`).
 *
 * Source: own collection from test records in forms, badge scanners and ad platforms (2024 to 2026); facts, no licence
 * needed. Reason: no package knows them, and a word alone must never decide: people are called Test, Null and Wurst.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));
const lines = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s*[\n,]\s*/).filter((line) => line !== ''));

/** Rows of keys, German and English, top to bottom, each row half a key to the right. */
export const KEYBOARD_ROWS: readonly (readonly string[])[] = [
  ['1234567890', 'qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];

/** Four and more keys in a row that occur in words of a language (Schwert, Liberty, Property). */
export const HARMLESS_RUNS: ReadonlySet<string> = words('wert ertz erty trew poiu');

/** No name of a person anywhere. */
export const TEST_WORDS: ReadonlySet<string> = words(`
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
  testtest testest tset tets tesst teest ttest tesat tewst asd asdasd qwe qweqwe wasd yxcv qay
`);

/** Test words that are names of people or of places as well. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = words(`
  test tester testi testy testo it muster sample example demo beispiel probe null none nil na fake falsch bar anon keine kein nein
  no nix nichts egal hallo hello name person kunde kundin customer lead contact kontakt eintrag versuch echt ich du er mich
  dich selbst me you undefined empty leer mann frau mensch user1 x y z
`);

/** First and last name of people made up for forms, papers and manuals. */
export const PLACEHOLDER_PEOPLE: ReadonlySet<string> = lines(`
  max mustermann, maxi mustermann, maximilian mustermann, erika mustermann, maria mustermann, martina mustermann,
  moritz mustermann, marta mustermann, michaela mustermann, martin mustermann, manuela mustermann, erik mustermann,
  hans mustermann, mara mustermann, mia mustermann, moni mustermann, mona mustermann, mike mustermann, mario mustermann,
  max musterman, erika musterfrau, maria musterfrau, martina musterfrau, maxi musterfrau, max musterfrau, eva musterfrau,
  anna musterfrau, petra musterfrau, sabine musterfrau, lisa musterfrau, max muster, maxi muster, hans muster,
  petra muster, erika muster, maria muster, felix muster, moritz muster, mia muster, frau muster, herr muster,
  herr mustermann, frau mustermann, frau musterfrau, otto normalverbraucher, max beispiel,
  erika beispiel, max musterperson, max musterkunde, john doe, jane doe, johnny doe, john q public, joe bloggs,
  joe public, john public, joe sixpack, john roe, jane roe, richard roe, baby doe, j doe, jon doe, jonny doe,
  jean untel, monsieur untel, mario rossi test, juan perez test, jan modaal, jan kowalski test, max powers, foo bar,
  john test, jane test, vorname nachname, first last, firstname lastname, first name last name, voornaam achternaam,
  prenom nom, nome cognome, your name, ihr name, dein name, mein name, no name, kein name, nn nn, n n, max max, x y,
  hinz kunz, hinz und kunz, foo foobar, elmer fudd acme
`);

/** Puns that pass for names, and names of jokes; some people bear them in earnest. */
export const JOKE_NAMES: ReadonlySet<string> = lines(`
  rainer zufall, rainer wahnsinn, reiner zufall, reiner wahnsinn, klara fall, clara fall, anna nass, axel schweiss, axel haar,
  karl ender, mark toffel, ann zug, bill yard, peter silie, ernst haft, rosa schluepfer, andi mauer, kurt zement, phil harmonie,
  wilma streit, wilma bier, claire grube, claire werk, anna bolika, anna log, hans wurst, hein bloed, horst kevin, heinz ketchup,
  hugh jass, seymour butts, mike hunt, ben dover, amanda hugginkiss, ivana tinkle, al coholic, oliver clothesoff,
  jacques strap, i p freely, phil mccracken, mike rotch, dick head, harry balls, pat myback, justin case, anita bath,
  hulk hogan, dr seltsam, graf koks, kaiser franz, till eulenspiegel, lieschen mueller, klein fritzchen
`);

/** What machines that fill forms advertise. */
export const SPAM_WORDS: ReadonlySet<string> = words(
  'viagra cialis levitra porn porno casino bitcoin crypto backlinks seo escort',
);

/** Words of sentences; two of them in a row are no name (`Nein Danke`, `Your Name`, `Hallo Welt`). */
export const SENTENCE_WORDS: ReadonlySet<string> = words(`
  ich du er sie es wir ihr mich dich uns euch mein meine dein deine ihre unser kein keine keiner keins nein ja nicht nichts nie
  danke bitte hallo hello hi bye tschuess welt world name angabe angaben werbung interesse ahnung lust daten egal lass lasst geht
  gehts an aus ruhe wer was wo wie warum weiss mail email adresse firma company my your you me no not none yes thanks thank
  please nothing anything nobody here there go away leave alone stop spam and und oder the der die das ein eine of in zu
  interested interest data privat private geheim secret
`);

/** Family names of such people; with other first names some real families bear them. */
export const PLACEHOLDER_SURNAMES: ReadonlySet<string> = words(
  'mustermann musterfrau musterman normalverbraucher testmann testperson musterperson beispielmann beispielfrau',
);

/** Heroes of comics, films and fairy tales (and two men), whom nobody is named after in full. */
export const INVENTED_FIGURES: ReadonlySet<string> = lines(`
  adolf hitler, osama bin laden, donald duck, daisy duck, dagobert duck, daniel duesentrieb, gustav gans, micky maus, mickey mouse, minnie maus, minni maus,
  minnie mouse, mini maus, goofy goof, scrooge mcduck, bugs bunny, daffy duck, darth vader, luke skywalker, han solo,
  leia organa, obi wan, obi wan kenobi, meister yoda, master yoda, anakin skywalker, homer simpson, bart simpson,
  marge simpson, lisa simpson, maggie simpson, ned flanders, montgomery burns, peter griffin, eric cartman, spongebob schwammkopf,
  spongebob squarepants, patrick star, thaddaeus tentakel, bat man, super man, spider man, iron man, super mario, mario bros,
  captain america, captain kirk, james t kirk, jean luc picard, mr spock, captain picard, jack sparrow, captain jack sparrow,
  gandalf grau, frodo beutlin, frodo baggins, bilbo beutlin, bilbo baggins, albus dumbledore, severus snape, lord voldemort,
  hermine granger, hermione granger, ron weasley, pippi langstrumpf, pumuckl eder, biene maja, benjamin bluemchen,
  bibi blocksberg, asterix gallier, obelix gallier, lucky luke, fred feuerstein, fred flintstone, barney geroellheimer,
  wilma feuerstein, santa claus, sankt nikolaus, sankt martin, oster hase, easter bunny, weihnachts mann, rotkaeppchen wolf,
  rumpel stilzchen, schnee wittchen, baron muenchhausen, hein bloed, kaept'n blaubaer, kaeptn blaubaer, graf dracula,
  count dracula, sherlock holmes, dr watson, king kong, hello kitty, sponge bob, scooby doo, tony stark, bruce wayne,
  clark kent, lara croft, forrest gump, rocky balboa, walter white, heisenberg white, saul goodman, dexter morgan,
  sheldon cooper, tyler durden, hannibal lecter, john rambo, john wick, ellen ripley, indiana jones, marty mcfly, doc brown,
  max power, bob der baumeister, bob baumeister, bernd das brot, bernd brot, jon snow, daenerys targaryen, tyrion lannister, elmer fudd, yosemite sam, wile coyote, fix und foxi, tom und jerry, chuck norris
`);

/** Heroes with one name; they count where it stands alone. */
export const ONE_NAME_FIGURES: ReadonlySet<string> = words(`
  batman superman spiderman spongebob pumuckl weihnachtsmann osterhase nikolaus gandalf voldemort dumbledore godzilla pikachu
  shrek rambo dracula zorro asterix obelix idefix donald dagobert goofy micky mickey bambi pinocchio aschenputtel
  schneewittchen rotkaeppchen rumpelstilzchen superhero catwoman hulk thor joker darthvader yoda chewbacca gollum hobbit
  gott teufel jesus satan god allah buddha hitler
`);

/** Known people and heroes whose names others bear too. */
export const FAMOUS_PEOPLE: ReadonlySet<string> = lines(`
  angela merkel, olaf scholz, friedrich merz, robert habeck, annalena baerbock, christian lindner, gerhard schroeder,
  helmut kohl, markus soeder, karl lauterbach, frank walter steinmeier, alice weidel, bjoern hoecke, sebastian kurz,
  donald trump, joe biden, barack obama, george bush, bill clinton, hillary clinton, kamala harris, ronald reagan,
  john f kennedy, boris johnson, keir starmer, rishi sunak, tony blair, margaret thatcher, emmanuel macron, vladimir putin,
  wladimir putin, volodymyr zelensky, wolodymyr selenskyj, kim jong un, xi jinping, josef stalin,
  saddam hussein, che guevara, fidel castro, karl marx, mahatma gandhi, nelson mandela, jesus christus,
  jesus christ, papst franziskus, queen elizabeth, prince charles, king charles, lady gaga, elon musk, bill gates,
  jeff bezos, steve jobs, mark zuckerberg, tim cook, warren buffett, larry page, sundar pichai, satya nadella,
  albert einstein, isaac newton, leonardo da vinci, napoleon bonaparte, julius caesar, johann wolfgang von goethe,
  wolfgang amadeus mozart, ludwig van beethoven, martin luther king, christoph kolumbus, taylor swift, justin bieber,
  britney spears, madonna ciccone, elvis presley, freddie mercury, kurt cobain, eminem, snoop dogg, kanye west,
  kim kardashian, paris hilton, brad pitt, angelina jolie, tom cruise, leonardo dicaprio, johnny depp, arnold schwarzenegger,
  sylvester stallone, bruce lee, jackie chan, will smith, marilyn monroe, charlie chaplin, heidi klum,
  dieter bohlen, thomas gottschalk, stefan raab, helene fischer, boris becker, steffi graf, michael schumacher,
  sebastian vettel, cristiano ronaldo, lionel messi, franz beckenbauer, juergen klopp, harry potter, james bond, peter pan,
  peter parker, robin hood, dr evil, austin powers, heinz ketchup
`);

/** What such jokers put down as company or domain: name → fragments. */
export const FAMOUS_HOMES: ReadonlySet<string> = words(`
  entenhausen duckburg disney hogwarts hogwart ministryofmagic mi6 mordor auenland gotham gothamcity metropolis krypton
  todesstern deathstar starwars jedi sternenflotte starfleet enterprise springfield kwikemart mrburns bikinibottom krossekrabbe
  nordpol northpole weihnachtsland bundestag bundesregierung bundeskanzler bundeskanzleramt kanzleramt whitehouse kreml kremlin
  vatikan vatican microsoft tesla spacex amazon apple facebook meta google marvel avengers wayneenterprises starkindustries
  dailyplanet pixar nintendo warnerbros looneytunes nimmerland neverland cdu csu spd fdp afd gruene wonderland nasa weltall hoelle hell himmel heaven narnia absurdistan
`);

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
export const CERTAINLY_MADE_UP: ReadonlySet<string> = words(`
  test tests testing test123 testmail testdomain test-domain testfirma test-firma testtest testhausen beispiel muster musterfirma
  muster-firma mustermann musterdomain musterunternehmen sample dummy domain mydomain yourdomain deinedomain ihredomain
  yourcompany mycompany foobar asdf asdfasdf qwertz fake fakemail fakedomain fake-mail noemail nomail no-mail keinemail
  keine-mail nobody nowhere nirgendwo niemand entenhausen hogwarts acme phantasie
`);

/** Local parts nobody's mail server gives out to a person. */
export const MADE_UP_LOCALS: ReadonlySet<string> = words(`
  test test1 test2 test3 test12 test123 test1234 testing tester testuser testmail testemail test-mail testtest testest testlead
  testaccount testperson test.test test-test mytest dummy demo example beispiel muster sample foo foobar foo.bar asdf asdfg
  asdfasdf asd asdasd qwertz qwerty qwert qwe abc abcd abc123 abcde abcdef xyz xy xx xxx xxxx aaa aaaa aa a b x y z bla blabla
  blub blubb bli blah fake fakemail fake.mail noemail no-email nomail no-mail keinemail keine-mail keinemailadresse keine kein
  none nobody niemand nix nichts nospam no-spam spam trash muell no nein nein-danke nicht leer null na 123 1234 12345 123456 111
  1111 000 user name vorname.nachname vorname nachname firstname.lastname first.last email.address emailadresse deine.mail
  youremail your.email ihre.email anonym anonymous unbekannt unknown wegwerf ichwillnicht ichwillkeinspam hallo
  hello hi ich me2 irgendwas irgendwer whatever someone somebody nobody.nowhere deleteme ignore
`);

/** Local parts made of such a person's name; they say nothing new where the record bears that name. */
export const PLACEHOLDER_LOCALS: ReadonlySet<string> = words(`
  max.mustermann mmustermann m.mustermann mustermann erika.mustermann maxmustermann max.muster erika.muster hans.muster john.doe
  johndoe jdoe jane.doe janedoe j.doe joe.bloggs joebloggs
`);

/** Domain names (without ending) that people put behind such local parts. Some belong to real companies: see the weights. */
export const MADE_UP_DOMAINS: ReadonlySet<string> = words(`
  test tests testing test123 testmail testdomain test-domain testfirma test-firma testtest example beispiel muster musterfirma
  muster-firma mustermann musterdomain musterunternehmen sample demo dummy domain mydomain yourdomain deinedomain ihredomain
  yourcompany company mycompany firma foo bar foobar asdf asdfasdf asd asdasd qwertz qwerty qwe abc abcd xyz xy xx xxx aaa aa bla
  blabla blub blubb blah fake fakemail fakedomain fake-mail noemail nomail no-mail keinemail keine-mail keine kein none nobody
  nowhere nirgendwo niemand nix nichts nospam spam trash muell no nein nicht null na 123 1234 12345 123456 111 000
  email e-mail mailadresse anonym anonymous unbekannt unknown irgendwas irgendwo whatever something ahnung mich dich vorhanden
  interesse entenhausen hogwarts localhost fakeaddress invalid acme hallo hello ichwillnicht gibtsnicht gibtesnicht gehtdichnixan phantasie fantasie bot
`);

/** Streets and towns of forms. Looked for at the beginning of the value. */
export const PLACEHOLDER_STREET =
  /^(?:muster|test|beispiel|fake|dummy|phantasie|fantasie|asdf|xyz|sample|example)[- ]?(?:str|strasse|weg|allee|platz|gasse|ring|street|st|road|rd|ave|avenue|lane)/;
export const PLACEHOLDER_TOWNS: ReadonlySet<string> = words(`
  musterstadt musterhausen musterort musterdorf mustertal teststadt testhausen testort testdorf testcity beispielstadt
  beispielhausen beispielort entenhausen anytown sampletown exampleville testville test asdf irgendwo nirgendwo nowhere
  somewhere hintertupfingen bielefeldgibtsnicht xxx xyz buxtehausen kleinkleckersdorf posemuckel gotham hogsmeade duckburg
`);

/** Test leads that ad platforms send. */
export const AD_DUMMY = /<\s?test lead\b|\bdummy data for\b|^test lead:/i;
export const AD_DUMMY_MAIL =
  /^(?:test|testlead|test-lead|test\.lead)@(?:meta|fb|facebook|instagram|linkedin|tiktok|google)\.com$|@tfbnw\.net$/i;

/** A remark or tag that calls the record a test. */
export const CALLED_TEST =
  /^(?:dies(?:er|es)? (?:ist|war) )?(?:nur )?(?:ein(?:e)? )?(?:test|testeintrag|testdatensatz|testanfrage|testlead|test lead|testkontakt|testnachricht|testbestellung|testmail|testformular|testing|testing 123|test test|test 123|test123|tests|asdf|dummy|dummydaten|dummy data|testdaten|test data|test submission|test entry|test record)(?: ?bitte (?:ignorieren|loeschen|nicht (?:anrufen|beachten|bearbeiten)))?[.!\s]*$|\b(?:das|dies|dieser (?:lead|eintrag|datensatz)) ist (?:nur )?ein test\b|\b(?:this|it) is (?:just |only )?a test\b(?! (?:of|for|run|drive|case|phase))|\bjust testing\b|\b(?:testeintrag|testdatensatz|testlead|test lead|test record|test entry|test submission)\b.{0,20}\b(?:ignor|loesch|delete|remove)|\b(?:ignor|loesch|delete|remove)\w*.{0,20}\b(?:testeintrag|testdatensatz|testlead|test lead|test record|test entry|test submission)\b|\bnur zum testen\b|\bformular(?:-| )?test\b|\bform test\b|\btest,? bitte (?:ignorieren|loeschen)\b|\btest,? please (?:ignore|delete)\b|\b(?:please|pls) ignore this (?:lead|entry|test|record)\b/;

/** Insults, as whole names, companies or local parts; words that are family names (Fick, Dick, Cock) are not here. */
export const INSULT =
  /(?:^|[^a-z])(?:arschloch|arsch loch|arschgesicht|arschgeige|fick dich|fickdich|fickt euch|ficken|ficker bunny|leck mich|leckmich|leck mich am arsch|leckmichamarsch|verpiss dich|verpissdich|hurensohn|huren sohn|wichser|wixer|fotze|schlampe|pimmel|pimmelkopf|muschi|penis|vagina|kackwurst|kack wurst|kacke|kackbratze|scheisse|scheiss|scheisskopf|scheissverein|scheissdreck|dummkopf|vollidiot|voll idiot|idiot|depp|trottel|spasti|spast|missgeburt|nazi|heil hitler|sieg heil|fuck|fuck you|fuckyou|fuck off|fuckoff|fucker|motherfucker|asshole|ass hole|arsehole|bullshit|shit|shithead|dickhead|dick head|cunt|bitch|son of a bitch|bastard|wanker|tosser|twat|suck my dick|kiss my ass|kissmyass|bite me|go to hell|piss off|pissoff|eat shit)(?:$|[^a-z])/;

/** Column labels that stand where a value should. */
export const LABELS: ReadonlySet<string> = lines(`
  vorname, nachname, name, first name, last name, firstname, lastname, given name, family name, surname, full name, fullname,
  vor- und nachname, vorname nachname, e-mail, email, e-mail-adresse, emailadresse, email address, telefon, telefonnummer, phone,
  phone number, mobil, mobile, firma, company, company name, unternehmen, firmenname, strasse, street, plz, ort, stadt, city, land,
  country, anrede, titel, position, funktion
`);
