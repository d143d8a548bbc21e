/*
 * States of Germany and Austria and cantons of Switzerland by their short forms and English names.
 * Source: ISO 3166-2 and official abbreviations. Reason: lists mix "BY", "Bayern" and "Bavaria".
 */
const REGIONS = {
  DE: {
    'Baden-Württemberg': ['BW', 'BaWü', 'Baden Württemberg', 'Baden-Wuerttemberg', 'Baden-Wurttemberg'],
    Bayern: ['BY', 'Bavaria', 'Freistaat Bayern', 'Bay'],
    Berlin: ['BE'],
    Brandenburg: ['BB'],
    Bremen: ['HB'],
    Hamburg: ['HH'],
    Hessen: ['HE', 'Hesse'],
    'Mecklenburg-Vorpommern': ['MV', 'Meck-Pomm', 'Mecklenburg Vorpommern', 'Mecklenburg-Western Pomerania'],
    Niedersachsen: ['NI', 'NDS', 'Nds.', 'Lower Saxony'],
    'Nordrhein-Westfalen': [
      'NW',
      'NRW',
      'Nordrhein Westfalen',
      'North Rhine-Westphalia',
      'North Rhine Westphalia',
    ],
    'Rheinland-Pfalz': ['RP', 'RLP', 'Rheinland Pfalz', 'Rhineland-Palatinate'],
    Saarland: ['SL'],
    Sachsen: ['SN', 'Saxony', 'Freistaat Sachsen'],
    'Sachsen-Anhalt': ['ST', 'LSA', 'Sachsen Anhalt', 'Saxony-Anhalt'],
    'Schleswig-Holstein': ['SH', 'Schleswig Holstein'],
    Thüringen: ['TH', 'Thuringia', 'Thueringen', 'Freistaat Thüringen'],
  },
  AT: {
    Burgenland: ['Bgld', 'Bgld.'],
    Kärnten: ['Ktn', 'Ktn.', 'Kaernten', 'Carinthia'],
    Niederösterreich: ['NÖ', 'Niederoesterreich', 'Lower Austria'],
    Oberösterreich: ['OÖ', 'Oberoesterreich', 'Upper Austria'],
    Salzburg: ['Sbg', 'Sbg.'],
    Steiermark: ['Stmk', 'Stmk.', 'Styria'],
    Tirol: ['Tyrol'],
    Vorarlberg: ['Vbg', 'Vbg.', 'Vlbg'],
    Wien: ['Vienna'],
  },
  CH: {
    Aargau: ['AG'],
    'Appenzell Ausserrhoden': ['AR'],
    'Appenzell Innerrhoden': ['AI'],
    'Basel-Landschaft': ['BL', 'Baselland'],
    'Basel-Stadt': ['BS', 'Basel Stadt'],
    Bern: ['BE', 'Berne'],
    Freiburg: ['FR'],
    Genf: ['GE'],
    Glarus: ['GL'],
    Graubünden: ['GR', 'Graubuenden', 'Grisons'],
    Jura: ['JU'],
    Luzern: ['LU', 'Lucerne'],
    Neuenburg: ['NE'],
    Nidwalden: ['NW'],
    Obwalden: ['OW'],
    Schaffhausen: ['SH'],
    Schwyz: ['SZ'],
    Solothurn: ['SO'],
    'St. Gallen': ['SG', 'St.Gallen', 'Sankt Gallen', 'St Gallen'],
    Tessin: ['TI'],
    Thurgau: ['TG'],
    Uri: ['UR'],
    Waadt: ['VD'],
    Wallis: ['VS'],
    Zug: ['ZG'],
    Zürich: ['ZH', 'Zuerich', 'Zurich'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const BY_COUNTRY: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(REGIONS).map(([country, regions]) => [
    country,
    new Map(
      Object.entries(regions).flatMap(([name, others]) =>
        [name, ...others].map((other) => [other.toLowerCase(), name] as const),
      ),
    ),
  ]),
);

/** The usual name of a state or canton, or null where the text is not known in that country. */
export function regionOf(country: string, text: string): string | null {
  const plain = text.replace(/^(?:kanton|kt\.?|canton|land)\s+/i, '').trim();
  return BY_COUNTRY.get(country)?.get(plain.toLowerCase()) ?? null;
}

/** The country of a German or Austrian state by its full name ("Bayern" in a country column), or null. */
export function countryOfRegion(text: string): { readonly country: string; readonly region: string } | null {
  if (text.trim().length < 5) return null;
  for (const country of /^(?:kanton|kt\.?|canton) /i.test(text) ? ['CH'] : ['DE', 'AT']) {
    const region = regionOf(country, text);
    if (region) return { country, region };
  }
  return null;
}
