import { CircleCheck, CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PackCheck } from '../../../shared/contract/packs.ts';
import { Empty } from '../../parts/Empty.tsx';

/** What to look at before the pack leaves; a press goes there. */
export function Checks({ checks, onSelect }: { checks: PackCheck[]; onSelect: (id: string) => void }) {
  if (!checks.length)
    return (
      <Empty icon={CircleCheck} title="Nothing to check">
        <p>Every quote has a speaker and a date, and everything stands as it does in its source.</p>
      </Empty>
    );
  return (
    <ul className="checks">
      {checks.map(({ blockId, kind, sentence }) => (
        <li key={`${kind} ${blockId} ${sentence}`}>
          <Button className="check" isDisabled={!blockId} onPress={() => blockId && onSelect(blockId)}>
            <CircleHelp size={16} strokeWidth={1.75} aria-hidden />
            {sentence}
          </Button>
        </li>
      ))}
    </ul>
  );
}
