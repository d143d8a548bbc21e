import { createRequire } from 'node:module';
import { spellOut } from './umlauts.ts';

/*
 * Countries by name in German, English, French and Italian, by ISO code and by licence-plate letters.
 * Names and codes: npm package i18n-iso-countries (MIT). Below it stand names that people write and ISO does not know;
 * source: everyday usage in contact lists.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  DE: [
    'BRD',
    'Bundesrepublik',
    'Bundesrepublik Deutschland',
    'Federal Republic of Germany',
    'Deutchland',
    'Deutschlang',
    'Deutschand',
    'Duitsland',
    'Alemania',
    'Niemcy',
    'Tyskland',
    'Almanya',
    'GER',
    'Dtl',
    'Dtld',
    'Deutschl',
    'RFA',
    'West Germany',
    'Alemanha',
    'Německo',
    'Saksa',
  ],
  AT: [
    'Oesterreich',
    'Republik Österreich',
    'Osterreich',
    'AUT',
    'Öst',
    'Österr',
    'Autriche',
    'Oostenrijk',
    'Avusturya',
  ],
  CH: [
    'Schweizerische Eidgenossenschaft',
    'Confoederatio Helvetica',
    'SUI',
    'Schweizer Eidgenossenschaft',
    'Switzerland',
    'Suiza',
    'Zwitserland',
    'Swiss',
    'Svizra',
    'Die Schweiz',
    'İsviçre',
    'Szwajcaria',
  ],
  LI: ['FL', 'Fürstentum Liechtenstein', 'Lichtenstein', 'Principality of Liechtenstein'],
  GB: [
    'England',
    'Schottland',
    'Scotland',
    'Wales',
    'Großbritannien',
    'Grossbritannien',
    'Britain',
    'U.K.',
    'G.B.',
    'Nordirland',
    'Northern Ireland',
    'Vereinigtes Koenigreich',
    'Royaume Uni',
    'Grande-Bretagne',
    'Angleterre',
    'Gran Bretagna',
    'Inghilterra',
    'Regno Unito',
    'Great Britain and Northern Ireland',
    'ENG',
    'Reino Unido',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  US: [
    'USA',
    'U.S.',
    'U.S.A.',
    'Vereinigte Staaten von Amerika',
    'Amerika',
    'America',
    'Etats Unis',
    'United States',
    'US of A',
    'Stati Uniti',
    'Estados Unidos',
    'Etats-Unis d Amerique',
    'VSA',
    'The United States',
    'The USA',
  ],
  NL: [
    'Holland',
    'The Netherlands',
    'Nederland',
    'Pays Bas',
    'Paesi Bassi',
    'Königreich der Niederlande',
    'Olanda',
    'Hollande',
    'NED',
    'Netherland',
    'Países Bajos',
  ],
  FR: ['Francia', 'Frankrijk', 'République française'],
  IT: ['Italia', 'Italië', 'Itali'],
  ES: ['Espana', 'España', 'Espanya', 'SPA'],
  PT: ['Portugal', 'Portogallo', 'POR'],
  BE: ['België', 'Belgie', 'Belgique', 'Belgio', 'Belgien'],
  LU: ['Luxembourg', 'Luxemburg', 'Lussemburgo', 'Lëtzebuerg', 'Großherzogtum Luxemburg'],
  DK: ['Danmark', 'DEN', 'Königreich Dänemark'],
  SE: ['Sverige'],
  NO: ['Norge'],
  FI: ['Suomi'],
  PL: ['Polska', 'Republic of Poland'],
  CZ: [
    'Tschechei',
    'Tschechien',
    'Tschechische Republik',
    'Česko',
    'Ceska republika',
    'Česká republika',
    'CZE',
    'Czech',
  ],
  SK: ['Slowakische Republik', 'Slovensko', 'Slovak Republic'],
  SI: ['Slovenija'],
  HR: ['Hrvatska', 'CRO'],
  HU: ['Magyarország', 'Magyarorszag'],
  RO: ['România', 'Rumaenien'],
  BG: ['Bulgarija'],
  GR: ['Hellas', 'Ellada', 'GRE'],
  TR: ['Türkiye', 'Turkiye', 'Turkei', 'Tuerkei', 'Türkyie'],
  RU: ['Russland', 'Russian Federation', 'Russische Föderation', 'Russia', 'Rossija'],
  UA: ['Ukraina', 'The Ukraine'],
  RS: ['Srbija'],
  BA: ['Bosnien', 'Bosnien-Herzegowina', 'Bosnien und Herzegowina', 'Bosnia', 'BiH', 'Bosna i Hercegovina'],
  MK: ['Nordmazedonien', 'Mazedonien', 'Macedonia', 'North Macedonia', 'FYROM'],
  XK: ['Kosova', 'RKS', 'KS'],
  MD: ['Moldau', 'Moldawien', 'Moldova'],
  BY: ['Weißrussland', 'Weissrussland', 'Belarus'],
  IE: ['Irland', 'Republik Irland', 'Republic of Ireland', 'Eire', 'Éire'],
  KR: [
    'Südkorea',
    'Suedkorea',
    'South Korea',
    'Republic of Korea',
    'Korea Süd',
    'Korea (Republik)',
    'Corée du Sud',
    'Corea del Sud',
    'Korea, Republic of',
    'Korea South',
  ],
  KP: ['Nordkorea', 'North Korea'],
  CN: [
    'VR China',
    'PRC',
    'P.R. China',
    'PR China',
    'Volksrepublik China',
    "People's Republic of China",
    'Mainland China',
    'China',
  ],
  HK: ['Hongkong', 'Hong Kong SAR', 'Hong Kong (SAR)'],
  TW: ['Taiwan', 'Taiwan ROC', 'Republic of China'],
  JP: ['Nippon', 'JAP'],
  VN: ['Vietnam', 'Viet Nam'],
  AE: [
    'VAE',
    'UAE',
    'U.A.E.',
    'Vereinigte Arabische Emirate',
    'Emirates',
    'Dubai',
    'Emirati Arabi Uniti',
    'Émirats arabes unis',
  ],
  SA: ['Saudi Arabien', 'Saudi-Arabien', 'KSA', 'Kingdom of Saudi Arabia'],
  IR: ['Iran', 'Islamic Republic of Iran'],
  SY: ['Syrien', 'Syria'],
  LA: ['Laos'],
  TZ: ['Tansania', 'Tanzania'],
  BO: ['Bolivien', 'Bolivia'],
  VE: ['Venezuela'],
  BN: ['Brunei'],
  CI: ['Elfenbeinküste', 'Ivory Coast', "Côte d'Ivoire"],
  VA: ['Vatikan', 'Vatican', 'Vatikanstadt', 'Heiliger Stuhl'],
  ZA: ['Südafrika', 'Suedafrika', 'South Africa', 'RSA'],
  CV: ['Kap Verde', 'Cape Verde'],
  NZ: ['Neuseeland', 'Aotearoa'],
  AU: ['Australien', 'Australia'],
  IN: ['Indien', 'India', 'Bharat', 'Inde'],
  MX: ['Mexiko', 'Mexico', 'México'],
  BR: ['Brasil', 'Brasilien'],
  CA: ['Kanada', 'Canada'],
  MM: ['Burma', 'Birma', 'Myanmar'],
  PS: ['Palästina', 'Palestine'],
};

/** Licence-plate letters that are no ISO code. Source: UN list of distinguishing signs of vehicles in international traffic. */
const PLATES: Readonly<Record<string, string>> = {
  D: 'DE',
  A: 'AT',
  F: 'FR',
  I: 'IT',
  B: 'BE',
  L: 'LU',
  E: 'ES',
  P: 'PT',
  S: 'SE',
  N: 'NO',
  H: 'HU',
  J: 'JP',
  UK: 'GB',
  EL: 'GR',
  FIN: 'FI',
  IRL: 'IE',
  EST: 'EE',
  SLO: 'SI',
  CDN: 'CA',
  RUS: 'RU',
  AUS: 'AU',
  IND: 'IN',
  ROK: 'KR',
  SRB: 'RS',
  MNE: 'ME',
  BIH: 'BA',
  NMK: 'MK',
};

