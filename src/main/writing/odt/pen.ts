import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type Styles, stylesAt, theme } from '../../../shared/document/theme.ts';
import { type CoverSetting, usualCover } from '../cover-setting.ts';
import type { PictureParts } from './picture-parts.ts';
import { element } from './xml.ts';

const { page } = theme;

/** Between the margins of a page that stands and of one that lies, in points. */
export const lineWidth = page.width - page.left - page.right;
export const lyingLineWidth = page.height - page.left - page.right;

/** What writing one document keeps in hand. */
export interface OdtPen {
  /** Of the document's size of type. */
  styles: Styles;
  /** Of the page that is being written, in points. */
  lineWidth: number;
  pictures: PictureParts;
  cover: CoverSetting;
  /** The automatic styles that the body has asked for so far, by their names. */
  automatic: Map<string, string>;
  /** Those of them that vary a named paragraph style. */
  variants: Map<string, Variant>;
  /** Counts the footnotes and the tables. */
  notes: number;
  tables: number;
}

export function newPen(document: PackDocument, pictures: PictureParts, cover?: CoverSetting): OdtPen {
  const styles = stylesAt(document.size);
  return {
    styles,
    cover: cover ?? usualCover(styles),
    lineWidth,
    pictures,
    automatic: new Map(),
    variants: new Map(),
    notes: 0,
    tables: 0,
  };
}

interface Variant {
  style: string;
  properties: Record<string, string>;
}

/**
 * A named paragraph style, or a variant of one, with something more: an automatic style, so that it follows when a
 * department changes the named one.
 */
export function variantOf(
  style: string,
  suffix: string,
  properties: Record<string, string>,
  { automatic, variants }: OdtPen,
  attributes: Record<string, string> = {},
): string {
  const known = variants.get(style);
  const name = `${style}_${suffix}`;
  const made = { style: known?.style ?? style, properties: { ...known?.properties, ...properties } };
  variants.set(name, made);
  const own = { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': made.style };
  const inside = element('style:paragraph-properties', made.properties);
  automatic.set(name, element('style:style', { ...own, ...attributes }, inside));
  return name;
}

const rightToLeftLanguages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The style of words in another language than the document's; '' where they are in none of their own. */
export function languageStyle(language: string | undefined, { automatic }: OdtPen): string {
  const code = language?.replace(/[^A-Za-z0-9-]/g, '');
  if (!code) return '';
  const name = `Language_${code}`;
  const [own = code, country] = code.toLowerCase().split('-');
  const script = rightToLeftLanguages.has(own) ? ['style', '-complex'] : ['fo', ''];
  const properties = element('style:text-properties', {
    [`${script[0]}:language${script[1]}`]: own,
    [`${script[0]}:country${script[1]}`]: country?.toUpperCase() ?? 'none',
  });
  automatic.set(name, element('style:style', { 'style:name': name, 'style:family': 'text' }, properties));
  return name;
}
