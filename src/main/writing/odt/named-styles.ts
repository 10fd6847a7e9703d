import { spaceBelowFigure } from '../../../shared/document/figure-size.ts';
import { type Styles, type TextStyle, theme } from '../../../shared/document/theme.ts';
import { watermarkColour } from '../watermark-size.ts';
import { lineWidth, lyingLineWidth } from './pen.ts';

export const pt = (length: number): string => `${Number(length.toFixed(2))}pt`;

/** Programs keep the look of Latin, East Asian and right-to-left letters apart: names of each stand in one line. */
const forAll = (name: string, value: string): Record<string, string> => ({
  [`fo:${name}`]: value,
  [`style:${name}-asian`]: value,
  [`style:${name}-complex`]: value,
});
export const sizes = (size: number) => forAll('font-size', pt(size));
export const weights = (weight: 'bold' | 'normal') => forAll('font-weight', weight);
export const slants = (slant: 'italic' | 'normal') => forAll('font-style', slant);

/** Where a tab leads; dots go before it in the contents. */
export interface Stop {
  at: number;
  right?: boolean;
  dots?: boolean;
}

export interface NamedStyle {
  /** As a department sees it in its list of styles. */
  name: string;
  style: TextStyle;
  paragraph?: Record<string, string>;
  stop?: Stop;
  outline?: number;
}

const keep = { 'fo:keep-with-next': 'always' };
const whole = { 'fo:keep-together': 'always' };
const centred = { 'fo:text-align': 'center' };

const hung = (style: TextStyle, indent = style.indent): Omit<NamedStyle, 'name'> => ({
  style: { ...style, indent },
  paragraph: { 'fo:text-indent': pt(-indent) },
  stop: { at: indent },
});

const heading = (level: 1 | 2 | 3 | 4, style: TextStyle): NamedStyle => ({
  ...{ name: `Heading ${level}`, style, outline: level },
  paragraph: { ...keep, ...whole },
});

/** Every paragraph style by the name that content.xml uses. "_20_" is ODF's way to write a space in a name. */
export function namedStyles(styles: Styles): Record<string, NamedStyle> {
  const bar = {
    'fo:border-left': `1.5pt solid ${theme.colours.quoteBar}`,
    'fo:padding-left': pt(styles.quote.indent - 1.5),
  };
  const entry = (level: 1 | 2): NamedStyle => ({
    ...{ name: `Contents ${level}`, style: styles[`contents${level}`] },
    ...{ paragraph: whole, stop: { at: lineWidth, right: true, dots: true } },
  });
  const nothing: TextStyle = { ...styles.body, size: 1, lineHeight: 1, spaceAfter: 0 };
  return {
    Title: { name: 'Title', style: styles.title },
    Cover_20_Line: { name: 'Cover Line', ...hung(styles.coverValue, theme.cover.labels) },
    Contents_20_Heading: { name: 'Contents Heading', style: styles.contentsTitle, paragraph: keep },
    Contents_20_1: entry(1),
    Contents_20_2: entry(2),
    Heading_20_1: heading(1, styles.heading1),
    Heading_20_2: heading(2, styles.heading2),
    Heading_20_3: heading(3, styles.heading3),
    Heading_20_4: heading(4, styles.heading4),
    Text_20_body: { name: 'Text body', style: styles.body },
    Page_20_Start: { name: 'Page Start', style: nothing },
    Line_20_To_20_Take: { name: 'Line To Take', style: styles.line },
    Role: { name: 'Role', style: styles.role, paragraph: keep },
    List_20_Item: { name: 'List Item', style: { ...styles.list, indent: 0 } },
    Quote: { name: 'Quote', style: { ...styles.quote, indent: 0 }, paragraph: bar },
    Quote_20_Source: {
      ...{ name: 'Quote Source', style: { ...styles.quoteSource, indent: 0 } },
      // The bar ends with the speaker: that of the next quote is its own.
      paragraph: { ...bar, ...whole, 'style:join-border': 'false' },
    },
    Fact: { name: 'Fact', style: styles.fact, paragraph: { ...keep, ...whole } },
    Fact_20_Basis: { name: 'Fact Basis', style: styles.factBasis, paragraph: whole },
    Question: { name: 'Question', style: styles.question, paragraph: { ...keep, ...whole } },
    Answer: { name: 'Answer', style: styles.answer },
    Caption: { name: 'Caption', style: styles.caption, paragraph: { ...keep, ...whole } },
    // A picture stands alone in its line.
    Figure: {
      name: 'Figure',
      style: { ...styles.body, lineHeight: 1.149, spaceAfter: spaceBelowFigure(styles) },
    },
    Table_20_Head: { name: 'Table Head', style: styles.tableHead },
    Table_20_Text: { name: 'Table Text', style: styles.tableText },
    Source: { name: 'Source', ...hung(styles.source) },
    Footnote: { name: 'Footnote', ...hung(styles.footnote) },
    Header: { name: 'Header', style: styles.marking, paragraph: centred },
    Footer: { name: 'Footer', style: styles.footer, stop: { at: lineWidth, right: true } },
    Footer_20_Lying: {
      name: 'Footer Lying',
      style: styles.footer,
      stop: { at: lyingLineWidth, right: true },
    },
    Marking: { name: 'Marking', style: styles.marking, paragraph: centred },
    Watermark: {
      name: 'Watermark',
      style: { ...styles.marking, colour: watermarkColour },
      paragraph: centred,
    },
  };
}
