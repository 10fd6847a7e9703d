import { Flag } from 'lucide-react';
import type { StoredFact } from '../../../shared/model/items.ts';
import { commitmentWords } from '../../../shared/words/commitments.ts';
import { Action } from '../../parts/Action.tsx';
import { Doubts } from '../../picking/Doubts.tsx';
import { checkItem } from './CheckThis.tsx';

interface CommitmentLineProps {
  fact: StoredFact;
  storyId: string;
  isSelected: boolean;
}

/** Whether a fact binds somebody to something to come, and by when; a person may say otherwise. */
export function CommitmentLine({ fact, storyId, isSelected }: CommitmentLineProps) {
  const { commitment } = fact;
  const say = (is: boolean) => () =>
    checkItem(
      storyId,
      { kind: 'fact', id: fact.id, commitment: is },
      is ? 'Marked as a commitment.' : 'Marked as no commitment.',
    );
  const what = fact.text.slice(0, 60);
  const yes = (
    <Action look="quiet" onPress={say(true)} aria-label={`Commitment: ${what}`}>
      It is a commitment
    </Action>
  );
  const no = (
    <Action look="quiet" onPress={say(false)} aria-label={`No commitment: ${what}`}>
      No commitment
    </Action>
  );
  if (commitment === undefined) return isSelected ? <div className="item-foot">{yes}</div> : null;
  return (
    <>
      <p className="item-commitment" title={commitment.due?.reason}>
        <Flag size={12} strokeWidth={2.25} aria-hidden /> {commitmentWords(commitment)}
      </p>
      {!commitment.sure && (
        <Doubts
          doubts={commitment.doubts}
          actions={
            <>
              {yes}
              {no}
            </>
          }
        />
      )}
      {commitment.sure && isSelected && <div className="item-foot">{no}</div>}
    </>
  );
}
