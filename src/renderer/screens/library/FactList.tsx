import { Flag } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { FactItem } from './FactItem.tsx';
import { ItemList } from './ItemList.tsx';

interface FactListProps {
  story: StoryWithItems;
  selected: string | null;
  onSelect: (itemId: string) => void;
}

/** The facts of a story; where some are commitments, those alone on request. */
export function FactList({ story, selected, onSelect }: FactListProps) {
  const [only, setOnly] = useState(false);
  const commitments = story.facts.filter(({ commitment }) => commitment !== undefined);
  // A fact that is chosen in the text is shown whatever the list was narrowed to.
  const shown =
    only && commitments.length > 0
      ? story.facts.filter(({ id, commitment }) => commitment !== undefined || id === selected)
      : story.facts;
  return (
    <ItemList
      selected={selected}
      onSelect={onSelect}
      title="Facts"
      kind="fact"
      items={shown}
      nameOf={(fact) => fact.text}
      action={
        commitments.length > 0 && (
          <ToggleButton className="chip commitments-chip" isSelected={only} onChange={setOnly}>
            <Flag size={12} strokeWidth={2.25} aria-hidden /> Commitments {commitments.length}
          </ToggleButton>
        )
      }
    >
      {(fact) => <FactItem fact={fact} story={story} isSelected={fact.id === selected} />}
    </ItemList>
  );
}
