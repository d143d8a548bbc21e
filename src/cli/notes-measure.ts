import { BANT, BANT_VALUES, INTENTS, type Reading } from '../lead.ts';
import type { NoteInput } from './notes-input.ts';

/** How one class was found. */
export interface ClassFigures {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly labelled: number;
}

/** Figures of readings against labels. Shares are 0 to 1; a share of nothing is null. */
export interface NoteFigures {
  readonly notes: number;
  readonly intent: readonly ClassFigures[];
  readonly intentMacroF1: number;
  /** Rows = labelled, columns = read, in the order of `intent`. */
  readonly confusion: readonly (readonly number[])[];
  readonly commitmentPrecision: number | null;
  readonly rejectionTakenUp: number | null;
  readonly actionRight: number | null;
  readonly actionDateExact: number | null;
  readonly macroF1: Readonly<Record<string, number>>;
}

interface Pair {
  readonly label: string;
  readonly read: string;
}

/** Compares readings with the labels of the input; null where no note has an intent label. */
export function measure(
  pairs: readonly { readonly input: NoteInput; readonly reading: Reading }[],
): NoteFigures | null {
  const labelled = pairs.filter(({ input }) => input.labels.get('intent'));
  if (labelled.length === 0) return null;
  const intents = labelled.map(({ input, reading }) => ({
    label: input.labels.get('intent') ?? '',
    read: reading.intent,
  }));
  const intent = figures(intents, INTENTS);
  const macroF1: Record<string, number> = {};
  for (const field of BANT)
    macroF1[field] = macro(
      figures(
        pairsOf(labelled, field, (reading) => reading[field]),
        BANT_VALUES,
      ),
    );
  macroF1['opt_out'] = macro(
    figures(
      pairsOf(labelled, 'opt_out', (reading) => String(reading.opt_out)),
      ['true', 'false'],
    ),
  );
  const committed = labelled.filter(
    ({ input, reading }) => input.labels.get('intent') === 'commitment' && reading.intent === 'commitment',
  );
  const rejected = intents.filter(({ label }) => label === 'rejection');
  return {
    notes: labelled.length,
    intent,
    intentMacroF1: macro(intent),
    confusion: INTENTS.map((label) =>
      INTENTS.map((read) => intents.filter((pair) => pair.label === label && pair.read === read).length),
    ),
    commitmentPrecision: share(
      intents.filter(({ read, label }) => read === 'commitment' && label === 'commitment').length,
      intents.filter(({ read }) => read === 'commitment').length,
    ),
    rejectionTakenUp: share(
      rejected.filter(({ read }) => read === 'commitment' || read === 'interest').length,
      rejected.length,
    ),
    actionRight: same(committed, 'action', (reading) => reading.action),
    actionDateExact: same(committed, 'action_date', (reading) => reading.action_date),
    macroF1,
  };
}

type Labelled = readonly { readonly input: NoteInput; readonly reading: Reading }[];

function pairsOf(labelled: Labelled, field: string, read: (reading: Reading) => string): Pair[] {
  return labelled.flatMap(({ input, reading }) => {
    const label = input.labels.get(field);
    return label === undefined ? [] : [{ label, read: read(reading) }];
  });
}

function same(labelled: Labelled, field: string, read: (reading: Reading) => string | null): number | null {
  const known = labelled.filter(({ input }) => input.labels.has(field));
  const right = known.filter(({ input, reading }) => input.labels.get(field) === (read(reading) ?? ''));
  return share(right.length, known.length);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function figures(pairs: readonly Pair[], names: readonly string[]): ClassFigures[] {
  return names.map((name) => {
    const hit = pairs.filter(({ label, read }) => label === name && read === name).length;
    const read = pairs.filter((pair) => pair.read === name).length;
    const labelled = pairs.filter((pair) => pair.label === name).length;
    const precision = share(hit, read) ?? 0;
    const recall = share(hit, labelled) ?? 0;
    return {
      name,
      precision,
      recall,
      f1: labelled + read === 0 ? 0 : (2 * hit) / (labelled + read),
      labelled,
    };
  });
}

/** Mean F1 of the classes that occur among the labels. */
function macro(classes: readonly ClassFigures[]): number {
  const seen = classes.filter(({ labelled }) => labelled > 0);
  return seen.length === 0 ? 0 : seen.reduce((sum, { f1 }) => sum + f1, 0) / seen.length;
}
