/** CRM and marketing systems that `--for` writes import files for. */
export const CRMS = [
  'hubspot',
  'salesforce',
  'pipedrive',
  'dynamics',
  'marketo',
  'activecampaign',
  'pardot',
  'salesmanago',
  'mautic',
  'odoo',
] as const;
export type Crm = (typeof CRMS)[number];

/** What a column of an import file is filled with; `write/crm.ts` knows how. */
export type CrmValue =
  | 'salutation'
  | 'academic_title'
  | 'first_name'
  | 'last_name'
  | 'name'
  | 'company'
  | 'job_title'
  | 'department'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'street'
  | 'postal_code'
  | 'city'
  | 'region'
  | 'country'
  | 'website'
  | 'industry'
  | 'company_size'
  | 'source'
  | 'owner'
  | 'description'
  | 'subject'
  | 'rating'
  | 'lifecycle'
  | 'tags'
  | 'no_email'
  | 'no_call'
  | 'no_post'
  | 'lead_id'
  | 'class'
  | 'score'
  | 'next_step'
  | 'action_date'
  | 'may_email'
  | 'may_call';

/** One column of an import file: heading, value, longest text the system keeps, and whether it refuses rows without it. */
export interface CrmColumn {
  readonly header: string;
  readonly value: CrmValue;
  readonly max?: number;
  readonly required?: true;
}

/** How a system spells things. */
export interface CrmFormat {
  readonly columns: readonly CrmColumn[];
  /** How it writes yes and no in opt-out columns. */
  readonly flags: readonly [yes: string, no: string];
  /** Labels of its stages for a lead, an MQL, an SAL and an SQL. */
  readonly lifecycle: Readonly<Record<'lead' | 'MQL' | 'SAL' | 'SQL', string>>;
  /** Labels of its rating for grade A, B and below. */
  readonly rating: readonly [hot: string, warm: string, cold: string];
  /** Where headings and limits come from. */
  readonly source: string;
}

const column = (header: string, value: CrmValue, max?: number): CrmColumn =>
  max === undefined ? { header, value } : { header, value, max };
const required = (header: string, value: CrmValue, max?: number): CrmColumn => ({
  ...column(header, value, max),
  required: true,
});

/** Columns of ours that every system takes as custom fields; create them once, or leave them unmapped. */
const OURS: readonly CrmColumn[] = [
  column('Leadsieve ID', 'lead_id'),
  column('Leadsieve Class', 'class'),
  column('Leadsieve Score', 'score'),
  column('Leadsieve Next Step', 'next_step', 255),
  column('Leadsieve Next Step Date', 'action_date'),
  column('Leadsieve May Email', 'may_email'),
  column('Leadsieve May Call', 'may_call'),
];

const STAGES = { lead: 'Lead', MQL: 'MQL', SAL: 'SAL', SQL: 'SQL' } as const;
const TEMPERATURES = ['Hot', 'Warm', 'Cold'] as const;

/**
 * Import formats as the systems' import help and field references describe them. Headings are the labels (Mautic and
 * Odoo: the field names) that the import wizards match by themselves; limits are those of the standard fields.
 */
