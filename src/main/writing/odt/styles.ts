import { spaceBelowFigure } from '../../../shared/document/figure-size.ts';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type TextStyle, theme } from '../../../shared/document/theme.ts';
import { element, escapeXml, part } from './xml.ts';

const pt = (length: number) => `${length}pt`;
const { page, styles, colours, fonts } = theme;

interface NamedStyle {
  /** As a department sees it in its list of styles. */
  name: string;
  style: TextStyle;
  paragraph?: Record<string, string>;
  outline?: number;
}

/** Every paragraph style by the name that content.xml uses. "_20_" is ODF's way to write a space in a name. */
const named: Record<string, NamedStyle> = {
  Title: { name: 'Title', style: styles.title },
  Cover_20_Line: {
    name: 'Cover Line',
    style: { ...styles.coverValue, indent: 90 },
    paragraph: { 'fo:text-indent': pt(-90) },
  },
  Contents_20_Heading: {
    name: 'Contents Heading',
    style: styles.contentsTitle,
    paragraph: { 'fo:break-before': 'page' },
  },
  Contents_20_1: { name: 'Contents 1', style: styles.contents1 },
  Contents_20_2: { name: 'Contents 2', style: styles.contents2 },
  Heading_20_1: { name: 'Heading 1', style: styles.heading1, outline: 1 },
  Heading_20_2: { name: 'Heading 2', style: styles.heading2, outline: 2 },
  Heading_20_3: { name: 'Heading 3', style: styles.heading3, outline: 3 },
  Heading_20_4: { name: 'Heading 4', style: styles.heading4, outline: 4 },
  Text_20_body: { name: 'Text body', style: styles.body },
  List_20_Item: { name: 'List Item', style: { ...styles.list, indent: 0 } },
  Quote: { name: 'Quote', style: { ...styles.quote, indent: 0 }, paragraph: quoteBar() },
  Quote_20_Source: {
    name: 'Quote Source',
    style: { ...styles.quoteSource, indent: 0 },
    paragraph: { ...quoteBar(), 'fo:keep-with-next': 'auto' },
  },
  Fact: { name: 'Fact', style: styles.fact, paragraph: { 'fo:keep-with-next': 'always' } },
  Fact_20_Basis: { name: 'Fact Basis', style: styles.factBasis },
  Question: { name: 'Question', style: styles.question, paragraph: { 'fo:keep-with-next': 'always' } },
  Answer: { name: 'Answer', style: styles.answer },
  Caption: { name: 'Caption', style: styles.caption, paragraph: { 'fo:keep-with-next': 'always' } },
  // A picture stands alone in its line; a caption under it stays with it, one over it or over a table with that.
  Figure: {
    name: 'Figure',
    style: { ...styles.body, lineHeight: 1 / 0.87, spaceAfter: spaceBelowFigure(styles) },
  },
  Figure_20_Captioned: {
    name: 'Figure Captioned',
    style: { ...styles.body, lineHeight: 1 / 0.87, spaceAfter: 0 },
    paragraph: { 'fo:keep-with-next': 'always' },
  },
  Figure_20_Caption: {
    name: 'Figure Caption',
    style: { ...styles.caption, spaceAfter: spaceBelowFigure(styles) },
  },
  Table_20_Head: { name: 'Table Head', style: styles.tableHead },
  Table_20_Text: { name: 'Table Text', style: styles.tableText },
  Source: {
    name: 'Source',
    style: styles.source,
    paragraph: { 'fo:text-indent': pt(-styles.source.indent) },
  },
  Header: { name: 'Header', style: styles.marking, paragraph: { 'fo:text-align': 'center' } },
  Footer: { name: 'Footer', style: styles.footer },
  Marking: { name: 'Marking', style: styles.marking, paragraph: { 'fo:text-align': 'center' } },
};

function quoteBar(): Record<string, string> {
  return {
    'fo:border-left': `2pt solid ${colours.quoteBar}`,
    'fo:padding-left': pt(styles.quote.indent - 2),
    'fo:keep-with-next': 'always',
  };
}

/** styles.xml: the named styles, the page with its marking above and below, and its footer. */
export function stylesPart(document: PackDocument): string {
  const family = element('style:font-face', { 'style:name': fonts.named, 'svg:font-family': fonts.named });
  return part(
    'office:document-styles',
    element('office:font-face-decls', {}, family) +
      element(
        'office:styles',
        {},
        defaultStyle(document) + Object.entries(named).map(paragraphStyle).join('') + textStyles(),
      ) +
      element('office:automatic-styles', {}, pageLayout('Front', 'i') + pageLayout('Body', '1')) +
      element('office:master-styles', {}, masterPages(document)),
  );
}

