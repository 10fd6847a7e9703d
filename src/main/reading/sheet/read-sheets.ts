import type { SourceText } from '../../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import type { SheetLook } from '../../../shared/sheets/look.ts';
import type { SheetMapping } from '../../../shared/sheets/mapping.ts';
import type { SheetFormat } from '../formats.ts';
import { lookAt } from './look.ts';
import { recognised, sheetsText } from './sheets.ts';

export interface ReadSheets {
  source: SourceText;
  mapping: SheetMapping;
  /** Where nobody has said how to read it: all but its place and its hash. */
  look?: Pick<SheetLook, 'lists' | 'remarks'>;
}

/** Reads a file of sheets as `mapping` says, or as its headings are recognised. */
export async function readSheets(
  bytes: Buffer,
  format: SheetFormat,
  mapping: SheetMapping | undefined,
  path: string,
): Promise<Outcome<ReadSheets>> {
  const opened = await (await format.sheets())(bytes, path);
  if (!opened.ok) return opened;
  const used = mapping ?? recognised(opened.value);
  const source = sheetsText(opened.value.sheets, used, path);
  if (!source.ok) return mapping ? source : failed({ kind: 'sheet-empty', path });
  const look = mapping ? {} : { look: lookAt(opened.value, used) };
  return done({ source: source.value, mapping: used, ...look });
}
