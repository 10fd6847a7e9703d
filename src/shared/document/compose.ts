import { isPicked, type Pack, type PackDetails, type Rendition } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { dateWords } from '../words/dates.ts';
import { anchorOf } from './anchors.ts';
import { blockNodes } from './blocks.ts';
import { withFittingColumns } from './columns.ts';
import { commentsOf } from './comments.ts';
import { composeCover } from './cover.ts';
import { createKnownNodes, type KnownNodes } from './known-nodes.ts';
import type { DocumentNode, PackDocument, TableNode } from './nodes.ts';
import type { Origin } from './record.ts';
import { forReaders } from './rendition.ts';
import { type NodesOf, sectionsNodes } from './sections.ts';
import { type NumberedSources, numberSources, openGovernmentLicenceLine } from './sources.ts';

export interface ComposeOptions {
  /** For whom; the minister, unless said otherwise. */
  rendition?: Rendition;
  /** Whether what the office wrote beside its blocks goes along, and how each is cleared. */
  comments?: boolean;
  /** What the blocks printed the time before; the same for each time. */
  known?: KnownNodes;
}

/**
 * Pack -> the document that every writer prints. Everything about words and order is decided here, once, from the
 * pack alone: no clock, no library. Sections with nothing in them are left out; a sources list closes the pack,
 * unless sources stand as footnotes. What a rendition withholds is gone before anything else is looked at.
 */
export function composePack(
  whole: Pack,
  { rendition = 'minister', comments, known = createKnownNodes() }: ComposeOptions = {},
): PackDocument {
  const pack = forReaders(whole, rendition);
  const { details } = pack;
  const sources = numberSources(pack);
  known.begin(sources.references, details.print.size);
  const nodesOf: NodesOf = (block, level) => known.of(block, level, () => blockNodes(block, sources, level));
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
    footer: footerWords(title, pack),
    cover: composeCover(title, details, rendition),
    contentsTitle: 'Contents',
    size: details.print.size,
    watermark: cleanParagraph(details.print.watermark),
    body: fitted(
      [...sectionsNodes(pack.sections, nodesOf), ...sourceNodes(sources)],
      details.print.size,
      known,
    ),
    comments: comments ? commentsOf(pack) : [],
    origins: originsOf(pack),
  };
}

/** The columns of tables suit their words, on the pages on which they stand. */
function fitted(body: DocumentNode[], size: number, known: KnownNodes): DocumentNode[] {
  let landscape = false;
  const fitting = (table: TableNode, lying: boolean) =>
    known.fitted(table, lying, () => withFittingColumns(table, size, lying));
  return body.map((node) => {
    if (node.kind === 'page-break') landscape = node.landscape ?? false;
    return node.kind === 'table' ? fitting(node, landscape) : node;
  });
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

/** The title, then what the minister's profile asks for: "Flood fund meeting · Home Office · Copy 3". */
function footerWords(title: string, { details, changedAt }: Pack): string {
  const copy = cleanParagraph(details.copyNumber);
  const words: Record<PackDetails['print']['onEveryPage'][number], string> = {
    department: cleanParagraph(details.department),
    date: dateWords(details.eventDate ?? changedAt.slice(0, 10)),
    copy: copy && `Copy ${copy}`,
  };
  return [title, ...details.print.onEveryPage.map((part) => words[part])].filter(Boolean).join(' · ');
}

function sourceNodes(sources: NumberedSources): DocumentNode[] {
  if (sources.entries.length === 0) return [];
  const licence: DocumentNode[] = sources.openGovernmentLicence
    ? [{ kind: 'paragraph', inlines: [{ kind: 'text', text: openGovernmentLicenceLine }] }]
    : [];
  if (sources.footnoted && licence.length === 0) return [];
  const text = sources.footnoted ? 'Licence of the sources' : 'Sources';
  const list: DocumentNode[] = sources.footnoted ? [] : [{ kind: 'sources', entries: sources.entries }];
  return [{ kind: 'heading', level: 1, text, anchor: 'sources' }, ...list, ...licence];
}
