import { memo } from './memo.ts';
import { spellOut } from './umlauts.ts';

/*
 * Legal forms of DACH, the EU, the United Kingdom and the United States, as they stand behind company names.
 * Source: common knowledge of company law, checked against the ISO 20275 (GLEIF) list of entity legal forms.
 * Reason: two spellings of one company differ most often in the form; for comparison it is taken off.
 * `strong` forms are never ordinary words or name parts, so that they prove a company ("AB" and "Co" do not).
 */
interface LegalForm {
  readonly form: string;
  /** Lower case, without dots and blanks around signs: see `formKey`. */
  readonly spellings: readonly string[];
  readonly strong: boolean;
  readonly countries: readonly string[];
}

const strong = (form: string, countries: readonly string[], ...spellings: string[]): LegalForm => ({
  form,
  spellings,
  strong: true,
  countries,
});
const weak = (form: string, countries: readonly string[], ...spellings: string[]): LegalForm => ({
  form,
  spellings,
  strong: false,
  countries,
});

export const LEGAL_FORMS: readonly LegalForm[] = [
  strong('GmbH & Co. KGaA', ['DE'], 'gmbh & co kgaa'),
  strong('SE & Co. KGaA', ['DE'], 'se & co kgaa'),
  strong('AG & Co. KGaA', ['DE'], 'ag & co kgaa'),
  strong(
    'GmbH & Co. KG',
    ['DE', 'AT'],
    'gmbh & co kg',
    'gmbh & cokg',
    'gmbh co kg',
    'gmbh&cokg',
    'gmbh + co kg',
    'gmbh u co kg',
    'gmbh und co kg',
    'gesmbh & co kg',
    'gesellschaft mbh & co kg',
    'mbh & co kg',
    'gmbh & co',
  ),
  strong('GmbH & Co. OHG', ['DE'], 'gmbh & co ohg'),
  strong('UG (haftungsbeschränkt) & Co. KG', ['DE'], 'ug haftungsbeschränkt & co kg', 'ug & co kg'),
  strong('AG & Co. KG', ['DE'], 'ag & co kg', 'ag & co ohg'),
  strong('SE & Co. KG', ['DE'], 'se & co kg'),
  strong('KG', ['DE', 'AT'], '& co kg', '& cokg', 'co kg', 'kommanditgesellschaft'),
  strong('gGmbH', ['DE', 'AT'], 'ggmbh', 'gemeinnützige gmbh'),
  strong(
    'GmbH',
    ['DE', 'AT', 'CH', 'LI'],
    'gmbh',
    'gesmbh',
    'ges mbh',
    'ges m b h',
    'g m b h',
    'gesellschaft mbh',
    'gesellschaft m b h',
    'gesellschaft mit beschränkter haftung',
    'mbh',
    'm b h',
  ),
  strong(
    'UG (haftungsbeschränkt)',
    ['DE'],
    'ug haftungsbeschränkt',
    'ug haftungsbeschraenkt',
    'unternehmergesellschaft haftungsbeschränkt',
    'ug hb',
    'unternehmergesellschaft',
  ),
  weak('UG', ['DE'], 'ug'),
  strong('KGaA', ['DE'], 'kgaa', 'kg a a'),
  strong('AG', ['DE', 'AT', 'CH', 'LI'], 'ag', 'aktiengesellschaft'),
  weak('SE', [], 'se', 'societas europaea'),
  weak('KG', ['DE', 'AT'], 'kg'),
  strong('OHG', ['DE'], 'ohg', 'offene handelsgesellschaft'),
  weak('OG', ['AT'], 'og', 'offene gesellschaft'),
  strong('GbR', ['DE'], 'gbr', 'gesellschaft bürgerlichen rechts'),
  strong('eGbR', ['DE'], 'egbr'),
  strong('e.K.', ['DE'], 'e k', 'ek', 'e kfm', 'e kfr', 'eingetragener kaufmann', 'e kfm'),
  weak('e.U.', ['AT'], 'e u'),
  strong('e.V.', ['DE'], 'e v', 'eingetragener verein'),
  weak('eG', ['DE'], 'eg', 'e g', 'eingetragene genossenschaft'),
  strong('PartG mbB', ['DE'], 'partg mbb', 'partgmbb', 'part mbb', 'partnerschaft mbb', 'mbb'),
  strong('PartG', ['DE'], 'partg'),
  strong('KdöR', ['DE'], 'kdör', 'k d ö r', 'aör', 'a ö r'),
  strong('Stiftung', ['DE'], 'stiftung & co kg'),
  strong('Sàrl', ['CH', 'FR', 'LU'], 'sàrl', 'sarl', 's à r l', 's a r l', 'sàrl-s'),
  strong('Sagl', ['CH'], 'sagl', 's a g l'),
  weak('SA', ['CH', 'FR', 'ES', 'BE', 'LU', 'PL'], 'sa', 's a'),
  strong('SAS', ['FR'], 'sas', 's a s', 'sasu'),
  strong('EURL', ['FR'], 'eurl'),
  strong('SNC', ['FR', 'IT'], 'snc', 's n c'),
  strong('S.p.A.', ['IT'], 'spa', 's p a'),
  strong('S.r.l.', ['IT', 'RO'], 'srl', 's r l', 'srls'),
  strong('S.L.', ['ES'], 's l', 'sl', 'slu', 's l u', 's l p'),
  strong('B.V.', ['NL', 'BE'], 'bv', 'b v', 'bvba', 'b v b a'),
  strong('N.V.', ['NL', 'BE'], 'nv', 'n v'),
  strong('VOF', ['NL'], 'vof', 'v o f'),
  strong('ApS', ['DK'], 'aps'),
  weak('A/S', ['DK', 'NO'], 'a/s', 'as'),
  weak('AB', ['SE'], 'ab', 'aktiebolag'),
  strong('Oy', ['FI'], 'oy', 'oyj', 'oy ab'),
  strong('ASA', ['NO'], 'asa'),
  strong(
    'Sp. z o.o.',
    ['PL'],
    'sp z oo',
    'sp z o o',
    'spółka z oo',
    'spółka z o o',
    'spolka z oo',
    'sp z o o sp k',
    'sp zoo',
  ),
  strong('S.A.', ['PL'], 'spółka akcyjna'),
  strong('s.r.o.', ['CZ', 'SK'], 'sro', 's r o', 'spol s r o', 'spol sro'),
  weak('a.s.', ['CZ', 'SK'], 'a s'),
  strong('d.o.o.', ['SI', 'HR', 'RS', 'BA'], 'doo', 'd o o'),
  strong('d.d.', ['SI', 'HR'], 'd d'),
  strong('Kft.', ['HU'], 'kft'),
  strong('Zrt.', ['HU'], 'zrt', 'nyrt'),
  strong('EOOD', ['BG'], 'eood', 'ood'),
  strong('Lda.', ['PT'], 'lda', 'ltda', 'limitada'),
  strong('A.Ş.', ['TR'], 'a ş', 'aş', 'anonim şirketi'),
  strong('Ltd. Şti.', ['TR'], 'ltd şti', 'ltd sti', 'limited şirketi'),
  strong(
    'Ltd.',
    ['GB', 'IE'],
    'ltd',
    'limited',
    'co ltd',
    'pte ltd',
    'pty ltd',
    'pvt ltd',
    'private limited',
  ),
  strong('PLC', ['GB', 'IE'], 'plc', 'p l c', 'public limited company'),
  strong('LLP', ['GB', 'US'], 'llp', 'l l p'),
  strong('LP', ['US'], 'l p'),
  strong('DAC', ['IE'], 'dac', 'designated activity company'),
  strong('LLC', ['US'], 'llc', 'l l c', 'pllc'),
  strong('Inc.', ['US'], 'inc', 'incorporated'),
  strong('Corp.', ['US'], 'corp', 'corporation'),
  weak('Co.', ['US'], 'co', '& co', 'company', '& cie', 'cie'),
  strong('GIE', ['FR'], 'gie'),
];

