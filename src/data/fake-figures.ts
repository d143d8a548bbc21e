/**
 * Heroes and the famous, who do not fill in forms of strangers; in lower case without accents (`nameKey`).
 *
 * Source: own collection from test records and public encyclopaedias (2024 to 2026); facts, no licence needed. Reason:
 * such a name alone must never decide, for some are shared by ordinary people.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));
const lines = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s*[\n,]\s*/).filter((line) => line !== ''));

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
  mr miyagi, mr t, frau mueller luedenscheidt, dr kloebner, herr kaiser, klaus stoertebeker, mutter beimer, kunta kinte, winnetou apache, old shatterhand, old surehand, hadschi halef omar,
  elsa arendelle, anna arendelle, elsa von arendelle, anna von arendelle, eleven hopper, vecna creel, mr robot, homelander vought,
  din djarin, baby yoda, ahsoka tano, sheev palpatine, count dooku, darth maul, jar jar binks, poe dameron, finn stormtrooper,
  obi-wan kenobi, kim possible, perry schnabeltier, phineas flynn, ferb fletcher, heinz doofenshmirtz, danny phantom, jimmy neutron,
  powerpuff girl, samurai jack, aang avatar, korra avatar, kapitaen iglo, kaept'n iglo, kaeptn iglo,
  captain iglo, captain birdseye, onkel benz, colonel sanders, klementine persil, hipp claus, haribo baer, milka kuh, pippi langstrump,
  michel aus loenneberga, ronja rovarsdotter, kalle blomkvist, lukas der lokomotivfuehrer, hotzenplotz raeuber,
  petrosilius zwackelmann, kleiner muck, kalif storch, zwerg nase, puenktchen anton, puenktchen und anton, raeuber rinaldini,
  horst schlaemmer, erkan und stefan, dittsche dittrich, karl ranseier,   wum und wendelin, herr tur tur, frau malzahn, urmel eis, sams taschenbier, herr taschenbier, hexe lilli, wickie wikinger, wickie flake,
  alm oehi, geissen peter, biene maya, willi biene, flip grashuepfer, pan tau, justus jonas, drei fragezeichen, tim tarzan,
  karla kolumna, karla kolumnia, bibi und tina, conni klawitter, leo lausemaus, bobo siebenschlaefer, peppa wutz, peppa pig, schorsch wutz,
  feuerwehrmann sam, thomas lokomotive, bob builder, dora explorer, hakuna matata, timon pumbaa, timon und pumbaa,
  sheriff woody, mike glotzkowski, mike wazowski, james p sullivan, lightning mcqueen, mater hook, nemo clownfisch, dorie doktorfisch,
  carl fredricksen, remy ratte, merida dunbroch, vaiana motunui, moana waialiki, rapunzel corona, belle biest,
  peter pan nimmerland, cruella de vil, cruella devil, ursula meerhexe, gru felonius, felonius gru, stuart minion, bob minion, shrek oger,
  fiona oger, donkey esel, puss in boots, gestiefelter kater, hicks haddock, king julien, link hyrule, zelda hyrule,
  princess zelda, luigi bros, donkey kong, diddy kong, bowser koopa, toad pilz, yoshi dino, kirby dreamland, sonic igel,
  pac man, crash bandicoot, ezio auditore, altair ibn la ahad, kratos sparta, cloud strife,
  sephiroth shinra, tifa lockhart, agent 47, guybrush threepwood, lechuck pirat, larry laffer, manny calavera,
  ash ketchup, professor eich, goku son, light yagami, eren jaeger, mikasa ackermann, sasuke uchiha, kakashi hatake,
  itachi uchiha, roronoa zoro, tanjiro kamado, conan edogawa, usagi tsukino, sheldon lee cooper, amy farrah fowler,
  raj koothrappali, bernadette rostenkowski, dr house, magnum pi, knight rider, john hannibal smith,
  ba baracus, b a baracus, jon schnee, tyrion lennister, cersei lennister, jaime lennister, daenerys stormborn, hodor hodor, geralt rivia,
  yennefer vengerberg, ragnar lodbrok, ragnar lothbrok, walter hartwell white, gustavo fring,   horatio caine, leroy jethro gibbs, miss moneypenny, ernst stavro blofeld, auric goldfinger, pussy galore,   le chiffre, goldfinger auric, ellen louise ripley, marty mc fly, biff tannen, winston zeddemore, neo matrix,
  thomas a anderson, trinity matrix, morpheus matrix, beatrix kiddo, aldo raine, django freeman, django unchained,
  derek zoolander, borat sagdiyev, ace ventura, truman burbank, keyser soeze, patrick batman, hannibal lector,
  pennywise clown, leatherface hewitt, bilbo beutel, thorin eichenschild, galadriel lorien, elrond halbelf, saruman weiss, tom bombadil,
  grima schlangenzunge, aslan narnia, eragon drachenreiter, lyra belacqua, artemis fowl, greg heffley,
  paul atreides, leto atreides, ender wiggin, ford prefect, zaphod beeblebrox, slartibartfast magrathea, marvin android,
  rincewind zauberer, dirk gently, fitzwilliam darcy, d'artagnan musketier, athos porthos,   rodion raskolnikow, gregor samsa, hauptmann koepenick, hauptmann von koepenick, wilhelm voigt koepenick, goetz von berlichingen,
  mephisto pheles, nathan der weise, oskar matzerath, tonio kroeger, siegfried drachentoeter, siegfried von xanten,
  kriemhild worms, hagen von tronje, hagen tronje, king artus, lancelot du lac, ritter lancelot, robin von locksley, robin of locksley,
  lady marian, bruder tuck, graf von monte christo, graf monte christo, phantom oper, hans im glueck, hans im gluck, daeumling daumen,
  gevatter tod, tapferes schneiderlein, koenig drosselbart, jorinde joringel, rattenfaenger hameln, rattenfaenger von hameln,
  klabauter mann
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
  pumbaa simba mufasa baloo mogli mowgli cinderella aladdin dumbo bowser sephiroth naruto goku groot thanos odin zeus poseidon achilles herkules odysseus wotan legolas frodo saruman dobby hagrid palpatine borat drakula nessie yeti bigfoot nikolo krampus luzifer lucifer beelzebub messias jehova jahwe goliath caesar nofretete tutanchamun ramses caligula mozart beethoven shakespeare picasso rembrandt michelangelo kopernikus
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
  gordon freeman, dorothy gale, philip marlowe, william riker, benjamin sisko, montgomery scott, leonard mccoy, kathryn janeway, sam spade, christopher robin, stephan derrick, helga beimer, bernd stromberg, martin riggs, jesse pinkman, arya stark, travis bickle, tony montana, peter rabbit, links zelda, ekel alfred,
  olaf schneemann, jim hopper, dustin henderson, steve harrington, elliot alderson, billy butcher, tommy shelby, thomas shelby,
  ron stoppable, timmy turner, ben tennyson, johnny bravo, tony tiger, emil tischbein, werner brinkmann, ernst stromberg,
  berthold heisterkamp, ulf steinke, bob andrews, peter shaw, kevin minion, samus aran, chris redfield, jill valentine, arthur morgan rdr,
  trevor philips, niko bellic, marcus fenix, alan wake, elaine marley, gary eich, lily aldrin, robin scherbatsky, marshall eriksen,
  jake peralta, raymond holt, gregory house, meredith grey, derek shepherd, john dorian, perry cox, christopher turk, ally mcbeal,
  dale cooper, laura palmer, buffy summers, hank schrader, mike ehrmantraut, jimmy mcgill, kim wexler, frank underwood, claire underwood,
  patty hewes, alicia florrick, olivia pope, selina meyer, kate austen, jack shephard, hugo reyes, benjamin linus, michael scofield,
  lincoln burrows, piper chapman, patrick jane, gil grissom, jethro gibbs, temperance brennan, richard castle, felix leiter, jack reacher,
  ray stantz, lloyd christmas, harry dunne, andy dufresne, john coffey, carrie white, arthur dent, adrian mole, bridget jones, mark darcy,
  anna karenina, josef k, effi briest, heinrich faust, maria stuart, karl moor, franz moor, michael kohlhaas, felix krull, hans castorp,
  little john, amy winehouse, keith richards, sharon stone, sandra bullock, nicole kidman, meryl streep, natalie portman, jennifer aniston,
  jennifer lawrence, hugh jackman, ryan reynolds, mel gibson, harrison ford, bruce willis, steven seagal, danny devito, woody allen,
  kate middleton, marco polo, nikola tesla, marie curie, charles darwin, stephen hawking, robert oppenheimer, friedrich engels,
  rosa luxemburg, ho chi minh, erich honecker, walter ulbricht, egon krenz, joseph goebbels, anne frank, sophie scholl, heinrich heine,
  agatha christie, johannes brahms, bill cosby, bonnie clyde, charles manson, ted bundy, mike tyson, tom brady, tiger woods, andre agassi,
  niki lauda, jamal musiala, harry kane, thomas tuchel, christoph daum, karel gott, hans albers, matthias schweighoefer, moritz bleibtreu,
  daniel bruehl, claudia schiffer, logan paul, jack ma, rene benko, jan marsalek, oliver pocher, cathy hummels, frank elstner,
  rudi carrell, claus kleber, tom buhrow, kevin kuehnert, christine lambrecht, heiner geissler, joachim gauck, christian wulff,
  herbert kickl, joerg haider, hc strache, alain berset, roger koeppel,
  franz joseph, maria theresia, roberto blanco, evelyn hamann, inge meysel, wim thoelke, jeffrey epstein,
  richard stallman, nicolas cage, juergen drews, harald juhnke, guenter grass, saskia esken, christoph waltz,
  diane kruger, viktor orban, roman polanski, rudi voeller, bill kaulitz, tom kaulitz, jose mourinho,
  jeanette biedermann, sophia thomalla, christoph blocher, gundula gause, howard carpendale, johannes heesters, recep erdogan,
  tayyip erdogan, marcus aurelius, claude monet, robert downey jr, chris hemsworth, harvey weinstein, pete sampras,
  capital bra, marie antoinette,
  alan harper, hugo drax, ellie miller, max zorin, hans landa, bella cullen, peter pevensie, emma bovary, michael de santa, skyler white, edward elric, levi ackermann, abby sciuto, raymond reddington, flynn rider, atze schroeder, lothar frohwein, adolf tegtmeier, albert wesker, verbal kint
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
  cristiano ronaldo, lionel messi, harry potter, james bond, recep silvio berlusconi, sigmund freud, vincent van gogh, pablo picasso, salvador dali,
  neil armstrong, sophia loren, brigitte bardot, bud spencer, terence hill, lady diana, prinz william, prinz charles, dalai lama, mutter teresa, mother teresa, rihanna fenty, beyonce knowles,
  guenther jauch, dieter bohlen, heidi klum, til schweiger, karl lagerfeld, udo lindenberg, herbert groenemeyer,
  hape kerkeling, otto waalkes, jogi loew, lukas podolski, bastian schweinsteiger, mesut oezil,
  toni kroos, lothar matthaeus, uli hoeness, greta thunberg, taylor swift, ed sheeran, johnny depp, tom cruise, george clooney,
  quentin tarantino, steven spielberg, oprah winfrey, dwayne johnson, vin diesel, scarlett johansson, roger federer,
  rafael nadal, serena williams, usain bolt, diego maradona, zinedine zidane, otto von bismarck, konrad adenauer,
  miley cyrus, katy perry, shakira mebarak, celine dion, david hasselhoff, pamela anderson,
  matthew mcconaughey, jean claude van damme, dolph lundgren, alfred hitchcock, stanley kubrick, lady di,
  prinz harry, prince harry, meghan markle, queen victoria, koenig charles, kaiser wilhelm, kaiser nero, nero claudius,
  gaius julius caesar, alexander der grosse, alexander the great, dschingis khan, dschinghis khan, genghis khan,
  karl der grosse, friedrich der grosse, alter fritz, sissi kaiserin, kaiserin sissi, kaiserin elisabeth,
  katharina die grosse, ludwig der vierzehnte, jeanne d'arc, johanna von orleans, christopher columbus, galileo galilei,
  thomas alva edison, immanuel kant, friedrich nietzsche, wladimir iljitsch lenin, wladimir lenin, vladimir lenin, leo trotzki, mao zedong,
  mao tse tung, hermann goering, heinrich himmler, claus von stauffenberg, bertolt brecht, johann wolfgang goethe, william shakespeare,
  ernest hemingway, j k rowling, george r r martin, j r r tolkien, frida kahlo, andy warhol, leonardo vinci,
  michelangelo buonarroti, rembrandt van rijn, antonio vivaldi, muammar gaddafi, baschar al assad, tayyip erdogan,
  benjamin netanjahu, benjamin netanyahu, javier milei, alexander lukaschenko, sergej lawrow, edward snowden, julian assange,
  oj simpson, o j simpson, al capone, pablo escobar, bonnie und clyde, bonnie parker clyde,
  fritz haarmann, floyd mayweather, conor mcgregor, lebron james, kobe bryant, shaquille o'neal, novak djokovic,
  ayrton senna, zlatan ibrahimovic, erling haaland, pep guardiola, berti vogts, rex gildo,
  jopi heesters, vicco von buelow, bully herbig,
  michael bully herbig, elyas m'barek, verona pooth, verona feldbusch, daniel kueblboeck,
  lena meyer landrut, tokio hotel, kool savas, pamela reif, dagi bee, mr beast, charli damelio,
  jensen huang, steve wozniak, linus torvalds, satoshi nakamoto,
  dieter thomas heck, marcel reich ranicki, jan josef liefers,
  norbert walter borjans, ursula von der leyen, annegret kramp karrenbauer, karl theodor zu guttenberg, theodor zu guttenberg,
  franz josef strauss, hans dietrich genscher, heinz christian strache, alexander van der bellen,
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
