import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type Styles, type TextStyle, theme } from '../../../shared/document/theme.ts';
import { safeDrop } from '../cover-setting.ts';
import { masterPages, pageLayouts } from './master-pages.ts';
import { type NamedStyle, namedStyles, pt, type Stop, sizes, slants, weights } from './named-styles.ts';
import type { OdtPen } from './pen.ts';
import { watermarkStyle } from './watermark.ts';
import { element, part } from './xml.ts';

const { colours, fonts } = theme;

/** styles.xml: the named styles, the page with its marking above and below, and its footer. */
export function stylesPart(
  document: PackDocument,
  { styles, cover }: Pick<OdtPen, 'styles' | 'cover'>,
): string {
  const family = element('style:font-face', { 'style:name': fonts.named, 'svg:font-family': fonts.named });
  const named = Object.entries(namedStyles(styles)).map(([id, style]) => paragraphStyle(id, style));
  return part(
    'office:document-styles',
    element('office:font-face-decls', {}, family) +
      element(
        'office:styles',
        {},
        defaultStyle(document, styles) + named.join('') + textStyles(styles) + notesConfiguration,
      ) +
      element(
        'office:automatic-styles',
        {},
        watermarkStyle(document.watermark) + pageLayouts(safeDrop(cover)),
      ) +
      element('office:master-styles', {}, masterPages(document)),
  );
}

function defaultStyle(document: PackDocument, { body }: Styles): string {
  const [language = 'en', country = 'none'] = document.language.split('-');
  const text = element('style:text-properties', {
    'style:font-name': fonts.named,
    'style:font-name-asian': fonts.named,
    'style:font-name-complex': fonts.named,
    ...sizes(body.size),
    'fo:language': language,
    'fo:country': country,
    'fo:color': colours.ink,
    'style:letter-kerning': 'false',
  });
  const paragraph = element('style:paragraph-properties', {
    'fo:orphans': 2,
    'fo:widows': 2,
    'style:tab-stop-distance': '36pt',
  });
  return element('style:default-style', { 'style:family': 'paragraph' }, paragraph + text);
}

function paragraphStyle(id: string, { name, style, paragraph, stop, outline }: NamedStyle): string {
  const attributes: Record<string, string | number> = {
    'style:name': id,
    'style:display-name': name,
    'style:family': 'paragraph',
  };
  if (outline) attributes['style:default-outline-level'] = outline;
  const properties = {
    'fo:margin-top': pt(style.spaceBefore),
    'fo:margin-bottom': pt(style.spaceAfter),
    'fo:margin-left': pt(style.indent),
    // To the point, whichever face stands in for Arial; a line that needs more takes it.
    'style:line-height-at-least': pt(style.size * style.lineHeight),
    ...paragraph,
  };
  return element(
    'style:style',
    attributes,
    element('style:paragraph-properties', properties, stop ? tabStop(stop) : '') +
      element('style:text-properties', letters(style)),
  );
}

/** Contents entries lead to their page number with dots; hung words begin at their indent. */
function tabStop({ at, right, dots }: Stop): string {
  const stop: Record<string, string> = { 'style:position': pt(right ? at : 0) };
  if (right) stop['style:type'] = 'right';
  if (dots) Object.assign(stop, { 'style:leader-style': 'dotted', 'style:leader-text': '.' });
  return element('style:tab-stops', {}, element('style:tab-stop', stop));
}

/** From this size on the PDF moves pairs of letters together: lines break alike where office programs do so too. */
const kernedFrom = 14;

const letters = (style: TextStyle) => ({
  ...sizes(style.size),
  ...weights(style.bold ? 'bold' : 'normal'),
  ...slants(style.italic ? 'italic' : 'normal'),
  'fo:color': style.colour,
  'style:letter-kerning': style.size >= kernedFrom ? 'true' : 'false',
});

function textStyles({ coverLabel }: Styles): string {
  const style = (name: string, properties: Record<string, string>) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'text' },
      element('style:text-properties', properties),
    );
  return (
    style('Strong', weights('bold')) +
    style('Emphasis', slants('italic')) +
    style('Cover_20_Label', { ...sizes(coverLabel.size), 'fo:color': coverLabel.colour }) +
    style('Index_20_Link', { 'fo:color': colours.ink, 'style:text-underline-style': 'none' }) +
    style('Internet_20_Link', { 'fo:color': colours.accent, 'style:text-underline-style': 'solid' }) +
    style('Source_20_Reference', { 'fo:color': colours.accent, 'style:text-underline-style': 'none' }) +
    style('Note_20_Number', { 'style:text-position': 'super 58%' }) +
    // At the foot of the page it stands level, as in the PDF.
    style('Note_20_Label', { 'style:text-position': '0% 100%' })
  );
}

/** Footnotes count from 1 through the whole document. */
const notesConfiguration = element('text:notes-configuration', {
  'text:note-class': 'footnote',
  'text:citation-style-name': 'Note_20_Label',
  'text:citation-body-style-name': 'Note_20_Number',
  'text:default-style-name': 'Footnote',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document',
});
