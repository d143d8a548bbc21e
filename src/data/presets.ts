import type { SourceType } from '../lead.ts';

/**
 * How the export of a product is recognised. Source: header lines and first lines of exports as their vendors
 * document them or users publish them. A preset decides no more than the name and kind of the source: sections,
 * preambles and footers are understood the same way in every file, known product or not.
 */
export interface Preset {
  readonly id: string;
  readonly sourceType: SourceType;
  /** Columns that must all be there, folded by `foldLabel`. The first preset that fits wins: special ones come first. */
  readonly columns: readonly string[];
  /** The first of `columns` stands first in the table, too: the others have common names. */
  readonly opens?: true;
  /** Label before the table whose value is the host's e-mail address. */
  readonly hostLabel?: string;
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'zoom-webinar-attendees',
    sourceType: 'webinar',
    columns: ['attended', 'user name (original name)', 'join time', 'leave time'],
  },
  {
    id: 'zoom-webinar-attendees-de',
    sourceType: 'webinar',
    columns: ['teilgenommen', 'benutzername (originalname)'],
  },
  {
    id: 'zoom-webinar-registrants',
    sourceType: 'webinar',
    columns: ['first name', 'last name', 'email', 'registration time', 'approval status'],
  },
  {
    id: 'zoom-webinar-registrants-de',
    sourceType: 'webinar',
    columns: ['vorname', 'nachname', 'registrierungszeit', 'genehmigungsstatus'],
  },
  {
    id: 'zoom-meeting',
    sourceType: 'webinar',
    hostLabel: 'User Email',
    columns: ['name (original name)', 'user email'],
  },
  {
    id: 'zoom-meeting',
    sourceType: 'webinar',
    hostLabel: 'User Email',
    columns: ['name (original name)', 'email', 'join time', 'leave time'],
  },
  { id: 'zoom-poll', sourceType: 'webinar', columns: ['user name', 'user email', 'submitted date/time'] },
  { id: 'zoom-poll', sourceType: 'webinar', columns: ['user name', 'email address', 'submitted date/time'] },
  { id: 'goto-webinar', sourceType: 'webinar', columns: ['attended', 'interest rating', 'email address'] },
  {
    id: 'goto-webinar',
    sourceType: 'webinar',
    columns: ['last name', 'first name', 'email address', 'in session duration'],
  },
  {
    id: 'goto-webinar-registrants',
    sourceType: 'webinar',
    columns: ['first name', 'last name', 'email address', 'registration date / time'],
  },
  {
    id: 'teams-attendance',
    sourceType: 'webinar',
    columns: ['name', 'first join', 'last leave', 'email', 'role'],
  },
  {
    id: 'teams-attendance-de',
    sourceType: 'webinar',
    columns: ['name', 'erster beitritt', 'letztes verlassen', 'e-mail', 'rolle'],
  },
  {
    id: 'teams-attendance',
    sourceType: 'webinar',
    columns: ['full name', 'join time', 'leave time', 'duration', 'role'],
  },
  {
    id: 'teams-live-event',
    sourceType: 'webinar',
    columns: ['sessionid', 'participantid', 'fullname', 'action'],
  },
  {
    id: 'google-meet',
    sourceType: 'webinar',
    columns: ['first name', 'last name', 'email', 'duration', 'time joined', 'time exited'],
  },
  {
    id: 'webex',
    sourceType: 'webinar',
    columns: ['display name', 'attendee email', 'join time', 'leave time'],
  },
  { id: 'webex', sourceType: 'webinar', columns: ['meeting name', 'display name', 'attendance duration'] },
  { id: 'on24', sourceType: 'webinar', columns: ['email', 'liveminutes', 'archiveminutes'] },
  { id: 'streamgo', sourceType: 'webinar', columns: ['user id', 'surname', 'email', 'ticket types'] },
  { id: 'streamboxy', sourceType: 'webinar', columns: ['minutesconnectedrunningsession'] },
  { id: 'livestorm', sourceType: 'webinar', columns: ['email', 'attendance rate', 'has viewed replay'] },
  {
    id: 'livestorm',
    sourceType: 'webinar',
    columns: ['email', 'registration date', 'attended', 'attendance duration'],
  },
  { id: 'demio', sourceType: 'webinar', columns: ['name', 'email', 'attended minutes'] },
  {
    id: 'clickmeeting',
    sourceType: 'webinar',
    columns: ['name', 'e-mail', 'login', 'logout', 'duration'],
  },
  { id: 'bigmarker', sourceType: 'webinar', columns: ['email', 'entered at', 'engaged duration'] },
  { id: 'ringcentral-events', sourceType: 'webinar', columns: ['email', 'turnout', 'ticket name'] },
  {
    id: 'edudip-webinaris',
    sourceType: 'webinar',
    columns: ['vorname', 'nachname', 'e-mail', 'anmeldedatum', 'teilgenommen'],
  },
  { id: 'eventbrite', sourceType: 'event', columns: ['order #', 'attendee #', 'ticket type'] },
  { id: 'eventbrite', sourceType: 'event', columns: ['order #', 'first name', 'email', 'attendee status'] },
  {
    id: 'cvent-leadcapture',
    sourceType: 'event',
    columns: ['referenceid', 'firstname', 'lastname', 'exhibitorname'],
  },
  {
    id: 'pretix-lead',
    sourceType: 'event',
    columns: ['rating', 'note', 'dialogue partner', 'e-mail address'],
  },
  {
    id: 'scan2lead',
    sourceType: 'event',
    columns: ['lead quality', 'first name', 'last name', 'gender', 'company'],
  },
  { id: 'expoplatform', sourceType: 'event', columns: ['company', 'scan time', 'rating stars'] },
  { id: 'grip', sourceType: 'event', columns: ['name', 'company', 'lead score', 'qualification'] },
  { id: 'jublia', sourceType: 'event', columns: ['name', 'company', 'score', 'interest', 'note'] },
  {
    id: 'icapture',
    sourceType: 'event',
    columns: ['first name', 'last name', 'lead rating', 'captured by', 'capture date'],
  },
  { id: 'camcard', sourceType: 'event', columns: ['name', 'company1', 'email1'] },
  {
    id: 'card-scan',
    sourceType: 'event',
    columns: ['first name', 'last name', 'office phone', 'address street', 'address zip'],
  },
  {
    id: 'leadradar',
    sourceType: 'event',
    columns: ['lead_id', 'event_id', 'contact_source', 'contact_email'],
  },
  {
    id: 'brella',
    sourceType: 'event',
    columns: ['first name', 'last name', 'email', 'company', 'job title', 'notes'],
  },
  { id: 'meta-lead-ads', sourceType: 'ad', columns: ['created_time', 'ad_id', 'form_id', 'platform'] },
  {
    id: 'linkedin-lead-gen',
    sourceType: 'ad',
    columns: ['lead id', 'campaign name', 'form name', 'test lead'],
  },
  {
    id: 'linkedin-connections',
    sourceType: 'address-book',
    columns: ['first name', 'last name', 'email address', 'company', 'position', 'connected on'],
  },
  { id: 'google-ads-lead-form', sourceType: 'ad', columns: ['lead id', 'gclid', 'campaign name'] },
  {
    id: 'hubspot-contacts',
    sourceType: 'crm',
    columns: ['record id', 'first name', 'last name', 'email', 'lifecycle stage'],
  },
  {
    id: 'hubspot-contacts',
    sourceType: 'crm',
    columns: ['record id', 'first name', 'last name', 'email', 'contact owner'],
  },
  {
    id: 'hubspot-contacts-de',
    sourceType: 'crm',
    columns: ['datensatz-id', 'vorname', 'nachname', 'e-mail'],
  },
  { id: 'salesforce-leads-de', sourceType: 'crm', columns: ['lead-status', 'lead-inhaber'] },
  { id: 'salesforce-leads-de', sourceType: 'crm', columns: ['lead-id', 'firma/account'] },
  { id: 'salesforce-leads', sourceType: 'crm', columns: ['lead owner', 'company / account', 'lead status'] },
  { id: 'salesforce-leads', sourceType: 'crm', columns: ['lead owner', 'lead source', 'lead status'] },
  { id: 'pipedrive-people', sourceType: 'crm', columns: ['person - name'] },
  { id: 'dynamics-leads', sourceType: 'crm', columns: ['(do not modify) lead'] },
  { id: 'dynamics-leads-de', sourceType: 'crm', columns: ['(nicht ändern) lead'] },
  {
    id: 'mailchimp-audience',
    sourceType: 'newsletter',
    columns: ['email address', 'member_rating', 'optin_time'],
  },
  {
    id: 'cleverreach',
    sourceType: 'newsletter',
    columns: ['email', 'registered', 'activated', 'deactivated'],
  },
  { id: 'mautic-contacts', sourceType: 'crm', columns: ['points', 'firstname', 'lastname', 'email'] },
  { id: 'typeform', sourceType: 'form', columns: ['#', 'submit date (utc)'] },
  { id: 'typeform', sourceType: 'form', columns: ['start date (utc)', 'submit date (utc)', 'network id'] },
  { id: 'google-forms-de', sourceType: 'form', columns: ['zeitstempel'], opens: true },
  { id: 'google-forms', sourceType: 'form', columns: ['timestamp', 'email address'], opens: true },
  { id: 'google-forms', sourceType: 'form', columns: ['timestamp', 'email'], opens: true },
  {
    id: 'google-contacts',
    sourceType: 'address-book',
    columns: ['first name', 'last name', 'e-mail 1 - value'],
  },
  {
    id: 'google-contacts-old',
    sourceType: 'address-book',
    columns: ['given name', 'family name', 'e-mail 1 - value'],
  },
  {
    id: 'outlook-contacts',
    sourceType: 'address-book',
    columns: ['first name', 'last name', 'business phone', 'e-mail address'],
  },
  {
    id: 'outlook-contacts-de',
    sourceType: 'address-book',
    columns: ['vorname', 'nachname', 'telefon geschäftlich', 'e-mail-adresse'],
  },
  {
    id: 'xing-contacts',
    sourceType: 'address-book',
    columns: ['vorname', 'nachname', 'firma', 'profil-url'],
  },
  { id: 'leadsquared', sourceType: 'crm', columns: ['prospect id', 'lead number', 'lead origin'] },
  {
    id: 'swapcard-validar',
    sourceType: 'event',
    columns: ['first name', 'last name', 'job title', 'company', 'email address', 'country'],
  },
];

