import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { failed } from '../../../shared/failure.ts';
import { oneLine } from '../dom.ts';
import type { Opener } from '../source.ts';
import { harmlessXml } from '../xml.ts';
import { type Parts, unpack } from '../zip.ts';
import { fillDown, mergesOf } from './merges.ts';
import { MOST_ROWS, type Sheet, sheetsText } from './people.ts';

/** An Excel workbook: every sheet's values as they were last worked out. Formulas are not. */
export const openXlsx: Opener = async (bytes, path) => {
  const parts = unpack(bytes, path, (name) => /\.(xml|rels)$/.test(name));
  if (!parts.ok) return parts;
  const xml: Record<string, string> = {};
  for (const [name, part] of Object.entries(parts.value)) {
    const text = harmlessXml(part, path);
    if (!text.ok) return text;
    xml[name] = text.value;
  }
  if (Object.values(xml).some(isTooLong)) return failed({ kind: 'sheet-too-long', path, limit: MOST_ROWS });
  const sheets = await sheetsOf(parts.value);
  if (!sheets) return failed({ kind: 'file-damaged', path, detail: 'its parts do not fit together' });
  const merges = mergesOf(xml);
  for (const [i, { rows }] of sheets.entries()) fillDown(rows, merges[i] ?? []);
  return sheetsText(sheets, path);
};

/** Only rows with something in them count: a sheet can be formatted to its very end. */
const isTooLong = (xml: string): boolean =>
  xml.includes('<sheetData') && xml.split('<row').filter((row) => /<(v|is)\b/.test(row)).length > MOST_ROWS;

/** The reader gets only the parts that were unpacked and checked. */
async function sheetsOf(parts: Parts): Promise<Sheet[] | undefined> {
  try {
    const workbook = await readWorkbook(new Blob([zipSync(parts, { level: 0 })]));
    return workbook.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(inWords)),
    }));
  } catch {
    return undefined;
  }
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : oneLine(String(value));
}
