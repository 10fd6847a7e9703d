import type { PackDocument } from '../document/nodes.ts';
import type { Hash } from '../document/record.ts';
import type { Block, Pack, Section } from '../model/pack.ts';
import type { EditedFile } from '../verify/edited.ts';
import type { FileText, TextParagraph } from '../verify/file-text.ts';
import type { Claims } from '../verify/find-item.ts';
import { ownBlockWords } from '../words/block-kinds.ts';
import type { Pair } from './align.ts';
import type { Stretch } from './stretches.ts';

/** What an edited file is compared with. */
export interface Sides {
  pack: Pack;
  document: PackDocument;
  edited: EditedFile;
  file: FileText;
  /** Which paragraphs are quotes and facts: those are judged by their sources. */
  claims: Claims;
  hash: Hash;
  newId(): string;
}

/** A block or heading of the pack where it stands in the file now. */
export interface Placed {
  stretch: Stretch;
  section: Section;
  /** null for the section's own heading. */
  block: Block | null;
  pairs: Pair[];
  /** The paragraphs of the stretch, and how many of them belong to the block: the others were put in behind it. */
  paragraphs: TextParagraph[];
  own: number;
}

/** What a block is called at the head of a change. */
export function whatOf(block: Block | null): string {
  if (!block) return 'Section title';
  if (block.kind === 'quote') return 'Quote';
  if (block.kind === 'fact') return 'Fact';
  const words = block.kind === 'attendees' ? 'attendee list' : ownBlockWords[block.kind];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
