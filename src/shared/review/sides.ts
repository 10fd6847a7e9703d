import type { PackDocument } from '../document/nodes.ts';
import type { PrintedBlock } from '../document/printed-blocks.ts';
import type { Hash } from '../document/record.ts';
import type { Pack } from '../model/pack.ts';
import type { EditedFile } from '../verify/edited.ts';
import type { FileText, TextParagraph } from '../verify/file-text.ts';
import type { Claims } from '../verify/find-item.ts';
import { ownBlockWords } from '../words/block-kinds.ts';
import type { Owner } from './owners.ts';
import type { Align } from './remembering.ts';
import type { Stretch } from './stretches.ts';

/** What an edited file is compared with. */
export interface Sides {
  pack: Pack;
  document: PackDocument;
  /** As the file was written, where that is known: what it still says so is no change, whatever the pack says now. */
  written: PackDocument | null;
  edited: EditedFile;
  file: FileText;
  /** Which paragraphs are quotes and facts: those are judged by their sources. */
  claims: Claims;
  hash: Hash;
  align: Align;
  newId(): string;
}

/** A block or heading of the pack where it stands in the file now. */
export interface Placed extends Owner {
  stretch: Stretch;
  /** As the pack prints it now. */
  now: PrintedBlock;
  /** The paragraphs of the stretch that are its own, and those that were put in before and behind them. */
  before: TextParagraph[];
  own: TextParagraph[];
  behind: TextParagraph[];
}

/** What a block is called at the head of a change. */
export function whatOf({ block, derived }: Pick<Owner, 'block' | 'derived'>): string {
  if (derived) return block?.kind === 'chart' ? 'Values of a chart' : 'Heading';
  if (!block) return 'Section title';
  if (block.kind === 'quote') return 'Quote';
  if (block.kind === 'fact') return 'Fact';
  const words = block.kind === 'attendees' ? 'attendee list' : ownBlockWords[block.kind];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where a change stands in the pack, for its reader. */
export const sectionOf = ({ section }: Pick<Owner, 'section'>): string => section?.title ?? 'Sources';
