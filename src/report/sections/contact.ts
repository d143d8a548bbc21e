import { PERMISSIONS, STATUSES } from '../../lead.ts';
import { fieldWord } from '../words.ts';
import { type Context, MOST_ROWS, type Section, type Tone, topOf } from './section.ts';

export function quality({ figures, w, n }: Context): Section {
  const tone: Readonly<Record<string, Tone>> = { ok: 'good', risky: 'warm', invalid: 'bad', missing: 'grey' };
  const fields = ['email', 'phone'] as const;
  const repairs = new Set([...Object.keys(figures.repaired), ...Object.keys(figures.completed)]);
  const flags = topOf(figures.email.flags, MOST_ROWS);
  return {
    id: 'quality',
    title: w('quality'),
    chart: {
      kind: 'bars',
      bars: fields.map((field) => ({
        label: w(field),
        parts: STATUSES.map((status) => ({
          value: figures[field][status] ?? 0,
          tone: tone[status] ?? 'grey',
          name: w(status),
        })),
      })),
    },
    tables: [
      {
        head: [w('field'), ...STATUSES.map((status) => w(status))],
        rows: fields.map((field) => [w(field), ...STATUSES.map((status) => n(figures[field][status] ?? 0))]),
      },
      ...(repairs.size === 0
        ? []
        : [
            {
              head: [w('field'), w('repaired'), w('completed')],
              rows: [...repairs]
                .sort()
                .map((field) => [field, n(figures.repaired[field] ?? 0), n(figures.completed[field] ?? 0)]),
            },
          ]),
      ...(flags.length === 0
        ? []
        : [{ head: [w('flags'), w('leads')], rows: flags.map(([flag, count]) => [flag, n(count)]) }]),
    ],
  };
}

export function missing({ figures, language, w, n }: Context): Section {
  const rows = topOf(figures.missing, MOST_ROWS);
  if (rows.length === 0) return { id: 'missing', title: w('missing_fields'), sentences: [w('missing_none')] };
  return {
    id: 'missing',
    title: w('missing_fields'),
    sentences: [w('missing_note')],
    tables: [
      {
        head: [w('field'), w('leads'), w('of_research')],
        rows: rows.map(([field, count]) => [
          fieldWord(language, field),
          n(count),
          n(figures.research_missing[field] ?? 0),
        ]),
      },
    ],
  };
}

export function duplicates({ figures, w }: Context): Section {
  return {
    id: 'duplicates',
    title: w('duplicates'),
    tables: [
      {
        head: [w('what'), w('times')],
        rows: [
          [w('duplicates_merged'), figures.merged],
          [w('duplicates_possible'), figures.possible_duplicates],
        ],
      },
    ],
  };
}

export function consent({ figures, w, n }: Context): Section {
  const tone: Readonly<Record<string, Tone>> = { yes: 'good', no: 'bad', unproven: 'grey' };
  const channels = ['may_email', 'may_call', 'may_write'] as const;
  return {
    id: 'consent',
    title: w('consent'),
    sentences: [w('consent_note')],
    chart: {
      kind: 'bars',
      bars: channels.map((channel) => ({
        label: w(channel),
        parts: PERMISSIONS.map((name) => ({
          value: figures.consent[channel][name] ?? 0,
          tone: tone[name] ?? 'grey',
          name: w(name),
        })),
      })),
    },
    tables: [
      {
        head: [w('channel'), ...PERMISSIONS.map((name) => w(name))],
        rows: channels.map((channel) => [
          w(channel),
          ...PERMISSIONS.map((name) => n(figures.consent[channel][name] ?? 0)),
        ]),
      },
      ...(Object.keys(figures.delete_by).length === 0
        ? []
        : [
            {
              head: [w('delete_by'), w('leads')],
              rows: Object.entries(figures.delete_by).map(([month, count]) => [month, n(count)]),
            },
          ]),
    ],
  };
}
