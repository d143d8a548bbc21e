/**
 * Headings under which CRM exports keep what became of a lead, and the words of their status columns.
 *
 * Source: field references and export labels of Salesforce, HubSpot, Pipedrive, Dynamics and Zoho; the German
 * labels of Pipedrive as exported, the other German ones as offices write them. Own collection, no licence.
 * Add lines freely: headings are compared in lower case with `_-./` and blanks as one blank, nothing is guessed by
 * similarity.
 */

/** How the cells of a field are read. `filled`: any value means yes. */
type OutcomeKind = 'text' | 'bool' | 'date' | 'money' | 'number' | 'filled';

interface HeadingSpec {
  readonly kind: OutcomeKind;
  readonly aliases: readonly string[];
}

/** Object names before ` - ` in a heading that carry no meaning of their own: `Deal - Won time`. */
export const OBJECT_PREFIXES: readonly string[] = [
  'deal',
  'lead',
  'person',
  'contact',
  'organization',
  'organisation',
  'company',
  'account',
  'opportunity',
  'obchod',
  'kontakt',
  'geschäft',
  'angebot',
  'personen',
  'firma',
  'unternehmen',
];

/** Aliases that count only where no other column of the file means the field. */
export const LAST_RESORT: readonly string[] = ['name'];

/** Fields of the list of delivered leads. */
export const LIST_HEADINGS = {
  lead_id: {
    kind: 'text',
    aliases: [
      'lead_id',
      'lead id',
      'leadid',
      'id',
      'record id',
      'contact id',
      'deal id',
      'lead number',
      'prospect id',
      'external id',
      'external_id',
      'lead nr',
      'lead-nr.',
      'leadnr',
      'leadnummer',
      'lead-nummer',
      'datensatz id',
      'datensatz-id',
      'vorgangsnummer',
      'vorgangs-nr.',
      'kontakt-id',
    ],
  },
  first_name: { kind: 'text', aliases: ['first name', 'firstname', 'given name', 'vorname'] },
  last_name: {
    kind: 'text',
    aliases: ['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname', 'name'],
  },
  company: {
    kind: 'text',
    aliases: [
      'company',
      'company name',
      'organization',
      'organisation',
      'account',
      'account name',
      'firma',
      'firmenname',
      'unternehmen',
    ],
  },
  email: {
    kind: 'text',
    aliases: [
      'email',
      'e-mail',
      'email address',
      'e-mail address',
      'work email',
      'person email',
      'e-mail-adresse',
      'emailadresse',
      'mail',
      'mailadresse',
    ],
  },
  phone: {
    kind: 'text',
    aliases: [
      'phone',
      'phone number',
      'telephone',
      'mobile',
      'mobile phone',
      'mobile phone number',
      'mobilephone',
      'person phone',
      'telefon',
      'telefonnummer',
      'tel',
      'tel.',
      'mobil',
      'mobilnummer',
      'handy',
      'handynummer',
      'rufnummer',
    ],
  },
  source: {
    kind: 'text',
    aliases: [
      'source',
      'lead source',
      'original source',
      'hs_analytics_source',
      'utm_source',
      'channel',
      'quelle',
      'leadquelle',
      'lead-quelle',
      'kanal',
      'herkunft',
    ],
  },
  campaign: {
    kind: 'text',
    aliases: ['campaign', 'utm_campaign', 'campaign name', 'kampagne', 'kampagnenname', 'aktion'],
  },
  vendor: {
    kind: 'text',
    aliases: ['vendor', 'supplier', 'provider', 'list vendor', 'anbieter', 'lieferant', 'adressanbieter'],
  },
  delivered_at: {
    kind: 'date',
    aliases: [
      'delivered_at',
      'delivered at',
      'delivered',
      'delivery date',
      'created',
      'created at',
      'create date',
      'createddate',
      'created date',
      'deal created',
      'occurred_at',
      'became a lead date',
      'geliefert am',
      'lieferdatum',
      'erstellt am',
      'erstellt',
      'eingang',
      'eingangsdatum',
      'eingegangen am',
      'deal erstellt',
      'anlagedatum',
      'angelegt am',
    ],
  },
  class: { kind: 'text', aliases: ['class', 'lead class', 'klasse', 'leadklasse'] },
  score: {
    kind: 'number',
    aliases: [
      'score',
      'lead score',
      'leadscore',
      'points',
      'hubspot score',
      'punkte',
      'punktzahl',
      'bewertung',
    ],
  },
  scored_at: { kind: 'date', aliases: ['scored_at', 'scored at', 'score date', 'bewertet am'] },
  disposition: { kind: 'text', aliases: ['disposition'] },
  reasons: { kind: 'text', aliases: ['reasons'] },
} as const satisfies Record<string, HeadingSpec>;

