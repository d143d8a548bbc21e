/*
 * Words around names: forms of address, academic titles, particles, marks. Source: titles of the German, Austrian and
 * Swiss university systems and the Bologna degrees, letter-writing guides, badges and participant lists of webinar tools.
 * Reason: they stand in every name column of real lists and belong to columns of their own.
 */

/** Forms of address by their key (lower case, no dots): how they are written in `salutation`. */
export const SALUTATIONS: ReadonlyMap<string, string> = new Map([
  ['herr', 'Herr'],
  ['herrn', 'Herr'],
  ['hr', 'Herr'],
  ['hrn', 'Herr'],
  ['frau', 'Frau'],
  ['fr', 'Frau'],
  ['fräulein', 'Frau'],
  ['frl', 'Frau'],
  ['mr', 'Mr'],
  ['mister', 'Mr'],
  ['mrs', 'Mrs'],
  ['ms', 'Ms'],
  ['miss', 'Miss'],
  ['mx', 'Mx'],
  ['madame', 'Madame'],
  ['mme', 'Madame'],
  ['monsieur', 'Monsieur'],
  ['mademoiselle', 'Mademoiselle'],
  ['mlle', 'Mademoiselle'],
  ['signor', 'Signor'],
  ['signora', 'Signora'],
  ['sig', 'Signor'],
  ['sigra', 'Signora'],
  ['señor', 'Señor'],
  ['señora', 'Señora'],
  ['sr', 'Señor'],
  ['sra', 'Señora'],
  ['dhr', 'Dhr.'],
  ['mevr', 'Mevr.'],
  ['mevrouw', 'Mevr.'],
  ['sir', 'Sir'],
  ['dame', 'Dame'],
  ['familie', 'Familie'],
  ['fam', 'Familie'],
  ['family', 'Family'],
  ['eheleute', 'Eheleute'],
  ['ehepaar', 'Ehepaar'],
  ['geschwister', 'Geschwister'],
]);

/** Forms of address that mean more than one person. */
export const PLURAL_SALUTATIONS: ReadonlySet<string> = new Set([
  'Familie',
  'Family',
  'Eheleute',
  'Ehepaar',
  'Geschwister',
  'Herr und Frau',
  'Frau und Herr',
  'Mr and Mrs',
]);

/** Forms that are taken for one only in front of a name: "Sr", "Fr" and "Sig" can be other things behind it. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr.'],
  ['jun', 'jun.'],
  ['junior', 'Junior'],
  ['sr', 'Sr.'],
  ['sen', 'sen.'],
  ['senior', 'Senior'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['iv', 'IV'],
  ['2nd', '2nd'],
  ['3rd', '3rd'],
]);

/**
 * Academic titles in front of a name by their key (`titleWordKey`: lower case, no dots). A token may hold several ("Prof.Dr.").
 * The value is the usual spelling, taken where the source writes capitals or leaves dots out.
 */
