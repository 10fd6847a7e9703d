import { BookOpen } from 'lucide-react';
import { useCallback } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { useCommand } from '../../commands.ts';
import { showDialog } from '../../parts/dialogs.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { EditStory } from './EditStory.tsx';
import { MarkableBody } from './MarkableBody.tsx';
import { StoryHead } from './StoryHead.tsx';
import './ReadingPane.css';

interface ReadingPaneProps {
  story: StoryWithItems;
  selected: string | null;
  onSelect: (itemId: string) => void;
  onRemove: () => void;
  query: string;
}

/** One story to read, with what was found in it. */
export function ReadingPane({ story, selected, onSelect, onRemove, query }: ReadingPaneProps) {
  const edit = useCallback(() => showDialog((close) => <EditStory story={story} onClose={close} />), [story]);
  useCommand('edit-story', edit);
  return (
    <article className="reading" aria-label={story.title} key={story.id}>
      <div className="reading-measure">
        <StoryHead story={story} onEdit={edit} onRemove={onRemove} />
        <MarkableBody story={story} selected={selected} onSelect={onSelect} query={query} />
      </div>
    </article>
  );
}

export function NothingToRead() {
  return (
    <Empty icon={BookOpen} title="Choose a story to read">
      <p>Its quotes, facts and attendees are marked in the text and listed beside it.</p>
    </Empty>
  );
}
