/**
 * Invented records in French, Italian, Spanish, Portuguese, Dutch, Polish, Czech, Turkish and the Nordic languages,
 * compared in lower case without accents (`nameKey`).
 *
 * Source: own collection from forms, manuals and their placeholders (2024 to 2026); facts, no licence needed. Reason:
 * lists cross borders, and a test in another language is one all the same. Words that are names of people there
 * (Örnek, Prova, Essai) stand with the doubtful ones.
 */

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const lines = (text: string): readonly string[] => text.split(/\s*[\n,]\s*/).filter((line) => line !== '');

/** Nobody's name. */
export const TEST_WORDS_ABROAD = words(`
  azerty azertyuiop exemple ejemplo esempio exemplo voorbeeld przyklad przykladowy przykladowa priklad eksempel exempel esimerkki
  testowy testowa testowe probando provami provatest testeur testeuse proefklant proefpersoon testnaam testpersoon testgebruiker
  testklant testbedrijf utente usuario utilisateur uzytkownik gebruiker kullanici uzivatel bruger anvaendare denemek denemedeneme
  quelconque untel unetelle cualquiera chiunque qualcuno iemand ktos kimse nekdo jakis soyadi soyisim isimsiz bezimienny
  cancellami borrar borrame supprimer supprimez verwijderen usunac smazat
`);

/** Test words that are names as well. */
export const DOUBTFUL_WORDS_ABROAD = words('teste deneme ornek proef proba bidon boh mah');

/** Whole refusals and shrugs, blanks left out. */
export const REFUSALS_ABROAD = words(`
  vatefairevoir vatefairefoutre foutezmoilapaix fichezmoilapaix laisseztomber laissemoi laissezmoitranquille laissemoitranquille jenesaispas
  jesaispas chaispas saispas jeneveuxpas jeveuxpas pasenvie pasdepub pasdenom pasdetelephone pasdemail pasinteresse pasinteressee
  cavousregardepas cateregardepas pasvosaffaires onsenfout jemenfous rienadire nonmerci riendutout
  nonloso nonlodico nonsaprei chissenefrega nonmiinteressa noninteressato noninteressata fattimiei fattitituoi fatticavolituoi fattituoi
  lasciamiinpace lasciatemiinpace nograzie nientenome nessunnome affarimiei nonhomail nonhoemail
  noselodigo nolose nolodigo nomeinteresa nointeresa noteimporta queteimporta atiqueteimporta atinoteimporta dejameenpaz dejenmeenpaz
  noquiero nogracias sinnombre sincorreo sinmail sindatos ningunnombre vetealamierda vetealdiablo
  naoquero naosei naotenho naointeressa semnome sememail deixamepaz naoteinteressa
  gaatjenietsaan gaatjeniksaan gaatuniksaan gaatjullieniksaan ikwilniet wilikniet geeninteresse geenmail geenemail geennaam laatmemetrust
  laatmijmetrust weetikniet weetikveel zegikniet neebedankt nietgeinteresseerd bemoeijenietmee
  niepodam niepowiem niewiem niemam niechce nicztego niedziekuje dajciemispokoj dajmispokoj dajspokoj brakdanych brakmaila bezimienia
  nietwojasprawa niezainteresowany niezainteresowana nieinteresujemnie
  nevim nechci nedam nereknu dejtepokoj nemamzajem
  istemiyorum bilmiyorum sanane sizene soylemem vermiyorum ilgilenmiyorum rahatsizetmeyin yokyok hayirtesekkurler adimyok
  villinte villikke vilikke ingenting ingeninteresse vetinte vetikke nejtak nejtack neitakk
`);

/** Words of sentences that are nobody's name; two of them in a row are no name. */
export const SENTENCE_WORDS_ABROAD = words(`
  jamais veux veut voulez donner dites laissez laissez-moi tranquille quelqu'un vouloir savoir connais regarde affaires publicite faire
  foutre saispas bonjour essaye essayer quelque chose
  voglio vuole chiedere dico interessa importa affari miei tuoi qualcosa chissa boh ciao pubblicita provare lasciami lasciatemi
  quiero quieres interesa importa quien alguien dejame dejenme nombre ninguna hola nosotros prueba probar publicidad
  wiem podam powiem dziekuje ktokolwiek nieznany nieznana proszę prosze dzien dobry spokoj
  weet zeg wil niet iemand niemand gaat niets alsjeblieft laat rust mij jullie hallo reclame proberen
  istemiyorum bilmiyorum hayir evet merhaba tesekkurler lutfen kimse hicbiri
  quero nenhum obrigado ninguem yok hicbir bilmem
  meme notre leur nous mismo misma tuyo suyo usted ustedes stesso stessa vostro nostro zelf jouw mijn twoj twoja moj wasz nasz sobie interes sprawa
  senin benim kendim kardesim kardes minha voce tvoje moje vase
`);

/** Small words that are syllables of names as well: they count in sentences of three words and more only. */
export const SMALL_WORDS_ABROAD = words(`
  a ai al an aan at ben bu ce ci co con cu da das dat de del den der des di die do du e een ein el en er es est et gli het hic i ik il in is je jou
  kto la le les li lo los ma mam me mi mnie moi mon my na ne ni nie no non nos not o ona para per pas pl por que qui se sen si sie sin so su suis sur
  ta tak te ten ti to tu tuo tua u um un una une vas ve vi voor vos wam wat we zu ze zo bal moet mag kan hoe doe io sana bana seni beni elle ella mio eu sua hun moja
`);