export const TITLES: ReadonlyMap<string, string> = new Map([
  ['dr', 'Dr.'],
  ['drs', 'Drs.'],
  ['ddr', 'DDr.'],
  ['dddr', 'DDDr.'],
  ['drin', 'Dr.in'],
  ['doktor', 'Dr.'],
  ['doctor', 'Dr.'],
  ['dr-ing', 'Dr.-Ing.'],
  ['dring', 'Dr.-Ing.'],
  ['prof', 'Prof.'],
  ['profin', 'Prof.in'],
  ['professor', 'Prof.'],
  ['professorin', 'Prof.'],
  ['univ-prof', 'Univ.-Prof.'],
  ['univprof', 'Univ.-Prof.'],
  ['ao', 'ao.'],
  ['apl', 'apl.'],
  ['hon-prof', 'Hon.-Prof.'],
  ['fh-prof', 'FH-Prof.'],
  ['ass-prof', 'Ass.-Prof.'],
  ['assoc', 'Assoc.'],
  ['pd', 'PD'],
  ['privdoz', 'Priv.-Doz.'],
  ['priv-doz', 'Priv.-Doz.'],
  ['univ-doz', 'Univ.-Doz.'],
  ['habil', 'habil.'],
  ['mag', 'Mag.'],
  ['maga', 'Mag.a'],
  ['mmag', 'MMag.'],
  ['mmaga', 'MMag.a'],
  ['magister', 'Mag.'],
  ['ing', 'Ing.'],
  ['dipl', 'Dipl.'],
  ['di', 'DI'],
  ['dkfm', 'Dkfm.'],
  ['dkff', 'Dkff.'],
  ['lic', 'lic.'],
  ['cand', 'cand.'],
  ['stud', 'stud.'],
  ['ingenieur', 'Ing.'],
  ['kommr', 'KommR'],
  ['bgm', 'Bgm.'],
  ['komm-rat', 'Komm.-Rat'],
  ['kommerzialrat', 'Kommerzialrat'],
  ['hofrat', 'Hofrat'],
  ['dott', 'Dott.'],
  ['dottssa', 'Dott.ssa'],
  ['avv', 'Avv.'],
  ['mudr', 'MUDr.'],
  ['judr', 'JUDr.'],
  ['phdr', 'PhDr.'],
  ['rndr', 'RNDr.'],
  ['mgr', 'Mgr.'],
  ['bakk', 'Bakk.'],
  ['inż', 'inż.'],
  ['rer', 'rer.'],
]);

/** Words that continue a title: "Dr. med. dent.", "Prof. h. c. mult.", "Dipl.-Ing. (FH)", "lic. oec. HSG". */
export const TITLE_PARTS: ReadonlyMap<string, string> = new Map([
  ['med', 'med.'],
  ['dent', 'dent.'],
  ['vet', 'vet.'],
  ['jur', 'jur.'],
  ['iur', 'iur.'],
  ['utr', 'utr.'],
  ['phil', 'phil.'],
  ['rer', 'rer.'],
  ['nat', 'nat.'],
  ['pol', 'pol.'],
  ['oec', 'oec.'],
  ['publ', 'publ.'],
  ['soc', 'soc.'],
  ['cult', 'cult.'],
  ['agr', 'agr.'],
  ['theol', 'theol.'],
  ['paed', 'paed.'],
  ['päd', 'päd.'],
  ['troph', 'troph.'],
  ['silv', 'silv.'],
  ['techn', 'techn.'],
  ['tech', 'tech.'],
  ['mont', 'mont.'],
  ['sc', 'sc.'],
  ['scient', 'scient.'],
  ['math', 'math.'],
  ['psych', 'psych.'],
  ['pharm', 'pharm.'],
  ['mus', 'mus.'],
  ['hum', 'hum.'],
  ['biol', 'biol.'],
  ['forest', 'forest.'],
  ['oecotroph', 'oecotroph.'],
  ['disc', 'disc.'],
  ['pol', 'pol.'],
  ['h', 'h.'],
  ['c', 'c.'],
  ['hc', 'h. c.'],
  ['e', 'e.'],
  ['eh', 'E. h.'],
  ['mult', 'mult.'],
  ['habil', 'habil.'],
  ['des', 'des.'],
  ['ing', 'Ing.'],
  ['kfm', 'Kfm.'],
  ['kffr', 'Kffr.'],
  ['kauffr', 'Kauffr.'],
  ['kaufm', 'Kaufm.'],
  ['kaufmann', 'Kaufmann'],
  ['betriebswirt', 'Betriebswirt'],
  ['betriebswirtin', 'Betriebswirtin'],
  ['betrw', 'Betrw.'],
  ['bw', 'BW'],
  ['vw', 'VW'],
  ['oek', 'Ök.'],
  ['ök', 'Ök.'],
  ['ökonom', 'Ökonom'],
  ['oec', 'oec.'],
  ['phys', 'Phys.'],
  ['chem', 'Chem.'],
  ['inf', 'Inf.'],
  ['inform', 'Inform.'],
  ['informatiker', 'Informatiker'],
  ['wirt', 'Wirt.'],
  ['wi', 'Wi.'],
  ['des', 'Des.'],
  ['päd', 'Päd.'],
  ['paed', 'Paed.'],
  ['soz', 'Soz.'],
  ['geogr', 'Geogr.'],
  ['geol', 'Geol.'],
  ['jur', 'jur.'],
  ['fh', 'FH'],
  ['ba', 'BA'],
  ['uni', 'Uni'],
  ['tu', 'TU'],
  ['univ', 'Univ.'],
  ['dh', 'DH'],
  ['eth', 'ETH'],
  ['hsg', 'HSG'],
  ['htl', 'HTL'],
  ['fhnw', 'FHNW'],
  ['ets', 'ETS'],
  ['prof', 'Prof.'],
  ['doz', 'Doz.'],
  ['in', 'in'],
  ['bw', 'BW'],
  ['ssa', 'ssa'],
]);

