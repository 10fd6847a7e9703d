import type { Styles } from '../../../../shared/document/theme.ts';
import { quoteApart } from '../blocks.ts';
import { packStyles, type WordStyle } from '../style-list.ts';
import { basis, styleXml } from '../styles.ts';
import { escaped, part } from '../xml.ts';
import type { TemplateFile } from './package.ts';
import { all, attribute, child, type Element, parse, sourceOf, unescaped } from './tree.ts';

/** Which style of the file stands for each of ours, and what is missing in the template. */
export interface StyleMap {
  /** Our id -> the id in the file. */
  idOf: Map<string, string>;
  /** The names of those that were added, and their ids in the file. */
  added: string[];
  addedIds: string[];
  /** The numbering of the template's own style, where it has one: our style's id -> its number. */
  numbering: Map<string, string>;
}

/**
 * Finds the template's own styles by their names and adds those that it lacks, of the ones that `used` (ids) are in
 * the pack. The template's win, whatever they look like.
 */
export function mapStyles(file: TemplateFile, styles: Styles, used: ReadonlySet<string>): StyleMap {
  const name = file.partOf('styles') ?? file.add('styles', part('w:styles', '')).name;
  const xml = file.text(name);
  const known = all(parse(xml), 'w:style');
  const map: StyleMap = { idOf: new Map(), added: [], addedIds: [], numbering: new Map() };
  const missing: WordStyle[] = [];
  for (const style of packStyles(styles).filter(({ id }) => used.has(id))) {
    const own = known.find((one) => isNamed(one, style));
    if (own) {
      map.idOf.set(style.id, attribute(own, 'w:styleId') ?? style.id);
      const number = /<w:numId w:val="(\d+)"/.exec(sourceOf(xml, own))?.[1];
      if (number !== undefined) map.numbering.set(style.id, number);
    } else missing.push(style);
  }
  const ids = new Set(known.map((one) => attribute(one, 'w:styleId')?.toLowerCase()));
  for (const style of missing) map.idOf.set(style.id, freeId(style.id, ids));
  map.added = missing.map((style) => shownName(style.name));
  map.addedIds = missing.map((style) => map.idOf.get(style.id) ?? style.id);
  const added = missing.map((style) => addedXml(style, map, known)).join('');
  file.parts.set(
    name,
    xml.replace(/<\/w:styles>\s*$|(<w:styles[^>]*)\/>\s*$/, (end, root?: string) =>
      root === undefined ? added + end : `${root}>${added}</w:styles>`,
    ),
  );
  return map;
}

const isNamed = (element: Element, { name, kind }: WordStyle): boolean =>
  attribute(element, 'w:type') === kind && nameOf(element) === name.toLowerCase();

const nameOf = (element: Element) =>
  unescaped(attribute(child(element, 'w:name') ?? element, 'w:val') ?? '').toLowerCase();

/** Word shows its own styles with a capital, however their names are written in the file. */
const shownName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function freeId(wanted: string, taken: Set<string | undefined>): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}${count}`;
    if (taken.has(id.toLowerCase())) continue;
    taken.add(id.toLowerCase());
    return id;
  }
}

function addedXml(style: WordStyle, { idOf }: StyleMap, known: Element[]): string {
  const defaultStyle = known.find(
    (one) =>
      attribute(one, 'w:type') === style.kind &&
      ['1', 'true', 'on'].includes(attribute(one, 'w:default') ?? ''),
  );
  // A style of the template that bears the name of Word's own basis without being said to be it.
  const named = known.find((one) => attribute(one, 'w:styleId') === basis[style.kind]);
  const grown = defaultStyle ?? named;
  const based = (grown && attribute(grown, 'w:styleId')) ?? null;
  const { next, ...rest } = style;
  const following = next && idOf.get(next);
  return styleXml(
    { ...rest, id: idOf.get(style.id) ?? style.id, ...(following && { next: following }) },
    based,
  );
}

/** Says the language of the pack as that of the file, where nothing else is said. */
export function addLanguage(file: TemplateFile, language: string): void {
  const name = file.partOf('styles');
  if (name === undefined) return;
  const xml = file.text(name);
  const lang = `<w:lang w:val="${escaped(language)}"/>`;
  const [defaults = ''] = /<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/.exec(xml) ?? [];
  if (/<w:lang\b[^>]*w:val=/.test(defaults)) {
    const said = defaults.replace(/(<w:lang\b[^>]*w:val=")[^"]*/, (_, before) => before + escaped(language));
    file.parts.set(
      name,
      xml.replace(defaults, () => said),
    );
  } else if (defaults.includes('</w:rPr>'))
    file.parts.set(
      name,
      xml.replace(defaults, () => defaults.replace('</w:rPr>', () => `${lang}</w:rPr>`)),
    );
  else {
    const bare = xml.replace(/<w:rPrDefault\s*\/>|<w:rPrDefault>\s*<w:rPr\s*\/>\s*<\/w:rPrDefault>/, '');
    const own = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`;
    const made = /<w:docDefaults>/.test(bare)
      ? bare.replace('<w:docDefaults>', (tag) => tag + own)
      : bare.replace(/<w:styles[^>]*>/, (tag) => `${tag}<w:docDefaults>${own}</w:docDefaults>`);
    file.parts.set(name, made.replace(/<w:docDefaults\s*\/>/, ''));
  }
}

/** The same XML with the ids of the file's styles in the place of ours; quotes have the indents of its own. */
export function restyled(xml: string, { idOf, addedIds }: StyleMap): string {
  const ours = addedIds.includes(idOf.get('Quote') ?? '') ? xml : xml.replaceAll(quoteApart, '');
  return ours.replace(/<w:(p|r|tbl)Style w:val="(\w+)"\/>/g, (all, kind, id) => {
    const own = idOf.get(id);
    return own === undefined ? all : `<w:${kind}Style w:val="${own}"/>`;
  });
}

/** The styles that some XML asks for. */
export const stylesIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"\/>/g)].map(([, id = '']) => id);
