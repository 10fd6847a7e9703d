import { ownWords } from '../../../shared/document/own-words.ts';
import type { OwnBlock as Own } from '../../../shared/model/pack.ts';
import { ownBlockWords } from '../../../shared/words/block-kinds.ts';

/** A block that came with the pack's description: what it is and says. It can be moved and taken out here. */
export function OwnBlock({ block }: { block: Own }) {
  const words = ownBlockWords[block.kind];
  return (
    <div className="own-block">
      <p className="own-block-kind">{words.charAt(0).toUpperCase() + words.slice(1)}</p>
      <p>{ownWords(block)}</p>
    </div>
  );
}
