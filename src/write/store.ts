import { closeSync, openSync, rmSync } from 'node:fs';
import { type Lead, newLead } from '../lead.ts';
import { readAll, writeAll } from './bytes.ts';

/** Leads that wait between the first look at the lists and the judgement, by number from 0. */
export interface LeadStore {
  readonly size: number;
  readonly add: (lead: Lead) => void;
  /** The lead of that number as it was added. Cheapest in rising order; single leads from elsewhere may come between. */
  readonly get: (number: number) => Lead;
  /** Removes the file, if there is one. */
  close(): void;
}

/** So many leads are kept as they are; lists that are longer wait in a file. */
const IN_MEMORY = 20_000;
const BUFFER = 1 << 20;
/** Bytes read at once where leads are asked for in their order. */
const WINDOW = 256 << 10;
/** Leads that are so many bytes apart are asked for in their order: those between are records of earlier leads. */
const SKIPPED = 16 << 10;

/**
 * A store of bounded memory: 8 bytes a lead beyond the first 20,000. `file` names the file for long lists; it must not
 * exist and is made, private to the user, only when needed.
 */
export function openLeadStore(file: () => string): LeadStore {
  let kept: Lead[] | null = [];
  let filed: Filed | null = null;
  return {
    get size() {
      return kept?.length ?? filed?.size() ?? 0;
    },
    add(lead) {
      if (kept !== null && kept.length < IN_MEMORY) {
        kept.push(lead);
        return;
      }
      filed ??= openFile(file());
      for (const one of kept ?? []) filed.add(one);
      kept = null;
      filed.add(lead);
    },
    get(number) {
      const lead = kept === null && number < (filed?.size() ?? 0) ? filed?.get(number) : kept?.[number];
      if (lead === undefined) throw new RangeError(`no lead ${number} is stored`);
      return lead;
    },
    close() {
      filed?.close();
      filed = null;
      kept = [];
    },
  };
}

interface Filed {
  size(): number;
  add(lead: Lead): void;
  get(number: number): Lead;
  close(): void;
}

function openFile(path: string): Filed {
  const handle = openSync(path, 'wx+', 0o600);
  let ends = new Float64Array(2 * IN_MEMORY);
  let size = 0;
  let buffer = Buffer.allocUnsafe(BUFFER);
  let used = 0;
  let written = 0;
  let window = Buffer.allocUnsafe(WINDOW);
  let from = 0;
  let until = 0;
  let asked = 0;

  const flush = (): void => {
    writeAll(handle, buffer.subarray(0, used));
    written += used;
    used = 0;
  };

  return {
    size: () => size,
    add(lead) {
      const text = textOf(lead);
      const most = text.length * 3;
      if (used + most > buffer.length) flush();
      if (most > buffer.length) buffer = Buffer.allocUnsafe(most);
      if (size + 1 === ends.length) {
        const longer = new Float64Array(ends.length * 2);
        longer.set(ends);
        ends = longer;
      }
      used += buffer.write(text, used, 'utf8');
      size += 1;
      ends[size] = written + used;
    },
    get(number) {
      if (used > 0) flush();
      const start = ends[number] ?? 0;
      const end = ends[number + 1] ?? 0;
      const follows = start >= asked && start - asked < SKIPPED;
      asked = end;
      if (start >= from && end <= until) return leadOf(window.toString('utf8', start - from, end - from));
      if (!follows) {
        const alone = Buffer.allocUnsafe(end - start);
        readAll(handle, alone, start, alone.length);
        return leadOf(alone.toString('utf8'));
      }
      if (end - start > window.length) window = Buffer.allocUnsafe(end - start);
      from = start;
      until = start + readAll(handle, window, start, Math.min(window.length, written - start));
      return leadOf(window.toString('utf8', 0, end - start));
    },
    close() {
      closeSync(handle);
      rmSync(path, { force: true });
    },
  };
}

/** Only what is set before the judgement is written; the rest is as `newLead` gives it. */
function textOf(lead: Lead): string {
  const { id, records, values, extra, sourceType, occurredAt } = lead;
  const { said, activities, presences, findings, reach } = lead;
  return JSON.stringify({
    id,
    records,
    values,
    extra,
    sourceType,
    occurredAt,
    said,
    activities,
    presences,
    findings,
    reach,
  });
}

function leadOf(text: string): Lead {
  return newLead(JSON.parse(text) as Lead);
}
