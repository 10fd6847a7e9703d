import { execFileSync } from 'node:child_process';
import mammoth from 'mammoth';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of each page of a PDF, by poppler: a reader that shares nothing with our writer. */
export function pdfPages(path: string): string[] {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(oneLine);
}

/** The words of a Word file's body, by mammoth. */
export async function wordText(path: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ path });
  return oneLine(value);
}
