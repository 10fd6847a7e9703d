import { usualDisclosure } from '../model/block-state.ts';
import type { Block, Section } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { disclosureWords } from '../words/disclosure.ts';
import { anchorOf } from './anchors.ts';
import type { DocumentNode, HeadingNode } from './nodes.ts';
import { portraitsHeading } from './portraits.ts';
import { likelihoodHeading } from './questions.ts';

/** What a block prints, under headings of such a level. */
export type NodesOf = (block: Block, level: 2 | 3) => DocumentNode[];

/**
 * The sections that hold something, each under its heading. An annex has its letter and begins a page; so does a
 * section whose pages lie the other way than those before it.
 */
export function sectionsNodes(sections: Section[], nodesOf: NodesOf): DocumentNode[] {
  let annexes = 0;
  let lying = false;
  const nodes = sections.flatMap((section) => {
    const printed = blocksNodes(section.blocks, nodesOf);
    if (printed.length === 0) return [];
    if (section.kind === 'annex') annexes += 1;
    const turned = lying !== (section.landscape ?? false);
    lying = section.landscape ?? false;
    const heading = sectionHeading(section, annexes);
    return [...(turned || section.kind === 'annex' ? [newPage(lying)] : []), heading, ...printed];
  });
  return lying ? [...nodes, newPage(false)] : nodes;
}

const newPage = (landscape: boolean): DocumentNode => ({
  kind: 'page-break',
  ...(landscape && { landscape }),
});

function sectionHeading({ id, kind, title }: Section, annex: number): HeadingNode {
  const said = cleanParagraph(title) || 'Untitled section';
  const text = kind === 'annex' ? annexTitle(said, annex) : said;
  return { kind: 'heading', level: 1, text, anchor: anchorOf(id) };
}

/** "Annex B: Site plan"; one that the office has lettered itself stays as it is. */
function annexTitle(title: string, number: number): string {
  if (/^annex\s+\S/i.test(title)) return title;
  const letter = number > 26 ? String(number) : String.fromCharCode(64 + number);
  return /^annex$/i.test(title) ? `Annex ${letter}` : `Annex ${letter}: ${title}`;
}

/** Where a section holds what may not be disclosed, that stands apart, under headings that say which is which. */
function blocksNodes(blocks: Block[], nodesOf: NodesOf): DocumentNode[] {
  const isSecret = ({ disclosure }: Block) => disclosure === 'not-disclosed';
  if (!blocks.some(isSecret)) return runsNodes(blocks, nodesOf, 2);
  return runsOf(blocks, (block) => block.disclosure ?? usualDisclosure).flatMap((run) => {
    const nodes = runsNodes(run, nodesOf, 3);
    const [first] = run;
    return nodes.length > 0 && first ? [disclosureHeading(first), ...nodes] : [];
  });
}

const disclosureHeading = ({ id, disclosure }: Block): HeadingNode => ({
  kind: 'heading',
  level: 2,
  text: disclosureWords[disclosure ?? usualDisclosure],
  anchor: `d${anchorOf(id)}`,
});

/** Questions that are equally likely, and portraits, stand under a heading of their own; other blocks end no run. */
function runsNodes(blocks: Block[], nodesOf: NodesOf, level: 2 | 3): DocumentNode[] {
  let run = '';
  return blocks.flatMap((block) => {
    const nodes = nodesOf(block, level);
    const heading = runHeading(block, level);
    if (!heading || heading.text === run || nodes.length === 0) return nodes;
    run = heading.text;
    return [heading, ...nodes];
  });
}

function runHeading(block: Block, level: 2 | 3): HeadingNode | null {
  if (block.kind === 'question') return likelihoodHeading(block, level);
  return block.kind === 'portrait' ? portraitsHeading(block, level) : null;
}

/** Neighbours of which `keyOf` says the same, together. */
function runsOf<T>(items: T[], keyOf: (item: T) => string): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
