import { Pencil, Trash2 } from 'lucide-react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { storyKindWords } from '../../../shared/words/kinds.ts';
import { StoryIssues } from '../../comparing/StoryIssues.tsx';
import { Action, IconAction } from '../../parts/Action.tsx';
import { ShowLeft, ShowRight } from '../../parts/ColumnButtons.tsx';
import { KnownDate } from '../../parts/KnownDate.tsx';

interface StoryHeadProps {
  story: StoryWithItems;
  onEdit: () => void;
  onRemove: () => void;
}

/** Title, then what it is, whose and of when; then where it came from, and what has to be known of how it was read. */
export function StoryHead({ story, onEdit, onRemove }: StoryHeadProps) {
  const { published, eventDate } = story;
  return (
    <header className="story-head">
      <div className="story-title">
        <ShowLeft what="the stories" />
        <h1 className="readable">{story.title}</h1>
        <div className="story-actions">
          <IconAction icon={Pencil} words="Edit story details" onPress={onEdit} />
          <IconAction icon={Trash2} words="Remove story" onPress={onRemove} />
          <ShowRight what="what was found" />
        </div>
      </div>
      <p className="story-facts">
        <span>{storyKindWords(story.kind)}</span>
        {story.publisher && <span>{story.publisher}</span>}
        {published && <KnownDate date={published} what="Published" onChange={onEdit} />}
        {eventDate && eventDate.date !== published?.date && (
          <span>
            Event <KnownDate date={eventDate} what="Event" onChange={onEdit} />
          </span>
        )}
        {!published && !eventDate && (
          <Action look="quiet" onPress={onEdit}>
            No date known: set it…
          </Action>
        )}
      </p>
      <p className="story-source readable">
        {story.fileName}
        {story.address && ` · ${story.address}`}
        {story.licence && ` · ${story.licence}`}
      </p>
      {story.remarks?.map((remark) => (
        <p key={remark} className="story-remark readable">
          {remark}
        </p>
      ))}
      <StoryIssues story={story} />
    </header>
  );
}
