import { SearchX } from 'lucide-react';
import { Action } from '../../parts/Action.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { go } from '../../place.ts';

/** The list where nothing matches. */
export function NothingFound({ query, onClear }: { query: string; onClear: () => void }) {
  const showAll = () => {
    onClear();
    go({ kinds: [], toCheck: false });
  };
  return (
    <Empty
      icon={SearchX}
      title="No story matches"
      actions={<Action onPress={showAll}>Show all stories</Action>}
    >
      <p>
        {query
          ? `Nothing in the library holds “${query}”. Try fewer or other words.`
          : 'No story is of the kinds that you chose to show.'}
      </p>
    </Empty>
  );
}
