import { Lock, MessageSquare, Stamp, Unlock, X } from 'lucide-react';
import { isCleared } from '../../../../shared/document/comments.ts';
import type { Block, Pack } from '../../../../shared/model/pack.ts';
import { clearanceWords } from '../../../../shared/words/clearance.ts';
import { dateWords } from '../../../../shared/words/dates.ts';
import { disclosureWords } from '../../../../shared/words/disclosure.ts';
import { IconAction } from '../../../parts/Action.tsx';
import { changePack } from '../change-pack.ts';
import './BlockState.css';

/** What is noted beside a block, where anything is: in words, never by colour alone. */
export function BlockState({ pack, block }: { pack: Pack; block: Block }) {
  const { disclosure, clearance, comments = [] } = block;
  // One that an edit has made void is told among the checks.
  const holds = isCleared(block) ? clearance : undefined;
  if (!disclosure && !holds && comments.length === 0) return null;
  const Icon = disclosure === 'free' ? Unlock : Lock;
  const withoutComment = (at: number) =>
    void changePack(pack.id, {
      kind: 'set-state',
      blockId: block.id,
      state: { comments: comments.toSpliced(at, 1) },
    });
  return (
    <ul className="block-state" aria-label="Notes on this block">
      {disclosure && (
        <li>
          <Icon size={13} aria-hidden /> {disclosureWords[disclosure]}
        </li>
      )}
      {holds && (
        <li>
          <Stamp size={13} aria-hidden />
          {`${clearanceWords[holds.state]}, ${holds.by}${holds.on ? `, ${dateWords(holds.on)}` : ''}`}
        </li>
      )}
      {comments.map(({ author, text, at }, index) => (
        <li key={`${at} ${author} ${text}`}>
          <MessageSquare size={13} aria-hidden />
          <span>
            <strong>{author}</strong> {text}
          </span>
          <IconAction
            icon={X}
            words={`Remove the comment of ${author}`}
            onPress={() => withoutComment(index)}
          />
        </li>
      ))}
    </ul>
  );
}
