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

/** The paragraphs and headings of the body, in order, as words. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  // A frame's words stand for its picture; they are not printed.
  const content = (partsOf(bytes)['content.xml'] ?? '').replace(/<draw:frame\b.*?<\/draw:frame>/gs, '');
  return [...content.matchAll(/<text:(p|h)\b[^>]*?(?:\/>|>(.*?)<\/text:\1>)/gs)].map((found) =>
    unescaped((found[2] ?? '').replace(/<text:tab\/>/g, '\t').replace(/<[^>]+>/g, '')),
  );
}