/** A label without case, marks of footnotes, doubled blanks and invisible characters. */
export function foldLabel(label: string): string {
  return label
    .slice(0, 300)
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/\*$/, '')
    .toLowerCase();
}

/** The first preset whose columns are all in the header, or null. */
export function findPreset(header: readonly string[]): Preset | null {
  const labels = new Set(header.map(foldLabel));
  const [first] = labels;
  return (
    PRESETS.find(
      ({ columns, opens }) =>
        columns.every((column) => labels.has(column)) && (!opens || columns[0] === first),
    ) ?? null
  );
}

const ROLE_COLUMNS: ReadonlySet<string> = new Set([
  'role',
  'rolle',
  'rôle',
  'ruolo',
  'user role',
  'benutzerrolle',
]);

/** What attendance reports call the people who run an event, folded; they are nobody's leads. */
const STAFF: ReadonlySet<string> = new Set([
  'host',
  'co-host',
  'cohost',
  'alternative host',
  'organizer',
  'organiser',
  'co-organizer',
  'co-organiser',
  'producer',
  'panelist',
  'moderator',
  'staff',
  'organisator',
  'organisatorin',
  'mitorganisator',
  'mitorganisatorin',
  'co-organisator',
  'gastgeber',
  'gastgeberin',
  'produzent',
  'diskussionsteilnehmer',
  'organisateur',
  'organizzatore',
]);

