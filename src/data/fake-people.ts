/**
 * People who do not exist, or who do not fill in forms of strangers; in lower case without accents (`nameKey`).
 *
 * Source: own collection from test records and public encyclopaedias (2024 to 2026); facts, no licence needed.
 * Reason: such a name alone must never decide, for some are shared by ordinary people.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));
const lines = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s*[\n,]\s*/).filter((line) => line !== ''));

/** First and last name of people made up for forms, papers and manuals. */
export const PLACEHOLDER_PEOPLE: ReadonlySet<string> = lines(`
  monsieur tout le monde, monsieur x, madame x, pierre paul jacques, jean tartempion, tartempion, tizio caio sempronio, tal dei tali, perico de los palotes, perico palotes, juan nadie, juan sin miedo,
  jan alleman, piet snot, jan doedel, iks iksinski, pan iks, falan filan, falanca filanca, karel vopicka, jan testowy, medel svensson, gipsz jakab, kis pista, vasya pupkin, vasja pupkin, wasja pupkin, israel israeli, ploni almoni,
  fulano tal, fulano de tal, fulana de tal, mengano de tal, zutano de tal, pinco pallino, tizio caio, caio sempronio, ola nordmann, kari nordmann,
  medel svensson, matti meikaelaeinen, maija meikaelaeinen, chan tai man, juan dela cruz, joao ninguem, ze ninguem, madame michu, jan met de pet,
  prenom nom, nombre apellido, nombre apellidos, nome sobrenome, nome cognome, voornaam achternaam, fornavn etternavn, fornavn efternavn, foernamn efternamn,
  imie nazwisko, jmeno prijmeni, etunimi sukunimi, ime prezime, ad soyad, john q citizen, joe citizen, jane citizen, john citizen, joe soap, tommy atkins,
  joe schmoe, joe shmoe, jane roe, janie doe, test lead, lead test,
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
  lucky strike, coca cola, mercedes benz, burger king, dr pepper, mister proper, meister proper, captain morgan, johnnie walker, jack wolfskin, harley davidson, uncle ben, tom tailor, red bull, big mac, happy meal, marlboro man, michelin mann, johnny be good,
  hugh janus, moe lester, dixie normous, dixie normus, ivana humpalot, heywood jablome, mike litoris, barry mccockiner, gabe itch, jenny talia,
  chris p bacon, sue nami, ella vator, terry dactyl, lou natic, ima pigg, ima hogg, pete zahut, dee zaster, ann chovie, eileen dover, ilene dover,
  tess tickle, tess tickles, phil atio, biggus dickus, haywood jablome, sal monella, sal ami, marsha mellow, carrie oakey, ali gator, bo vine, dan druff,
  jim nasium, ken tucky, pepe roni, walter melon, marc o polo, theo retisch, anna conda, anna gramm, claus trophobie, izmir egal, izmir uebel, kai pirinha,
  lasse reinboeng, mira culix, otto motor, paul aner, polly ester, roman tisch, sam burg, volker racho, wanda lismus, xaver ei,
  rainer zufall, rainer wahnsinn, reiner zufall, reiner wahnsinn, klara fall, clara fall, anna nass, axel schweiss, axel haar,
  karl ender, mark toffel, ann zug, bill yard, peter silie, ernst haft, rosa schluepfer, andi mauer, kurt zement, phil harmonie,
  wilma streit, wilma bier, claire grube, claire werk, anna bolika, anna log, hans wurst, hein bloed, horst kevin, heinz ketchup,
  hugh jass, seymour butts, mike hunt, ben dover, amanda hugginkiss, ivana tinkle, al coholic, oliver clothesoff,
  jacques strap, i p freely, phil mccracken, mike rotch, dick head, harry balls, pat myback, justin case, anita bath,
  hulk hogan, dr seltsam, graf koks, kaiser franz, till eulenspiegel, lieschen mueller, klein fritzchen
`);

