import { sentenceOf } from '../findings/findings.ts';
import type { Action, Lead } from '../lead.ts';
import { longDate } from './date.ts';
import type { Gap, Step, Way } from './plan.ts';

/** With a date, without one. */
const ACTIONS: Readonly<Record<Action, readonly [dated: string, open: string]>> = {
  meeting: ['Am {date} treffen', 'Termin vereinbaren'],
  call: ['Am {date} anrufen', 'Zurückrufen'],
  offer: ['Bis {date} das Angebot schicken', 'Angebot schicken'],
  demo: ['Am {date} die Demo zeigen', 'Demo vereinbaren'],
  trial: ['Bis {date} den Test einrichten', 'Test einrichten'],
  sample: ['Bis {date} das Muster schicken', 'Muster schicken'],
  order: ['Bis {date} den Auftrag klären', 'Auftrag klären'],
  visit: ['Am {date} besuchen', 'Besuch vereinbaren'],
  other: ['Bis {date} Vereinbartes erledigen', 'Vereinbartes erledigen'],
};

const MISSING: ReadonlyMap<string, string> = new Map([
  ['name', 'den Namen'],
  ['company', 'die Firma'],
  ['email', 'die E-Mail-Adresse'],
  ['phone', 'die Telefonnummer'],
  ['email-or-phone', 'E-Mail-Adresse oder Telefonnummer'],
  ['address', 'die Anschrift'],
]);

const THINGS: Readonly<Partial<Record<Gap, string>>> = {
  need: 'Bedarf',
  budget: 'Budget',
  timing: 'Zeitrahmen',
};
const BY: Readonly<Record<Way, string>> = { call: 'telefonisch', email: 'per E-Mail', write: 'per Post' };
const NOT: Readonly<Record<Way, string>> = {
  call: 'nicht anrufen',
  email: 'keine E-Mail',
  write: 'keine Post',
};

/** The step as one German sentence. */
export function inGerman(step: Step, lead: Lead, asOf: string): string {
  if (step.kind === 'blocked' || step.kind === 'leave')
    return `${step.kind === 'blocked' ? 'Nicht kontaktieren' : 'Nichts zu tun'}${because(lead)}.`;
  const find = step.find.map((name) => MISSING.get(name) ?? name);
  const first = find.length === 0 ? '' : `Zuerst ${join(find)} ermitteln, dann `;
  const main = mainClause(step, asOf);
  const tail = [ask(step), ...step.not.map((way) => NOT[way])].filter((part) => part !== '');
  return `${first}${first === '' ? main : after(main)}${tail.map((part) => `; ${part}`).join('')}.`;
}

function mainClause(step: Step, asOf: string): string {
  const about = step.topic === null ? '' : ` (Thema: „${step.topic}“)`;
  switch (step.kind) {
    case 'act': {
      const [dated, open] = ACTIONS[step.action ?? 'other'];
      if (step.date === null) return `${open}${about}`;
      const day = longDate(step.date, 'de', asOf);
      return step.overdue
        ? `${open}${about}, fällig seit ${day}`
        : `${dated.replace('{date}', () => day)}${about}`;
    }
    case 'ask':
      return step.way === null
        ? `Einwilligung prüfen und melden${about}`
        : `${upper(BY[step.way])} melden${about}`;
    case 'inform':
      return step.way === null
        ? `Beim nächsten Kontakt um Einwilligung bitten${about}`
        : step.way === 'call'
          ? `Anrufen und mehr erfahren${about}`
          : `${upper(BY[step.way])} Informationen schicken${about}`;
    case 'keep':
      return `${upper(BY[step.way ?? 'email'])} auf dem Laufenden halten`;
    default:
      return 'Noch nichts zu tun: kein Interesse geäußert, keine Einwilligung';
  }
}

function ask({ gaps }: Step): string {
  const things = gaps.flatMap((gap) => THINGS[gap] ?? []);
  const who = gaps.includes('veto')
    ? 'klären, wer entscheidet und wer Einwände haben könnte'
    : gaps.includes('decider')
      ? 'klären, wer entscheidet'
      : '';
  const about = things.length === 0 ? '' : `nach ${join(things)} fragen`;
  return about !== '' && who !== '' ? `${about} und ${who}` : about + who;
}

function because(lead: Lead): string {
  const decisive = new Set(lead.decision.because);
  const finding = lead.findings.find(
    ({ code }) =>
      decisive.has(code) && !['COMMITTED', 'INTERESTED', 'INTEREST_SHOWN', 'SALES_ACCEPTED'].includes(code),
  );
  return finding ? `: ${sentenceOf(finding, 'de')}` : '';
}

function join(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In mid-sentence verbs and prepositions are small, nouns stay. */
function after(main: string): string {
  return /^(?:Am|Bis|Zurückrufen|Anrufen|Beim|Per|Telefonisch|Vereinbartes)\b/.test(main)
    ? main.charAt(0).toLowerCase() + main.slice(1)
    : main;
}
