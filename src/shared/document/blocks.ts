import { assertNever } from '../failure.ts';
import type { KnownDate } from '../model/dates.ts';
import { type AttendeesBlock, type Block, type FactBlock, isPicked, type QuoteBlock } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { commitmentWords, momentWords } from '../words/commitments.ts';
import { knownDateWords } from '../words/dates.ts';
import { nameWithHonours, speakerWords } from '../words/people.ts';
import { anchorOf } from './anchors.ts';
import { qualifiedFigures, statementInlines } from './figures.ts';
import { printedParagraphs } from './marks.ts';
import type { DocumentNode, Inline, TableNode } from './nodes.ts';
import { ownBlockNodes } from './own-blocks.ts';
import type { NumberedSources } from './sources.ts';

/** What one block of a pack prints. One of the office's own that holds no words prints nothing. */
export function blockNodes(block: Block, sources: NumberedSources, level: 2 | 3 = 2): DocumentNode[] {
  if (!isPicked(block)) return ownBlockNodes(block, sources, level);
  switch (block.kind) {
    case 'quote':
      return [quoteNode(block, sources)];
    case 'fact':
      return [factNode(block, sources)];
    case 'attendees':
      return [attendeesNode(block, sources)];
    default:
      return assertNever(block);
  }
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraphsOf = (words: string) =>
  words
    .split(/\n\s*\n/)
    .map(cleanParagraph)
    .filter(Boolean);

function quoteNode(block: QuoteBlock, sources: NumberedSources): DocumentNode {
  const speaker = speakerWords(block.speaker, block.role, block.organisation);
  const said = knownDateWords(dateOf(block.saidOn, block));
  return {
    kind: 'quote',
    anchor: anchorOf(block.id),
    paragraphs: printedParagraphs(paragraphsOf(block.text)),
    attribution: [text(`${cleanParagraph(speaker)}, ${said} `), sources.refTo(block.evidence)],
    ...(block.language !== undefined && { language: block.language }),
  };
}

function factNode(block: FactBlock, sources: NumberedSources): DocumentNode {
  const asAt = `As at ${knownDateWords(dateOf(block.asAt, block))} `;
  const known = [
    block.commitment && cleanParagraph(commitmentWords(block.commitment)),
    qualifiedFigures(block),
    ...(block.moments ?? []).map((moment) => cleanParagraph(momentWords(moment))),
  ].filter(Boolean);
  return {
    kind: 'fact',
    anchor: anchorOf(block.id),
    statement: statementInlines(block),
    basis: [text([...known, asAt].join('. ')), sources.refTo(block.evidence)],
  };
}

/**
 * An item's own date, never its story's in its place: words that a story recalls without saying from when have none.
 * An item of the day that its story states is as certain as that day.
 */
function dateOf(own: KnownDate | null, { evidence }: QuoteBlock | FactBlock): KnownDate | null {
  const stated = [evidence.published, evidence.eventDate].find(
    (date) => date !== null && date.basis !== 'inferred' && date.date === own?.date,
  );
  return stated ?? own;
}

function attendeesNode(block: AttendeesBlock, sources: NumberedSources): TableNode {
  const hasNotes = block.people.some((person) => person.note);
  const titles = ['Name', 'Role', 'Organisation', ...(hasNotes ? ['Note'] : [])];
  const shares = hasNotes ? [0.24, 0.28, 0.26, 0.22] : [0.3, 0.36, 0.34];
  const listedIn = `Attendees as listed in “${cleanParagraph(block.evidence.storyTitle)}” `;
  return {
    kind: 'table',
    anchor: anchorOf(block.id),
    caption: [text(listedIn), sources.refTo(block.evidence)],
    columns: titles.map((title, at) => ({ title, share: shares[at] ?? 0 })),
    rows: block.people.map((person) => {
      const cells = [nameWithHonours(person.name, person.honours), person.role, person.organisation];
      const noted = hasNotes ? [...cells, person.note] : cells;
      return noted.map((cell) => (cell ? [text(cleanParagraph(cell))] : []));
    }),
  };
}
