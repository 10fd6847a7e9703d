import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { type TextStyle, theme } from '../../../shared/document/theme.ts';
import { halfPoints, hex, lineUnits, lineWidth, twips } from './measures.ts';

const { styles, colours, cover, fonts } = theme;

/** A paragraph style from a role of the theme. Names are those of Word's own wherever it has one. */
function paragraphStyle(
  id: string,
  name: string,
  role: TextStyle,
  paragraph: IParagraphStyleOptions['paragraph'] = {},
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: runOf(role),
    paragraph: {
      ...spacingOf(role),
      ...(role.indent > 0 && { indent: { left: twips(role.indent) } }),
      ...paragraph,
    },
  };
}

const runOf = (role: TextStyle) => ({
  size: halfPoints(role.size),
  bold: role.bold,
  italics: role.italic,
  color: hex(role.colour),
});

const spacingOf = (role: TextStyle) => ({
  spacing: {
    before: twips(role.spaceBefore),
    after: twips(role.spaceAfter),
    line: lineUnits(role.lineHeight),
    // Without the rule LibreOffice takes the height as exact and lines overlap.
    lineRule: LineRuleType.AUTO,
  },
});

const heading = (level: 1 | 2 | 3 | 4, role: TextStyle): IParagraphStyleOptions => ({
  ...paragraphStyle(`Heading${level}`, `heading ${level}`, role, {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  }),
  next: 'Normal',
});

const hanging = (role: TextStyle) => ({
  indent: { left: twips(role.indent), hanging: twips(role.indent) },
  leftTabStop: twips(role.indent),
});

// The bar stands at the margin, two points and a quarter wide.
const barGap = Math.round(styles.quote.indent - 2.25);
const quoteBar = {
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: barGap, color: hex(colours.quoteBar) } },
};
// Word wants a paragraph behind a table; it serves as the space that a table itself cannot have.
const afterTable: TextStyle = { ...styles.tableText, size: 8, lineHeight: 1 };

const coverRule: IParagraphStyleOptions['paragraph'] = {
  border: {
    top: { style: BorderStyle.SINGLE, size: cover.ruleSize * 8, space: 0, color: hex(colours.accent) },
  },
  indent: { right: twips(lineWidth - cover.rule) },
};

const paragraphStyles: IParagraphStyleOptions[] = [
  paragraphStyle(
    'CoverRule',
    'Cover Rule',
    { ...afterTable, size: 4, spaceBefore: cover.drop, spaceAfter: cover.ruleAfter },
    coverRule,
  ),
  paragraphStyle('Title', 'Title', styles.title),
  paragraphStyle(
    'CoverValue',
    'Cover Value',
    styles.coverValue,
    hanging({ ...styles.coverValue, indent: cover.labels }),
  ),
  paragraphStyle('TOCHeading', 'TOC Heading', styles.contentsTitle, { keepNext: true }),
  paragraphStyle('TOC1', 'toc 1', styles.contents1),
  paragraphStyle('TOC2', 'toc 2', styles.contents2),
  heading(1, styles.heading1),
  heading(2, styles.heading2),
  heading(3, styles.heading3),
  heading(4, styles.heading4),
  paragraphStyle('ListBullet', 'List Bullet', styles.list, hanging(styles.list)),
  paragraphStyle('ListNumber', 'List Number', styles.list, hanging(styles.list)),
  paragraphStyle('Quote', 'Quote', styles.quote, quoteBar),
  paragraphStyle('QuoteSource', 'Quote Source', styles.quoteSource, { keepLines: true }),
  paragraphStyle('Fact', 'Fact', styles.fact, { keepNext: true, keepLines: true }),
  paragraphStyle('FactBasis', 'Fact Basis', styles.factBasis, { keepLines: true }),
  paragraphStyle('Question', 'Question', styles.question, { keepNext: true, keepLines: true }),
  paragraphStyle('Answer', 'Answer', styles.answer),
  paragraphStyle('Caption', 'caption', styles.caption, { keepNext: true, keepLines: true }),
  paragraphStyle('TableHead', 'Table Head', styles.tableHead, { keepNext: true }),
  paragraphStyle('TableText', 'Table Text', styles.tableText),
  paragraphStyle('AfterTable', 'After Table', afterTable),
  paragraphStyle('Source', 'Source', styles.source, hanging(styles.source)),
  paragraphStyle('Marking', 'Marking', styles.marking, { alignment: 'center' }),
  paragraphStyle('Footer', 'footer', styles.footer, { rightTabStop: twips(lineWidth) }),
];

const characterStyles: ICharacterStyleOptions[] = [
  { id: 'CoverLabel', name: 'Cover Label', run: runOf(styles.coverLabel) },
  { id: 'SourceReference', name: 'Source Reference', run: { color: hex(colours.accent) } },
];

/** The named styles of a pack, for a document in `language`, so that a department can restyle the file in Word. */
export const packStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: fonts.named,
        size: halfPoints(styles.body.size),
        color: hex(styles.body.colour),
        language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
      },
      paragraph: spacingOf(styles.body),
    },
    hyperlink: { run: { color: hex(colours.accent), underline: {} } },
  },
  paragraphStyles,
  characterStyles,
});
