import { useState } from 'react';
import type { Block, Pack } from '../../../../shared/model/pack.ts';
import { Field } from '../../../parts/Field.tsx';
import { FormSheet } from '../../../parts/Sheet.tsx';
import { go, placeNow } from '../../../place.ts';
import { changePack } from '../change-pack.ts';

interface NoteProps {
  pack: Pack;
  block: Block;
  onClose: () => void;
}

/** What somebody says of a block, for the office alone. */
export function CommentOnBlock({ pack, block, onClose }: NoteProps) {
  const [author, setAuthor] = useState(() => placeNow().ownName);
  const [text, setText] = useState('');
  const save = () => {
    onClose();
    go({ ownName: author.trim() });
    const comment = { author: author.trim(), at: new Date().toISOString(), text: text.trim() };
    const comments = [...(block.comments ?? []), comment];
    void changePack(pack.id, { kind: 'set-state', blockId: block.id, state: { comments } });
  };
  const mayDo = !!author.trim() && !!text.trim();
  return (
    <FormSheet title="Comment" verb="Add comment" onClose={onClose} onDone={save} mayDo={mayDo}>
      <Field
        label="Comment"
        help="It stays in the house: it is printed nowhere, and goes along in Word only where you ask for it."
        value={text}
        onChange={setText}
        focusFirst
      />
      <Field label="Your name" value={author} onChange={setAuthor} />
    </FormSheet>
  );
}
