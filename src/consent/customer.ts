import type { CustomerCondition } from '../data/consent-law.ts';
import type { Lead } from '../lead.ts';
import { readTick } from './tick.ts';

const CUSTOMER = /bestandskund|stammkund|existing customer|current customer|\bcustomer\b|\bkund(?:e|in)\b/;
const NO_CUSTOMER =
  /(?:kein|keine|no|not a|non|nicht)[ -](?:bestandskund|kund|existing customer|customer)|kein kunde/;

/** The four conditions of § 7 (3) UWG and its sisters, as texts and column headers state them. */
const CONDITIONS: Readonly<Record<CustomerCondition, { readonly said: RegExp; readonly denied: RegExp }>> = {
  sale: {
    said: /\bverkauf|\bkauf|gekauft|bestellung|bestellt|\bauftrag|\bvertrag|\bsale\b|\bpurchase|\bbought|\border(?:ed)?\b/,
    denied:
      /(?:kein|ohne|nicht|no|not|never)[^.;,]{0,15}(?:kauf|verkauf|bestell|auftrag|sale|purchase|order|bought)/,
  },
  similar: {
    said: /ähnlich|aehnlich|gleichartig|similar/,
    denied:
      /(?:nicht|keine?|not|no|un)[ -]?(?:ähnlich|aehnlich|gleichartig|similar)|dissimilar|fremde|third[ -]party (?:goods|products)/,
  },
  informed: {
    said: /hinweis|hingewiesen|belehrt|informed|notice|told|widerspruchsbelehrung/,
    denied:
      /(?:kein|ohne|nicht|no|not|never|without)[^.;,]{0,25}(?:hinweis|hingewiesen|belehr|informed|notice|told)|(?:hinweis|notice)[^.;,]{0,15}(?:fehlt|missing)/,
  },
  'no-objection': {
    said: /(?:kein|ohne|nicht|nie|no|not|never|without)[^.;,]{0,15}(?:widerspr|widersproch|object)/,
    denied: /^$/,
  },
};

/** Whether the record says that the person is a customer. */
export function isCustomer(lead: Lead): boolean {
  const texts = statements(lead);
  return texts.some(mentionsCustomer) && saysCustomer(texts.join(' . '));
}

function mentionsCustomer(text: string): boolean {
  return /kund|customer/i.test(text);
}

export function saysCustomer(text: string): boolean {
  const words = text.slice(0, 5000).toLowerCase();
  return CUSTOMER.test(words) && !NO_CUSTOMER.test(words);
}

/** Which of the four conditions the record states; a condition denied anywhere is not stated. */
export function customerConditions(lead: Lead): ReadonlySet<CustomerCondition> {
  const texts = statements(lead);
  const stated = new Set<CustomerCondition>();
  for (const condition of Object.keys(CONDITIONS) as CustomerCondition[]) {
    const { said, denied } = CONDITIONS[condition];
    if (texts.some((text) => said.test(text)) && !texts.some((text) => denied.test(text)))
      stated.add(condition);
  }
  // A column that says "unsubscribed: no" is the statement itself.
  if (lead.values.opt_out === 'no') stated.add('no-objection');
  return stated;
}

/** Columns that may state a condition; most columns of a list are about something else. */
const RELEVANT =
  /kund|customer|kauf|bestell|sale|purchase|order|auftrag|vertrag|ähnlich|aehnlich|gleichartig|similar|hinweis|belehr|inform|notice|told|widers|object/i;

/** Cells in which a source writes what a permission rests on; a yes/no column speaks through its header. */
function statements({ values, extra, said }: Lead): string[] {
  const cells = [
    values.consent,
    values.consent_email,
    values.consent_text,
    values.consent_status,
    values.status,
    values.lifecycle_stage,
    values.tags,
  ].flatMap((cell) => (cell === undefined ? [] : [cell]));
  const asked = said.flatMap(({ question, text }) =>
    question === undefined ? [] : [[question, text] as const],
  );
  const columns = [...extra, ...asked]
    .filter(([header, cell]) => RELEVANT.test(header) || RELEVANT.test(cell))
    .flatMap(([header, cell]) => {
      const tick = cell.length > 20 ? 'unclear' : readTick(cell);
      if (tick === 'yes') return [header];
      if (tick === 'no')
        return [/widerspr|widersproch|object/i.test(header) ? `nicht ${header}` : `kein ${header}`];
      return [`${header}: ${cell}`];
    });
  const remarks = said.flatMap(({ question, text }) =>
    question === undefined && statesException(text) ? [text] : [],
  );
  return [...cells, ...columns, ...remarks].map((text) => text.slice(0, 500).toLowerCase());
}

/** Remarks are about anything; one speaks of the exception only where it states all conditions by itself. */
function statesException(remark: string): boolean {
  const words = remark.slice(0, 500).toLowerCase();
  return (
    saysCustomer(words) &&
    /widerspruchsrecht|recht (?:auf|zum) widerspruch|widerspruchshinweis|widerspruchsmöglichkeit|ablehnungsmöglichkeit|abmeldemöglichkeit|right to object|opt-?out notice/.test(
      words,
    ) &&
    Object.values(CONDITIONS).every(({ said }) => said.test(words))
  );
}
