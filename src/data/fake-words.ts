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
  test tester testi testy testo it muster sample example demo beispiel probe prueba prova essai null none nil na fake falsch bar anon keine kein nein
  no nix nichts eins zwei drei vier one two three four uno dos tres inkognito incognito geheim tralala trulala lalala egal hallo hello name person kunde kundin customer lead contact kontakt eintrag versuch echt ich du er mich
  dich selbst me you undefined empty leer mann frau mensch user1 x y z
`);

/** What people put beside the word "test" who try a form, a list or an interface; nobody is called so. */
export const TEST_COMPANIONS: ReadonlySet<string> = words(`
  marketing vertrieb sales system systems integration hubspot zapier salesforce pipedrive mailchimp make google facebook meta linkedin instagram tiktok api webhook
  form formular forms crm erp import export kampagne campaign smoke unit regression dev prod staging qa it lead leads ads user kunde
  kundin customer contact kontakt person account eintrag entry record datensatz data daten mail email e-mail anfrage bestellung order website webseite homepage landingpage
  landing page newsletter funnel automation workflow tracking pixel conversion demo live final neu new ignore ignorieren bitte please delete loeschen
  schnittstelle anmeldung registrierung registration submission download app plugin agentur agency firma company intern internal nutzer benutzer
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
  'viagra cialis levitra porn porno casino bitcoin crypto backlinks seo escort xrumer jackpot',
);

/** Refusals written into a name, blanks left out (`Geht Dichnixan`, `Kein Bock`). */
export const REFUSAL =
  /geht?(?:s|sie|euch|dich|dir|keinen|niemanden)?(?:euch|dich|sie)?(?:gar)?(?:nix|nichts)an|^kein(?:e|en)?(?:bock|lust|interesse|ahnung|angaben?|name|namen|werbung|mail|email|daten|anrufe?)$|^(?:will|mag|moechte|sag|sage)(?:ich)?nichts?$|^weissnicht$|^gibt?s?nicht$|^binnicht|lassmich|lasstmich|^wasgehts|noneofyour|mindyourown|^leavemealone|^donotcall|^dontcall|^nothanks?$|^neindanke$/;

