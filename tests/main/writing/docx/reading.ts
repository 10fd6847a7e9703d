// Reads finished Word files for the tests: the words by mammoth, which shares no code with the writer, and the parts
// as text.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { inlineWords, nodeWords } from '../../../shared/document/words.ts';

/** Part name -> its text. */
export const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

export const partOf = (docx: Uint8Array, name: string): string => partsOf(docx)[name] ?? '';

/** The paragraphs of the body as mammoth reads them, without empty ones. */
export async function readLines(docx: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value.split('\n\n').filter((line) => line !== '');
}

/** The paragraphs that a document has on paper, in order: cover, contents with pages, body; without empty ones. */
export function printedLines(document: PackDocument, pageOf: Record<string, number>): string[] {
  const { cover, body } = document;
  const entries = body.flatMap((node) => {
    if (node.kind !== 'heading' || node.level > 2 || node.text.trim() === '') return [];
    const page = pageOf[node.anchor];
    return [page === undefined ? node.text : `${node.text}\t${page}`];
  });
  const contents = entries.length > 0 ? [document.contentsTitle, ...entries] : [];
  const lines = [cover.title, ...cover.lines.map(({ label, value }) => `${label}\t${value}`), ...contents];
  return [...lines, ...body.flatMap(bodyLines)].filter((line) => line !== '');
}

function bodyLines(node: PackDocument['body'][number]): string[] {
  if (node.kind === 'table')
    return [
      inlineWords(node.caption),
      ...node.columns.map((column) => column.title),
      ...node.rows.flat().map(inlineWords),
    ];
  if (node.kind === 'sources')
    return node.entries.map((entry) => `[${entry.number}]\t${inlineWords(entry.inlines)}`);
  return nodeWords(node);
}
