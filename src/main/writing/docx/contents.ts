import type { HeadingNode, PackDocument } from '../../../shared/document/nodes.ts';
import { field, fieldBegin, fieldEnd } from './fields.ts';
import { twips } from './measures.ts';
import type { Pen } from './pen.ts';
import { atTop, paragraph, run, tab, valued } from './xml.ts';

/**
 * The contents, filled in: each entry leads to its heading and carries its page from `pageOf`, so that Word shows
 * it on opening and asks nothing. It is Word's own table of contents all the same: F9 makes it anew.
 */
export function drawContents(
  { body, contentsTitle }: PackDocument,
  pageOf: Record<string, number>,
  pen: Pen,
): string {
  const headings = body.filter(isInContents);
  if (headings.length === 0) return '';
  const title = atTop(paragraph('TOCHeading', run(contentsTitle)), true);
  const last = headings.length - 1;
  const entries = headings.map((heading, at) =>
    paragraph(
      `TOC${heading.level}`,
      (at === 0 ? fieldBegin('TOC \\o "1-2" \\h \\z \\u') : '') +
        drawEntry(heading, pageOf[heading.anchor], pen) +
        (at === last ? fieldEnd : ''),
      entryTabs(pen.widths.upright),
    ),
  );
  return gallery(title + entries.join(''));
}

const entryTabs = (width: number) =>
  `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(width)}"/></w:tabs>`;

const isInContents = (node: PackDocument['body'][number]): node is HeadingNode =>
  node.kind === 'heading' && node.level <= 2 && node.text.trim() !== '';

/** A page that is not known is left out rather than made up. */
function drawEntry(heading: HeadingNode, page: number | undefined, pen: Pen): string {
  const anchor = pen.bookmarks.nameOf(heading.anchor);
  const number = page === undefined ? '' : tab + field(`PAGEREF ${anchor} \\h`, `${page}`);
  return `<w:hyperlink w:anchor="${anchor}" w:history="1">${run(heading.text)}${number}</w:hyperlink>`;
}

/** The content control of Word's table of contents gallery, which gives the contents their "Update Table". */
const gallery = (inside: string): string =>
  `<w:sdt><w:sdtPr><w:docPartObj>${valued('docPartGallery', 'Table of Contents')}<w:docPartUnique/></w:docPartObj></w:sdtPr>` +
  `<w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