/** Words of sentences; two of them in a row are no name (`Nein Danke`, `Your Name`, `Hallo Welt`). */
export const SENTENCE_WORDS: ReadonlySet<string> = words(`
  ich du er sie es wir ihr mich dich uns euch mein meine dein deine ihre unser kein keine keiner keins nein ja nicht nichts nie
  danke bitte hallo hello hi bye tschuess welt world name angabe angaben werbung interesse ahnung lust daten egal lass lasst geht
  gehts an aus ruhe wer was wo wie warum weiss mail email adresse firma company my your you me no not none yes thanks thank
  please nothing anything nobody here there go away leave alone stop spam and und oder the der die das ein eine of in zu
  interested interest data privat private geheim secret seid bin bist ist sind habe hab hast hat will willst wollen kann koennt muss soll brauche
  brauchen gar nur mal doch schon sag sage niemals ruft ruf rufen anrufen abzocke betrug gibts gibt testen fuer umsonst dont want unsubscribe remove spamming abmelden
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
  max power, bob der baumeister, bob baumeister, bernd das brot, bernd brot, jon snow, daenerys targaryen, tyrion lannister, elmer fudd, yosemite sam, wile coyote, fix und foxi, tom und jerry, chuck norris,
  tick trick track, tick trick und track, papa schlumpf, asterix obelix, asterix und obelix, tom jerry, prinzessin lillifee, meister eder, kermit frosch, kermit der frosch, kermit frog, miss piggy, ernie bert, bert ernie, ernie und bert, kruemel monster, oscar tonne, big bird, bart simpsons,
  sideshow bob, krusty clown, moe szyslak, apu nahasapeemapetilon, barney gumble, milhouse van houten, ralph wiggum,
  kyle broflovski, bender rodriguez, stewie griffin, lois griffin,
  winnie puuh, winnie pooh, winnie the pooh, paddington baer, paddington bear, tinker bell, captain hook, kaeptn hook,
  mary poppins, willy wonka, lucy van pelt, garfield katze, popeye seemann, popeye sailor, speedy gonzales, roger rabbit, jessica rabbit,
  betty boop, woody woodpecker, buzz lightyear, nemo fisch, simba loewe, mowgli dschungel, arielle meerjungfrau, dornroeschen prinzessin, froschkoenig prinz,
  haensel gretel, haensel und gretel, max und moritz, struwwel peter, heidi alpenhoehi, nils holgersson, michel loenneberga, karlsson dach, kalle blomquist,
  ronja raeubertochter, annika settergren, tommy settergren, tim struppi, tim und struppi, tintin milou, captain haddock, kapitaen haddock,
  sponge bob schwammkopf, eugene krabs, sandy cheeks, ash ketchum, pika chu, son goku, naruto uzumaki, monkey d luffy, sailor moon, princess peach,
  prinzessin peach, luigi mario, sonic hedgehog, duke nukem, solid snake, geralt von riva, geralt of rivia, master chief,
  wonder woman, super woman, super girl, bat woman, bat girl, captain marvel, black widow, black panther, green lantern, green arrow, dead pool,
  natasha romanoff, lex luthor, harley quinn, poison ivy, selina kyle, oswald cobblepot, edward nigma,
  jean luc picard, william t riker, nyota uhura, hikaru sulu, pavel chekov, data soong,
  padme amidala, kylo ren, boba fett, jabba hutt, jabba the hutt, mace windu, qui gon jinn, lando calrissian, r2 d2, c3 po, princess leia, prinzessin leia,
  gandalf graue, gandalf the grey, samweis gamdschie, samwise gamgee, aragorn elessar, legolas gruenblatt, gimli gloin, peregrin tuk, meriadoc brandybock,
  sirius black, draco malfoy, rubeus hagrid, neville longbottom, luna lovegood, ginny weasley, minerva mcgonagall, tom vorlost riddle, dolores umbridge,
  eddard stark, sansa stark, cersei lannister, jaime lannister, khal drogo, jorah mormont, katniss everdeen, peeta mellark,
  gus fring, vito corleone, don corleone, keyser soze, mia wallace, vincent vega, jules winnfield,
  the dude, jeffrey lebowski, ferris bueller, gordon gekko, freddy krueger, jason voorhees,
  norman bates, clarice starling, dirty harry, crocodile dundee, snake plissken,
  harvey specter, dwight schrute, barney stinson, ted mosby, chandler bing, joey tribbiani, phoebe buffay,
  leonard hofstadter, howard wolowitz, rajesh koothrappali, al bundy, peggy bundy, alf tanner, willie tanner, doug heffernan, george costanza, cosmo kramer,
  hercule poirot, miss marple, horst schimanski, alf schimanski, inspektor columbo, inspector columbo, hutzen plotz,
  alfred tetzlaff, dittsche wald, schneewittchen zwerg, frau holle, frau antje, dr frankenstein, victor frankenstein, count orlok, dorian gray, moby dick,
  captain ahab, kapitaen ahab, kapitaen nemo, captain nemo, phileas fogg, robinson crusoe, huckleberry finn, ebenezer scrooge,
  wilhelm tell, robin wood, d artagnan, don quijote, don quixote, sancho panza, don juan, romeo montague, romeo und julia, julia capulet, romeo julia, hamlet daenemark,
  alice wonderland, alice im wunderland, mona lisa, jack ripper, jack the ripper, jekyll hyde, dr jekyll, mister hyde, mr hyde, dr no, dr mabuse, mr bean, mister bean, mr burns,
  mr miyagi, mr t, frau mueller luedenscheidt, dr kloebner, herr kaiser, klaus stoertebeker, mutter beimer, kunta kinte, winnetou apache, old shatterhand, old surehand, hadschi halef omar
`);

/** Heroes with one name; they count where it stands alone. */
export const ONE_NAME_FIGURES: ReadonlySet<string> = words(`
  batman superman spiderman spongebob pumuckl weihnachtsmann osterhase nikolaus gandalf voldemort dumbledore godzilla pikachu
  shrek rambo dracula zorro asterix obelix idefix donald dagobert goofy micky mickey bambi pinocchio aschenputtel
  schneewittchen rotkaeppchen rumpelstilzchen superhero catwoman hulk thor joker darthvader yoda chewbacca gollum hobbit
  gott teufel jesus satan god allah buddha hitler kermit spock picard winnetou popeye garfield snoopy tarzan zahnfee christkind osterhasi sandmaennchen lillifee obelix majestix miraculix schluempfe schlumpf gargamel grinch godot sauron
  chucky deadpool wolverine aquaman supergirl batgirl gandhi einstein elvis kleopatra nosferatu frankenstein gretel rapunzel dornroeschen arielle nemo
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
  peter parker, robin hood, dr evil, austin powers, heinz ketchup, manuel neuer, julia roberts, anke engelke, willy brandt, david beckham, jennifer lopez, lewis hamilton, joachim loew,
  rachel green, michael scott, steve rogers, michael myers, monica geller, ross geller, tom sawyer, oliver twist, jane marple, edward cullen, bella swan, tom riddle, ned stark, kenny mccormick, stan marsh, morty smith,
  rick sanchez, nelson muntz, philip fry, charlie brown, patrick bateman, jordan belfort, jack torrance, jason bourne, ethan hunt, john mcclane, harry callahan, axel foley, michael corleone, bruce banner, diana prince, lois lane, wade wilson, peter quill, max payne, nathan drake,
  gordon freeman, dorothy gale, philip marlowe, william riker, benjamin sisko, montgomery scott, leonard mccoy, kathryn janeway, sam spade, christopher robin, stephan derrick, helga beimer, bernd stromberg, martin riggs, jesse pinkman, arya stark, travis bickle, tony montana, peter rabbit, links zelda, ekel alfred
`);