/** Words that name more than one country, or none. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'korea',
  'kongo',
  'congo',
  'dach',
  'd a ch',
  'dach region',
  'eu',
  'europa',
  'europe',
  'europaeische union',
  'european union',
  'emea',
  'virgin islands',
  'guyana guinea',
  'asien',
  'asia',
  'afrika',
  'africa',
  'benelux',
  'skandinavien',
  'international',
  'worldwide',
  'weltweit',
  'jugoslawien',
  'yugoslavia',
  'tschechoslowakei',
]);

export interface CountryReading {
  /** ISO 3166-1 alpha-2, or null where the text names none or several. */
  readonly code: string | null;
  /** `name`, `code`, `plate`; `ambiguous` and `unknown` come with a null code. */
  readonly by: 'name' | 'code' | 'plate' | 'ambiguous' | 'unknown';
}

const UNKNOWN: CountryReading = { code: null, by: 'unknown' };
const AMBIGUOUS_READING: CountryReading = { code: null, by: 'ambiguous' };

/** Which country a text names: ISO alpha-2 or alpha-3, a name in de, en, fr, it, licence-plate letters, or "Deutschland (DE)". */
export function readCountry(text: string): CountryReading {
  const cell = text.slice(0, 100).trim();
  const whole = readOne(cell);
  if (whole.by !== 'unknown') return whole;
  const parts = cell
    .split(/[()[\]/|;,–]| - |_| \+ |-(?=[A-Z]{2,3}$)|(?<=^[A-Za-z]{2,3})-/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return UNKNOWN;
  const codes = new Set(parts.map((part) => readOne(part).code).filter((code) => code !== null));
  if (codes.size > 1) return AMBIGUOUS_READING;
  const [code] = codes;
  return code ? { code, by: 'name' } : UNKNOWN;
}

function readOne(text: string): CountryReading {
  const letters = text.replace(/\./g, '').toUpperCase();
  if (/^[A-Z]{1,3}$/.test(letters)) {
    const code = codes().get(letters);
    if (code) return { code, by: 'code' };
    const plate = PLATES[letters];
    if (plate) return { code: plate, by: 'plate' };
  }
  const key = countryKey(text);
  if (AMBIGUOUS.has(key)) return AMBIGUOUS_READING;
  const named = names().get(key);
  return named ? { code: named, by: 'name' } : UNKNOWN;
}

function countryKey(text: string): string {
  return spellOut(text.toLowerCase())
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, ' und ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const load = createRequire(import.meta.url);
let byCode: ReadonlyMap<string, string> | undefined;
let byName: ReadonlyMap<string, string> | undefined;

function codes(): ReadonlyMap<string, string> {
  if (!byCode) {
    const triples = load('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[];
    const known = new Map<string, string>([
      ['XK', 'XK'],
      ['XKX', 'XK'],
    ]);
    for (const [alpha2, alpha3] of triples) known.set(alpha2, alpha2).set(alpha3, alpha2);
    byCode = known;
  }
  return byCode;
}

function names(): ReadonlyMap<string, string> {
  if (!byName) {
    const known = new Map<string, string>();
    for (const language of ['de', 'en', 'fr', 'it']) {
      const { countries } = load(`i18n-iso-countries/langs/${language}.json`) as {
        countries: Readonly<Record<string, string | readonly string[]>>;
      };
      for (const [code, given] of Object.entries(countries)) {
        for (const name of typeof given === 'string' ? [given] : given) known.set(countryKey(name), code);
      }
    }
    for (const [code, given] of Object.entries(ALIASES)) {
      for (const name of given) known.set(countryKey(name), code);
    }
    byName = known;
  }
  return byName;
}

/** The English short name of an ISO code, as CRM systems list it ("Germany"); the code itself where it is none. */
export function countryName(code: string): string {
  const { countries } = load('i18n-iso-countries/langs/en.json') as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  const names = Object.hasOwn(countries, code) ? countries[code] : code;
  return (typeof names === 'string' ? names : names?.[0]) ?? code;
}
