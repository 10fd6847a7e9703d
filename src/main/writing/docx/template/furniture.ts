import type { PackDocument } from '../../../../shared/document/nodes.ts';
import { saysMarking } from '../../../../shared/words/marking.ts';
import { markingParagraph } from '../furniture.ts';
import { smallParagraph } from '../runs.ts';
import { part } from '../xml.ts';
import type { TemplateFile } from './package.ts';
import { wordsOf } from './placeholders.ts';
import { restyled, type StyleMap } from './styles.ts';
import { all, attribute, child, parse } from './tree.ts';

type Band = 'header' | 'footer';
type Pages = 'default' | 'first' | 'even';

/** Which bands got the marking because the template's had none. */
export interface Marked {
  /** The sections' properties, with references to what was added. */
  sections: string[];
  added: Set<Band>;
}

/**
 * Sees to it that the marking stands at the head and the foot of every page, and the watermark `behind`
 * its words, drawn under a number of its own for each header: in the template's own header and footer where there is one, else in one that is added.
 */
export function markPages(
  file: TemplateFile,
  document: PackDocument,
  sections: string[],
  styles: StyleMap,
  behind: (number: number) => string,
): Marked {
  const marked: Marked = { sections: [], added: new Set() };
  const evenToo = /<w:evenAndOddHeaders(?!\s+w:val="(?:0|false|off)")/.test(
    file.text(file.partOf('settings') ?? ''),
  );
  const inForce = new Map<string, string>();
  const seen = new Set<string>();
  for (const section of sections) {
    let made = section;
    for (const band of ['header', 'footer'] as const)
      for (const pages of pagesOf(section, evenToo)) {
        const key = `${band} ${pages}`;
        // A section without a header of its own has that of the section before it.
        const known = file.partById(referenceIn(section, band, pages)) ?? inForce.get(key);
        const name = known ?? addBand(file, band, document, styles);
        if (known === undefined) {
          made = referring(file, made, band, pages, name);
          marked.added.add(band);
        }
        inForce.set(key, name);
        const drawn = band === 'header' ? behind(firstDrawing + seen.size) : '';
        if (!seen.has(name) && mark(file, name, band, document, styles, drawn)) marked.added.add(band);
        seen.add(name);
      }
    marked.sections.push(made);
  }
  return marked;
}

/** Far from the numbers of the template's own drawings. */
const firstDrawing = 900_000;

function pagesOf(section: string, evenToo: boolean): Pages[] {
  const first = /<w:titlePg(?!\s+w:val="(?:0|false|off)")/.test(section);
  return ['default', ...(first ? ['first' as const] : []), ...(evenToo ? ['even' as const] : [])];
}

const referenceIn = (section: string, band: Band, pages: Pages): string | undefined =>
  all(parse(wrapped(section)), `w:${band}Reference`)
    .filter((one) => (attribute(one, 'w:type') ?? 'default') === pages)
    .map((one) => attribute(one, 'r:id'))[0];

/** A section's properties as a part of their own. */
const wrapped = (section: string) => part('w:body', section);

function addBand(file: TemplateFile, band: Band, document: PackDocument, styles: StyleMap): string {
  const marking = restyled(markingParagraph(document), styles);
  return file.add(band, part(band === 'header' ? 'w:hdr' : 'w:ftr', marking)).name;
}

function referring(file: TemplateFile, section: string, band: Band, pages: Pages, name: string): string {
  const id = file.idOf(name);
  const reference = `<w:${band}Reference w:type="${pages}" r:id="${id}"/>`;
  return section.replace(/^<w:sectPr[^>]*?(\/?)>/, (tag, single) =>
    single ? `${tag.slice(0, -2)}>${reference}</w:sectPr>` : tag + reference,
  );
}

/** Whether the marking had to be added to this header or footer. */
function mark(
  file: TemplateFile,
  name: string,
  band: Band,
  document: PackDocument,
  styles: StyleMap,
  behind: string,
): boolean {
  const xml = file.text(name).replace(/(<w:(hdr|ftr)\b[^>]*)\/>\s*$/, '$1></w:$2>');
  const root = parse(xml);
  const missing = !saysMarking(wordsOf(xml, root), document.marking.toUpperCase());
  if (!missing && behind === '') return false;
  if (missing) {
    const added = restyled(markingParagraph(document, behind), styles);
    const at = band === 'header' ? root.innerStart : root.innerEnd;
    file.parts.set(name, xml.slice(0, at) + added + xml.slice(at));
    return true;
  }
  file.parts.set(name, behindWords(xml, behind));
  return false;
}

/** The watermark hangs on a paragraph of its own level: in a cell of a table it would take that cell's room. */
function behindWords(xml: string, watermark: string): string {
  const root = parse(xml);
  const paragraph = child(root, 'w:p');
  if (!paragraph)
    return xml.slice(0, root.innerEnd) + smallParagraph('', watermark) + xml.slice(root.innerEnd);
  const properties = paragraph.children.find(({ name }) => name === 'w:pPr');
  if (paragraph.tag.endsWith('/>'))
    return `${xml.slice(0, paragraph.start) + paragraph.tag.slice(0, -2)}>${watermark}</w:p>${xml.slice(paragraph.end)}`;
  const at = properties?.end ?? paragraph.innerStart;
  return xml.slice(0, at) + watermark + xml.slice(at);
}
