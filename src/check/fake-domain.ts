import { parse } from 'tldts';
import { FICTION_HOMES } from '../data/fake-figures.ts';
import { SAMPLE_WORDS } from '../data/fake-samples.ts';
import {
  CERTAINLY_MADE_UP,
  DOUBTFUL_DOMAINS,
  DOUBTFUL_WORDS,
  MADE_UP_DOMAINS,
  REFUSING_WORDS,
  refuses,
  SENTENCE_WORDS,
} from '../data/fake-words.ts';
import { FREE_MAIL } from '../data/mail-domains.ts';
import { memo } from '../data/memo.ts';
import { nameKey } from '../data/person-names.ts';
import { isAlphabetRun, isKeyboardRun, mashOf } from './fake-letters.ts';
import { isSampleCompany } from './fake-sample.ts';
import { isTestWord } from './fake-word.ts';

export interface DomainLooks {
  readonly made: boolean;
  /** Made up, but also a company's or provider's: counts beside a made-up name or local part only. */
  readonly doubtful: boolean;
  readonly certain: boolean;
  readonly phrase: boolean;
  readonly run: boolean;
  readonly mash: number;
}

export const PLAIN: DomainLooks = {
  made: false,
  doubtful: false,
  certain: false,
  phrase: false,
  run: false,
  mash: 0,
};

/** The host of an address. */
export interface MailHost {
  /** Label of the registrable domain: `firma` of `mail.firma.co.uk`. */
  readonly domain: string;
  readonly free: boolean;
  readonly looks: DomainLooks;
}

/** Hosts remembered: those of the free mailboxes come again and again, most others once. */
const HOSTS = 500;

export const hostOf: (host: string) => MailHost = memo((host) => {
  const { domainWithoutSuffix, domain: registrable } = parse(host, { extractHostname: false });
  const domain = nameKey(domainWithoutSuffix || host.split('.')[0] || '');
  const free = FREE_MAIL.has(host) || FREE_MAIL.has(registrable ?? '');
  return { domain, free, looks: looksOf(domain) };
}, HOSTS);

export const NO_HOST: MailHost = { domain: '', free: false, looks: PLAIN };

/** What the label of a domain looks like; most look like nothing. */
function looksOf(domain: string): DomainLooks {
  const phrase = refuses(domain.replaceAll('-', '')) || isRefusingPhrase(domain);
  const saying =
    SENTENCE_WORDS.has(domain) || SAMPLE_WORDS.has(domain) || (!domain.includes('-') && isTestWord(domain));
  const looks = {
    made:
      MADE_UP_DOMAINS.has(domain) ||
      FICTION_HOMES.has(domain) ||
      isAlphabetRun(domain) ||
      isSampleCompany(domain) ||
      phrase ||
      saying,
    doubtful: DOUBTFUL_DOMAINS.has(domain) || (saying && !MADE_UP_DOMAINS.has(domain)),
    certain: CERTAINLY_MADE_UP.has(domain),
    phrase,
    run: isKeyboardRun(domain),
    mash: mashOf(domain),
  };
  return looks.made || looks.certain || looks.run || looks.mash > 0 ? looks : PLAIN;
}

/** `braucht-ihr-das`: several words of sentences, one of them a refusal. */
function isRefusingPhrase(domain: string): boolean {
  const dash = domain.indexOf('-');
  if (dash < 0 || !isOfSentences(domain.slice(0, dash))) return false;
  const words = domain.split('-');
  return words.some((word) => REFUSING_WORDS.has(word)) && words.every(isOfSentences);
}

function isOfSentences(word: string): boolean {
  return SENTENCE_WORDS.has(word) || DOUBTFUL_WORDS.has(word) || isTestWord(word);
}
