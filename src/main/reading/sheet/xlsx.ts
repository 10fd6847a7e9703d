import { strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { done, failed } from '../../../shared/failure.ts';
import { harmlessXml } from '../xml.ts';
import { type Parts, unpack } from '../zip.ts';
import { valueText } from './cell-text.ts';
import { cellsIn, withoutUnsaved } from './cells.ts';
import { fillDown, mergesIn } from './merges.ts';
import { remarksOn } from './remarks.ts';
import { MOST_ROWS, type SheetOpener } from './sheets.ts';
import { sheetParts } from './workbook.ts';

/** A sheet with values this far apart is no list, and would fill memory with empty cells. */
const MOST_CELLS = 2_000_000;

/** An Excel workbook: every sheet's values as they were last worked out. Formulas are not. */
export const openXlsx: SheetOpener = async (bytes, path) => {
  const parts = unpack(bytes, path, (name) => /\.(xml|rels)$/.test(name));
  if (!parts.ok) return parts;
  const xml: Record<string, string> = {};
  for (const [name, part] of Object.entries(parts.value)) {
    const text = harmlessXml(part, path);
    if (!text.ok) return text;
    xml[name] = text.value;
  }
  const looked = sheetParts(xml).map(({ name, hidden, part }) => {
    const sheet = xml[part] ?? '';
    return { name, hidden, part, cells: cellsIn(sheet), merges: mergesIn(sheet) };
  });
  if (looked.some(({ cells }) => cells.filled > MOST_ROWS || cells.area > MOST_CELLS)) {
    return failed({ kind: 'sheet-too-long', path, limit: MOST_ROWS });
  }
  for (const { part, cells } of looked) {
    if (cells.unsaved.length > 0) parts.value[part] = strToU8(withoutUnsaved(xml[part] ?? ''));
  }
  const rows = await rowsOf(parts.value);
  if (!rows) return failed({ kind: 'file-damaged', path, detail: 'its parts do not fit together' });
  const sheets = rows.map((sheet, i) => ({ ...sheet, hidden: looked[i]?.hidden ?? false }));
  for (const [i, sheet] of sheets.entries()) fillDown(sheet.rows, looked[i]?.merges ?? []);
  if (!sheets.some((sheet) => sheet.rows.some((row) => row.some(Boolean)))) {
    return failed({ kind: 'sheet-empty', path });
  }
  return done({ sheets, remarks: looked.flatMap((each) => remarksOn(each, looked.length > 1)) });
};

/** The reader gets only the parts that were unpacked and checked. */
async function rowsOf(parts: Parts): Promise<{ name: string; rows: string[][] }[] | undefined> {
  try {
    const workbook = await readWorkbook(new Blob([zipSync(parts, { level: 0 })]));
    return workbook.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(valueText)) }));
  } catch {
    return undefined;
  }
}
