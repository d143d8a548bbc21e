import type { ListFile, ReadOptions } from '../list.ts';
import { isZip, refuseOtherKinds } from './refuse.ts';
import { openSource } from './source.ts';
import { openTable } from './table.ts';

export { type OwnTable, readOwnTable } from './own.ts';

/**
 * Opens a list export and understands its outside: format, encoding, dialect, sections, header line. Every
 * physical line of the file is counted in `lines` exactly once when a pass over `rows()` has ended.
 * `path` `-` reads `stdin`. Throws a UserError that says what to do where the file is missing, empty, damaged
 * beyond reading or no table of text.
 */
export async function openList(
  path: string,
  options: ReadOptions,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<ListFile> {
  const source = await openSource(path, stdin);
  if (isZip(source.head)) {
    const { openWorkbook } = await import('./workbook.ts');
    return openWorkbook(path, source, options);
  }
  refuseOtherKinds(path, source.head);
  return openTable(path, source, options);
}
