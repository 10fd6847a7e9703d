import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { flat } from './reading.ts';

interface Tag {
  role?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** The words of a PDF in the order of its tags, as a screen reader says them: running text, and that of notes. */
export async function wordsByTags(bytes: Uint8Array): Promise<{ words: string; notes: string }> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const read = { words: '', notes: '' };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const marked = markedWords((await page.getTextContent({ includeMarkedContent: true })).items as Item[]);
    const say = ({ role, type, id, children = [] }: Tag, note: boolean): void => {
      read[note ? 'notes' : 'words'] += (type === 'content' && id && marked.get(id)) || '';
      for (const child of children) say(child, note || role === 'Note');
    };
    say((await page.getStructTree()) as Tag, false);
  }
  return { words: flat(read.words), notes: flat(read.notes) };
}

type Item = { str: string } | { type: string; id?: string | null };

/** The words of each piece of marked content, by its name. */
function markedWords(items: Item[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      words.set(id, (words.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? open.at(-1) ?? '');
  }
  return words;
}