/** Fields of the outcomes that sales reports back. */
export const OUTCOME_HEADINGS = {
  lead_id: LIST_HEADINGS.lead_id,
  email: LIST_HEADINGS.email,
  phone: LIST_HEADINGS.phone,
  reached: {
    kind: 'bool',
    aliases: [
      'reached',
      'contacted',
      'connected',
      'call connected',
      'erreicht',
      'kontaktiert',
      'kontakt hergestellt',
    ],
  },
  fake: {
    kind: 'bool',
    aliases: ['fake', 'junk', 'invalid', 'spam', 'fake lead', 'ungültig', 'falschdaten'],
  },
  accepted: {
    kind: 'bool',
    aliases: [
      'accepted',
      'sal',
      'sales accepted',
      'sales accepted lead',
      'became a sales accepted lead date',
      'angenommen',
      'vom vertrieb angenommen',
      'vertrieb angenommen',
    ],
  },
  meeting: {
    kind: 'bool',
    aliases: [
      'meeting',
      'demo',
      'appointment',
      'meeting booked',
      'demo booked',
      'termin',
      'termin vereinbart',
      'gespräch',
      'vorführung',
    ],
  },
  sql: {
    kind: 'bool',
    aliases: [
      'sql',
      'qualified',
      'sales qualified',
      'sales qualified lead',
      'became a sales qualified lead date',
      'hs_lifecyclestage_salesqualifiedlead_date',
      'qualifiziert',
    ],
  },
  opportunity: {
    kind: 'bool',
    aliases: [
      'opportunity',
      'converted',
      'isconverted',
      'is converted',
      'became an opportunity date',
      'hs_lifecyclestage_opportunity_date',
      'deal created?',
      'verkaufschance',
      'opportunität',
      'angebot',
      'konvertiert',
    ],
  },
  opportunity_id: {
    kind: 'filled',
    aliases: [
      'convertedopportunityid',
      'converted opportunity id',
      'converted opportunity',
      'opportunity id',
    ],
  },
  won: {
    kind: 'bool',
    aliases: [
      'won',
      'iswon',
      'is won',
      'hs_is_closed_won',
      'is closed won',
      'closed won',
      'became a customer date',
      'hs_lifecyclestage_customer_date',
      'gewonnen',
      'auftrag',
      'auftrag erhalten',
      'abschluss',
      'abgeschlossen',
      'kunde seit',
      'bestellt',
    ],
  },
  revenue: {
    kind: 'money',
    aliases: [
      'revenue',
      'amount',
      'deal value',
      'value',
      'deal amount',
      'recent deal amount',
      'total revenue',
      'expected_revenue',
      'order value',
      'umsatz',
      'auftragswert',
      'auftragssumme',
      'betrag',
      'deal wert',
      'wert',
      'volumen',
      'auftragsvolumen',
    ],
  },
  accepted_at: {
    kind: 'date',
    aliases: ['accepted_at', 'accepted date', 'accepted time', 'sal date', 'sal am', 'angenommen am'],
  },
  meeting_at: {
    kind: 'date',
    aliases: [
      'meeting_at',
      'meeting date',
      'meeting time',
      'appointment date',
      'demo date',
      'termin am',
      'termindatum',
      'gespräch am',
      'vorführung am',
    ],
  },
  sql_at: {
    kind: 'date',
    aliases: [
      'sql_at',
      'sql date',
      'sql time',
      'qualified date',
      'qualified at',
      'sql am',
      'qualifiziert am',
    ],
  },
  opportunity_at: {
    kind: 'date',
    aliases: [
      'opportunity_at',
      'opportunity date',
      'converted date',
      'converteddate',
      'converted at',
      'verkaufschance am',
      'angebot am',
      'konvertiert am',
      'opportunity am',
    ],
  },
  won_at: {
    kind: 'date',
    aliases: [
      'won_at',
      'won date',
      'won time',
      'deal won time',
      'gewonnen am',
      'auftrag am',
      'auftragsdatum',
      'deal gewonnen am',
      'datum des gewonnenen deals',
    ],
  },
  closed_at: {
    kind: 'date',
    aliases: [
      'close date',
      'closed date',
      'closedate',
      'closed_at',
      'closed at',
      'abschlussdatum',
      'abgeschlossen am',
      'geschlossen am',
    ],
  },
  lost_at: {
    kind: 'date',
    aliases: [
      'lost time',
      'deal lost time',
      'lost date',
      'lost_at',
      'verloren am',
      'datum des verlorenen deals',
      'deal verloren am',
    ],
  },
  updated_at: {
    kind: 'date',
    aliases: [
      'updated_at',
      'updated at',
      'last modified date',
      'lastmodifieddate',
      'last modified',
      'update time',
      'modified date',
      'geändert am',
      'letzte änderung',
      'aktualisiert am',
      'zuletzt geändert',
    ],
  },
  status: {
    kind: 'text',
    aliases: [
      'status',
      'lead status',
      'hs_lead_status',
      'lifecycle stage',
      'deal status',
      'deal stage',
      'stage',
      'lead-status',
      'leadstatus',
      'phase',
    ],
  },
  lost_reason: {
    kind: 'text',
    aliases: [
      'lost_reason',
      'lost reason',
      'reason lost',
      'disqualified reason',
      'status reason',
      'verlustgrund',
      'absagegrund',
      'ablehnungsgrund',
      'grund',
    ],
  },
} as const satisfies Record<string, HeadingSpec>;

