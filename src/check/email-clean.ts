import { parse } from 'tldts';
import { isAddress } from './email-syntax.ts';
import { folded, INVISIBLE } from './text.ts';

/** What a cell of an e-mail column holds. */
export interface EmailCell {
  /** Addresses in their order, tidied; a cell that holds none that is certain comes back whole, as one. */
  readonly addresses: readonly string[];
  /** The cell says in words that there is none (`k. A.`, `-`, `none`). */
  readonly absent: boolean;
}

/** Longest cell looked at, in UTF-16 units: three addresses of 320 and some words. Longer ones are no address list. */
const MAX_CELL = 1000;

const ABSENT =
  /^(?:[-–—_.?*/\s]+|0+|x{2,}|n\.?\s?\/?\s?a\.?|k\.?\s?\/?\s?a\.?|kein[ea]?(?:\s(?:angaben?|e-?mail(?:adresse)?|mail(?:adresse)?))?|nicht (?:vorhanden|bekannt|angegeben)|none|null|nil|no(?:\se-?mail)?|undefined|unbekannt|unknown|not (?:available|provided|given|applicable)|ohne|fehlt|missing|leer|empty|tbd|entf(?:ä|ae)llt|#n\/a|#nv|#n\/v|nan|\(leer\)|\(blank\))$/i;
const FULL_WIDTH = /[\uFF20\uFE6B\uFF0E]/g;
const QUOTED_LOCAL = /^"(?:[^"\\]|\\.)*"@[^\s@]+$/;
const BROKEN_QUOTE = /"[^"]{0,64}[\r\n][^"]{0,64}"@/;
const INJECTED = /[\r\n]\s{0,9}(?:bcc|cc|to|from|subject|reply-to|content-type)\s{0,9}:/i;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
]);
const TAG =
  /<\/?(?:a|b|i|u|p|br|div|span|font|strong|em|li|td|tr)(?:\s?\/|\s[a-z]{1,15}\s?=[^<>]{0,200})?>/gi;