/** Of the famous, those whose name hardly anybody shares: Elon Musk, unlike Helmut Kohl or Will Smith. */
export const UNSHARED_NAMES: ReadonlySet<string> = lines(`
  angela merkel, annalena baerbock, markus soeder, frank walter steinmeier, bjoern hoecke, donald trump, barack obama, hillary clinton,
  kamala harris, vladimir putin, wladimir putin, emmanuel macron, volodymyr zelensky, wolodymyr selenskyj, kim jong un, xi jinping,
  josef stalin, saddam hussein, che guevara, fidel castro, mahatma gandhi, nelson mandela, jesus christus, jesus christ, papst franziskus,
  queen elizabeth, prince charles, king charles, lady gaga, elon musk, bill gates, jeff bezos, mark zuckerberg, albert einstein,
  isaac newton, leonardo da vinci, napoleon bonaparte, julius caesar, johann wolfgang von goethe, wolfgang von goethe, friedrich schiller,
  wolfgang amadeus mozart, wolfgang mozart, ludwig van beethoven, johann sebastian bach, martin luther king, christoph kolumbus, justin bieber, britney spears,
  madonna ciccone, elvis presley, freddie mercury, kurt cobain, snoop dogg, kanye west, kim kardashian, paris hilton, brad pitt,
  angelina jolie, leonardo dicaprio, arnold schwarzenegger, sylvester stallone, jackie chan, marilyn monroe, charlie chaplin,
  cristiano ronaldo, lionel messi, harry potter, james bond, recep tayyip erdogan, silvio berlusconi, sigmund freud, vincent van gogh, pablo picasso, salvador dali,
  neil armstrong, sophia loren, brigitte bardot, bud spencer, terence hill, lady diana, prinz william, prinz charles, dalai lama, mutter teresa, mother teresa, rihanna fenty, beyonce knowles,
  guenther jauch, dieter bohlen, heidi klum, til schweiger, karl lagerfeld, udo lindenberg, herbert groenemeyer,
  hape kerkeling, otto waalkes, jogi loew, lukas podolski, bastian schweinsteiger, mesut oezil,
  toni kroos, lothar matthaeus, uli hoeness, greta thunberg, taylor swift, ed sheeran, johnny depp, tom cruise, george clooney,
  quentin tarantino, steven spielberg, oprah winfrey, dwayne johnson, vin diesel, scarlett johansson, roger federer,
  rafael nadal, serena williams, usain bolt, diego maradona, zinedine zidane, otto von bismarck, konrad adenauer
`);

/** What such jokers put down as company or domain: name → fragments. */
export const FAMOUS_HOMES: ReadonlySet<string> = words(`
  entenhausen duckburg disney hogwarts hogwart ministryofmagic mi6 mordor auenland gotham gothamcity metropolis krypton
  todesstern deathstar starwars jedi sternenflotte starfleet enterprise springfield kwikemart mrburns bikinibottom krossekrabbe
  nordpol northpole weihnachtsland bundestag bundesregierung bundeskanzler bundeskanzleramt kanzleramt whitehouse kreml kremlin
  vatikan vatican microsoft tesla spacex amazon apple facebook meta google marvel avengers wayneenterprises starkindustries
  dailyplanet pixar nintendo warnerbros looneytunes nimmerland neverland cdu csu spd fdp afd gruene wonderland winterfell westeros koenigsmund tatooine dagobah hogsmeade mittelerde narnia smallville sesamstrasse sesamestreet feenland maerchenland rtl zdf buckingham buckinghampalace gallien pollos tombraider realmadrid hollywood nordkorea graceland louvre
  muppets muppetshow bakerstreet scotlandyard quahog southpark jurassicpark dundermifflin bluthcompany paperstreet ewing schlumpfhausen lummerland takatukaland villakunterbunt elbenwald
  nasa weltall hoelle hell himmel heaven narnia absurdistan
`);

