import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { SourceText } from '../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { documentBlocks } from './document-html.ts';
import { wordsLaidOpen } from './docx-words.ts';
import type { Opener } from './source.ts';
import { harmlessXml } from './xml.ts';
import { type Parts, unpack } from './zip.ts';

/** A Word file: its headings, paragraphs, lists, tables and quotes. */
export const openDocx: Opener = async (bytes, path) => {
  const parts = unpack(bytes, path, (name) => /\.(xml|rels)$/.test(name));
  if (!parts.ok) return parts;
  for (const [name, part] of Object.entries(parts.value)) {
    const xml = harmlessXml(part, path);
    if (!xml.ok) return xml;
    if (holdsWords.test(name)) parts.value[name] = strToU8(wordsLaidOpen(xml.value));
  }
  const html = await inHtml(parts.value);
  if (html === undefined)
    return failed({ kind: 'file-damaged', path, detail: 'its parts do not fit together' });
  return documentText(html, path);
};

const holdsWords = /^word\/(document|footnotes|endnotes)\d*\.xml$/;

function documentText(html: string, path: string): Outcome<SourceText> {
  const blocks = documentBlocks(html, path);
  return blocks.ok ? done({ blocks: blocks.value }) : blocks;
}

/** Words for quotations among the styles of Word and of the programs that write its files. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  // A table of contents says what stands in the text once more.
  "p[style-name^='toc '] => !",
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Block Quotation'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
];

/** mammoth gets only the parts that were unpacked and checked; pictures are not even looked at. */
async function inHtml(parts: Parts): Promise<string | undefined> {
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const options = { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  try {
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch {
    return undefined;
  }
}
