import { normalize, tokensOf } from './fold.ts';

/** An address as far as identity goes. */
export interface EmailKey {
  /** Sub-addressing and Gmail dots folded; equal keys reach one mailbox. */
  readonly key: string;
  readonly local: string;
  readonly domain: string;
  /** A mailbox of an office, not of a person. */
  readonly role: boolean;
  /** A provider's domain, which says nothing about the company. */
  readonly free: boolean;
}

/**
 * Words in front of the @ that name an office. Source: RFC 2142 and German usage. Reason: `info@` is read by whoever
 * is there; two people who give it are colleagues.
 */
const ROLES = new Set(
  `info kontakt contact office mail email post hello hallo sales vertrieb verkauf einkauf purchasing service support
  kundenservice kundendienst zentrale empfang sekretariat buchhaltung accounting rechnung rechnungen invoice billing
  marketing presse press pr admin administrator webmaster postmaster hostmaster abuse noreply no-reply newsletter team
  jobs karriere career bewerbung hr personal verwaltung praxis kanzlei buero büro shop bestellung order orders export
  datenschutz privacy feedback events event anfrage anfragen geschaeftsfuehrung gf it edv technik werkstatt lager
  logistik reception enquiries inquiries help helpdesk`.split(/\s+/),
);

/** Domains of mail providers for private people, by their name before the ending. Reason: they name no company. */
const PROVIDERS = new Set(
  `gmail googlemail gmx web t-online yahoo hotmail outlook live msn icloud me mac aol freenet arcor bluewin gmx-topmail
  hispeed posteo mailbox proton protonmail pm mail 1und1 online vodafone o2online kabelbw unitybox aon chello a1 sunrise
  swissonline btinternet ymail rocketmail comcast verizon sbcglobal att bellsouth cox hushmail tutanota tutamail web-mail
  email versanet netcologne ewetel alice alice-dsl gmxmail yandex`.split(/\s+/),
);

const ENDINGS = /\.(?:com|co\.uk|de|at|ch|net|org|fr|it|es|nl|be|li|lu|us|ca|eu|info|ru|me|co)$/;

/** Reads an address for comparing; null where it has no mailbox and domain. */
export function emailKey(text: string | undefined): EmailKey | null {
  if (!text || text.length > 254) return null;
  const address = normalize(text).replace(/^mailto:/, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return null;
  let domain = address.slice(at + 1).replace(/\.$/, '');
  if (domain === 'googlemail.com') domain = 'gmail.com';
  const plus = address.indexOf('+');
  let local = address.slice(0, plus > 0 && plus < at ? plus : at);
  if (domain === 'gmail.com') local = local.replaceAll('.', '');
  const name = domain.replace(ENDINGS, '');
  return {
    key: `${local}@${domain}`,
    local,
    domain,
    role: ROLES.has(local) || ROLES.has(tokensOf(local)[0] ?? ''),
    free: name !== domain && PROVIDERS.has(name),
  };
}