export const CRM_FORMATS: Readonly<Record<Crm, CrmFormat>> = {
  hubspot: {
    source: 'HubSpot knowledge base: set up your import file; default contact properties',
    flags: ['true', 'false'],
    lifecycle: {
      lead: 'Lead',
      MQL: 'Marketing Qualified Lead',
      SAL: 'Sales Qualified Lead',
      SQL: 'Sales Qualified Lead',
    },
    rating: TEMPERATURES,
    columns: [
      required('Email', 'email'),
      column('Salutation', 'salutation'),
      column('First Name', 'first_name'),
      column('Last Name', 'last_name'),
      column('Company Name', 'company'),
      column('Job Title', 'job_title'),
      column('Phone Number', 'phone'),
      column('Mobile Phone Number', 'mobile'),
      column('Street Address', 'street'),
      column('Postal Code', 'postal_code'),
      column('City', 'city'),
      column('State/Region', 'region'),
      column('Country/Region', 'country'),
      column('Website URL', 'website'),
      column('Industry', 'industry'),
      column('Lifecycle Stage', 'lifecycle'),
      column('Contact owner', 'owner'),
      column('Message', 'description', 65_536),
      column('Unsubscribed from all email', 'no_email'),
      ...OURS,
    ],
  },
  salesforce: {
    source: 'Salesforce help: field mapping for importing leads; object reference Lead',
    flags: ['1', '0'],
    lifecycle: {
      lead: 'Open - Not Contacted',
      MQL: 'Open - Not Contacted',
      SAL: 'Working - Contacted',
      SQL: 'Open - Not Contacted',
    },
    rating: TEMPERATURES,
    columns: [
      column('Salutation', 'salutation', 40),
      column('First Name', 'first_name', 40),
      required('Last Name', 'last_name', 80),
      required('Company', 'company', 255),
      column('Title', 'job_title', 128),
      column('Email', 'email', 80),
      column('Phone', 'phone', 40),
      column('Mobile Phone', 'mobile', 40),
      column('Street', 'street', 255),
      column('Postal Code', 'postal_code', 20),
      column('City', 'city', 40),
      column('State/Province', 'region', 80),
      column('Country', 'country', 80),
      column('Website', 'website', 255),
      column('Industry', 'industry', 255),
      column('No. of Employees', 'company_size'),
      column('Lead Source', 'source', 255),
      column('Lead Status', 'lifecycle'),
      column('Rating', 'rating'),
      column('Description', 'description', 32_000),
      column('Record Owner', 'owner'),
      column('Email Opt Out', 'no_email'),
      column('Do Not Call', 'no_call'),
      ...OURS,
    ],
  },
  pipedrive: {
    source: 'Pipedrive knowledge base: importing data; lead and person fields',
    flags: ['unsubscribed', 'no_consent'],
    lifecycle: STAGES,
    rating: TEMPERATURES,
    columns: [
      required('Lead - Title', 'subject', 255),
      required('Person - Name', 'name', 255),
      column('Person - First name', 'first_name', 255),
      column('Person - Last name', 'last_name', 255),
      column('Person - Job title', 'job_title', 255),
      column('Person - Email - Work', 'email', 255),
      column('Person - Phone - Work', 'phone', 255),
      column('Person - Phone - Mobile', 'mobile', 255),
      column('Person - Marketing status', 'no_email'),
      column('Organization - Name', 'company', 255),
      column('Organization - Address', 'street', 255),
      column('Organization - City', 'city'),
      column('Organization - Postal code', 'postal_code'),
      column('Organization - Country', 'country'),
      column('Lead - Label', 'rating'),
      column('Lead - Owner', 'owner'),
      column('Lead - Source channel', 'source'),
      column('Note - Content', 'description', 100_000),
      ...OURS,
    ],
  },
  dynamics: {
    source: 'Microsoft Learn: import data, lead entity reference (Dynamics 365 Sales)',
    flags: ['Do Not Allow', 'Allow'],
    lifecycle: { lead: 'New', MQL: 'New', SAL: 'Contacted', SQL: 'New' },
    rating: TEMPERATURES,
    columns: [
      required('Topic', 'subject', 300),
      column('First Name', 'first_name', 50),
      required('Last Name', 'last_name', 50),
      column('Job Title', 'job_title', 100),
      column('Company Name', 'company', 100),
      column('Email', 'email', 100),
      column('Business Phone', 'phone', 50),
      column('Mobile Phone', 'mobile', 20),
      column('Street 1', 'street', 250),
      column('ZIP/Postal Code', 'postal_code', 20),
      column('City', 'city', 80),
      column('State/Province', 'region', 50),
      column('Country/Region', 'country', 80),
      column('Website', 'website', 200),
      column('No. of Employees', 'company_size'),
      column('Rating', 'rating'),
      column('Status Reason', 'lifecycle'),
      column('Description', 'description', 2000),
      column('Owner', 'owner'),
      column('Do not allow Emails', 'no_email'),
      column('Do not allow Phone Calls', 'no_call'),
      column('Do not allow Mails', 'no_post'),
      ...OURS,
    ],
  },
  marketo: {
    source: 'Adobe Experience League: import a list of people (Marketo Engage)',
    flags: ['TRUE', 'FALSE'],
    lifecycle: STAGES,
    rating: TEMPERATURES,
    columns: [
      required('Email Address', 'email', 255),
      column('Salutation', 'salutation', 255),
      column('First Name', 'first_name', 255),
      column('Last Name', 'last_name', 255),
      column('Company Name', 'company', 255),
      column('Job Title', 'job_title', 255),
      column('Phone Number', 'phone', 255),
      column('Mobile Phone Number', 'mobile', 255),
      column('Address', 'street', 2000),
      column('Postal Code', 'postal_code', 255),
      column('City', 'city', 255),
      column('State', 'region', 255),
      column('Country', 'country', 255),
      column('Website', 'website', 255),
      column('Industry', 'industry', 255),
      column('Num Employees', 'company_size'),
      column('Person Source', 'source', 255),
      column('Person Status', 'lifecycle'),
      column('Unsubscribed', 'no_email'),
      column('Do Not Call', 'no_call'),
      ...OURS,
    ],
  },
  activecampaign: {
    source: 'ActiveCampaign help: import contacts from a CSV file',
    flags: ['Unsubscribed', 'Unconfirmed'],
    lifecycle: STAGES,
    rating: TEMPERATURES,
    columns: [
      required('Email', 'email', 255),
      column('First Name', 'first_name', 255),
      column('Last Name', 'last_name', 255),
      column('Phone', 'phone', 255),
      column('Account', 'company', 255),
      column('Job Title', 'job_title', 255),
      column('Tags', 'tags'),
      column('Status', 'no_email'),
      ...OURS,
    ],
  },
  pardot: {
    source: 'Salesforce help: prospect import in Account Engagement (Pardot); default prospect fields',
    flags: ['true', 'false'],
    lifecycle: STAGES,
    rating: TEMPERATURES,
    columns: [
      required('Email', 'email', 255),
      column('Salutation', 'salutation', 32),
      column('First Name', 'first_name', 40),
      column('Last Name', 'last_name', 80),
      column('Company', 'company', 255),
      column('Job Title', 'job_title', 128),
      column('Phone', 'phone', 32),
      column('Address One', 'street', 255),
      column('Zip', 'postal_code', 32),
      column('City', 'city', 40),
      column('State', 'region', 32),
      column('Country', 'country', 255),
      column('Website', 'website', 255),
      column('Industry', 'industry', 40),
      column('Employees', 'company_size'),
      column('Source', 'source', 255),
      column('Comments', 'description', 65_535),
      column('Opted Out', 'no_email'),
      column('Do Not Call', 'no_call'),
      ...OURS,
    ],
  },
  salesmanago: {
    source: 'SALESmanago help: import of contacts from a CSV file',
    flags: ['false', 'true'],
    lifecycle: { lead: 'PROSPECT', MQL: 'PROSPECT', SAL: 'PROSPECT', SQL: 'PROSPECT' },
    rating: TEMPERATURES,
    columns: [
      required('email', 'email', 255),
      column('name', 'name', 255),
      column('phone', 'phone', 255),
      column('company', 'company', 255),
      column('street', 'street', 255),
      column('zipCode', 'postal_code'),
      column('city', 'city', 255),
      column('country', 'country', 255),
      column('state', 'lifecycle'),
      column('tags', 'tags'),
      column('optIn', 'no_email'),
      ...OURS,
    ],
  },
  mautic: {
    source: 'Mautic documentation: import contacts; field aliases',
    flags: ['1', '0'],
    lifecycle: STAGES,
    rating: TEMPERATURES,
    columns: [
      column('title', 'salutation', 191),
      column('firstname', 'first_name', 191),
      column('lastname', 'last_name', 191),
      required('email', 'email', 191),
      column('company', 'company', 191),
      column('position', 'job_title', 191),
      column('phone', 'phone', 191),
      column('mobile', 'mobile', 191),
      column('address1', 'street', 191),
      column('zipcode', 'postal_code', 191),
      column('city', 'city', 191),
      column('country', 'country', 191),
      column('website', 'website', 191),
      column('ownerusername', 'owner'),
      column('tags', 'tags'),
      column('stage', 'lifecycle'),
      column('doNotEmail', 'no_email'),
      ...OURS,
    ],
  },
  odoo: {
    source: 'Odoo documentation: export and import data; model crm.lead',
    flags: ['True', 'False'],
    lifecycle: STAGES,
    rating: ['2', '1', '0'],
    columns: [
      required('name', 'subject'),
      column('contact_name', 'name'),
      column('partner_name', 'company'),
      column('function', 'job_title'),
      column('email_from', 'email'),
      column('phone', 'phone'),
      column('mobile', 'mobile'),
      column('street', 'street'),
      column('zip', 'postal_code'),
      column('city', 'city'),
      column('country_id', 'country'),
      column('website', 'website'),
      column('priority', 'rating'),
      column('description', 'description'),
      column('user_id', 'owner'),
      column('source_id', 'source'),
      column('tag_ids', 'tags'),
      ...OURS,
    ],
  },
};