/** Professions that stand in front of a name like a title, by their key; those in capitals are short forms and need them. */
export const PROFESSIONS: ReadonlyMap<string, string> = new Map([
  ['RA', 'Rechtsanwalt'],
  ['RAin', 'Rechtsanwältin'],
  ['StB', 'Steuerberater'],
  ['StBin', 'Steuerberaterin'],
  ['WP', 'Wirtschaftsprüfer'],
  ['Rechtsanwalt', 'Rechtsanwalt'],
  ['Rechtsanwältin', 'Rechtsanwältin'],
  ['Steuerberater', 'Steuerberater'],
  ['Steuerberaterin', 'Steuerberaterin'],
  ['Wirtschaftsprüfer', 'Wirtschaftsprüfer'],
  ['Notar', 'Notar'],
  ['Notarin', 'Notarin'],
  ['Architekt', 'Architekt'],
  ['Architektin', 'Architektin'],
  ['Pfarrer', 'Pfarrer'],
  ['Pfarrerin', 'Pfarrerin'],
  ['Bürgermeister', 'Bürgermeister'],
  ['Bürgermeisterin', 'Bürgermeisterin'],
  ['Geschäftsführer', 'Geschäftsführer'],
  ['Geschäftsführerin', 'Geschäftsführerin'],
]);

/** Degrees behind a name by their key, with their usual spelling. Taken behind a name in capitals or with dots, or after a comma. */
export const DEGREES: ReadonlyMap<string, string> = new Map(
  `MBA EMBA MSc|M.Sc. BSc|B.Sc. BA|B.A. MA|M.A. BEng|B.Eng. MEng|M.Eng. LLM|LL.M. LLB|LL.B. PhD|Ph.D. DPhil|D.Phil. MPhil|M.Phil. MD|M.D. DDS JD|J.D.
  MBL MPA MAS CAS DAS MIM MPH BBA DBA BSN RN CPA CFA CFP CIA PMP FRM ACCA FCA CISSP CISA Esq|Esq. MEd|M.Ed. BEd|B.Ed. MFA|M.F.A. MRes BCom MMSc MSW
  Bakk|Bakk. MLitt DSc|D.Sc. EdD|Ed.D. FRCS MRCP OBE MBE CBE MIB MBM MHBA MTech BTech BFA MIT`
    .split(/\s+/)
    .map((entry) => {
      const [plain = '', usual = plain] = entry.split('|');
      return [plain.toLowerCase().replace(/\./g, ''), usual] as const;
    }),
);