const LINKED = /<a\s[^<>]{0,200}?mailto:([^'"<>\s?]{3,320})[^<>]{0,200}>|\[mailto:([^\][\s]{3,320})\]/gi;
const MARKDOWN_LINK = /\[([^[\]()]{1,320})\]\(((?:mailto:)?[^()\s@]{1,64}@[^()\s@]{1,255})\)/gi;
const LABEL =
  /^(?:e-?mail(?:-?adresse| address)?|mail|mailto|business|geschäftlich|geschaeftlich|dienstlich|privat|private|personal|work|home|office|büro|buero|arbeit|firma|alt|neu|old|new|oder|und|or|and|bzw\.?|sowie|auch|cc|herr|frau|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|familie|fam\.?)$/i;

/** What may follow an address in its cell: a website, the groups of a telephone number. */
const BESIDE =
  /^(?:https?:\/\/.{3,200}|www\..{3,200}|\+?[\d()/.-]{2,20}|(?:tel|fon|fax|mobil|telefon|phone|mobile)[.:]*)$/i;

/** Reads the addresses out of a cell. Only what is certain is repaired; `absent` cells have no address. */
export function readEmailCell(cell: string): EmailCell {
  if (cell.length <= 254 && cell[0] !== "'" && isAddress(cell))
    return { addresses: [withLowerDomain(cell)], absent: false };
  if (cell.length > MAX_CELL || INJECTED.test(cell) || BROKEN_QUOTE.test(cell)) return asGiven(cell);
  const text = withoutDress(plainCharacters(cell));
  if (text === '' || ABSENT.test(text)) return { addresses: [], absent: true };
  if (isAddress(text)) return { addresses: [withLowerDomain(text.replace(/^'/, ''))], absent: false };
  if (QUOTED_LOCAL.test(text)) return { addresses: [withLowerDomain(text)], absent: false };
  const found = unique(addressesIn(withAtSign(text)).map(withLowerDomain));
  return found.some(isAddress) ? { addresses: found, absent: false } : asGiven(cell);
}

function asGiven(cell: string): EmailCell {
  return { addresses: [cell.trim()], absent: false };
}

function plainCharacters(cell: string): string {
  return cell
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'))
    .replace(/&#0?64;|&commat;|&#x40;/gi, '@')
    .replace(/&(lt|gt|nbsp);/gi, (_whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? ' ')
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** What a page, a text with links or a mail program puts around an address: tags, `[text](address)`, `[mailto:…]`. */
function withoutDress(text: string): string {
  if (!/<|\]\(|\[mailto/i.test(text)) return text;
  const linked = text.replace(LINKED, ' <$1$2> ').replace(MARKDOWN_LINK, '$1 <$2>');
  const bare = linked.replace(TAG, ' ').trim();
  return bare.includes('@') ? bare : linked;
}

/** `(at)`, `[at]`, ` at ` and the like become `@` where the cell has none; dots written out likewise. */
function withAtSign(text: string): string {
  if (text.includes('@')) return text;
  const bracketed = text
    .replace(/ ?(?:\((?:at|ät|@)\)|\[(?:at|ät)\]|\{at\}|<at>) ?/i, '@')
    .replace(/ ?(?:\((?:dot|punkt|\.)\)|\[(?:dot|punkt)\]|\{dot\}) ?/gi, '.');
  if (bracketed.includes('@')) return bracketed.replace(/ (?:dot|punkt) /gi, '.');
  const spoken = /^(\S+) (?:at|ät) (\S.*)$/i.exec(text.replace(/ (?:dot|punkt) /gi, '.'));
  if (spoken?.[1] && spoken[2] && endsInSuffix(spoken[2])) return `${spoken[1]}@${spoken[2]}`;
  return /^[\w.+-]+%40[\w.-]+$/.test(text) ? text.replace('%40', '@') : text;
}

function addressesIn(text: string): string[] {
  const pointed = [...text.matchAll(/<\s?((?:mailto:)?[^<>\s@]+@[^<>\s@]+)\s?>/gi)].map((match) =>
    stripped(match[1] ?? ''),
  );
  const rest = pointed.length === 0 ? text : text.replace(/<[^<>]*>/g, ' ');
  if (pointed.length > 0 && !rest.includes('@')) return pointed;
  const tokens = tokensOf(withoutInnerBlanks(rest));
  const addresses = tokens.filter((token) => token.includes('@')).map(stripped);
  const last = tokens.findLastIndex((token) => token.includes('@'));
  const words = tokens.filter((token, at) => !token.includes('@') && !(at > last && BESIDE.test(token)));
  if (
    addresses.length === 0 ||
    addresses.some((address) => address.indexOf('@') !== address.lastIndexOf('@'))
  )
    return pointed;
  return pointed.length > 0 || mayStandBeside(words, addresses) ? [...pointed, ...addresses] : [];
}

function tokensOf(text: string): string[] {
  return text
    .replace(/(@[^\s/@]+)\/(?=[^\s/@]+@)/g, '$1 ')
    .replace(/\b(?:e-?mail(?:-?adresse)?|mail|mailto)\s?[:=]\s?(?:%20)?|\b(?:smtp|e):\s?/gi, ' ')
    .split(/[\s;,|]+/)
    .filter((token) => token !== '' && !/^[-–/&()[\]:.]+$/.test(token));
}

/** Blanks around `@`, and inside a domain that is none without what follows: `max @ firma. de`. */
function withoutInnerBlanks(text: string): string {
  if (text.indexOf('@') !== text.lastIndexOf('@')) return text;
  const [local = '', domain = ''] = text.split('@');
  const joined = domain.trimStart().replace(/ (?=\.\w)/g, '');
  const tight = endsInSuffix(joined.split(/[\s;,|]/)[0] ?? '')
    ? joined
    : joined.replace(/ ?([.-]) (?=[a-z0-9])/gi, '$1');
  return domain === '' ? text : `${local.trimEnd()}@${tight}`;
}

/** Words beside the addresses are harmless where they are labels or a name; anything else may belong to the address. */
function mayStandBeside(words: readonly string[], addresses: readonly string[]): boolean {
  const strangers = words.filter((word) => !LABEL.test(word.replace(/^[(["']+|[)\]"':,.]+$/g, '')));
  if (strangers.length === 0) return true;
  const locals = folded(addresses.map((address) => address.split('@')[0]).join(' '));
  if (
    strangers.every(
      (word) => /\p{L}{2}/u.test(word) && locals.includes(folded(word.replace(/[^\p{L}]/gu, ''))),
    )
  )
    return true;
  return (
    strangers.length > 1 && strangers.length <= 6 && strangers.every((word) => /^["'(]?\p{Lu}/u.test(word))
  );
}

/** Wrapping and trailing marks that belong to the sentence, not to the address. */
function stripped(token: string): string {
  let address = token.replace(/^mailto:(?:%20)?/i, '');
  const query = address.indexOf('?');
  if (query > address.indexOf('@')) address = address.slice(0, query);
  address = address.replace(/^[,;:]{1,9}/, '').replace(/[.,;:!]{1,9}$/, '');
  for (const [open, close] of WRAPPERS) {
    if (address.startsWith(open) && address.endsWith(close) && address.length > 2)
      address = address.slice(1, -1);
  }
  return address.replace(/^mailto:/i, '').replace(/[.,;:!]{1,9}$/, '');
}

const WRAPPERS = [
  ['"', '"'],
  ["'", "'"],
  ['„', '“'],
  ['“', '”'],
  ['‚', '‘'],
  ['‘', '’'],
  ['`', '`'],
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ["'", "'"],
] as const;

function withLowerDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
}

function unique(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const key = address.toLowerCase();
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** True where the text is a domain under a public suffix of ICANN. */
export function endsInSuffix(domain: string): boolean {
  const { isIcann, domain: registrable } = parse(domain.replace(/[.,;:!]+$/, ''), { extractHostname: false });
  return isIcann === true && registrable !== null;
}
