import { anchorOf } from '../document/anchors.ts';
import { composePack } from '../document/compose.ts';
import { type PrintedBlock, printedBlocks } from '../document/printed-blocks.ts';
import type { Block, Pack, Section } from '../model/pack.ts';
import { longestRising } from '../verify/rising.ts';
import { cleanParagraph } from '../words/clean.ts';
import { nameOf } from './names.ts';
import { pairedPicks, replacedWords } from './picks.ts';
import type { Editions, Noticed } from './propose.ts';
import { pageBehind, printedSections, titleOf } from './sections.ts';
import { wordChanges } from './words.ts';

interface Placed {
  block: Block;
  section: Section;
}

/** The blocks that were put in, taken out, moved or changed in sections that both editions have. */
export function blockChanges(editions: Editions): Noticed[] {
  const { then, now, pageOf } = editions;
  const [old, fresh] = [printedSections(then), printedSections(now)];
  const both = new Set(fresh.map(({ id }) => id).filter((id) => old.some((section) => section.id === id)));
  const [was, is] = [placedIn(old), placedIn(fresh)];
  const gone = [...was.values()].filter(({ block, section }) => !is.has(block.id) && both.has(section.id));
  const added = [...is.values()].filter(({ block, section }) => !was.has(block.id) && both.has(section.id));
  const pairs = pairedPicks(
    gone.map(({ block }) => block),
    added.map(({ block }) => block),
  );
  const pageOfNew = ({ block, section }: Placed): number => {
    const before = section.blocks.slice(
      0,
      section.blocks.findIndex(({ id }) => id === block.id),
    );
    return pageBehind([{ ...section, blocks: before }], pageOf);
  };
  const paired = new Set<Block>([...pairs].flat());
  return [
    ...gone
      .filter(({ block }) => !paired.has(block))
      .map(({ block }) => ({
        page: pageOf[block.id] ?? null,
        id: block.id,
        change: `${nameOf(block)} taken out.`,
      })),
    ...added
      .filter(({ block }) => !paired.has(block))
      .map((each) => ({
        page: pageOfNew(each),
        id: each.block.id,
        change: `${nameOf(each.block)} added under ${titleOf(each.section)}${saidIn(each.block)}.`,
      })),
    ...[...pairs].map(([before, after]) => ({
      page: pageOf[before.id] ?? null,
      id: after.id,
      change: replacedWords(before, after),
    })),
    ...movedBlocks(was, fresh, both, pageOf),
    ...editedBlocks(editions, was, is),
  ];
}

/** A quote that is new is said whole, or not at all. */
function saidIn(block: Block): string {
  if (block.kind !== 'quote' || block.disclosure === 'not-disclosed') return '';
  const words = cleanParagraph(block.text);
  return words.split(' ').length > MOST_SAID ? '' : `: “${words}”`;
}

const MOST_SAID = 60;

const placedIn = (sections: Section[]): Map<string, Placed> =>
  new Map(sections.flatMap((section) => section.blocks.map((block) => [block.id, { block, section }])));

function movedBlocks(
  was: Map<string, Placed>,
  fresh: Section[],
  both: Set<string>,
  pageOf: Record<string, number>,
): Noticed[] {
  const order = [...was.keys()];
  return fresh.flatMap((section) => {
    const kept = section.blocks.filter(({ id }) => was.has(id));
    const home = kept.filter(({ id }) => was.get(id)?.section.id === section.id);
    const stayed = longestRising(home.map(({ id }) => order.indexOf(id)));
    return kept.flatMap((block) => {
      const at = home.indexOf(block);
      if (at >= 0 && stayed.has(at)) return [];
      // A new section names what it holds.
      if (!both.has(section.id)) return [];
      const where = at >= 0 ? `within ${titleOf(section)}` : `to ${titleOf(section)}`;
      return [{ page: pageOf[block.id] ?? null, id: block.id, change: `${nameOf(block)} moved ${where}.` }];
    });
  });
}

function editedBlocks(
  { then, now, pageOf }: Editions,
  was: Map<string, Placed>,
  is: Map<string, Placed>,
): Noticed[] {
  const [old, fresh] = [printedIn(then), printedIn(now)];
  return [...is.values()].flatMap(({ block }) => {
    const before = was.get(block.id);
    if (!before) return [];
    const changes = wordChanges(old(block.id), fresh(block.id));
    const page = pageOf[block.id] ?? null;
    const secret = [block, before.block].some(({ disclosure }) => disclosure === 'not-disclosed');
    if (changes.length > 0 && secret)
      return [
        { page, id: block.id, change: `${nameOf({ ...block, disclosure: 'not-disclosed' })} was changed.` },
      ];
    return changes.map((change) => ({ page, id: block.id, change: `${nameOf(before.block)}: ${change}` }));
  });
}

/** All that is printed for a block: its own words, and those that the program writes for it, such as a chart's values. */
function printedIn(pack: Pack): (id: string) => PrintedBlock[] {
  const blocks = new Map(printedBlocks(composePack(pack)).map((block) => [block.anchor, block]));
  return (id) => ['', 't'].flatMap((letter) => blocks.get(`${letter}${anchorOf(id)}`) ?? []);
}
