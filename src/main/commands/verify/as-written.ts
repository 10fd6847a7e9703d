import { composePack } from '../../../shared/document/compose.ts';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { recordOf } from '../../../shared/document/record.ts';
import { renditionWords } from '../../../shared/document/rendition.ts';
import { type Pack, Rendition } from '../../../shared/model/pack.ts';
import type { EditedFile } from '../../../shared/verify/edited.ts';
import { sha256 } from '../../hash.ts';
import { packThen } from '../pack-then.ts';
import type { Room } from '../room.ts';

/** A pack as it was when a file was made from it, and what it then printed for the file's readers. */
export interface AsWritten {
  pack: Pack;
  document: PackDocument;
}

export function asWritten(room: Room, edited: EditedFile, pack: Pack): AsWritten {
  const then = edited.changedAt === null ? pack : packThen(room, pack, edited.changedAt);
  return { pack: then, document: composePack(then, { rendition: renditionOf(edited, then) }) };
}

/** For whom a file was written: by the blocks of its record, else by what its cover says. */
function renditionOf({ record, paragraphs }: EditedFile, pack: Pack): Rendition {
  const blocks = record?.blocks
    .map(({ anchor }) => anchor)
    .filter(isBlock)
    .join();
  const known = Rendition.options.find((rendition) => {
    const printed = recordOf(composePack(pack, { rendition }), sha256).blocks;
    return (
      blocks ===
      printed
        .map(({ anchor }) => anchor)
        .filter(isBlock)
        .join()
    );
  });
  const heading = paragraphs.findIndex(({ role }) => role === 'heading');
  const cover = paragraphs.slice(0, Math.max(0, heading)).map(({ text }) => text);
  const said = Rendition.options.find((rendition) => cover.includes(`Edition\t${renditionWords[rendition]}`));
  return known ?? said ?? 'minister';
}

const isBlock = (anchor: string): boolean => anchor.startsWith('x');