const BY_SPELLING: ReadonlyMap<string, LegalForm> = new Map(
  LEGAL_FORMS.flatMap((form) => form.spellings.map((spelling) => [spelling, form] as const)),
);
const LONGEST = 8;
/** The words in which a form can end: most names hold none, and need no further look. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BY_SPELLING.keys()].map((spelling) => spelling.split(' ').at(-1) ?? ''),
);

/** A company name in words: lower case, dots and brackets as blanks, `&` and `+` set apart. */
function words(name: string): string[] {
  return name
    .slice(0, 200)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;()[\]"„“”'’`]/g, ' ')
    .replace(/[&+]/g, ' & ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

interface SplitName {
  /** The name without its form, as words. */
  readonly rest: readonly string[];
  readonly form: LegalForm | null;
}

/** Takes the legal form off the end of a name, or out of its middle where text follows ("Meyer GmbH Hamburg"). */
function splitForm(name: string): SplitName {
  const all = words(name);
  for (const endAt of ends(all)) {
    if (!LAST_WORDS.has(all[endAt - 1] ?? '')) continue;
    for (let startAt = Math.max(1, endAt - LONGEST); startAt < endAt; startAt++) {
      const form = BY_SPELLING.get(all.slice(startAt, endAt).join(' '));
      if (!form) continue;
      if (endAt < all.length && !form.strong) continue;
      return { rest: [...all.slice(0, startAt), ...all.slice(endAt)], form };
    }
  }
  return { rest: all, form: null };
}

function ends(all: readonly string[]): number[] {
  return Array.from({ length: all.length }, (_, index) => all.length - index);
}

/** The legal form of a company name in its usual spelling, or null. */
export const legalFormOf: (name: string) => { readonly form: string; readonly sure: boolean } | null = memo(
  (name) => {
    const { form } = splitForm(name);
    return form ? { form: form.form, sure: form.strong } : null;
  },
);

/** Words that say nothing about which company it is. */
const FILLERS: ReadonlySet<string> = new Set([
  '&',
  'und',
  'and',
  'et',
  'the',
  'die',
  'der',
  'das',
  'firma',
  'fa',
  'co',
  'cie',
  'company',
  'group',
  'gruppe',
  'holding',
  'deutschland',
  'germany',
  'austria',
  'österreich',
  'schweiz',
  'switzerland',
  'international',
]);

/**
 * A company name for comparison: without legal form, fillers, accents and punctuation. Empty where nothing is left to
 * compare. Two names with the same key are most probably one company; "Müller GmbH" in two towns need not be.
 */
export const companyKey: (name: string) => string = memo((name) => {
  const { rest } = splitForm(name);
  const kept = rest.filter((word) => !FILLERS.has(word));
  const words = kept.length > 0 ? kept : rest.filter((word) => word !== '&');
  return spellOut(words.join(' '))
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});
