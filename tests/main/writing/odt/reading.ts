import { strFromU8, unzipSync } from 'fflate';

/** Part name -> its text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const unescaped = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const note = /<text:note\b.*?<text:note-body>(.*?)<\/text:note-body><\/text:note>/gs;

/** The words of the footnotes, without their numbers. */
export const notesOf = (bytes: Uint8Array): string[] =>
  [...(partsOf(bytes)['content.xml'] ?? '').matchAll(note)].map(([, body = '']) =>
    unescaped(body.replace(/<[^>]+>/g, '')),
  );

/** The paragraphs and headings of the body, in order, as words; footnotes and their numbers stand elsewhere. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  const whole = (partsOf(bytes)['content.xml'] ?? '').replace(note, '');
  // A frame's words stand for its picture; they are not printed.
  const content = whole.replace(/<draw:frame\b.*?<\/draw:frame>/gs, '');
  return [...content.matchAll(/<text:(p|h)\b[^>]*?(?:\/>|>(.*?)<\/text:\1>)/gs)].map((found) =>
    unescaped((found[2] ?? '').replace(/<text:tab\/>/g, '\t').replace(/<[^>]+>/g, '')),
  );
}