/** Puns that are ordinary names as well: they say something only beside other doubts. */
export const PUNS: ReadonlySet<string> = lines(`
  jim beam, jack daniels, johnny walker, hugo boss, calvin klein, ralph lauren, peter stuyvesant, philip morris, tommy hilfiger, jack jones, ben jerry, jose cuervo, don perignon, dom perignon,
  mike cox, wayne kerr, jenny tull, al beback, drew peacock, chris bacon, barb dwyer, paige turner, robin banks, warren piece, bill board, neil down,
  stan still, crystal ball, holly wood, rusty nail, cliff hanger, anne teak, al dente, ray gunn, barry cade, rick shaw, oliver sudden, hazel nutt,
  candy cane, mary christmas, gene poole, gustav wind, miles away, penny wise, tim burr, theo logie, ann geber, andi arbeit, bernhard diener,
  ellen lang, erkan alles, ernst fall, gerd nehr, kai ser, kai mauer, karl auer, kira mik, nick olaus, pit bull, rob otter, rosi ne, sigi tarier,
  timo beil, ute rus, will helm
`);

/** Family names of such people; with other first names some real families bear them. */
export const PLACEHOLDER_SURNAMES: ReadonlySet<string> = words(
  'mustermann musterfrau musterman normalverbraucher testmann testperson musterperson beispielmann beispielfrau',
);

