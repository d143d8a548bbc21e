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
