import type { PageFurniture } from '../../shared/verify/edited.ts';
import { attribute, type DomNode } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';
import { readWords } from './odt-words.ts';
import { inFull, Tracked } from './tracked.ts';

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

function furnitureOf(master: DomNode): PageFurniture[] {
  const sets: PageFurniture[] = [];
  const name = attribute(master, 'style:display-name') || nameOf(master);
  const pages = ['', 'left ', 'first '];
  const isFirst = /^(cover|first page)$/i.test(name);
  for (let node = master.firstChild; node; node = node.nextSibling) {
    const [band, at] = bands[node.localName ?? ''] ?? [];
    if (band === undefined || at === undefined || attribute(node, 'style:display') === 'false') continue;
    sets[at] ??= {
      pages: `the ${pages[at]}pages “${name}”`,
      isCover: isFirst || at === 2,
      head: [],
      foot: [],
    };
    const tracked = new Tracked();
    sets[at][band] = inFull(readWords(node, tracked), tracked).paragraphs.map(({ text }) => text);
  }
  sets[0] ??= { pages: `the pages “${name}”`, isCover: isFirst, head: [], foot: [] };
  return sets.filter(Boolean);
}
