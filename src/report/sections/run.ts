import { stageDefinitions } from '../../config/definitions.ts';
import type { Context, Section } from './section.ts';

export function files({ figures, w, n }: Context): Section {
  return {
    id: 'files',
    title: w('files'),
    tables: [
      {
        head: [
          w('file'),
          w('understood_as'),
          w('encoding'),
          w('header_line'),
          w('records'),
          w('leads'),
          w('rejects'),
        ],
        rows: figures.inputs.map((input) => [
          input.path,
          input.preset ?? input.format,
          input.encoding,
          input.header_line,
          n(input.records),
          n(input.leads),
          n(input.rejects),
        ]),
        text: [1, 2],
      },
    ],
  };
}

export function gates({ figures, w }: Context): Section | undefined {
  if (figures.gates.length === 0) return undefined;
  return {
    id: 'gates',
    title: w('gates'),
    tables: [
      {
        head: [w('bar'), w('value'), w('result')],
        rows: figures.gates.map((gate) => [gate.bar, gate.value, w(gate.ok ? 'held' : 'missed')]),
        text: [2],
      },
    ],
  };
}

export function definitions({ figures, settings, w }: Context): Section {
  const { config } = settings;
  const required =
    config.contact.required ??
    (config.market === 'b2b' ? ['name', 'company', 'email', 'phone'] : ['name', 'email-or-phone']);
  const { records, leads, merged, rejects } = figures;
  return {
    id: 'definitions',
    title: w('definitions'),
    sentences: [
      w('def_qualified'),
      w('def_prequalified'),
      w('def_unqualified'),
      ...stageDefinitions(config, config.report.language).map(({ stage, text }) => `${stage}: ${text}`),
      `${w('def_required')}: ${required.join(', ')} (${config.market})`,
      `${w('balance')}: ${w('balance_text', { records, leads, merged, rejects })}`,
      `${w('as_of')}: ${settings.asOf}`,
      `${w('version')}: leadsieve ${figures.leadsieve}`,
      `${w('config_hash')}: ${figures.config_sha256}`,
    ],
  };
}