/** Particles that begin a family name, by their lower-case form. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `von vom zu zum zur van de der den dem del della dello dei degli delle di da do das dos du des la le las los lo les
  ter te ten tot op 't in 'd d' af av el al bin ibn bint ben abu abd st. saint san santa sankt y e i und v. v.d. z. auf aus an am im dal dalla thor vander vande vanden mac o`.split(
    /\s+/,
  ),
);

/** Particles that open a family name by themselves; the others only follow one of these ("von der", "de la"). */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  `von vom zu zum zur van de del della dello dei degli delle di da do dos das du des la le lo los las ter te ten den der op af av el al bin ibn bint abu v. v.d. dal dalla 't vander vande vanden mac mc ó ní nic uí st. saint sainte sankt`.split(
    /\s+/,
  ),
);

/** Titles of nobility, part of the family name in Germany. */
export const NOBILITY: ReadonlySet<string> = new Set(
  `freiherr freifrau freiin frhr frhr. graf gräfin grafen prinz prinzessin fürst fürstin herzog herzogin baron baronin baronesse edler edle ritter reichsgraf erbprinz markgraf`.split(
    /\s+/,
  ),
);

/** Marks of badges and participant lists, by their lower-case form: no part of a name. */
export const MARKS: ReadonlySet<string> = new Set(
  `vip speaker sprecher sprecherin referent referentin extern external externer externe intern internal guest gast host co-host cohost organizer organiser organisator moderator moderatorin
  panelist presenter aussteller ausstellerin exhibitor besucher besucherin visitor teilnehmer teilnehmerin attendee participant presse press staff crew team student studentin mitglied member
  unverified verified nicht-verifiziert ich me you du neu new kunde kundin customer partner prospect lead interessent interessentin privat private inaktiv inactive admin
  er/ihm sie/ihr he/him she/her they/them he/they she/they dey/denen keine/pronomen gl mobil handy mobile home office homeoffice testaccount n.n. verstorben t. †`.split(
    /\s+/,
  ),
);

/** Names that devices and meeting tools give to people who did not enter one. */
export const DEVICE =
  /^(?:(?:apple )?i ?(?:phone|pad|mac)\b|macbook|samsung|galaxy\b|sm-[a-z]\d|huawei\b|honor \d|xiaomi\b|redmi\b|oneplus\b|oppo\b|pixel \d|google pixel|motorola\b|moto g|nokia \d|sony xperia|xperia\b|android\b|windows\b|laptop\b|desktop\b|pc-|pc$|lenovo\b|thinkpad\b|surface (?:pro|go|laptop|book)|dell (?:laptop|xps|inspiron|latitude)|hp (?:laptop|elitebook|probook|pavilion)|user\s?\d*$|benutzer\s?\d*$|zoom ?user|zoom\s?\d*$|call.?in user|phone user|telefonteilnehmer|anrufer\b|caller\b|webex\b|teams\b|konferenzraum|besprechungsraum|meeting ?room|meetingraum|conference room|raum \d|room \d|tablet\b|handy\b|browser\b|chrome\b|firefox\b|safari\b|participant \d|teilnehmer \d|gast\s?\d*$|gast-?(?:zugang|konto|account)$|guest\s?\d*$|guest user|gastbenutzer|anonym\w*(?: (?:teilnehmer|benutzer|user|nutzer|attendee|gast))?$|anonymous\b|unbekannter (?:teilnehmer|benutzer|nutzer)|unknown (?:user|caller|participant))/i;

/** Cells that stand where a name is missing. */
export const NO_NAME =
  /^(?:[-–—_.?*/\s]+|n\.? ?n\.?|n\/a|n\. ?a\.|k\. ?a\.|keine angabe|kein name|ohne namen?|no name|noname|unbekannt|unknown|null null|none|nil|undefined|nan|tbd|tba|\(leer\)|\(blank\)|\(none\)|leer|name|vorname nachname|first name last name|vorname|nachname|first name|last name|full name|not provided|nicht angegeben|entfällt|kontakt|ansprechpartner(?:in)?)$/i;

