/**
 * Role -> font, size, spacing, colour, for every writer. Lengths are points (1/72 inch), colours #rrggbb,
 * line heights multiples of the size.
 */
export interface TextStyle {
  size: number;
  lineHeight: number;
  bold: boolean;
  italic: boolean;
  colour: string;
  spaceBefore: number;
  spaceAfter: number;
  indent: number;
}

export type Role = keyof typeof theme.styles;
export type Styles = Record<Role, TextStyle>;

/** The size of running text that the styles are written for. */
export const usualSize = 11;

/** What stands in the margins, whose room does not grow. */
const inMargins: Role[] = ['marking', 'footer'];

/** The styles for running text of another size (points): type, space and indents grow alike. */
export function stylesAt(size: number): Styles {
  const scaled = (points: number) => Math.round(((points * size) / usualSize) * 4) / 4;
  // Office programs know whole and half points of type alone: others would break lines elsewhere than the PDF.
  const halves = (points: number) => Math.round(((points * size) / usualSize) * 2) / 2;
  const grown = ([role, one]: [string, TextStyle]): [string, TextStyle] => [
    role,
    {
      ...one,
      size: halves(one.size),
      lineHeight: wholeTwips(halves(one.size), one.lineHeight),
      spaceBefore: scaled(one.spaceBefore),
      spaceAfter: scaled(one.spaceAfter),
      indent: scaled(one.indent),
    },
  ];
  const all = Object.entries(theme.styles) as [Role, TextStyle][];
  return Object.fromEntries(
    all.map((entry) => (inMargins.includes(entry[0]) ? entry : grown(entry))),
  ) as Styles;
}

/** Office programs know twentieths of a point: lines of other heights would drift apart from the PDF's down a page. */
function wholeTwips(size: number, lineHeight: number): number {
  const twips = size * lineHeight * 20;
  const whole = Math.round(twips);
  return Math.abs(twips - whole) < 1e-6 ? lineHeight : whole / 20 / size;
}

const style = (over: Partial<TextStyle>): TextStyle => ({
  size: 11,
  lineHeight: 1.3,
  bold: false,
  italic: false,
  colour: '#1a1a1a',
  spaceBefore: 0,
  spaceAfter: 8,
  indent: 0,
  ...over,
});

const ink = '#1a1a1a';
const accent = '#0f4c4a';
const muted = '#595959';
const hairline = '#a6a6a6';

/** A4 portrait with the margins of an official paper; the marking stands in the top and bottom margins. */
export const theme = {
  page: {
    width: 595.28,
    height: 841.89,
    top: 78,
    bottom: 78,
    left: 72,
    right: 72,
    headerAt: 34,
    footerAt: 34,
  },
  colours: { ink, accent, muted, hairline, quoteBar: accent, tableHead: '#e9efee' },
  /** The cover: how far down it begins at most, its short rule, and its column of labels. */
  cover: { drop: 150, rule: 44, ruleSize: 3, ruleAfter: 16, labels: 112 },
  /** Arial's widths, so that Word (which names Arial) and PDF (which embeds Arimo) break lines alike. */
  fonts: { embedded: 'Arimo', named: 'Arial' },
  styles: {
    title: style({ size: 28, lineHeight: 1.15, bold: true, colour: ink, spaceAfter: 28 }),
    coverLabel: style({ size: 10, colour: muted, spaceAfter: 0 }),
    coverValue: style({ size: 12, spaceAfter: 10 }),
    contentsTitle: style({ size: 18, bold: true, spaceAfter: 12 }),
    contents1: style({ size: 11, spaceBefore: 8, spaceAfter: 4 }),
    contents2: style({ size: 10.5, indent: 16, spaceAfter: 3 }),
    heading1: style({
      size: 18,
      lineHeight: 1.2,
      bold: true,
      colour: accent,
      spaceBefore: 20,
      spaceAfter: 10,
    }),
    heading2: style({ size: 14, lineHeight: 1.2, bold: true, spaceBefore: 16, spaceAfter: 6 }),
    heading3: style({ size: 12, lineHeight: 1.25, bold: true, spaceBefore: 12, spaceAfter: 4 }),
    heading4: style({ size: 11, bold: true, italic: true, spaceBefore: 10, spaceAfter: 4 }),
    body: style({}),
    list: style({ indent: 18, spaceAfter: 4 }),
    quote: style({ size: 12, lineHeight: 1.35, indent: 18, spaceAfter: 6 }),
    quoteSource: style({ size: 10, colour: muted, indent: 18, spaceAfter: 14 }),
    fact: style({ spaceAfter: 2, indent: 12 }),
    factBasis: style({ size: 10, colour: muted, spaceAfter: 12, indent: 12 }),
    question: style({ bold: true, spaceBefore: 14, spaceAfter: 3 }),
    answer: style({ spaceAfter: 6 }),
    /** What the minister says: it stands out from what is only read. */
    line: style({ size: 12, lineHeight: 1.35, bold: true, spaceBefore: 6, spaceAfter: 4 }),
    /** Who somebody is, under the name. */
    role: style({ size: 10, colour: muted, spaceAfter: 6 }),
    footnote: style({ size: 9, lineHeight: 1.25, indent: 14, spaceAfter: 2 }),
    chartText: style({ size: 9, lineHeight: 1.2, spaceAfter: 0 }),
    caption: style({ size: 10, bold: true, spaceBefore: 6, spaceAfter: 4 }),
    tableHead: style({ size: 10, bold: true, spaceAfter: 0 }),
    tableText: style({ size: 10, lineHeight: 1.25, spaceAfter: 0 }),
    source: style({ size: 10, indent: 24, spaceAfter: 6 }),
    marking: style({ size: 11, bold: true, spaceAfter: 0 }),
    footer: style({ size: 9, colour: muted, spaceAfter: 4 }),
  },
} as const;
