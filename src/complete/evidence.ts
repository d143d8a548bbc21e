import { parse } from 'tldts';
import { companyKey } from '../data/legal-forms.ts';
import { RESERVED_DOMAINS } from '../data/mail-domains.ts';
import { memo } from '../data/memo.ts';
import type { FindingCode } from '../findings/findings.ts';
import { type Field, type Lead, withValues } from '../lead.ts';

/** A value that follows from others: how sure, and what it was concluded from (as `completed` says it). */
export interface Conclusion {
  readonly field: Field;
  readonly to: string;
  readonly from: string;
  readonly code: FindingCode;
  /** Share of such conclusions that hold, judged from how the evidence comes about; 0 to 1. */
  readonly certainty: number;
}

/** Puts a conclusion into the lead where the field is absent; anything else leaves the lead as it is. */
export function conclude(lead: Lead, conclusion: Conclusion | null, least: number): Lead {
  if (!conclusion || conclusion.to === '' || conclusion.certainty < least) return lead;
  const { field, to, from, code, certainty } = conclusion;
  if (lead.values[field] !== undefined) return lead;
  return withValues(lead, { [field]: to }, [{ code, field, args: { field, to, from, certainty } }]);
}

/** Registrable domain of an address, host or URL in lower case ("mail.firma.de" → "firma.de"), or null. */
export function domainOf(text: string | undefined): string | null {
  if (text === undefined || text.length > 320) return null;
  const host = text.includes('@') ? text.slice(text.lastIndexOf('@') + 1) : text;
  return registrableOf(host.trim().toLowerCase());
}

const registrableOf = memo((host) => {
  const { domain, isIp, isPrivate } = parse(host, { allowPrivateDomains: true });
  return isIp || isPrivate ? null : domain;
});

/** Flags of an address that belongs to no employer, or that may be another one than meant. */
const NOT_BUSINESS = /^(?:free|disposable|relay|mixed-script|homoglyph)|^typo:/;

/** Access providers whose customers use the provider's domain; the check calls them free, some only here. Source: providers' own pages. */
const PROVIDERS: ReadonlySet<string> = new Set(
  `t-online.de vodafone.de arcor.de ewetel.net ewe.net netcologne.de kabelbw.de kabelmail.de unitybox.de freenet.de osnanet.de htp-tel.de wtnet.de m-net.de mnet-online.de
  aon.at a1.net chello.at liwest.at kabsi.at tele2.at inode.at utanet.at bluewin.ch sunrise.ch hispeed.ch swissonline.ch quickline.ch bluemail.ch adon.li powersurf.li
  orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it tin.it alice.it tiscali.it virgilio.it telefonica.net ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl skynet.be telenet.be
  pt.lu comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com virginmedia.com sky.com talktalk.net`.split(
    /\s+/,
  ),
);

const CAMPUS =
  /(?:^|[.-])(?:students?|stud|studierende|alumni|alum|edu|campus)[.-]|^(?:students?|stud|alumni)\.|\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$|(?:^|[.-])(?:uni|tu|fh|th|hs|ph|hochschule|universitaet|university|univ)-|(?:^|\.)(?:uni|hochschule|universit)[a-z]{0,12}-|\.(?:tum|lmu|kit|ethz|epfl|uzh|unibas|unibe|univie|tugraz|jku|fu-berlin|hu-berlin|rwth-aachen)\.|(?:^|\.)(?:tum|lmu|kit|ethz|epfl|uzh|unibas|unibe|unisg|univie|rwth-aachen|tuwien|bwl|fau|bfh|zhaw|fhnw|hslu|ost|haw-[a-z]+|dhbw[a-z-]*)\.(?:de|at|ch|edu)$/;

/** Whether a mail host is that of a school of higher education: its students have addresses there too. */
export const isCampus: (host: string) => boolean = memo((host) => CAMPUS.test(host));

/** Host of a students' or alumni address: not even the site of the school is the person's website. */
export function isStudentHost(host: string): boolean {
  return /(?:^|[.-])(?:students?|stud|studi|studium|studmail|smail|studierende|alumni|alum)[.-]/.test(host);
}

/** The employer's domain behind an e-mail address that can be used; null for free, throw-away, relay, provider and invalid addresses. */
export function businessDomain(lead: Lead): string | null {
  const { email } = lead.values;
  if (email === undefined || lead.reach.email === 'invalid' || lead.reach.email === 'missing') return null;
  if (lead.reach.emailFlags.some((flag) => NOT_BUSINESS.test(flag))) return null;
  const domain = domainOf(email);
  return domain === null ||
    PROVIDERS.has(domain) ||
    SHARED_SITES.has(domain) ||
    RESERVED_DOMAINS.has(domain) ||
    isStudentHost(hostOf(email))
    ? null
    : domain;
}

export function hostOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Sites that many companies share: a profile there is nobody's own domain. */
const SHARED_SITES: ReadonlySet<string> = new Set(
  `linkedin.com xing.com facebook.com instagram.com twitter.com x.com youtube.com google.com maps.google.com amazon.de amazon.com ebay.de etsy.com
  wixsite.com jimdofree.com jimdosite.com wordpress.com blogspot.com myshopify.com github.io gelbeseiten.de dasoertliche.de tripadvisor.com booking.com
  linktr.ee medium.com business.site sites.google.com notion.site webnode.com weebly.com wordpress.org wix.com jimdo.com squarespace.com shopify.com`.split(
    /\s+/,
  ),
);

/** The company's own domain in its website column, or null. */
export function websiteDomain(lead: Lead): string | null {
  const domain = domainOf(lead.values.website);
  return domain === null || SHARED_SITES.has(domain) ? null : domain;
}

/** Whether a company name and a domain show the same word: "Nordwind Energie GmbH" and nordwind-energie.de, or its first word. */
export function nameFitsDomain(company: string, domain: string): boolean {
  const label = (domain.split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const words = companyKey(company)
    .split(' ')
    .filter((word) => word.length > 0);
  const [first = ''] = words;
  const joined = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    label !== '' &&
    (joined === label ||
      (first.length > 3 && label.includes(first)) ||
      (label.length > 3 && joined.includes(label)) ||
      (initials.length > 2 && initials === label))
  );
}
