import { spaceBelowFigure } from '../../../shared/document/figure-size.ts';
import { type Styles, type TextStyle, theme } from '../../../shared/document/theme.ts';
import { halfPoints, hex, lineWidth, twips } from './measures.ts';
import { tablePad, tableStyleId, tableStyleInside } from './table-style.ts';
import { valued } from './xml.ts';

/** A named style of a pack, as a department sees it in Word. Names are those of Word's own wherever it has one. */
export interface WordStyle {
  id: string;
  name: string;
  kind: 'paragraph' | 'character' | 'table';
  next?: string;
  /** Whether Word shows it in its gallery. */
  quick: boolean;
  /** The properties of its paragraphs, then of its runs. */
  inside: string;
}

const { colours, cover } = theme;

/** What comes before and after spacing and indents in the properties of a paragraph. */
interface Further {
  before?: string;
  indent?: string;
  after?: string;
  next?: string;
  hidden?: boolean;
}

function paragraphStyle(id: string, name: string, role: TextStyle, further: Further = {}): WordStyle {
  const { before = '', indent = indentOf(role), after = '', next, hidden } = further;
  const properties = `<w:pPr>${before}${spacingOf(role)}${indent}${after}</w:pPr>`;
  const style = { id, name, kind: 'paragraph' as const, quick: !hidden, inside: properties + runOf(role) };
  return next ? { ...style, next } : style;
}

const characterStyle = (id: string, name: string, look: string, quick = false): WordStyle => ({
  ...{ id, name, quick },
  kind: 'character',
  inside: `<w:rPr>${look}</w:rPr>`,
});

const onOff = (name: string, on: boolean) => `<w:${name}${on ? '' : ' w:val="0"'}/>`;

const runOf = ({ bold, italic, colour, size }: TextStyle): string =>
  `<w:rPr>${onOff('b', bold)}${onOff('bCs', bold)}${onOff('i', italic)}${onOff('iCs', italic)}${lookOf(colour, size)}</w:rPr>`;

/** From this size on the PDF moves pairs of letters together: lines break alike where Word does so too. */
const kernedFrom = 14;

/** Colour and size, and whether pairs are moved: LibreOffice asks for that alone, whatever the size. */
export const lookOf = (colour: string, size: number) =>
  valued('color', hex(colour)) +
  valued('kern', size >= kernedFrom ? 2 * kernedFrom : 0) +
  valued('sz', halfPoints(size)) +
  valued('szCs', halfPoints(size));

/**
 * The height of lines as "at least": what the theme says to the point, whichever face stands in for Arial, and more
 * where a line needs it. As a multiple, Word and LibreOffice would each round it in their own way.
 */
export const spacingOf = ({ spaceBefore, spaceAfter, size, lineHeight }: TextStyle): string =>
  `<w:spacing w:before="${twips(spaceBefore)}" w:after="${twips(spaceAfter)}" w:line="${twips(size * lineHeight)}" w:lineRule="atLeast"/>`;

const indentOf = ({ indent }: TextStyle) => (indent > 0 ? `<w:ind w:left="${twips(indent)}"/>` : '');

const hung = (indent: number): Further => ({
  before: `<w:tabs><w:tab w:val="left" w:pos="${twips(indent)}"/></w:tabs>`,
  indent: `<w:ind w:left="${twips(indent)}" w:hanging="${twips(indent)}"/>`,
});

const numbered = (id: number, { indent }: TextStyle): Further => ({
  before: `<w:numPr><w:numId w:val="${id}"/></w:numPr>`,
  indent: `<w:ind w:left="${twips(indent)}" w:hanging="${twips(indent)}"/>`,
});

const keepNext = '<w:keepNext/>';
const keepLines = '<w:keepLines/>';
const together = keepNext + keepLines;

const heading = (level: 1 | 2 | 3 | 4, role: TextStyle): WordStyle =>
  paragraphStyle(`Heading${level}`, `heading ${level}`, role, {
    before: together,
    after: valued('outlineLvl', level - 1),
    next: 'Normal',
  });

const border = (side: string, eighths: number, space: number, colour: string) =>
  `<w:pBdr><w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${hex(colour)}"/></w:pBdr>`;

