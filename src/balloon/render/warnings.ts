import type { CellProblem } from '../table.ts';
import type { Warning, WarningCode } from '../warnings.ts';
import type { Format, Say } from './format.ts';

type Args = Readonly<Record<string, string | number>>;

const WORDS: Record<WarningCode, readonly [en: (a: Args) => string, de: (a: Args) => string]> = {
  NO_PLAN: [
    () => 'No plan was given, so there is no verdict.',
    () => 'Es gibt keinen Plan, also kein Urteil.',
  ],
  NO_DELIVERY_DATES: [
    () => 'The list has no delivery dates: every lead is taken as old enough to be judged.',
    () => 'Die Liste hat keine Lieferdaten: Jeder Lead gilt als alt genug für ein Urteil.',
  ],
  LEADS_WITHOUT_DATE: [
    (a) => `${a.n} leads have no delivery date and are not judged.`,
    (a) => `${a.n} Leads haben kein Lieferdatum und werden nicht gewertet.`,
  ],
  NO_GOAL_DATE: [
    (a) => `The outcomes have no date for "${a.goal}": every yes counts, even one after the window.`,
    (a) => `Die Rückmeldungen haben kein Datum für „${a.goal}“: Jedes Ja zählt, auch eines nach dem Fenster.`,
  ],
  NO_GOAL_COLUMN: [
    (a) => `No column of the outcomes tells about the goal "${a.goal}".`,
    (a) => `Keine Spalte der Rückmeldungen sagt etwas über das Ziel „${a.goal}“.`,
  ],
  NO_COST: [
    (a) => `No costs for "${a.group}": its money columns stay empty.`,
    (a) => `Keine Kosten für „${a.group}“: Die Geldspalten bleiben leer.`,
  ],
  COST_WITHOUT_GROUP: [
    (a) => `The cost file names "${a.group}", which the list does not have.`,
    (a) => `Die Kostendatei nennt „${a.group}“, das in der Liste fehlt.`,
  ],
  GROUP_NOT_PLANNED: [
    (a) => `"${a.group}" is not in the plan: figures, but no verdict.`,
    (a) => `„${a.group}“ steht nicht im Plan: Zahlen, aber kein Urteil.`,
  ],
  PLANNED_GROUP_ABSENT: [
    (a) => `The plan names "${a.group}", but the list has no such leads.`,
    (a) => `Der Plan nennt „${a.group}“, die Liste hat aber keine solchen Leads.`,
  ],
  STATUS_ASSUMED: [
    (a) =>
      `Status "${a.status}" (${a.n} rows) is taken as fake data; some teams use it for "not interested".`,
    (a) => `Status „${a.status}“ (${a.n} Zeilen) gilt als Fake; manche Teams meinen damit „kein Interesse“.`,
  ],
  STATUS_UNKNOWN: [
    (a) => `Status "${a.status}" (${a.n} rows) is unknown: taken as worked, stage unknown.`,
    (a) => `Status „${a.status}“ (${a.n} Zeilen) ist unbekannt: gilt als bearbeitet, Stufe unbekannt.`,
  ],
  NOT_INDEPENDENT: [
    (a) =>
      `${a.x} of ${a.n} leads share a company's e-mail domain with another. Contacts of one company are not independent: keep one per company, or read the intervals as too narrow.`,
    (a) =>
      `${a.x} von ${a.n} Leads teilen sich die E-Mail-Domain einer Firma. Kontakte einer Firma sind nicht unabhängig: einen je Firma behalten oder die Intervalle als zu eng lesen.`,
  ],
  PLAN_CHANGED: [
    () => 'The plan was changed after it was frozen. The verdicts below do not keep its promise.',
    () => 'Der Plan wurde nach dem Einfrieren geändert. Die Urteile halten sein Versprechen nicht.',
  ],
  PLAN_AFTER_DATA: [
    (a) =>
      `The plan was made on ${a.created}, after the first outcome (${a.first}). A target chosen after seeing the data proves nothing.`,
    (a) =>
      `Der Plan entstand am ${a.created}, nach der ersten Rückmeldung (${a.first}). Ein Ziel, das erst nach den Daten gewählt wird, beweist nichts.`,
  ],
  PLAN_WITHOUT_GROUPS: [
    () => 'The plan does not name its groups: those of the list are taken as planned.',
    () => 'Der Plan nennt seine Gruppen nicht: Die der Liste gelten als geplant.',
  ],
  FELL_BACK: [
    (a) =>
      `"${a.group}" had crossed the ${a.line} line with the leads delivered up to ${a.day} and has fallen back since; with daily looks one could have acted then.`,
    (a) =>
      `„${a.group}“ hatte mit den bis ${a.day} gelieferten Leads die Linie „${a.line === 'scale' ? 'hochfahren' : 'beenden'}“ überschritten und ist zurückgefallen; bei täglichem Blick hätte man damals handeln können.`,
  ],
  STAGE_TO_WON_ASSUMED: [
    (a) => `That ${a.q} of the goals become orders is an assumption of the plan.`,
    (a) => `Dass ${a.q} der Ziele zu Aufträgen werden, ist eine Annahme des Plans.`,
  ],
  FEW_ORDERS: [
    (a) =>
      `"${a.group}" has ${a.n} orders: money figures use the revenue per order of the plan, not their average.`,
    (a) =>
      `„${a.group}“ hat ${a.n} Aufträge: Die Geldzahlen nutzen den Umsatz je Auftrag aus dem Plan, nicht ihren Durchschnitt.`,
  ],
  ROWS_REJECTED: [
    (a) => `${a.n} rows of ${a.path} are no records and were left out.`,
    (a) => `${a.n} Zeilen von ${a.path} sind keine Datensätze und blieben außen vor.`,
  ],
};

/** Warnings in words, each once. */
export function warningLines(warnings: readonly Warning[], say: Say, _f: Format): string[] {
  return [...new Set(warnings.map(({ code, args = {} }) => say(WORDS[code][0](args), WORDS[code][1](args))))];
}

const PROBLEM_WORDS: Record<CellProblem['kind'], readonly [string, string]> = {
  'yes-no': ['neither yes nor no', 'weder Ja noch Nein'],
  date: ['no date', 'kein Datum'],
  money: ['no amount', 'kein Betrag'],
  number: ['no number', 'keine Zahl'],
  status: ['unknown status', 'unbekannter Status'],
  'fake-with-stage': ['fake, yet with a stage reached', 'Fake, und doch mit erreichter Stufe'],
};
const SHOWN = 12;

/** Cells that could not be read, by column, with their lines. */
export function problemLines(problems: readonly CellProblem[], say: Say, f: Format): string[] {
  const grouped = new Map<string, CellProblem[]>();
  for (const problem of problems) {
    const key = `${problem.path}\n${problem.column}\n${problem.kind}`;
    const own = grouped.get(key);
    if (own === undefined) grouped.set(key, [problem]);
    else own.push(problem);
  }
  return [...grouped.values()].map((own) => {
    const { path, column, kind } = own[0] ?? { path: '', column: '', kind: 'date' as const };
    const lines = own.slice(0, SHOWN).map(({ line }) => line);
    const more = own.length > SHOWN ? ', …' : '';
    const at = `${f.int(own.length)} (${say('lines', 'Zeilen')} ${lines.join(', ')}${more})`;
    return say(
      `${path}, column "${column}": cells that are ${PROBLEM_WORDS[kind][0]}, counted as unknown: ${at}.`,
      `${path}, Spalte „${column}“: als unbekannt gezählte Zellen, ${PROBLEM_WORDS[kind][1]}: ${at}.`,
    );
  });
}
