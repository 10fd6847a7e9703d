import { type Block, isPicked, type Likelihood, type Pack, type Section } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { anchorOf } from './anchors.ts';
import { blockNodes } from './blocks.ts';
import { composeCover } from './cover.ts';
import type { DocumentNode, PackDocument } from './nodes.ts';
import { likelihoodHeading } from './questions.ts';
import type { Origin } from './record.ts';
import { type NumberedSources, numberSources, openGovernmentLicenceLine } from './sources.ts';

/**
 * Pack -> the document that every writer prints. Everything about words and order is decided here, once, from the
 * pack alone: no clock, no library. Sections with nothing in them are left out; a sources list closes the pack.
 */
export function composePack(pack: Pack): PackDocument {
  const { details } = pack;
  const sources = numberSources(pack);
  const title = cleanParagraph(details.title) || 'Briefing';
  return {
    title,
    language: 'en-GB',
    author: cleanParagraph(details.department) || 'Packwright',
    subject: cleanParagraph(details.event),
    identifier: pack.id,
    changedAt: pack.changedAt,
    date: details.eventDate,
    marking: markingWords(details.marking, details.handling),
    footer: title,
    cover: composeCover(title, details),
    contentsTitle: 'Contents',
    body: [...pack.sections.flatMap((section) => sectionNodes(section, sources)), ...sourceNodes(sources)],
    origins: originsOf(pack),
  };
}

/** Where each picked block's words come from, by its anchor. */
const originsOf = (pack: Pack): Record<string, Origin> =>
  Object.fromEntries(
    pack.sections
      .flatMap(({ blocks }) => blocks.filter(isPicked))
      .map(({ id, itemId, evidence: { sourceSha256: source, bodySha256: body, spans } }) => [
        anchorOf(id),
        { item: itemId, source, body, spans },
      ]),
  );

/** "OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION": markings stand in capitals. */
function markingWords(marking: string, handling: string): string {
  return [marking, cleanParagraph(handling)].filter(Boolean).join(' – ').toUpperCase();
}

function sectionNodes(section: Section, sources: NumberedSources): DocumentNode[] {
  const nodes = sectionBlocks(section.blocks, sources);
  if (nodes.length === 0) return [];
  const text = cleanParagraph(section.title) || 'Untitled section';
  return [{ kind: 'heading', level: 1, text, anchor: anchorOf(section.id) }, ...nodes];
}

/** Each run of questions of one likelihood stands under a heading that says it; other blocks do not end a run. */
function sectionBlocks(blocks: Block[], sources: NumberedSources): DocumentNode[] {
  let run: Likelihood | null = null;
  return blocks.flatMap((block) => {
    const nodes = blockNodes(block, sources);
    if (block.kind !== 'question' || block.likelihood === run || nodes.length === 0) return nodes;
    run = block.likelihood;
    return [likelihoodHeading(block), ...nodes];
  });
}

function sourceNodes(sources: NumberedSources): DocumentNode[] {
  if (sources.entries.length === 0) return [];
  const nodes: DocumentNode[] = [
    { kind: 'heading', level: 1, text: 'Sources', anchor: 'sources' },
    { kind: 'sources', entries: sources.entries },
  ];
  if (sources.openGovernmentLicence)
    nodes.push({ kind: 'paragraph', inlines: [{ kind: 'text', text: openGovernmentLicenceLine }] });
  return nodes;
}
