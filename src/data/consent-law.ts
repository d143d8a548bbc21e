export type Channel = 'email' | 'call' | 'write';
export const CHANNELS = ['email', 'call', 'write'] as const satisfies readonly Channel[];

/**
 * What the law of the recipient's country asks before advertising on a channel. No legal advice: a cautious reading of
 * the statutes named, as of November 2026, for first contact by a seller who has nothing but the list.
 * - `consent`: prior express consent
 * - `presumed`: presumed consent of a business, e.g. because it stated an interest or a need, is enough
 * - `opt-out`: nobody may have objected, and a register must have been asked where there is one
 * - `corporate`: as `opt-out` for companies that are subscribers themselves (Ltd, plc, LLP …), `consent` for all others
 */
export interface ChannelLaw {
  readonly asks: 'consent' | 'presumed' | 'opt-out' | 'corporate';
  readonly source: string;
  /** Consent counts only with its date and wording on record. */
  readonly proof?: true;
  /** Customers may be written to under conditions, all of which must be stated. */
  readonly customers?: string;
  /** The public register in which people object. */
  readonly register?: string;
}

interface CountryLaw {
  readonly b2b: Readonly<Record<Channel, ChannelLaw>>;
  readonly b2c: Readonly<Record<Channel, ChannelLaw>>;
}

/** Post may be sent in a legitimate interest until somebody objects: Art. 6 (1) (f), recital 47 and Art. 21 (2) GDPR. */
const POST_GDPR: ChannelLaw = { asks: 'opt-out', source: 'Art. 6 (1) (f), 21 (2) GDPR' };

/** § 7 UWG (Germany) in the version of 2021: e-mail (2) no. 2 and (3); calls (2) no. 1; record of consent to calls § 7a. */
const DE_EMAIL: ChannelLaw = { asks: 'consent', source: '§ 7 (2) no. 2 UWG', customers: '§ 7 (3) UWG' };
const DE_POST: ChannelLaw = {
  ...POST_GDPR,
  source: '§ 7 (1) UWG, Art. 6 (1) (f), 21 (2) GDPR',
  register: 'Robinson',
};

/** § 174 TKG 2021 (Austria): (1) calls, (3) and (4) e-mail; businesses and consumers alike. ECG list: § 7 (2) ECG. */
const AT_EMAIL: ChannelLaw = {
  asks: 'consent',
  source: '§ 174 (3) TKG',
  customers: '§ 174 (4) TKG',
  register: 'ECG list',
};
const AT_CALL: ChannelLaw = { asks: 'consent', source: '§ 174 (1) TKG' };

/** UWG (Switzerland) Art. 3 (1): lit. o mass e-mail; lit. u star in the directory, and numbers that are in none. */
const CH_EMAIL: ChannelLaw = {
  asks: 'consent',
  source: 'Art. 3 (1) (o) UWG (CH)',
  customers: 'Art. 3 (1) (o) UWG (CH)',
};
const CH_CALL: ChannelLaw = {
  asks: 'opt-out',
  source: 'Art. 3 (1) (u) UWG (CH)',
  register: 'directory star',
};
const CH_POST: ChannelLaw = { asks: 'opt-out', source: 'Art. 30, 31 DSG (CH)' };

/** Art. 13 of directive 2002/58/EC. Member states differ on calls and on businesses: the stricter answer is taken. */
const EU_EMAIL: ChannelLaw = {
  asks: 'consent',
  source: 'Art. 13 (1) 2002/58/EC',
  customers: 'Art. 13 (2) 2002/58/EC',
};
const EU_CALL: ChannelLaw = { asks: 'consent', source: 'Art. 13 (3) 2002/58/EC' };

/** PECR 2003 (United Kingdom): reg. 21 calls (TPS, CTPS), reg. 22 e-mail to individuals; companies are corporate subscribers. */
const GB_EMAIL: ChannelLaw = { asks: 'consent', source: 'reg. 22 PECR', customers: 'reg. 22 (3) PECR' };
const GB_COMPANY_EMAIL: ChannelLaw = { ...GB_EMAIL, asks: 'corporate' };
const GB_CALL: ChannelLaw = { asks: 'opt-out', source: 'reg. 21 PECR', register: 'TPS' };

/** 15 U.S.C. § 7704 (CAN-SPAM): e-mail until somebody objects. 47 C.F.R. § 64.1200 (TCPA): calls, Do Not Call registry. */
const US_EMAIL: ChannelLaw = { asks: 'opt-out', source: '15 U.S.C. § 7704' };
const US_CALL: ChannelLaw = { asks: 'consent', source: '47 C.F.R. § 64.1200', register: 'Do Not Call' };
const US_POST: ChannelLaw = { asks: 'opt-out', source: '39 U.S.C. § 3008' };

const both = (laws: Readonly<Record<Channel, ChannelLaw>>): CountryLaw => ({ b2b: laws, b2c: laws });

const CAUTIOUS: CountryLaw = both({ email: EU_EMAIL, call: EU_CALL, write: POST_GDPR });

const LAWS: ReadonlyMap<string, CountryLaw> = new Map([
  [
    'DE',
    {
      b2b: { email: DE_EMAIL, call: { asks: 'presumed', source: '§ 7 (2) no. 1 UWG' }, write: DE_POST },
      b2c: {
        email: DE_EMAIL,
        call: { asks: 'consent', source: '§ 7 (2) no. 1, § 7a UWG', proof: true },
        write: DE_POST,
      },
    },
  ],
  ['AT', both({ email: AT_EMAIL, call: AT_CALL, write: POST_GDPR })],
  ['CH', both({ email: CH_EMAIL, call: CH_CALL, write: CH_POST })],
  ['LI', both({ email: EU_EMAIL, call: EU_CALL, write: POST_GDPR })],
  [
    'GB',
    {
      b2b: { email: GB_COMPANY_EMAIL, call: GB_CALL, write: POST_GDPR },
      b2c: { email: GB_EMAIL, call: GB_CALL, write: POST_GDPR },
    },
  ],
  ['US', both({ email: US_EMAIL, call: US_CALL, write: US_POST })],
]);

/** The law of the recipient's country; every other country is judged like a strict member state of the EU. */
export function lawFor(country: string, market: 'b2b' | 'b2c'): Readonly<Record<Channel, ChannelLaw>> {
  return (LAWS.get(country) ?? CAUTIOUS)[market];
}

/**
 * Months after which an e-mail consent that was never used is doubtful. LG Berlin 2.7.2004, 15 O 653/03 (two years);
 * LG München I 8.4.2010, 17 HK O 138/10 (a year and a half); against any fixed limit BGH 1.2.2018, III ZR 196/17.
 */
export const EMAIL_CONSENT_MONTHS = 24;

/** Years for which the consent to calls must be kept on record, from giving and from each use: § 7a (2) UWG. */
export const CALL_RECORD_YEARS = 5;

/** The four conditions of the exception for customers, § 7 (3) nos. 1 to 4 UWG. */
export const CUSTOMER_CONDITIONS = ['sale', 'similar', 'informed', 'no-objection'] as const;
export type CustomerCondition = (typeof CUSTOMER_CONDITIONS)[number];
