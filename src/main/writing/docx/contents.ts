import { BuilderElement, FileChild, InternalHyperlink, LeaderType, Paragraph, Tab, TextRun } from 'docx';
import type { HeadingNode, PackDocument } from '../../../shared/document/nodes.ts';
import { wordText } from './clean.ts';
import { field, fieldBegin, fieldEnd } from './fields.ts';
import { words } from './inlines.ts';
import { lineWidth, twips } from './measures.ts';
import type { Pen } from './pen.ts';

/**
 * The contents, filled in: each entry leads to its heading and carries its page from `pageOf`, so that Word shows
 * it on opening and asks nothing. It is Word's own table of contents all the same: F9 makes it anew. The docx
 * package's own writes no PAGEREF fields, which "update page numbers only" needs, and has a fixed line width.
 */
export function drawContents(document: PackDocument, pageOf: Record<string, number>, pen: Pen): FileChild[] {
  const headings = document.body.filter(isInContents);
  if (headings.length === 0) return [];
  const title = new Paragraph({
    style: 'TOCHeading',
    pageBreakBefore: true,
    children: [words(document.contentsTitle)],
  });
  const entries = headings.map((heading, at) => {
    const entry = drawEntry(heading, pageOf[heading.anchor], pen);
    const children = [
      ...(at === 0 ? fieldBegin('TOC \\o "1-2" \\h \\z \\u') : []),
      entry,
      ...(at === headings.length - 1 ? [fieldEnd()] : []),
    ];
    return new Paragraph({ style: `TOC${heading.level}`, tabStops: entryTabs, children });
  });
  return [new ContentsControl([title, ...entries])];
}

const entryTabs = [{ type: 'right' as const, position: twips(lineWidth), leader: LeaderType.DOT }];

const isInContents = (node: PackDocument['body'][number]): node is HeadingNode =>
  node.kind === 'heading' && node.level <= 2 && node.text.trim() !== '';

/** A page that is not known is left out rather than made up. */
function drawEntry(heading: HeadingNode, page: number | undefined, pen: Pen): InternalHyperlink {
  const anchor = pen.bookmarks.nameOf(heading.anchor);
  const pageNumber =
    page === undefined
      ? []
      : [new TextRun({ children: [new Tab()] }), ...field(`PAGEREF ${anchor} \\h`, `${page}`)];
  return new InternalHyperlink({ anchor, children: [new TextRun(wordText(heading.text)), ...pageNumber] });
}

const value = (text: string) => ({ value: { key: 'w:val', value: text } });

/** The content control of Word's table of contents gallery, which gives the contents their "Update Table". */
class ContentsControl extends FileChild {
  constructor(paragraphs: Paragraph[]) {
    super('w:sdt');
    const gallery = new BuilderElement({ name: 'w:docPartGallery', attributes: value('Table of Contents') });
    const part = new BuilderElement({
      name: 'w:docPartObj',
      children: [gallery, new BuilderElement({ name: 'w:docPartUnique' })],
    });
    this.root.push(new BuilderElement({ name: 'w:sdtPr', children: [part] }));
    this.root.push(new BuilderElement({ name: 'w:sdtContent', children: paragraphs }));
  }
}
