import type { ListFile, ReadOptions } from '../list.ts';

/**
 * Opens a list export and understands its outside: format, encoding, dialect, sections, header line.
 * `path` `-` reads `stdin`. Throws a UserError where the file is missing, empty or no list.
 */
export async function openList(
  path: string,
  _options: ReadOptions,
  _stdin?: AsyncIterable<Uint8Array>,
): Promise<ListFile> {
  throw new Error(`not built yet: ${path}`);
}