const PRESENTERS: ReadonlySet<string> = new Set([
  'presenter',
  'speaker',
  'referent',
  'referentin',
  'vortragende',
  'sprecher',
]);

/** Headings that only attendance reports have, folded. */
const ATTENDANCE =
  /^(?:attended|attended\?|anwesend|anwesend\?|teilgenommen|teilnahme|(?:join|leave|beitritts?|verlassens?)[ -]?(?:time|zeit)|minutes attended|duration.*|dauer.*|verweildauer.*|anwesenheit.*|time in session.*|minuten.*)$/;

/**
 * Finds the people who run the event among the rows of an attendance report: hosts and organisers, and those who speak,
 * as long as they are fewer than those who listen – where everybody may present, everybody is called presenter.
 * Null where the header has no roles. `rows` are rows of the report, under its header.
 */
export function staffFilter(
  preset: Preset | null,
  header: readonly string[],
  hostAddress: string | undefined,
  rows: readonly (readonly string[])[],
): ((cells: readonly string[]) => boolean) | null {
  const labels = header.map(foldLabel);
  const isReport = preset ? preset.sourceType === 'webinar' : labels.some((label) => ATTENDANCE.test(label));
  if (!isReport) return null;
  const role = labels.findIndex((label) => ROLE_COLUMNS.has(label));
  const email = labels.findIndex((label) => label.includes('email') || label.includes('e-mail'));
  const host = hostAddress?.trim().toLowerCase() ?? '';
  if (role < 0 && (host === '' || email < 0)) return null;
  const roleOf = (cells: readonly string[]): string => foldLabel(cells[role] ?? '');
  const presenters = rows.filter((cells) => PRESENTERS.has(roleOf(cells))).length;
  const presentersAreStaff = presenters * 2 < rows.length;
  return (cells) => {
    if (host !== '' && (cells[email] ?? '').trim().toLowerCase() === host) return true;
    const value = roleOf(cells);
    return STAFF.has(value) || (presentersAreStaff && PRESENTERS.has(value));
  };
}