/** A company that is nothing but one of the first words and words of the second list (`Test Corp`, `Empresa de Prueba`). */
export const TEST_COMPANY_WORDS = {
  test: words('test tests testing testowa muster beispiel dummy fake sample example prueba prova essai demo'),
  company: words(
    `firma unternehmen betrieb konzern company corp corporation kunde kundin agentur agency gruppe group laden bude verein kanzlei
    praxis organisation organization customer client business societe entreprise empresa azienda ditta bedrijf de di of the a`,
  ),
} as const;

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
  yourcompany mycompany example foobar asdf asdfasdf qwertz fake fakemail fakedomain fake-mail noemail nomail no-mail keinemail
  keine-mail nobody nowhere nirgendwo niemand entenhausen hogwarts acme phantasie
`);

/** Local parts nobody's mail server gives out to a person. */
export const MADE_UP_LOCALS: ReadonlySet<string> = words(`
  test test1 test2 test3 test12 test123 test1234 testing tester testuser testmail testemail test-mail testtest testest testlead
  testaccount testperson test.test test-test mytest dummy demo example beispiel muster sample foo foobar foo.bar asdf asdfg
  asdfasdf asd asdasd qwertz qwerty qwert qwe abc abcd abc123 abcde abcdef xyz xy xx xxx xxxx aaa aaaa aa a b x y z bla blabla
  blub blubb bli blah fake fakemail fake.mail noemail no-email nomail no-mail keinemail keine-mail keinemailadresse keinbock keinelust willnicht keine kein
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
  prueba prova essai test tests testing test123 testmail testdomain test-domain testfirma test-firma testtest example beispiel muster musterfirma
  muster-firma mustermann musterdomain musterunternehmen sample demo dummy domain mydomain yourdomain deinedomain ihredomain
  yourcompany company mycompany firma foo bar foobar asdf asdfasdf asd asdasd qwertz qwerty qwe abc abcd xyz xy xx xxx aaa aa bla
  blabla blub blubb blah fake fakemail fakedomain fake-mail noemail nomail no-mail keinemail keine-mail keine kein none nobody
  nowhere nirgendwo niemand nix nichts nospam spam trash muell no nein nicht null na 123 1234 12345 123456 111 000
  email e-mail mailadresse anonym anonymous unbekannt unknown irgendwas irgendwo whatever something ahnung angabe angaben keineangabe keine-angabe keineangaben mich dich vorhanden
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