/** Heroes of comics, films and fairy tales (and two men), whom nobody is named after in full. */
export const INVENTED_FIGURES: ReadonlySet<string> = lines(`
  archimede pitagorico, pico de paperis, pico paperis, qui quo qua, gastone paperone, amelia fattucchiera, kubus puchatek, medvidek pu, winnie l'ourson, winnie de poeh, winnie ourson, nalle puh, ole brumm, peter plys, osito winnie, kot w butach, gato con botas, chat botte, le chat botte, gatto con gli stivali, czerwony kapturek, caperucita roja, cappuccetto rosso, petit chaperon rouge, barbe bleue, roodkapje wolf, krolewna sniezka, jas malgosia, jas i malgosia, baron munchausen, robin des bois, mary poppins,
  topolino disney, paolino paperino, paperon de paperoni, paperone de paperoni, zio paperone, nonna papera, pato donald, raton mickey, rato mickey, tio gilito, tio patinhas, myszka miki,
  kaczor donald, miki fare, musse pigg, kalle anka, kajsa anka, anders and, andeby and, joakim von and, balthazar picsou, oncle picsou, roi lion, pere noel, papa noel, papai noel, babbo natale,
  la befana, swiety mikolaj, noel baba, father christmas, sinter klaas, zwarte piet, joulu pukki, jultomten tomten, ded moroz, raton perez, la petite souris, blanche neige, bianca neve,
  asterix legaulois, asterix le gaulois, obelix le gaulois, tintin et milou, kuifje bobbie, capitaine haddock, capitaine nemo, capitaine crochet, bob l'eponge, bob esponja, bob kanciastoporty, homer j simpson,
  mortadelo filemon, mortadelo y filemon, super lopez, pepito grillo, jose carioca, ze carioca, pippo pluto, gatto silvestro, titi grosminet, geronimo stilton, pinocchio geppetto, mastro geppetto, bolek lolek, bolek i lolek,
  koziolek matolek, krtek krtecek, nasreddin hoca, nasrettin hoca, keloglan hoca, recep ivedik, polat alemdar, cizmeli kedi, kapitan kirk, kapitan bomba, ugo fantozzi, ragionier fantozzi, commissario montalbano,
  inspecteur gadget, inspecteur clouseau, commissaire maigret, zorro de la vega, diego de la vega, don quijote de la mancha, don chisciotte, don kichot, cyrano bergerac, comte de monte cristo, petit prince, le petit prince, kleine prins, jean valjean,
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
  alfred tetzlaff, dittsche wald, schneewittchen zwerg, frau holle, frau antje, dr frankenstein, victor frankenstein, count orlok, dorian gray, moby dick, graf zahl, michael scott office, walter sobchak, ron burgundy, ron swanson, leslie knope, don draper, tony soprano, rick sanchez, morty smith, steve urkel, carrie bradshaw, jack dawson, rose dawson, edward scissorhands, tommy vercetti, nathan drake, gordon freeman, lord farquaad, princess fiona, optimus prime, wade wilson, diana prince, rey skywalker, thor odinson, steve rogers america, loki laufeyson, black adam, jean grey, charles xavier, doctor who, doctor doom, dr evil, austin powers, inspector gadget, inspector clouseau, jacques clouseau, willy wonka, oliver twist, david copperfield, atticus finch, jay gatsby, holden caulfield, dorian gray, elizabeth bennet, mr darcy, jane eyre, tom sawyer, huck finn, pippi longstocking, tin tin, agent 007, bob sponge, spongebob squarepants, patrick bateman, sarah connor, kyle reese, ethan hunt, jason bourne, john mcclane, ellen ripley, dana scully, fox mulder, hercules poirot, arsene lupin, d artagnan, edmond dantes, jean valjean, cyrano de bergerac, capitan haddock, don camillo, pepe le pew, road runner, porky pig, tweety bird, felix the cat, pink panther, yogi bear, fred flinstone, george jetson, stewie griffin, peter griffin, glenn quagmire, kenny mccormick, stan marsh, bender rodriguez, philip j fry, turanga leela, bojack horseman, bob belcher, walter white, jesse pinkman, gus fring, ronald mcdonald, werner beinhart, kevin allein, mein hase, ali baba, peter pan, sindbad seefahrer, hans huckebein, frau mahlzahn, jim knopf, lukas lokomotivfuehrer, emma peel, perry rhodan, jerry cotton, momo michael, bastian bux, rauber hotzenplotz, raeuber hotzenplotz, kasper seppel, maja biene, willi wichtig, lieschen radieschen, meister lampe, meister petz, reineke fuchs, schweinchen dick, schweinchen babe, rosaroter panther, paulchen panther, heinz becker, ekel alfred, gisela schlueter, hugo egon, otto normal, erwin lottemann, opa hoppenstedt, dicki hoppenstedt, opa simpson, nelson muntz, edward cullen, bella swan, hannah montana, ken barbie, barbie ken, max headroom, peter venkman, egon spengler, marty mcfly, emmett brown, sarah connor, john connor, neo anderson, thomas anderson matrix, agent smith, agent mulder, dana scully, fox mulder, jack bauer, angus macgyver, thomas magnum, michael knight, hannibal smith, hercules zeus, zeus olymp, robin hood, king arthur, koenig artus, merlin zauberer, knecht ruprecht, mutter natur, vater staat, tante emma, onkel sam, uncle sam, big brother,
  captain ahab, kapitaen ahab, kapitaen nemo, captain nemo, phileas fogg, robinson crusoe, huckleberry finn, ebenezer scrooge,
  wilhelm tell, robin wood, d artagnan, don quijote, don quixote, sancho panza, don juan, romeo montague, romeo und julia, julia capulet, romeo julia, hamlet daenemark,
  alice wonderland, alice im wunderland, mona lisa, jack ripper, jack the ripper, jekyll hyde, dr jekyll, mister hyde, mr hyde, dr no, dr mabuse, mr bean, mister bean, mr burns,
  mr miyagi, mr t, frau mueller luedenscheidt, dr kloebner, herr kaiser, klaus stoertebeker, mutter beimer, kunta kinte, winnetou apache, old shatterhand, old surehand, hadschi halef omar
`);