/** Every style of a pack at the size of its type, in the order in which they stand in the file. */
export function packStyles(styles: Styles): WordStyle[] {
  // Next to no line: its space and that of what follows are one, as below a table of the PDF.
  const afterTable: TextStyle = {
    ...styles.tableText,
    size: 1,
    lineHeight: 1,
    spaceAfter: styles.body.spaceAfter + tablePad - 1,
  };
  // The bar stands at the margin, two points and a quarter wide.
  const bar = { before: border('left', 12, Math.round(styles.quote.indent - 1.5), colours.quoteBar) };
  const rightTab = `<w:tabs><w:tab w:val="right" w:pos="${twips(lineWidth)}"/></w:tabs>`;
  const centre = valued('jc', 'center');
  const rule: TextStyle = {
    ...styles.tableText,
    size: 4,
    lineHeight: 1.15,
    spaceBefore: cover.drop,
    spaceAfter: cover.ruleAfter - 4.6,
  };
  return [
    paragraphStyle('CoverRule', 'Cover Rule', rule, {
      before: border('top', cover.ruleSize * 8, 0, colours.accent),
      indent: `<w:ind w:right="${twips(lineWidth - cover.rule)}"/>`,
    }),
    paragraphStyle('Title', 'Title', styles.title),
    paragraphStyle('CoverValue', 'Cover Value', styles.coverValue, hung(cover.labels)),
    paragraphStyle('TOCHeading', 'TOC Heading', styles.contentsTitle, { before: keepNext, next: 'Normal' }),
    paragraphStyle('TOC1', 'toc 1', styles.contents1, { before: keepLines }),
    paragraphStyle('TOC2', 'toc 2', styles.contents2, { before: keepLines }),
    heading(1, styles.heading1),
    heading(2, styles.heading2),
    heading(3, styles.heading3),
    heading(4, styles.heading4),
    paragraphStyle('ListBullet', 'List Bullet', styles.list, numbered(1, styles.list)),
    paragraphStyle('ListNumber', 'List Number', styles.list, numbered(2, styles.list)),
    paragraphStyle('LineToTake', 'Line To Take', styles.line),
    paragraphStyle('Role', 'Role', styles.role, { before: keepNext }),
    paragraphStyle('Quote', 'Quote', styles.quote, bar),
    paragraphStyle('QuoteSource', 'Quote Source', styles.quoteSource, { before: keepLines + bar.before }),
    paragraphStyle('Fact', 'Fact', styles.fact, { before: together }),
    paragraphStyle('FactBasis', 'Fact Basis', styles.factBasis, { before: keepLines }),
    paragraphStyle('Question', 'Question', styles.question, { before: together, next: 'Answer' }),
    paragraphStyle('Answer', 'Answer', styles.answer),
    paragraphStyle('Caption', 'caption', styles.caption, { before: together }),
    paragraphStyle(
      'Figure',
      'Figure',
      { ...styles.body, lineHeight: 1.149, spaceAfter: spaceBelowFigure(styles) },
      { next: 'Caption' },
    ),
    paragraphStyle('TableHead', 'Table Head', styles.tableHead, { before: keepNext }),
    paragraphStyle('TableText', 'Table Text', styles.tableText),
    paragraphStyle('AfterTable', 'After Table', afterTable, { hidden: true }),
    paragraphStyle('Source', 'Source', styles.source, hung(styles.source.indent)),
    paragraphStyle('FootnoteText', 'footnote text', styles.footnote, {
      ...hung(styles.footnote.indent),
      hidden: true,
    }),
    paragraphStyle(
      'CommentText',
      'annotation text',
      { ...styles.body, size: 10, lineHeight: 1.15 },
      { hidden: true },
    ),
    paragraphStyle('Marking', 'Marking', styles.marking, { after: centre }),
    paragraphStyle('Footer', 'footer', styles.footer, { before: rightTab }),
    characterStyle('CoverLabel', 'Cover Label', lookOf(styles.coverLabel.colour, styles.coverLabel.size)),
    characterStyle('SourceReference', 'Source Reference', valued('color', hex(colours.accent))),
    characterStyle('Hyperlink', 'Hyperlink', valued('color', hex(colours.accent)) + valued('u', 'single')),
    characterStyle('FootnoteReference', 'footnote reference', valued('vertAlign', 'superscript')),
    // LibreOffice draws the numbers of its notes in the style of this name: level there too.
    characterStyle('FootnoteCharacters', 'Footnote Characters', valued('vertAlign', 'baseline')),
    characterStyle('CommentReference', 'annotation reference', valued('sz', 16) + valued('szCs', 16)),
    { id: tableStyleId, name: 'Pack Table', kind: 'table', quick: true, inside: tableStyleInside },
  ];
}
