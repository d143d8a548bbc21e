import { DISPOSITIONS } from '../../lead.ts';
import { nextActions } from '../next-actions.ts';
import { fieldWord, type Word } from '../words.ts';
import { type Context, percent, type Section, type Tone, topOf } from './section.ts';

const TONES: Readonly<Record<(typeof DISPOSITIONS)[number], Tone>> = {
  handoff: 'good',
  research: 'warm',
  nurture: 'calm',
  blocked: 'bad',
  rejected: 'grey',
};

export function answer({ figures, settings, shareable, language, w, n }: Context): Section {
  const { records, leads, merged, rejects, dispositions } = figures;
  const sentences = [w('answer_sentence', { records, leads, merged, rejects })];
  if (leads > 0 && !dispositions.handoff) sentences.push(w('no_handoff'));
  const hindrances = topOf(figures.missing, 3).map(
    ([field, count]) => `${fieldWord(language, field)} (${n(count)})`,
  );
  if (hindrances.length > 0) sentences.push(w('blocks_sentence', { what: hindrances.join(', ') }));
  const capacity = settings.config.handoff.capacity;
  const over = (dispositions.handoff ?? 0) - (capacity ?? Number.POSITIVE_INFINITY);
  if (capacity !== undefined && over > 0) sentences.push(w('over_capacity', { capacity, over }));
  const steps = shareable ? [] : nextActions(figures, settings, 'leads.csv');
  return { id: 'answer', title: w('answer'), sentences, steps };
}

export function funnel({ figures, w, n }: Context): Section {
  const { contacts, dispositions } = figures;
  const steps: readonly (readonly [Word, number])[] = [
    ['funnel_records', figures.records],
    ['funnel_leads', figures.leads],
    ['funnel_reachable', (contacts.complete ?? 0) + (contacts.incomplete ?? 0)],
    ['funnel_complete', contacts.complete ?? 0],
    ['funnel_prequalified', (figures.classes.qualified ?? 0) + (figures.classes['pre-qualified'] ?? 0)],
    ['funnel_handoff', dispositions.handoff ?? 0],
  ];
  return {
    id: 'funnel',
    title: w('funnel'),
    chart: {
      kind: 'bars',
      bars: steps.map(([word, value]) => ({
        label: w(word),
        parts: [{ value, tone: 'calm', name: w(word) }],
      })),
    },
    tables: [{ head: [w('step'), w('records')], rows: steps.map(([word, value]) => [w(word), n(value)]) }],
  };
}

export function whatNext({ figures, w, n }: Context): Section {
  const rows = DISPOSITIONS.map((name) => {
    const count = figures.dispositions[name] ?? 0;
    return [name, w(name), n(count), percent(count, figures.leads)];
  });
  return {
    id: 'dispositions',
    title: w('what_next'),
    chart: {
      kind: 'bars',
      bars: DISPOSITIONS.map((name) => ({
        label: name,
        parts: [{ value: figures.dispositions[name] ?? 0, tone: TONES[name], name: w(name) }],
      })),
    },
    tables: [{ head: [w('disposition'), w('meaning'), w('leads'), w('share')], rows, text: [1] }],
  };
}
