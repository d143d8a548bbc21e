import type { Action, Lead } from '../lead.ts';
import { longDate } from './date.ts';

interface Words {
  readonly sentence: (lead: Lead, asOf: string) => string;
}

const EN_ACTIONS: Readonly<Record<Action, string>> = {
  meeting: 'Meet',
  call: 'Call',
  offer: 'Send the quote',
  demo: 'Give the demo',
  trial: 'Set up the trial',
  sample: 'Send the sample',
  order: 'Settle the order',
  visit: 'Visit',
  other: 'Do what was agreed',
};
const DE_ACTIONS: Readonly<Record<Action, string>> = {
  meeting: 'Termin wahrnehmen',
  call: 'Anrufen',
  offer: 'Angebot schicken',
  demo: 'Demo zeigen',
  trial: 'Test einrichten',
  sample: 'Muster schicken',
  order: 'Auftrag klären',
  visit: 'Besuchen',
  other: 'Vereinbartes erledigen',
};

const EN: Words = {
  sentence: (lead) => {
    const { reading, decision } = lead;
    if (decision.disposition === 'blocked') return 'Do not contact.';
    if (decision.disposition === 'rejected') return 'Nothing to do.';
    const what = reading.action ? EN_ACTIONS[reading.action] : 'Keep in touch';
    const when = reading.action_date ? ` on ${longDate(reading.action_date, 'en')}` : '';
    const missing = decision.missing.length > 0 ? `; find ${decision.missing.join(', ')}` : '';
    return `${what}${when}${missing}.`;
  },
};

const DE: Words = {
  sentence: (lead) => {
    const { reading, decision } = lead;
    if (decision.disposition === 'blocked') return 'Nicht kontaktieren.';
    if (decision.disposition === 'rejected') return 'Nichts zu tun.';
    const what = reading.action ? DE_ACTIONS[reading.action] : 'In Kontakt bleiben';
    const when = reading.action_date ? ` am ${longDate(reading.action_date, 'de')}` : '';
    const missing = decision.missing.length > 0 ? `; ermitteln: ${decision.missing.join(', ')}` : '';
    return `${what}${when}${missing}.`;
  },
};

export function wordsOf(language: 'en' | 'de'): Words {
  return language === 'de' ? DE : EN;
}
