import { theme } from '../../../shared/document/theme.ts';
import { twips } from './measures.ts';

const { page } = theme;

export interface SectionOptions {
  landscape: boolean;
  /** The parts that stand at the head and foot of its pages, as references. */
  references: string;
  numbers: 'lowerRoman' | 'decimal';
  /** Whether its first page has a head and foot of its own. */
  titlePage?: boolean;
}

/** The properties of a section: its paper, its margins, what stands in them, and how its pages count. */
export function sectionXml({ landscape, references, numbers, titlePage }: SectionOptions): string {
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  const turned = landscape ? ' w:orient="landscape"' : '';
  const margin = (side: string, points: number) => ` w:${side}="${twips(points)}"`;
  const margins = [
    margin('top', page.top),
    margin('right', page.right),
    margin('bottom', page.bottom),
    margin('left', page.left),
    margin('header', page.headerAt),
    margin('footer', page.footerAt),
  ];
  return (
    `<w:sectPr>${references}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/><w:pgMar${margins.join('')} w:gutter="0"/>` +
    `<w:pgNumType w:fmt="${numbers}"/>${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

/** The same paragraphs with the last of them ending a section. */
export function endSection(xml: string, section: string): string {
  const at = xml.lastIndexOf('<w:p>');
  const [before, last] = [xml.slice(0, at), xml.slice(at)];
  if (last.startsWith('<w:p><w:pPr>')) return before + last.replace('</w:pPr>', () => `${section}</w:pPr>`);
  return `${before}<w:p><w:pPr>${section}</w:pPr>${last.slice('<w:p>'.length)}`;
}
