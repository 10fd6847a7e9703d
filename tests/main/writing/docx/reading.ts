// Reads finished Word files for the tests: the words by mammoth, which shares no code with the writer, and the parts
// as text.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Inline, PackDocument } from '../../../../src/shared/document/nodes.ts';
import { inlineWords, nodeWords } from '../../../shared/document/words.ts';

/** Part name -> its text. */
export const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

export const partOf = (docx: Uint8Array, name: string): string => partsOf(docx)[name] ?? '';

/** Without the marks that end right-to-left names, which are no words. */
const withoutMarks = (words: string): string => words.replaceAll('\u200e', '');

/** The paragraphs of the body as mammoth reads them, without empty ones. */
export async function readLines(docx: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return withoutMarks(value)
    .split('\n\n')
    .filter((line) => line !== '');
}

/** The words of the footnotes, without their numbers. */
export const readNotes = (docx: Uint8Array): string[] =>
  [...partOf(docx, 'word/footnotes.xml').matchAll(/<w:footnote w:id="\d+">(.*?)<\/w:footnote>/gs)].map(
    ([, xml = '']) =>
      withoutMarks(xml)
        .replace(/<[^>]+>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
  );

/**
 * The paragraphs that a document has on paper, in order: cover, contents with pages, body; without empty ones. The
 * words of footnotes stand elsewhere; `note` is put in the place of their numbers.
 */
export function printedLines(document: PackDocument, pageOf: Record<string, number>, note = ''): string[] {
  const { cover } = document;
  const body: PackDocument['body'] = JSON.parse(JSON.stringify(document.body), (_, value) =>
    isNote(value) ? { kind: 'text', text: note } : value,
  );
  const entries = body.flatMap((node) => {
    if (node.kind !== 'heading' || node.level > 2 || node.text.trim() === '') return [];
    const page = pageOf[node.anchor];
    return [page === undefined ? node.text : `${node.text}\t${page}`];
  });
  const contents = entries.length > 0 ? [document.contentsTitle, ...entries] : [];
  const lines = [cover.title, ...cover.lines.map(({ label, value }) => `${label}\t${value}`), ...contents];
  return [...lines, ...body.flatMap(bodyLines)].map(withoutMarks).filter((line) => line !== '');
}

const isNote = (value: { kind?: unknown } | null) => value !== null && value?.kind === 'note';

/** The words of each footnote, in their order. */
export const noteLines = (document: PackDocument): string[] => {
  const notes: string[] = [];
  JSON.stringify(document.body, (_, value) => {
    if (isNote(value))
      notes.push(withoutMarks(inlineWords((value as Extract<Inline, { kind: 'note' }>).inlines)));
    return value;
  });
  return notes;
};

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
