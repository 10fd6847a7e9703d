import { CircleCheck, CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PackCheck } from '../../../shared/contract/packs.ts';
import { Empty } from '../../parts/Empty.tsx';

/** What a person should look at; an empty section takes nothing away from what is printed. */
export const realChecks = (checks: PackCheck[]): PackCheck[] =>
  checks.filter(({ kind }) => kind !== 'empty-section');

/** What to look at before the pack leaves; a press goes there. */
export function Checks({ checks, onSelect }: { checks: PackCheck[]; onSelect: (id: string) => void }) {
  const empty = checks.filter(({ kind }) => kind === 'empty-section').length;
  const real = realChecks(checks);
  const emptyWords =
    empty > 0 && `${empty} ${empty === 1 ? 'section is' : 'sections are'} empty and will not be printed.`;
  if (!real.length)
    return (
      <Empty icon={CircleCheck} title="Nothing to check">
        <p>Every quote has a speaker and a date, and everything stands as it does in its source.</p>
        {emptyWords && <p>{emptyWords}</p>}
      </Empty>
    );
  return (
    <ul className="checks">
      {real.map(({ blockId, kind, sentence }) => (
        <li key={`${kind} ${blockId} ${sentence}`}>
          <Button className="check" isDisabled={!blockId} onPress={() => blockId && onSelect(blockId)}>
            <CircleHelp size={16} strokeWidth={1.75} aria-hidden />
            {sentence}
          </Button>
        </li>
      ))}
      {emptyWords && <li className="checks-empty">{emptyWords}</li>}
    </ul>
  );
}