/** Heroes with one name; they count where it stands alone. */
export const ONE_NAME_FIGURES: ReadonlySet<string> = words(`
  topolino paperino paperone picsou kuifje sinterklaas jultomten joulupukki cenerentola biancaneve blancanieves cendrillon cenicienta schtroumpf puffo pitufo smerf keloglan mortadelo fantozzi
  batman superman spiderman spongebob pumuckl weihnachtsmann osterhase nikolaus gandalf voldemort dumbledore godzilla pikachu
  shrek rambo dracula zorro asterix obelix idefix donald dagobert goofy micky mickey bambi pinocchio aschenputtel
  schneewittchen rotkaeppchen rumpelstilzchen superhero catwoman hulk thor joker darthvader yoda chewbacca gollum hobbit
  gott teufel jesus satan god allah buddha hitler kermit spock picard winnetou popeye garfield snoopy tarzan zahnfee christkind osterhasi sandmaennchen lillifee obelix majestix miraculix schluempfe schlumpf gargamel grinch godot sauron
  beyonce rihanna madonna shakira eminem ronaldo neymar zorro ironman wolverine gollum optimusprime sauron minion minions
  chucky deadpool wolverine aquaman supergirl batgirl gandhi einstein elvis kleopatra nosferatu frankenstein gretel rapunzel dornroeschen arielle nemo
`);