/** Labels of domains in which manuals and forms show an address; no company uses them. */
export const MADE_UP_DOMAINS_ABROAD = words(`
  exemple ejemplo esempio exemplo voorbeeld przyklad przykladowa priklad eksempel exempel ornek ornekfirma testowa firmatestowa votredomaine
  votreentreprise votresociete tudominio tuempresa tuodominio tuaazienda jouwdomein jouwbedrijf uwbedrijf twojadomena twojafirma domaine dominio
  sudominio suempresa azerty firmaejemplo empresaejemplo aziendaesempio deneme nulleparte ningunaparte nessunposto
`);

/** Local parts of such addresses. */
export const MADE_UP_LOCALS_ABROAD = words(`
  azerty nom prenom prenom.nom nom.prenom votre.email votreemail votrenom tucorreo tu.correo correo sucorreo nombre.apellido nome.cognome
  tuamail tua.email nomecognome jouwemail jouwnaam voornaam.achternaam imie.nazwisko twojemail ad.soyad isim.soyisim adsoyad nome.sobrenome
  seuemail exemple ejemplo esempio exemplo voorbeeld przyklad deneme ornek essai.test testowy personne quelqu'un bidon boh nonloso
  niepodam niemam niewiem istemiyorum sanane gaatjeniksaan jenesaispas rienadire
`);

/** Labels of places. */
export const PLACEHOLDER_TOWNS_ABROAD = words(
  'ville ciudad citta miasto plaatsnaam woonplaats sehir cidade localite localidad trifouillis paperopoli topolinia donaldville villaejemplo pueblo villejuiftest',
);

/** Column labels. */
export const LABELS_ABROAD = lines(`
  prenom, nom, nom de famille, prenom nom, nom prenom, nombre, apellido, apellidos, nombre apellido, nombre y apellidos, nombre completo, nome,
  cognome, nome cognome, nome e cognome, nome completo, sobrenome, voornaam, achternaam, naam, imie, nazwisko, imie nazwisko, imie i nazwisko,
  ad soyad, adi soyadi, adiniz, jmeno, prijmeni, fornamn, efternamn, fornavn, etternavn, efternavn, entreprise, societe, nom de la societe,
  empresa, azienda, ragione sociale, bedrijf, bedrijfsnaam, nazwa firmy, firma adi, ville, ciudad, citta, telefono, telephone, telefoon
`);

/** A remark that calls the record a test, in words of these languages. */
export const CALLED_TEST_ABROAD =
  /\b(?:ceci est|c'est) (?:juste )?un (?:test|essai)\b(?! (?:de|pour|sur))|\besto es una prueba\b(?! (?:de|para))|\b(?:solo|es) una prueba\b(?! (?:de|para))|\bquest[ao] e (?:solo )?un(?:a prova| test)\b(?! (?:di|per))|\bdit is (?:maar )?een test\b(?! (?:van|voor))|\bto (?:jest )?(?:tylko )?test\b|\bbu bir (?:test|deneme)|\bdet(?:ta|te)? (?:ar|er) (?:bara |bare )?et?t? ?test\b|^(?:prueba|prova|essai|deneme|proef|zkouska|teste|test)[\s,:;.-]{1,3}(?:a |da |por favor |svp |s'il vous plait |si prega di |bitte )?(?:supprimer|ignorer|ignorar|ignorare|borrar|eliminar|eliminare|cancellare|cancella|verwijderen|negeren|usunac|ignorowac|smazat|silin|apagar)\b|\b(?:enregistrement|contact|fiche|prospect|registro|contacto|contatto|contato|cadastro|zgloszenie|kontakt|lead) (?:(?:de|di|da) (?:test|prueba|prova|teste|essai)|testow[ey])\b|^(?:test|teste|prueba|prova|essai|proef|deneme)\b[\s,:;.!-]{1,3}(?:merci de |svp |por favor |favor |si prega di |prosze |lutfen |graag )?(?:ne pas|nao|no|non|niet|nie) (?:traiter|appeler|rappeler|contacter|tenir|contactar|llamar|procesar|tramitar|contattare|chiamare|elaborare|considerare|bellen|contacteren|verwerken|dzwonic|kontaktowac|przetwarzac|ligar|processar)|^test ?(?:response|lead response|reponse|respuesta|risposta|antwort)[.!]?$/;

/** Insults as whole names, companies or local parts; words that are family names somewhere are left out. */
export const INSULTS_ABROAD = lines(`
  va te faire foutre, va te faire, vas te faire, va chier, nique ta mere, ta gueule, fils de pute, connard, connasse, salope, encule, merde, gros con,
  vaffanculo, vaffa, stronzo, stronza, figlio di puttana, coglioni, testa di cazzo, che palle, pezzo di merda, merda,
  hijo de puta, hijo puta, vete a la mierda, mierda, gilipollas, chinga tu madre, pendejo, me cago en, chupame, que te jodan, cabrones,
  filho da puta, vai a merda, caralho, klootzak, kankerlijer, rot op, val dood, flikker op, krijg de tering, godverdomme,
  kurwa, kurwa mac, spierdalaj, spadaj, pierdol sie, jebac, chuj ci, siktir, siktir git, orospu cocugu, gerizekali, serefsiz, do prdele, kurva, jdi do prdele
`);
