/**
 * Short forms of words in company names, folded, with the word they stand for.
 * Source: compiled for this project from everyday German and English usage. Licence: MIT, like the project.
 * Reason: "HS Mittweida" on a badge and "Hochschule Mittweida" in the CRM are one. Short forms that stand for several
 * words (SW, ST, KG) are left out on purpose.
 */
export const COMPANY_WORDS: ReadonlyMap<string, string> = new Map(
  `
  hs hochschule
  fh fachhochschule
  uni universitat
  univ universitat
  university universitat
  inst institut
  institute institut
  stb steuerberater
  steuerberatung steuerberater
  stbg steuerberatungsgesellschaft
  wp wirtschaftsprufer
  ra rechtsanwalte
  rae rechtsanwalte
  rechtsanwalt rechtsanwalte
  kh krankenhaus
  klin kliniken
  klinik kliniken
  klinikum kliniken
  stadtw stadtwerke
  masch maschinen
  fa firma
  gebr gebruder
  ges gesellschaft
  verw verwaltung
  vers versicherung
  versicherungen versicherung
  spk sparkasse
  vhs volkshochschule
  gym gymnasium
  ing ingenieure
  ingenieurburo ingenieure
  arch architekten
  intl international
  int international
  natl national
  mfg manufacturing
  bros brothers
  assoc associates
  svc services
  svcs services
  sys systems
  mgmt management
  engrg engineering
  dept department
  hosp hospital
  grp group
  gruppe group
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [string, string]),
);
