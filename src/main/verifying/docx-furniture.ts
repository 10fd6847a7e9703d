import type { PageFurniture } from '../../shared/verify/edited.ts';
import { attribute, type DomNode, ELEMENT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';
import type { Styles } from './docx-styles.ts';
import { readWords } from './docx-words.ts';
import { bandsOf, bothReadings, type Lines, noLines } from './furniture-lines.ts';
import { Tracked } from './tracked.ts';

type Bands = { header: string; footer: string };
const kinds = ['default', 'first', 'even'] as const;
const bands = ['header', 'footer'] as const;

/**
 * What stands at the head and the foot of each kind of page: section by section, since a section may have its own or
 * that of the section before it.
 */
export function readFurniture(
  document: DomNode,
  xml: Record<string, string>,
  styles: Styles,
): PageFurniture[] {
  const targets = targetsIn(xml['word/_rels/document.xml.rels']);
  const evenToo = isOn(parsed(xml['word/settings.xml']), 'w:evenAndOddHeaders');
  const inForce: Partial<Record<string, string>> = {};
  const found = new Map<string, PageFurniture>();
  const sections = sectionsOf(document);
  sections.forEach((section, at) => {
    for (let node = section.firstChild; node; node = node.nextSibling)
      for (const band of bands)
        if (node.localName === `w:${band}Reference`)
          inForce[`${band} ${attribute(node, 'w:type') || 'default'}`] =
            targets.get(attribute(node, 'r:id')) ?? '';
    const firstToo = isOn(section, 'w:titlePg');
    for (const kind of kinds) {
      if ((kind === 'first' && !firstToo) || (kind === 'even' && !evenToo)) continue;
      const parts: Bands = {
        header: inForce[`header ${kind}`] ?? '',
        footer: inForce[`footer ${kind}`] ?? '',
      };
      const key = `${kind === 'first'} ${parts.header} ${parts.footer}`;
      if (found.has(key)) continue;
      found.set(key, {
        pages: kind === 'first' ? `the first page of section ${at + 1}` : `the pages of section ${at + 1}`,
        // Another program may give the cover a section of its own.
        isCover: kind === 'first' || (at === 0 && !firstToo && sections.length > 1),
        watermark: watermarkIn(xml[parts.header] ?? ''),
        ...bandsOf(linesOf(xml[parts.header], styles), linesOf(xml[parts.footer], styles)),
      });
    }
  });
  return [...found.values()];
}

const parsed = (xml: string | undefined) => (xml === undefined ? null : parseXml(xml));

function linesOf(xml: string | undefined, styles: Styles): Lines {
  if (xml === undefined) return noLines;
  const { paragraphs, figures } = readWords(parseXml(xml), styles, new Tracked());
  return bothReadings({ paragraphs, figures, comments: [] });
}

/** Word and we call the shape by this name; its words are outlines in our files, and in Word's own a text on a path. */
function watermarkIn(header: string): string | null {
  if (!/PowerPlusWaterMarkObject/i.test(header)) return '';
  return /<v:textpath\b[^>]*\sstring="([^"]*)"/.exec(header)?.[1] ?? null;
}

function sectionsOf(document: DomNode): DomNode[] {
  const sections: DomNode[] = [];
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'w:sectPr') sections.push(node);
    return node.localName !== 'w:sectPr' && node.localName !== 'w:pPrChange';
  };
  walk(document, enter, () => {});
  return sections;
}

/** Whether an element of this name stands somewhere below and does not say "off". */
function isOn(root: DomNode | null, name: string): boolean {
  let on = false;
  const enter = (node: DomNode): boolean => {
    if (node.nodeType === ELEMENT && node.localName === name)
      on = !/^(0|false|off)$/.test(attribute(node, 'w:val'));
    return true;
  };
  if (root) walk(root, enter, () => {});
  return on;
}

/** Relation -> the part that it leads to. */
function targetsIn(xml: string | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT) return false;
    const target = attribute(node, 'Target');
    if (target !== '')
      targets.set(attribute(node, 'Id'), target.startsWith('/') ? target.slice(1) : `word/${target}`);
    return true;
  };
  const root = parsed(xml);
  if (root) walk(root, enter, () => {});
  return targets;
}
