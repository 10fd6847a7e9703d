import Papa from 'papaparse';
import { failed } from '../../../shared/failure.ts';
import { oneLine } from '../dom.ts';
import type { Reader } from '../source.ts';
import { MOST_ROWS, sheetsText } from './people.ts';

/** Values parted by commas, semicolons or tabs: which of them, the text itself shows. */
export const readCsv: Reader = (text, path) => {
  const { data, errors } = Papa.parse<string[]>(text, { preview: MOST_ROWS + 1, skipEmptyLines: 'greedy' });
  if (data.length > MOST_ROWS) return failed({ kind: 'sheet-too-long', path, limit: MOST_ROWS });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const detail = `a quotation mark in row ${(open.row ?? 0) + 1} is never closed`;
    return failed({ kind: 'file-damaged', path, detail });
  }
  return sheetsText([{ name: '', rows: data.map((row) => row.map(oneLine)) }], path);
};