/** Fields of the cost file; `group` is the value of the plan's grouping column. */
export const COST_HEADINGS = {
  group: {
    kind: 'text',
    aliases: [
      'group',
      'gruppe',
      ...LIST_HEADINGS.source.aliases,
      ...LIST_HEADINGS.campaign.aliases,
      ...LIST_HEADINGS.vendor.aliases,
    ],
  },
  cost: {
    kind: 'money',
    aliases: [
      'cost',
      'costs',
      'total cost',
      'spend',
      'amount',
      'price',
      'amount spent',
      'kosten',
      'gesamtkosten',
      'ausgaben',
      'betrag',
      'preis',
      'summe',
      'budget',
    ],
  },
} as const satisfies Record<string, HeadingSpec>;

export type AnyHeadings = Readonly<Record<string, HeadingSpec>>;

/** What a status text says about a lead. `assumed`: users of some systems mean something else by it, so the report says so. */
export interface StatusMeaning {
  readonly worked: boolean;
  readonly reached?: boolean;
  readonly fake?: boolean;
  readonly stage?: 'accepted' | 'meeting' | 'sql' | 'opportunity' | 'won';
  readonly duplicate?: boolean;
  readonly assumed?: boolean;
}

/** Status texts in lower case with what they mean. */
export const STATUS_MEANINGS: readonly (readonly [StatusMeaning, readonly string[]])[] = [
  [
    { worked: true, stage: 'won' },
    ['won', 'closed won', 'gewonnen', 'customer', 'kunde', 'abgeschlossen gewonnen', 'auftrag', 'evangelist'],
  ],
  [
    { worked: true },
    [
      'lost',
      'closed lost',
      'verloren',
      'lost lead',
      'abgesagt',
      'disqualified',
      'in progress',
      'in bearbeitung',
      'working',
      'contact in future',
      'closed not converted',
      'nurturing',
      'nurture',
    ],
  ],
  [
    { worked: true, fake: true, assumed: true },
    ['junk', 'junk lead', 'spam', 'fake', 'bad data', 'falsche daten'],
  ],
  [
    { worked: true, reached: false },
    [
      'cannot contact',
      'not reachable',
      'unreachable',
      'nicht erreicht',
      'nicht erreichbar',
      'attempted to contact',
      'no answer',
      'keine antwort',
    ],
  ],
  [
    { worked: true, reached: true },
    [
      'contacted',
      'working contacted',
      'connected',
      'kontaktiert',
      'erreicht',
      'bad timing',
      'kein bedarf',
      'no need',
      'not qualified',
      'unqualified',
      'nicht qualifiziert',
      'falscher zeitpunkt',
    ],
  ],
  [{ worked: true, stage: 'accepted' }, ['accepted', 'sal', 'angenommen', 'sales accepted lead']],
  [
    { worked: true, stage: 'meeting' },
    ['meeting', 'meeting booked', 'termin', 'termin vereinbart', 'appointment scheduled', 'demo'],
  ],
  [
    { worked: true, stage: 'sql' },
    [
      'qualified',
      'sql',
      'pre-qualified',
      'pre qualified',
      'sales qualified lead',
      'salesqualifiedlead',
      'qualifiziert',
    ],
  ],
  [
    { worked: true, stage: 'opportunity' },
    [
      'converted',
      'closed converted',
      'opportunity',
      'deal',
      'open deal',
      'verkaufschance',
      'angebot',
      'angebot abgegeben',
      'konvertiert',
    ],
  ],
  [{ worked: false, duplicate: true }, ['duplicate', 'duplikat', 'dublette']],
  [
    { worked: false },
    [
      'new',
      'not contacted',
      'open',
      'neu',
      'offen',
      'open not contacted',
      'nicht kontaktiert',
      'subscriber',
      'lead',
      'unbearbeitet',
    ],
  ],
];

/** Cells that mean yes, no, or nothing in a yes/no column; anything else is reported with row and column. */
export const YES_WORDS: readonly string[] = ['yes', 'y', 'ja', 'j', 'true', 'wahr', '1', 'x', '✓', '✔'];
export const NO_WORDS: readonly string[] = ['no', 'n', 'nein', 'false', 'falsch', '0', '-', '–'];