function defaultStyle(document: PackDocument): string {
  const [language = 'en', country = 'none'] = document.language.split('-');
  const text = element('style:text-properties', {
    'style:font-name': fonts.named,
    'fo:font-size': pt(styles.body.size),
    'fo:language': language,
    'fo:country': country,
    'fo:color': colours.ink,
  });
  const paragraph = element('style:paragraph-properties', {
    'fo:orphans': 2,
    'fo:widows': 2,
    'style:tab-stop-distance': '36pt',
  });
  return element('style:default-style', { 'style:family': 'paragraph' }, paragraph + text);
}

function paragraphStyle([id, { name, style, paragraph = {}, outline }]: [string, NamedStyle]): string {
  const attributes: Record<string, string | number> = {
    'style:name': id,
    'style:display-name': name,
    'style:family': 'paragraph',
  };
  if (outline) attributes['style:default-outline-level'] = outline;
  const keep: Record<string, string> = outline ? { 'fo:keep-with-next': 'always' } : {};
  const properties = {
    'fo:margin-top': pt(style.spaceBefore),
    'fo:margin-bottom': pt(style.spaceAfter),
    'fo:margin-left': pt(style.indent),
    'fo:line-height': `${Math.round(style.lineHeight * 100 * 0.87)}%`,
    ...keep,
    ...paragraph,
  };
  return element(
    'style:style',
    attributes,
    element('style:paragraph-properties', properties, tabStops(id)) +
      element('style:text-properties', letters(style)),
  );
}

/** Contents entries lead to their page number with dots; cover values stand in a column of their own. */
function tabStops(id: string): string {
  const width = page.width - page.left - page.right;
  const stop: Record<string, string> | null = id.startsWith('Contents_20_')
    ? {
        'style:position': pt(width),
        'style:type': 'right',
        'style:leader-style': 'dotted',
        'style:leader-text': '.',
      }
    : id === 'Footer'
      ? { 'style:position': pt(width), 'style:type': 'right' }
      : null;
  return stop ? element('style:tab-stops', {}, element('style:tab-stop', stop)) : '';
}

const letters = (style: TextStyle) => ({
  'fo:font-size': pt(style.size),
  'fo:font-weight': style.bold ? 'bold' : 'normal',
  'fo:font-style': style.italic ? 'italic' : 'normal',
  'fo:color': style.colour,
});

function textStyles(): string {
  const style = (name: string, properties: Record<string, string>) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'text' },
      element('style:text-properties', properties),
    );
  return (
    style('Strong', { 'fo:font-weight': 'bold' }) +
    style('Emphasis', { 'fo:font-style': 'italic' }) +
    style('Cover_20_Label', {
      'fo:font-size': pt(styles.coverLabel.size),
      'fo:color': styles.coverLabel.colour,
    }) +
    style('Index_20_Link', { 'fo:color': colours.ink, 'style:text-underline-style': 'none' }) +
    style('Internet_20_Link', { 'fo:color': colours.accent, 'style:text-underline-style': 'solid' })
  );
}

function pageLayout(name: string, numbering: string): string {
  const properties = {
    'fo:page-width': pt(page.width),
    'fo:page-height': pt(page.height),
    'style:num-format': numbering,
    'style:print-orientation': 'portrait',
    'fo:margin-top': pt(page.headerAt),
    'fo:margin-bottom': pt(page.footerAt),
    'fo:margin-left': pt(page.left),
    'fo:margin-right': pt(page.right),
  };
  const band = (margin: string, gap: number) =>
    element('style:header-footer-properties', { 'fo:min-height': pt(gap), [margin]: pt(12) });
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', properties) +
      element('style:header-style', {}, band('fo:margin-bottom', page.top - page.headerAt)) +
      element('style:footer-style', {}, band('fo:margin-top', page.bottom - page.footerAt)),
  );
}

/** As in the PDF: none on the cover, roman for the contents, then "Page 3 of 10", counted from the cover. */
function masterPages(document: PackDocument): string {
  const number = (kind: string) => element(`text:${kind}`, {}, '1');
  return (
    masterPage(document, 'Cover', 'Front', '') +
    masterPage(document, 'Contents', 'Front', `Page ${number('page-number')}`) +
    masterPage(document, 'Standard', 'Body', `Page ${number('page-number')} of ${pageCount}`)
  );
}

// The count is in arabic numerals wherever it stands.
const pageCount = element('text:page-count', { 'style:num-format': '1' }, '1');

/** The marking above and below; between them at the foot the pack's title and `counter`, where there is one. */
function masterPage(document: PackDocument, name: string, layout: string, counter: string): string {
  const marking = escapeXml(document.marking);
  const line = counter ? `${escapeXml(document.footer)}<text:tab/>${counter}` : '';
  const footer =
    element('text:p', { 'text:style-name': 'Footer' }, line) +
    element('text:p', { 'text:style-name': 'Marking' }, marking);
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    element('style:header', {}, element('text:p', { 'text:style-name': 'Header' }, marking)) +
      element('style:footer', {}, footer),
  );
}
