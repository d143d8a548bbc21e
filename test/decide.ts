import { configSchema, type Settings } from '../src/config/schema.ts';
import { type Lead, newLead, type Reachability, type SourceType, type Values } from '../src/lead.ts';
import { readNotes } from '../src/notes/notes.ts';

export const AS_OF = '2026-03-02';

/** Settings of a run, with sections of the config laid over the defaults. */
export function settingsWith(config: object = {}, asOf = AS_OF): Settings {
  return { config: configSchema.parse(config), asOf };
}

export interface Given {
  readonly values?: Values;
  readonly note?: string;
  readonly at?: string;
  readonly sourceType?: SourceType;
  readonly extra?: Lead['extra'];
  readonly reach?: Partial<Reachability>;
  readonly rest?: Partial<Lead>;
}

/** A reachable person of a company; what a test is about is laid over it. */
export function person({ values, note, at, sourceType, extra, reach, rest }: Given = {}): Lead {
  const from = { path: 'liste.csv', line: 2 };
  const lead = newLead({
    records: [from],
    values: {
      first_name: 'Anna',
      last_name: 'Berger',
      company: 'Berger Maschinenbau GmbH',
      email: 'anna.berger@berger-maschinenbau.example',
      phone: '+4930901820',
      ...values,
    },
    reach: { email: 'ok', emailFlags: [], phone: 'ok', phoneType: 'fixed', fake: 0, ...reach },
    sourceType: sourceType ?? 'list',
    extra: extra ?? [],
    occurredAt: at ?? null,
    said: note === undefined ? [] : [{ text: note, field: 'notes', from, ...(at !== undefined && { at }) }],
    ...rest,
  });
  return readNotes(lead, settingsWith());
}
