import type { Settings } from '../config/schema.ts';
import { type Lead, newLead } from '../lead.ts';
import type { ColumnMap, ListFile, RecordRow } from '../list.ts';

/** Places every column of a file. `overrides` come from `--map` and saved mappings (header → field or `ignore`). */
export function mapColumns(
  list: ListFile,
  _overrides: ReadonlyMap<string, string>,
  _settings: Settings,
): ColumnMap {
  return {
    columns: list.header.map((header, index) => ({
      index,
      header,
      field: null,
      confidence: 0,
      because: '',
      samples: 0,
    })),
    sourceType: 'list',
  };
}

/** Turns a row into a lead of one record: cells become values, remarks, activities; unmapped columns stay with it. */
export function mapRow(row: RecordRow, list: ListFile, _columns: ColumnMap, _settings: Settings): Lead {
  return newLead({ records: [{ path: list.path, line: row.line }], values: {} });
}
