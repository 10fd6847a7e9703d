import { type Styles, theme } from '../../../shared/document/theme.ts';
import { lookOf, packStyles, spacingOf, type WordStyle } from './style-list.ts';
import { escaped, part, valued } from './xml.ts';

/** What a style of each kind grows from. */
export const basis: Record<WordStyle['kind'], string> = {
  paragraph: 'Normal',
  character: 'DefaultParagraphFont',
  table: 'TableNormal',
};

/** word/styles.xml: the named styles of a pack in `language`, so that a department can restyle the file in Word. */
export const stylesPart = (styles: Styles, language: string): string =>
  part(
    'w:styles',
    defaults(styles, escaped(language)) +
      wordsOwn +
      packStyles(styles)
        .map((style) => styleXml(style))
        .join(''),
  );

/** One style; in a template its basis may have another id, or there may be none (null). */
export function styleXml(style: WordStyle, based: string | null = basis[style.kind]): string {
  const own = wordsNames.has(style.name) ? '' : ' w:customStyle="1"';
  return (
    `<w:style w:type="${style.kind}"${own} w:styleId="${style.id}">${valued('name', style.name)}${based === null ? '' : valued('basedOn', based)}` +
    `${style.next ? valued('next', style.next) : ''}${style.quick ? '<w:qFormat/>' : ''}${style.inside}</w:style>`
  );
}

/** Styles that Word knows by these names in every language. */
const wordsNames = new Set([
  'Title',
  'TOC Heading',
  'toc 1',
  'toc 2',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'List Bullet',
  'List Number',
  'Quote',
  'caption',
  'footnote text',
  'annotation text',
  'footer',
  'Hyperlink',
  'footnote reference',
  'annotation reference',
]);

function defaults({ body }: Styles, language: string): string {
  const font = theme.fonts.named;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
    lookOf(body.colour, body.size) +
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${spacingOf(body)}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

const noMargin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

const wordsOwn =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  `${noMargin('top', 0)}${noMargin('left', 108)}${noMargin('bottom', 0)}${noMargin('right', 108)}</w:tblCellMar></w:tblPr></w:style>` +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/></w:style>';
