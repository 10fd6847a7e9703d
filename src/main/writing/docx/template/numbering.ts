import type { Styles } from '../../../../shared/document/theme.ts';
import { numberingPart } from '../lists.ts';
import { part } from '../xml.ts';
import type { TemplateFile } from './package.ts';
import type { StyleMap } from './styles.ts';
import { all, attribute, child, parse, sourceOf } from './tree.ts';

/**
 * Adds the lists of a pack to a template's numbering. Where its own styles for lists are numbered, these are taken;
 * each ordered list begins at 1 again. Out: our numbers -> those of the file.
 */
export function addNumbering(
  file: TemplateFile,
  orderedLists: number,
  styles: Styles,
  map: StyleMap,
): Map<string, string> {
  const name = file.partOf('numbering') ?? file.add('numbering', part('w:numbering', '')).name;
  const xml = file.text(name);
  const root = parse(xml);
  const highest = (element: string, id: string) =>
    Math.max(0, ...all(root, element).map((one) => Number(attribute(one, id)) || 0));
  const [abstracts, numbers] = [
    highest('w:abstractNum', 'w:abstractNumId') + 1,
    highest('w:num', 'w:numId') + 1,
  ];
  const made = numberingPart(orderedLists, styles);
  const ours = parse(made);
  const abstractOf = abstractsOf(xml, map, abstracts);
  const numberOf = new Map<string, string>();
  const added = all(ours, 'w:num').map((one, at) => {
    const id = attribute(one, 'w:numId') ?? '';
    numberOf.set(id, String(numbers + at));
    return sourceOf(made, one)
      .replace(/w:numId="\d+"/, `w:numId="${numbers + at}"`)
      .replace(/(<w:abstractNumId w:val=")(\d+)/, (_, before, of) => before + (abstractOf.get(of) ?? of));
  });
  const kinds = all(ours, 'w:abstractNum').flatMap((one) => {
    const id = attribute(one, 'w:abstractNumId') ?? '';
    // The template's own lists serve; ours have no place then.
    if (abstractOf.get(id) !== String(abstracts + Number(id))) return [];
    const unlinked = sourceOf(made, one).replace(/<w:pStyle [^>]*\/>/, '');
    return [unlinked.replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${abstracts + Number(id)}"`)];
  });
  file.parts.set(name, inserted(xml, kinds.join(''), added.join('')));
  const bullets = map.numbering.get('ListBullet');
  if (bullets !== undefined && abstractOf.get('1') !== String(abstracts + 1)) numberOf.set('1', bullets);
  return numberOf;
}

/** Our two kinds of list -> the template's, where its styles say so, else ours under new numbers. */
function abstractsOf(xml: string, { numbering }: StyleMap, from: number): Map<string, string> {
  const root = parse(xml);
  const abstractFor = (style: string, ours: string): [string, string] => {
    const number = numbering.get(style);
    const num = all(root, 'w:num').find((one) => attribute(one, 'w:numId') === number);
    const of = child(num, 'w:abstractNumId');
    return [ours, (of && attribute(of, 'w:val')) ?? String(from + Number(ours))];
  };
  return new Map([abstractFor('ListBullet', '1'), abstractFor('ListNumber', '2')]);
}

/** Kinds of list stand before lists (ECMA-376 part 1, section 17.9.16). */
function inserted(xml: string, kinds: string, numbers: string): string {
  const whole = xml.replace(/(<w:numbering[^>]*)\/>\s*$/, '$1></w:numbering>');
  const root = parse(whole);
  const firstNumber = child(root, 'w:num')?.start;
  const last = root.children.filter(({ name }) => name === 'w:num').at(-1)?.end;
  const after = root.children
    .filter(({ name }) => ['w:numPicBullet', 'w:abstractNum'].includes(name))
    .at(-1)?.end;
  const kindsAt = firstNumber ?? after ?? root.innerStart;
  const numbersAt = last ?? kindsAt;
  return whole.slice(0, kindsAt) + kinds + whole.slice(kindsAt, numbersAt) + numbers + whole.slice(numbersAt);
}

export const renumbered = (xml: string, numberOf: Map<string, string>): string =>
  xml.replace(/<w:numId w:val="(\d+)"\/>/g, (all, id) => {
    const own = numberOf.get(id);
    return own === undefined ? all : `<w:numId w:val="${own}"/>`;
  });

/** The styles that were added to a template name the lists of its numbering, not ours. */
export function renumberStyles(
  file: TemplateFile,
  { addedIds }: StyleMap,
  numberOf: Map<string, string>,
): void {
  const name = file.partOf('styles');
  if (name === undefined) return;
  const added = new Set(addedIds);
  const xml = file.text(name);
  const renumber = (style: string) => {
    const id = /w:styleId="([^"]+)"/.exec(style)?.[1];
    return id !== undefined && added.has(id) ? renumbered(style, numberOf) : style;
  };
  file.parts.set(name, xml.replace(/<w:style\b[\s\S]*?<\/w:style>/g, renumber));
}
