import type { PageFurniture } from '../../shared/verify/edited.ts';
import { attribute, type DomNode, ELEMENT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';
import { bandsOf, bothReadings, type Lines, noLines } from './furniture-lines.ts';
import { readWords } from './odt-words.ts';
import { Tracked } from './tracked.ts';

const bands: Record<string, ['head' | 'foot', number]> = {
  'style:header': ['head', 0],
  'style:footer': ['foot', 0],
  'style:header-left': ['head', 1],
  'style:footer-left': ['foot', 1],
  'style:header-first': ['head', 2],
  'style:footer-first': ['foot', 2],
  'loext:header-first': ['head', 2],
  'loext:footer-first': ['foot', 2],
};

/** What stands at the head and the foot of each kind of page that the text is laid out on. */
export function readFurniture(content: string, styles: string | undefined): PageFurniture[] | null {
  if (styles === undefined) return null;
  const masters: DomNode[] = [];
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'style:master-page') masters.push(node);
    return node.localName !== 'style:master-page';
  };
  walk(parseXml(styles), enter, () => {});
  const used = usedIn(content + styles, masters);
  const found = masters.filter((master) => used.has(nameOf(master))).flatMap(furnitureOf);
  return found.length > 0 ? found : null;
}

const nameOf = (master: DomNode): string => attribute(master, 'style:name');

/** The kinds of pages that a paragraph or a table asks for, those that follow them, and the one of all others. */
function usedIn(xml: string, masters: DomNode[]): Set<string> {
  const named = [...xml.matchAll(/style:master-page-name="([^"]+)"/g)].map(([, name = '']) => name);
  const used = new Set(['Standard', ...named]);
  for (let before = 0; before < used.size; ) {
    before = used.size;
    for (const master of masters) {
      const next = attribute(master, 'style:next-style-name');
      if (used.has(nameOf(master)) && next !== '') used.add(next);
    }
  }
  return used;
}

interface Bands {
  pages: string;
  isCover: boolean;
  watermark: string | null;
  lines: Record<'head' | 'foot', Lines>;
}

function furnitureOf(master: DomNode): PageFurniture[] {
  const sets: Bands[] = [];
  const name = attribute(master, 'style:display-name') || nameOf(master);
  const pages = ['', 'left ', 'first '];
  const isFirst = /^(cover|first page)$/i.test(name);
  const newSet = (at: number): Bands => ({
    ...{ pages: `the ${pages[at]}pages “${name}”`, isCover: isFirst || at === 2, watermark: '' },
    lines: { head: noLines, foot: noLines },
  });
  for (let node = master.firstChild; node; node = node.nextSibling) {
    const [band, at] = bands[node.localName ?? ''] ?? [];
    if (band === undefined || at === undefined || attribute(node, 'style:display') === 'false') continue;
    sets[at] ??= newSet(at);
    const set = sets[at];
    set.lines[band] = bothReadings(readWords(node, new Tracked()));
    if (band === 'head') set.watermark = watermarkIn(node);
  }
  sets[0] ??= newSet(0);
  return sets
    .filter(Boolean)
    .map(({ lines: { head, foot }, ...rest }) => ({ ...rest, ...bandsOf(head, foot) }));
}

/** A shape that is called so, by us or by the Word file that the text was made of. */
function watermarkIn(header: DomNode): string | null {
  let words: string | null = '';
  const enter = (node: DomNode): boolean => {
    const name = node.nodeType === ELEMENT ? attribute(node, 'draw:name') : '';
    if (/watermark/i.test(name)) words = (node.textContent ?? '').trim() || null;
    return words === '';
  };
  walk(header, enter, () => {});
  return words;
}