/** Words that begin the name of an organisation, never of a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `stadtwerke stadtverwaltung gemeinde gemeindeverwaltung landratsamt universität university universitätsklinikum hochschule fachhochschule klinikum krankenhaus hospital
  sparkasse volksbank raiffeisenbank autohaus bäckerei metzgerei apotheke hotel gasthof gasthaus restaurant pizzeria verlag spedition ingenieurbüro architekturbüro
  steuerbüro anwaltskanzlei kanzlei rechtsanwaltskanzlei notariat arztpraxis zahnarztpraxis praxis gemeinschaftspraxis grundschule realschule gymnasium berufsschule
  ministerium bundesamt landesamt finanzamt bezirksamt amt institut institute verein verband stiftung genossenschaft agentur werbeagentur druckerei schreinerei tischlerei
  elektro sanitär malerbetrieb dachdeckerei gärtnerei baumschule fitnessstudio zentrum center firma`.split(
    /\s+/,
  ),
);

/** Departments and shared desks that stand in name cells, by their key. */
export const DESKS: ReadonlyMap<string, string> = new Map([
  ['einkauf', 'Einkauf'],
  ['einkaufsabteilung', 'Einkauf'],
  ['vertrieb', 'Vertrieb'],
  ['vertriebsinnendienst', 'Vertriebsinnendienst'],
  ['verkauf', 'Verkauf'],
  ['buchhaltung', 'Buchhaltung'],
  ['rechnungswesen', 'Rechnungswesen'],
  ['sekretariat', 'Sekretariat'],
  ['zentrale', 'Zentrale'],
  ['empfang', 'Empfang'],
  ['verwaltung', 'Verwaltung'],
  ['personalabteilung', 'Personalabteilung'],
  ['personal', 'Personal'],
  ['marketing', 'Marketing'],
  ['geschäftsleitung', 'Geschäftsleitung'],
  ['geschäftsführung', 'Geschäftsführung'],
  ['kundenservice', 'Kundenservice'],
  ['kundendienst', 'Kundendienst'],
  ['support', 'Support'],
  ['service', 'Service'],
  ['technik', 'Technik'],
  ['produktion', 'Produktion'],
  ['logistik', 'Logistik'],
  ['lager', 'Lager'],
  ['versand', 'Versand'],
  ['disposition', 'Disposition'],
  ['it', 'IT'],
  ['edv', 'EDV'],
  ['it-abteilung', 'IT-Abteilung'],
  ['hr', 'HR'],
  ['human resources', 'Human Resources'],
  ['sales', 'Sales'],
  ['purchasing', 'Purchasing'],
  ['procurement', 'Procurement'],
  ['accounting', 'Accounting'],
  ['finance', 'Finance'],
  ['reception', 'Reception'],
  ['office', 'Office'],
  ['info', 'Info'],
  ['kontakt', 'Kontakt'],
  ['contact', 'Contact'],
  ['customer service', 'Customer Service'],
  ['customer support', 'Customer Support'],
  ['helpdesk', 'Helpdesk'],
  ['rezeption', 'Rezeption'],
  ['bestellung', 'Bestellung'],
  ['bestellungen', 'Bestellungen'],
  ['rechnung', 'Rechnung'],
  ['rechnungen', 'Rechnungen'],
  ['qualitätssicherung', 'Qualitätssicherung'],
  ['qualitätsmanagement', 'Qualitätsmanagement'],
  ['entwicklung', 'Entwicklung'],
  ['konstruktion', 'Konstruktion'],
  ['arbeitsvorbereitung', 'Arbeitsvorbereitung'],
  ['instandhaltung', 'Instandhaltung'],
  ['presse', 'Presse'],
  ['pressestelle', 'Pressestelle'],
  ['redaktion', 'Redaktion'],
  ['vorstand', 'Vorstand'],
  ['innendienst', 'Innendienst'],
  ['außendienst', 'Außendienst'],
]);
