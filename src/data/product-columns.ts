import type { Field } from '../lead.ts';

/** Columns of one product that are read otherwise than their names suggest; `null`: not about the lead. Keys as `headerKey` makes them. */
interface ProductColumns {
  readonly presets: RegExp;
  readonly columns: Readonly<Record<string, Field | null>>;
  /** Further columns that stay as they are. */
  readonly aside?: RegExp;
}

/*
 * Source: the vendors' descriptions of their exports. Licence: MIT. Reason: the same word means different things in
 * different products ("Title" is a salutation in Outlook and a job title in Salesforce).
 */
const PRODUCTS: readonly ProductColumns[] = [
  {
    presets: /^outlook-contacts/,
    columns: {
      title: 'salutation',
      titel: 'salutation',
      ort: null,
      location: null,
      profession: null,
      beruf: null,
      callback: null,
      rueckmeldung: null,
      account: null,
      konto: null,
      private: null,
      privat: null,
      keywords: null,
      hobby: null,
      user: null,
      partner: null,
      'partner in': null,
      priority: null,
      prioritaet: null,
      buero: null,
      haupttelefon: null,
      'primary phone': null,
      'mobiltelefon 2': null,
      'manager s name': null,
      'assistant s name': null,
      'weitere vornamen': 'middle_name',
      'assistant s phone': null,
      'office location': null,
      subject: null,
      'e mail type': null,
    },
    aside:
      /^(?:home|other|weitere\w*|user|benutzer) |\bprivat\b|\btyp\b|\btype\b|display name|angezeigter name| 3$|assistent|assistant|manager|vorgesetzte|postfach|po box|hoerbehindert|car phone|radio|tty|company main fax|organi[sz]ation\w* ?(?:nr|id)|sozialversicherung|government|spouse|children|kinder|mileage|sensitivity|directory|internet frei|internet free/,
  },
  {
    presets: /^google-contacts/,
    columns: {
      nickname: null,
      location: null,
      occupation: null,
      subject: null,
      priority: null,
      sensitivity: null,
      hobby: null,
      initials: null,
      'short name': null,
      'file as': null,
      mileage: null,
    },
    aside:
      /\b(?:label|type|yomi|phonetic|custom field|relation|event|im|extended address|po box|formatted|service|maiden|birthday|billing|directory|photo|jot|external id|calendar)\b/,
  },
  { presets: /^xing/, columns: { 'profil url': 'xing_url' } },
  { presets: /^linkedin-connections/, columns: { url: 'linkedin_url' } },
  {
    presets: /^dynamics/,
    columns: {
      lead: 'external_id',
      contact: 'external_id',
      kontakt: 'external_id',
      account: 'external_id',
      'row checksum': null,
      zeilenpruefsumme: null,
      'modified on': 'updated_at',
      'geaendert am': 'updated_at',
    },
  },
  {
    presets: /^salesforce/,
    columns: { 'last activity': 'last_activity_at', 'letzte aktivitaet': 'last_activity_at' },
  },
  { presets: /^jublia/, columns: { score: 'rating' } },
  { presets: /^camcard/, columns: { 'created time': 'captured_at' } },
  {
    presets: /^mautic/,
    columns: { title: 'salutation', points: 'vendor_score', 'is published': null, stage: 'lifecycle_stage' },
  },
  {
    presets: /^(?:linkedin-lead-gen)/,
    columns: { 'account name': null, 'creative id': 'ad', 'lead type': null },
  },
  {
    presets: /^meta-lead-ads/,
    columns: {
      'ad id': null,
      'adset id': null,
      'adset name': null,
      'campaign id': null,
      'form id': null,
      id: 'external_id',
      'created time': 'created_at',
      'ad name': 'ad',
    },
  },
  {
    presets: /^pretix/,
    columns: {
      'additional information': 'company',
      kunde: 'tag',
      partner: 'tag',
      'dialogue partner': 'captured_by',
      time: 'captured_at',
      device: null,
    },
  },
  { presets: /^demio/, columns: { status: 'attended' } },
  { presets: /^scan2lead/, columns: { 'lead quality': 'data_quality', gender: 'salutation' } },
  {
    presets: /^streamboxy/,
    columns: {
      percentage: 'attendance_percent',
      'created at': 'registered_at',
      'modified at': null,
      'double opt in state': 'consent_status',
    },
  },
  {
    presets: /^mailchimp/,
    columns: { cc: 'country', 'member rating': 'vendor_score', timezone: null, region: 'region' },
  },
  {
    presets: /^cleverreach/,
    columns: { registered: 'consent_at', activated: 'double_opt_in_at', deactivated: 'opt_out_at' },
  },
  { presets: /^goto/, columns: { 'interest rating': 'vendor_score', unsubscribed: 'opt_out' } },
  {
    presets: /^(?:zoom)/,
    columns: {
      guest: null,
      'is guest': null,
      'recording consent': null,
      'in waiting room': null,
      host: null,
      'user email 1': null,
    },
  },
  { presets: /^bigmarker/, columns: { 'engaged duration': null } },
  {
    presets: /^teams-live-event/,
    columns: { 'participant id': 'email', action: 'event_action', 'utc event timestamp': 'event_at' },
  },
  {
    presets: /^leadradar/,
    columns: { 'lead updated at': null, 'contact title': 'job_title', 'lead created at': 'captured_at' },
  },
  {
    presets: /^typeform/,
    columns: {
      number: 'external_id',
      'start date utc': null,
      'network id': null,
      'submit date utc': 'created_at',
    },
  },
  { presets: /^hubspot/, columns: { 'contact type': null } },
  {
    presets: /^eventbrite/,
    columns: { group: null, quantity: null, 'attendee number': null, 'order number': 'external_id' },
  },
  {
    presets: /^leadsquared/,
    columns: {
      search: null,
      magazine: null,
      'newspaper article': null,
      'x education forums': null,
      newspaper: null,
      'digital advertisement': null,
      'through recommendations': null,
      'receive more updates about our courses': null,
      'update me on supply chain content': null,
      'get updates on dm content': null,
      'lead profile': null,
      'i agree to pay the amount through cheque': null,
      'a free copy of mastering the interview': null,
      'how did you hear about x education': null,
      'what matters most to you in choosing a course': null,
      'lead quality': 'rating_by_sales',
      'lead number': 'external_id_2',
      'what is your current occupation': 'occupation',
      'last notable activity': null,
    },
    aside: /^asymmetrique/,
  },
];

/** Field of a known product's column, null where it is set aside, undefined where its name tells by itself. */
export function productColumn(preset: string | null, key: string): Field | null | undefined {
  if (preset === null) return undefined;
  const product = PRODUCTS.find(({ presets }) => presets.test(preset));
  if (!product) return undefined;
  if (Object.hasOwn(product.columns, key)) return product.columns[key];
  return product.aside?.test(key) ? null : undefined;
}
