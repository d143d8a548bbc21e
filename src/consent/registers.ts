import { CHANNELS, type Channel } from '../data/consent-law.ts';
import { memo } from '../data/memo.ts';
import type { Lead } from '../lead.ts';
import { readTick } from './tick.ts';

/**
 * Registers and blocks by their names in headers and cells. Robinson lists and blocks on advertising hold for all
 * channels, the Austrian ECG list for e-mail, directory stars, TPS and Do Not Call for the telephone.
 */
const REGISTERS: readonly { readonly name: RegExp; readonly channels: readonly Channel[] }[] = [
  {
    name: /robinson|werbewiderspruch|werbesperre|werbeverbot|advertising (?:block|objection)/,
    channels: CHANNELS,
  },
  { name: /\becg\b|ecg-liste|rtr-liste/, channels: ['email'] },
  {
    name: /sterneintrag|stern-?eintrag|star entry|\bstern\b|\basterisk\b|directory star/,
    channels: ['call'],
  },
  { name: /\bc?tps\b|do not call (?:regist|list)|\bdnc\b|national do not call/, channels: ['call'] },
];

/** Columns about the telephone directory, whose star the cell names. */
const DIRECTORY = /telefonbuch|telefonverzeichnis|verzeichniseintrag|phone ?book|telephone directory/;

/** Most headers name no register: one look decides. */
const ANY =
  /robinson|werb|advert|ecg|rtr|stern|star|asterisk|tps|call|dnc|telefon|verzeichnis|phone|directory/;

const mayName = memo((header) => ANY.test(header.slice(0, 120).toLowerCase()));

/** Registers in which the lead stands, and those that were asked and do not hold it. */
export function registersOf({ values, extra }: Lead): {
  registered: ReadonlySet<Channel>;
  cleared: ReadonlySet<Channel>;
} {
  const registered = new Set<Channel>();
  const cleared = new Set<Channel>();
  const cells = [values.consent, values.consent_phone, values.consent_status, values.status, values.tags];
  const statements: (readonly [string, string])[] = [
    ...cells.flatMap((cell) =>
      cell === undefined ? [] : cell.split(/[;,|]/).map((part) => [part, 'yes'] as const),
    ),
    ...extra,
  ];
  for (const [header, cell] of statements) {
    if (!mayName(header)) continue;
    const name = header.slice(0, 120).toLowerCase();
    const named = DIRECTORY.test(name) ? cell.slice(0, 120).toLowerCase() : name;
    const register = REGISTERS.find((one) => one.name.test(named));
    if (register === undefined) continue;
    const denied = /\b(?:kein|keine|nicht|no|not|ohne|without)\b/.test(name);
    const tick = readTick(cell);
    const listed =
      tick === 'no' || /not|nicht|kein|clear|clean/i.test(cell.slice(0, 60))
        ? false
        : tick === 'unclear'
          ? /list|eingetragen|gelistet|stern|\*|robinson/i.test(cell) || undefined
          : true;
    if (listed === undefined) continue;
    for (const channel of register.channels) (listed !== denied ? registered : cleared).add(channel);
  }
  return { registered, cleared };
}
