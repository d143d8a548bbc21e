import { UserError } from '../errors.ts';
import type { ListFile, ReadOptions } from '../list.ts';
import type { Source } from './source.ts';
export async function openWorkbook(path: string, _source: Source, _options: ReadOptions): Promise<ListFile> {
  throw new UserError(`${path} is a workbook.`, 'Save it as CSV.');
}
