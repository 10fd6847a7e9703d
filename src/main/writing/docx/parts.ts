import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { wordText } from './clean.ts';
import { addRecord } from './record.ts';
import { tableStyleXml } from './table-style.ts';

/**
 * The finished file with everything that the docx package takes from the clock or from chance replaced by what the
 * document says, and with the table style that it cannot make. The same document gives the same bytes, today and
 * tomorrow, on any machine.
 */
export function settleParts(docx: Uint8Array, document: PackDocument): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  numberLinks(parts);
  rewrite(parts, 'docProps/core.xml', (xml) => settleProperties(xml, document));
  rewrite(parts, 'word/styles.xml', (xml) => xml.replace('</w:styles>', `${tableStyleXml()}</w:styles>`));
  addRecord(parts, document);
  return zipParts(parts);
}

function rewrite(parts: Map<string, string>, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name);
  if (xml !== undefined) parts.set(name, change(xml));
}

/** Web links get random relationship ids; here they are counted in the order of the part. */
function numberLinks(parts: Map<string, string>): void {
  const rels = 'word/_rels/document.xml.rels';
  const random = [...(parts.get(rels) ?? '').matchAll(/Id="(rId[^"]*)"[^>]*TargetMode="External"/g)];
  const counted = new Map(random.map(([, id = ''], at) => [id, `rIdLink${at + 1}`]));
  const change = (xml: string) =>
    xml.replace(/((?:r:id|Id)=")(rId[^"]*)"/g, (all, before, id) => {
      const settled = counted.get(id);
      return settled ? `${before}${settled}"` : all;
    });
  rewrite(parts, rels, change);
  rewrite(parts, 'word/document.xml', change);
}

function settleProperties(xml: string, document: PackDocument): string {
  const { identifier, language, changedAt } = document;
  const own = `<dc:identifier>${escaped(identifier)}</dc:identifier><dc:language>${escaped(language)}</dc:language>`;
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${new Date(changedAt).toISOString()}`)
    .replace('</cp:coreProperties>', () => `${own}</cp:coreProperties>`);
}

const escaped = (text: string) =>
  wordText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// The earliest moment that a zip can hold, in local time as a zip has it; Word writes the same.
const zipDate = new Date(1980, 0, 1);

/** Content types first, as programs that guess a file's kind expect. */
function zipParts(parts: Map<string, string>): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) files[name] = strToU8(parts.get(name) ?? '');
  return zipSync(files, { mtime: zipDate, level: 6 });
}

const leading = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
const rank = (name: string) => (leading.includes(name) ? leading.indexOf(name) : leading.length);
