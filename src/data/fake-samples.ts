/**
 * What the words of samples are made of, in lower case without accents (`nameKey`): "muster", "test" and their like in
 * sixteen languages, and what is joined to them for a person, a company or a place.
 *
 * Source: own collection from manuals, forms and test systems (2024 to 2026); facts, no licence needed. Reason: such
 * words are made up anew each time (`Musterkind`, `Vzorová firma`), so that a list of whole words never ends.
 */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const anyOf = (text: string): string => words(text).join('|');

/** Also joined to what follows. */
const STEM_WORDS = `
  test muster beispiel dummy fake demo probe platzhalter sample example voorbeeld proef exempel eksempel deneme ornek vzor
  priklad minta esimerkki primjer vzorec ejemplo exemplo exemple esempio exemplu przyklad
`;
export const SAMPLE_STEMS = anyOf(STEM_WORDS);

/** These words, and their forms as adjectives. */
export const SAMPLE_WORDS: ReadonlySet<string> = new Set(
  words(`
    ${STEM_WORDS}
    tests testing tester prueba pruebas prova prove essai essais testowy testowa testowe testova testovy testovaci testna testni
    przykladowa przykladowy przykladowe vzorova vzorovy vzorove prikladova ukazkova ukazkovy zkusebni primerna primerno mintas
    pavyzdys naidis bidon ficticia fictive fittizia quelconque
  `),
);

/** Joined to a stem it is nobody. `Mustermeier` and `Testorf` are families, so names and endings of names are not here. */
export const SAMPLE_PERSON = new RegExp(
  `^(?:${SAMPLE_STEMS})s?(?:${anyOf(`
    mann maenner maennchen maennlein frau frauen fraeulein frauchen kind kinder junge maedchen herr dame mensch menschlein person persona persoon
    kunde kunden kundin kerl typ boy girl man woman user nutzer lead name nachname vorname familie mitarbeiter mitarbeiterin
    schueler schuelerin patient patientin bewerber kontakt mieter kaeufer klant klientka klient
  `)})$`,
);

/** Words for a company, beside a stem or joined to it; the last lines for domains. */
export const SAMPLE_COMPANIES: ReadonlySet<string> = new Set(
  words(`
    firma firmen unternehmen betrieb konzern company corp corporation kunde kundin kunden agentur agency gruppe group laden bude verein
    kanzlei praxis organisation organization customer client business handel shop soehne sohn partner cie und and sons bros
    brothers the a of
    societe ste entreprise empresa azienda impresa ditta bedrijf onderneming spolka sirket sirketi foretag virksomhed firme negocio
    compania sarl sas srl spa aps zoo una une podjetje tvrtka spolecnost kft zrt oyj sro doo ooo ltd gmbh mbh bolaget bolag
    mail email domain domaene web site website server provider adresse online
  `),
);
