import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead, Reading, Remark } from '../lead.ts';
import { combine } from './combine.ts';
import { remembered } from './memo.ts';
import { type Answers, type Asked, keyOf, type Provided } from './provided.ts';
import { readRemark } from './remark.ts';

export type { Answers } from './provided.ts';

/**
 * Reads one remark: intent, BANT, opt-out, action and its date, each with the words that decided. `ref` is the ISO
 * date of its record; `question` the header it answers, so that a bare "ja" has a meaning. `confidence` is the chance,
 * 0 to 1, that the intent is right; `language` is null where the remark is too short to tell. Equal input gives an
 * equal reading.
 */
export function readNote(
  text: string,
  context: { readonly ref: string; readonly question?: string },
): Reading {
  return remembered(text, context.ref, context.question ?? '', () => readRemark(text, context));
}

/**
 * Reads everything said by or about a lead in time order and sets `reading`: the newest state counts, BANT fields keep
 * their newest known value, an opt-out counts wherever it stands. Finds `OVERDUE` where the agreed day lies before
 * `settings.asOf`, `READ_BY_PERSON` below the confidence of the config, `OTHER_LANGUAGE` where nothing was read.
 * `provided` holds readings of a provider, which come before the own ones.
 */
export function readNotes(lead: Lead, settings: Settings, provided?: ReadonlyMap<string, Reading>): Lead {
  if (lead.said.length === 0) return lead;
  const said = inTimeOrder(lead, settings.asOf);
  const words = combine(
    said
      .filter(({ remark }) => remark.field !== 'interests')
      .map(({ remark, ref }) => ({ reading: readSaid(remark, ref, provided), ref })),
  );
  const topic = said.findLast(({ remark }) => remark.field === 'interests');
  const reading = words.intent === 'none' && topic ? withTopic(words, topic.remark) : words;
  const found = findingsOf(reading, settings);
  return { ...lead, reading, findings: found.length === 0 ? lead.findings : [...lead.findings, ...found] };
}

/**
 * Asks the provider of the config for readings of all that is said by or about the leads; see `provideReadings`. Loaded
 * only when it is used.
 */
export async function askForReadings(
  leads: Iterable<Lead>,
  { asOf, config }: Settings,
  secret: (name: string) => string | undefined,
  answers: Answers,
): Promise<Provided> {
  const { provider } = config.intent;
  if (!provider) throw new Error('no provider');
  const asked: Asked[] = [];
  for (const lead of leads)
    for (const { remark, ref } of inTimeOrder(lead, asOf))
      if (remark.field !== 'interests') asked.push(askedOf(remark, ref));
  const { provideReadings } = await import('./provider.ts');
  return provideReadings(asked, provider, secret, answers);
}

function askedOf({ text, question }: Remark, ref: string): Asked {
  return { text, ref, ...(question === undefined ? {} : { question }) };
}

function readSaid(remark: Remark, ref: string, provided?: ReadonlyMap<string, Reading>): Reading {
  const asked = askedOf(remark, ref);
  return provided?.get(keyOf(asked)) ?? readNote(asked.text, asked);
}

/** A ticked or named topic is what the lead cares for; it counts only where no words say more. */
function withTopic(words: Reading, { text }: Remark): Reading {
  return {
    ...words,
    intent: 'interest',
    confidence: 0.9,
    evidence: [...words.evidence, { about: 'intent', span: text.slice(0, 80), code: 'TOPIC_NAMED' }],
  };
}

function inTimeOrder(lead: Lead, asOf: string): { remark: Remark; ref: string }[] {
  return lead.said
    .map((remark, index) => ({ remark, index, ref: (remark.at ?? lead.occurredAt ?? asOf).slice(0, 10) }))
    .sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : a.index - b.index));
}

function findingsOf(reading: Reading, { asOf, config }: Settings): Finding[] {
  const found: Finding[] = [];
  if (reading.action_date !== null && reading.action_date < asOf)
    found.push({ code: 'OVERDUE', args: { date: reading.action_date } });
  if (reading.confidence < config.intent.person_below)
    found.push(
      reading.language !== null && !['de', 'en', 'fr', 'it'].includes(reading.language)
        ? { code: 'OTHER_LANGUAGE', args: { language: reading.language } }
        : { code: 'READ_BY_PERSON', args: { confidence: reading.confidence } },
    );
  return found;
}
