import Papa from 'papaparse';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import { decodeText, whyNoText } from '../decode.ts';
import { cellText } from './cell-text.ts';
import { MOST_ROWS, type OpenedSheets, type SheetOpener } from './sheets.ts';

/** Values parted by commas, semicolons or tabs: which of them, the text itself shows. */
export const openCsv: SheetOpener = async (bytes, path) => {
  const text = decodeText(bytes);
  return text === undefined ? failed(whyNoText(bytes, path)) : csvSheet(text, path);
};

function csvSheet(text: string, path: string): Outcome<OpenedSheets> {
  const { data, errors, meta } = Papa.parse<string[]>(valuesOf(text), { preview: 2 * MOST_ROWS });
  const rows = data.map((row) => row.map(cellText));
  const filled = rows.filter((row) => row.some(Boolean)).length;
  if (filled > MOST_ROWS || meta.truncated) return failed({ kind: 'sheet-too-long', path, limit: MOST_ROWS });
  if (filled === 0) return failed({ kind: 'sheet-empty', path });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const detail = `a quotation mark in row ${(open.row ?? 0) + 1} is never closed`;
    return failed({ kind: 'file-damaged', path, detail });
  }
  return done({ sheets: [{ name: '', rows }], remarks: [] });
}

/** Excel can say in a first line which sign parts the values, and ends a sheet with rows of nothing else. */
function valuesOf(text: string): string {
  let end = text.length;
  while (end > 0 && ',;\t\r\n '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(/^\ufeff?sep=[^\r\n]{1,2}\r?\n/i, '');
}