/** Tags of web pages and fields of templates (`{{first_name}}`, `%%name%%`, `${name}`). An address in angle brackets is neither. */
export const MARKUP =
  /<\/?(?:a|b|i|u|p|br|h[1-6]|div|span|em|strong|font|table|t[dr]|style|html|body|form|input|img|svg|script|iframe|object|embed|video|audio|marquee|link|meta)(?:[\s/][^<>@]{0,150})?>|\{\{|\}\}|\$\{|%%\w|<%|&lt;\w/i;

/** What runs in a page or a database. */
export const SCRIPT =
  /<\s?(?:script|iframe|img|svg|object|embed)\b|\bjavascript:|\bon(?:error|load|click|mouseover)\s?=|\{\{\s?\w|\$\{|['"]\s?(?:or|and)\s['"]?1['"]?\s?=\s?['"]?1|\bor\s1\s?=\s?1\b|\bunion\s(?:all\s)?select\b|\bdrop\stable\b|['";]\s?--|\bsleep\(\d|\.\.\/\.\.\//i;

/** A remark or tag that calls the record a test. */
export const CALLED_TEST =
  /(?<!\bkein(?:e|en)? |\bno |\bnot a )\b(?:testeintrag|testdatensatz|testlead|test-lead|testeintraege|testanmeldung|testregistrierung|e2e|dummy-?datensatz|test ?record|test ?entry|test ?submission|dummy ?(?:data|record|entry))\b(?! (?:tool|system|management))|^(?:dies(?:er|es)? (?:ist|war) )?(?:nur )?(?:ein(?:e)? )?(?:test|testeintrag|testdatensatz|testanfrage|testlead|test lead|testkontakt|testnachricht|testbestellung|testmail|testformular|testing|testing 123|test test|test 123|test123|tests|asdf|dummy|dummydaten|dummy data|testdaten|test data|test submission|test entry|test record)(?: ?bitte (?:ignorieren|loeschen|nicht (?:anrufen|beachten|bearbeiten)))?[.!\s]*$|\b(?:das|dies|dieser (?:lead|eintrag|datensatz)) ist (?:nur )?ein test\b|\b(?:this|it) is (?:just |only )?a test\b(?! (?:of|for|run|drive|case|phase))|\bjust testing\b|\b(?:testeintrag|testdatensatz|testlead|test lead|test record|test entry|test submission)\b.{0,20}\b(?:ignor|loesch|delete|remove)|\b(?:ignor|loesch|delete|remove)\w*.{0,20}\b(?:testeintrag|testdatensatz|testlead|test lead|test record|test entry|test submission)\b|\bnur zum testen\b|\b(?:formular|kampagnen?|webhook|schnittstellen?|api|integrations?|tracking|crm|landingpage|import)(?:-| )?test\b|\btest (?:der|des|vom|fuer (?:die|das)) (?:neuen )?(?:schnittstelle|formular|kontaktformular|anbindung|integration|kampagne|api|webhook|landingpage|imports?|crm|website|webseite)|\b(?:interner|internal) test\b|\bform test\b|\btest[,.!:; -]{0,6}(?:bitte|please|pls) (?:ignor|loesch|delete|nicht (?:anrufen|bearbeiten|kontaktieren|beachten))|^\W{0,5}test\b[^a-z]{1,6}(?:bitte )?nicht (?:anrufen|bearbeiten|kontaktieren|beachten)\b|\btesting (?:the|our|this|your|my) (?:form|web ?site|page|landing ?page|integration|webhook|api|crm|system)\b|\bteste? (?:nur |gerade |mal ){0,3}(?:das|die|den|unser|unsere) (?:formular|web ?seite|website|schnittstelle|landing ?page|integration|anbindung)\b|\b(?:please|pls) ignore this (?:lead|entry|test|record)\b/;

/** Insults, as whole names, companies or local parts; words that are family names (Fick, Dick, Cock) are not here. */
export const INSULT =
  /(?:^|[^a-z])(?:(?:du|ihr|you) (?:penner|sau|schwein|opfer|hund|spinner|affe|esel|hure|assi|nervt|sucks?)|abzocker|abzockerverein|betrueger|betruegerverein|halsabschneider|bloedmann|vollpfosten|schwachkopf|mistkerl|dreckskerl|drecksack|drecksau|drecksladen|saftladen|hackfresse|idioten|idiotenverein|arschkriecher|lutscher|vollhonk|hirni|volltrottel|volldepp|dumpfbacke|klugscheisser|scheissladen|scheissfirma|doofe kuh|bloede kuh|dumme kuh|doofkopf|bumsen|blow job|blowjob|handjob|hand job|dildo|moron|dumbass|jackass|scumbag|scammers?|loser|dipshit|douchebag|arschloch|arsch loch|arschgesicht|arschgeige|fick dich|fickdich|fickt euch|ficken|ficker bunny|leck mich|leckmich|bloede sau|dumme sau|alte sau|leck mich am arsch|leckmichamarsch|verpisst? dich|verpisst? euch|verpissdich|verpissteuch|hurensohn|huren sohn|wichser|wixer|fotze|schlampe|pimmel|pimmelkopf|muschi|penis|vagina|kackwurst|kack wurst|kacke|kackbratze|scheisse|scheiss|scheisskopf|scheissverein|scheissdreck|dummkopf|vollidiot|voll idiot|idiot|depp|trottel|spasti|spast|missgeburt|nazi|heil hitler|sieg heil|fuck|fuck you|fuckyou|fuck off|fuckoff|fucker|motherfucker|asshole|ass hole|arsehole|bullshit|shit|shithead|dickhead|dick head|cunt|bitch|son of a bitch|bastard|wanker|tosser|twat|suck my dick|kiss my ass|kissmyass|bite me|go to hell|piss off|pissoff|eat shit)(?:$|[^a-z])/;

/** Column labels that stand where a value should. */
export const LABELS: ReadonlySet<string> = lines(`
  vorname, nachname, name, first name, last name, firstname, lastname, given name, family name, surname, full name, fullname,
  vor- und nachname, vorname nachname, e-mail, email, e-mail-adresse, emailadresse, email address, telefon, telefonnummer, phone,
  phone number, mobil, mobile, firma, company, company name, unternehmen, firmenname, strasse, street, plz, ort, stadt, city, land,
  country, anrede, titel, position, funktion
`);