/** Known people and heroes whose names others bear too, and people of foreign sample forms. */
export const FAMOUS_PEOPLE: ReadonlySet<string> = lines(`
  jan jansen, jan janssen, piet pietersen, jan de vries, marie dupont, pierre dupont, jean durand, pierre martin, giuseppe rossi, luigi bianchi, mario bianchi, luca bianchi, giuseppe verdi, luigi verdi, maria bianchi,
  anna kowalska, jan nowak, anna nowak, jan novak, jana novakova, josef novak, joao da silva, maria da silva, jose da silva, jose perez, maria perez, pepe perez, pepito perez, ahmet yilmaz, mehmet yilmaz, ayse yilmaz, sven svensson, anna svensson, erik svensson,
  hans hansen, ole nordmann, lars larsen, ivan petrov, ivan sidorov, petr petrov, zhang san, li si, wang wu, taro yamada, yamada taro, hanako yamada, yamada hanako, hong gildong, hong gil dong, fred bloggs, jane bloggs, john jones,
  lionel andres messi, andres iniesta, sergio ramos, robert lewandowski, lech walesa, adam malysz, jerzy dudek, mateo salvini, matteo salvini, mario draghi, matteo renzi, giorgio armani, valentino rossi, francesco totti, alessandro del piero, gianluigi buffon, adriano celentano, eros ramazzotti, laura pausini,
  charles de gaulle, francois mitterrand, jacques chirac, gerard depardieu, jean reno, edith piaf, johnny hallyday, antoine griezmann, eric cantona, michel platini, mariano rajoy, jose maria aznar, felipe gonzalez, penelope cruz, antonio banderas, enrique iglesias, julio iglesias, fernando alonso,
  mark rutte, geert wilders, johan cruijff, johan cruyff, marco van basten, arjen robben, andre rieu, mustafa kemal atatuerk, tarkan tevetoglu, kemal kilicdaroglu, ekrem imamoglu, jaroslaw kaczynski, andrzej duda, andrzej wajda, fryderyk chopin, mikolaj kopernik, frederic chopin,
  peter parker, kylian mbappe, lewis hamilton, max verstappen, keanu reeves, morgan freeman, samuel jackson, robert de niro, al pacino, jennifer lopez,
  lionel richie, freddy mercury, harry styles, billie eilish, ariana grande, selena gomez, emma watson, daniel radcliffe, sean connery, roger moore,
  narendra modi, mahatma gandhi, boris jelzin, michail gorbatschow, giorgia meloni, pedro sanchez, marine le pen, nicolas sarkozy, francois hollande,
  nigel farage, liz truss, theresa may, justin trudeau, jair bolsonaro, lula da silva, bernie sanders, joe rogan, andrew tate, jeff goldblum,
  steve jobs, tim cook, sam altman, warren buffett, george soros, richard branson,
  udo juergens, peter maffay, wolfgang petry, nena kerner, roland kaiser, andrea berg, florian silbereisen, thomas gottschalk, stefan raab,
  harald schmidt, jan boehmermann, joko winterscheidt, klaas heufer, barbara schoeneberger, anke engelke, kurt kroemer, mario barth,
  michael schumacher, sebastian vettel, boris becker, steffi graf, franz beckenbauer, gerd mueller, oliver kahn, manuel neuer, juergen klopp,
  joachim loew, thomas mueller, philipp lahm, willy brandt, ludwig erhard, horst seehofer, sahra wagenknecht, gregor gysi, heidi reichinnek,
  armin laschet, philipp amthor, jens spahn, ursula leyen, peer steinbrueck, wolfgang schaeuble, frank zappa, mick jagger, john lennon,
  paul mccartney, bob dylan, bob marley, jimi hendrix, robbie williams, michael jackson, whitney houston, tina turner, david bowie, elton john,
  bruce springsteen, phil collins, dieter krebs, peter lustig, loriot buelow, heinz ruehmann, romy schneider, marlene dietrich, uschi glas,
  john smith, jane smith, mario rossi, juan perez, jan kowalski, jean dupont, ivan ivanov, joao silva, maria rossi, pietje puk,
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
  silvio berlusconi, charles de gaulle, robert lewandowski, lech walesa, jaroslaw kaczynski, kylian mbappe, mustafa kemal atatuerk, fryderyk chopin, mikolaj kopernik, geert wilders, gianluigi buffon, eros ramazzotti, johnny hallyday, edith piaf, brigitte macron, melania trump, volodymyr zelenskyy, bad bunny, karol wojtyla, jan pawel ii, papa francisco, pape francois, papa francesco,
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

/** Where heroes of tales live and work: no company of the real world. */
export const FICTION_HOMES: ReadonlySet<string> = words(`
  paperopoli topolinia donaldville kaczogrod andeby ankeborg
  entenhausen duckburg hogwarts hogwart ministryofmagic mordor auenland gotham gothamcity krypton todesstern deathstar jedi
  sternenflotte starfleet kwikemart bikinibottom krossekrabbe nordpol weihnachtsland nimmerland neverland winterfell westeros
  koenigsmund tatooine dagobah hogsmeade mittelerde narnia smallville sesamstrasse sesamestreet feenland maerchenland quahog
  southpark schlumpfhausen lummerland takatukaland villakunterbunt wayneenterprises starkindustries dundermifflin batcave bathoehle
  phantasialandia absurdistan wolkenkuckucksheim schlaraffenland panem asgard wakanda
`);

/** What such jokers put down as company or domain: name → fragments. */
export const FAMOUS_HOMES: ReadonlySet<string> = new Set([
  ...FICTION_HOMES,
  ...words(`
  gobierno governo gouvernement moncloa elysee matignon quirinale palazzochigi chigi sejm binnenhof vaticano vaticaan watykan casarosada brd bundesrepublik weisseshaus weisses kremlin geschenke dailybugle autobots cybertron oscorp lexcorp umbrella pilzkoenigreich citadel dprk atemlos schlager dsds gntm deutscherbundestag fdp linke nsa cia fbi kgb bnd stasi fifa dfb
  entenhausen duckburg disney hogwarts hogwart ministryofmagic mi6 mordor auenland gotham gothamcity metropolis krypton
  todesstern deathstar starwars jedi sternenflotte starfleet enterprise springfield kwikemart mrburns bikinibottom krossekrabbe
  nordpol northpole weihnachtsland bundestag bundesregierung bundeskanzler bundeskanzleramt kanzleramt whitehouse kreml kremlin
  vatikan vatican microsoft tesla spacex amazon apple facebook meta google marvel avengers wayneenterprises starkindustries
  dailyplanet pixar nintendo warnerbros looneytunes nimmerland neverland cdu csu spd fdp afd gruene wonderland winterfell westeros koenigsmund tatooine dagobah hogsmeade mittelerde narnia smallville sesamstrasse sesamestreet feenland maerchenland rtl zdf buckingham buckinghampalace gallien pollos tombraider realmadrid hollywood nordkorea graceland louvre
  muppets muppetshow bakerstreet scotlandyard quahog southpark jurassicpark dundermifflin bluthcompany paperstreet ewing schlumpfhausen lummerland takatukaland villakunterbunt elbenwald
  nasa weltall hoelle hell himmel heaven narnia absurdistan
`),
]);
