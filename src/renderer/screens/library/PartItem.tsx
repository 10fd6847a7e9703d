import { Combine, SplitSquareVertical } from 'lucide-react';
import { runCommand, useCanRun } from '../../commands.ts';
import { Action } from '../../parts/Action.tsx';

/** Splits the item that is selected where the caret is in its text, or joins it with the next. */
export function PartItem({ what }: { what: string }) {
  const maySplit = useCanRun('split-item');
  const mayJoin = useCanRun('join-item');
  return (
    <div className="item-foot item-parting">
      <Action
        look="quiet"
        icon={SplitSquareVertical}
        isDisabled={!maySplit}
        onPress={() => runCommand('split-item')}
        aria-label={`Split here: ${what}`}
      >
        Split here
      </Action>
      <Action
        look="quiet"
        icon={Combine}
        isDisabled={!mayJoin}
        onPress={() => runCommand('join-item')}
        aria-label={`Join with next: ${what}`}
      >
        Join with next
      </Action>
      {!maySplit && <p className="item-hint">To split it, press in its text where the second part begins.</p>}
    </div>
  );
}
