import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredAttendee } from '../../../shared/model/items.ts';
import { nameWithHonours } from '../../../shared/words/people.ts';
import { Origin } from '../../parts/Origin.tsx';
import { CheckThis } from './CheckThis.tsx';
import { DismissItem } from './Dismissed.tsx';

/** One person of the attendee list. */
export function AttendeeItem({ person, story }: { person: StoredAttendee; story: StoryWithItems }) {
  const asWhat = [person.role, person.organisation].filter(Boolean).join(', ');
  return (
    <>
      <p>
        <strong>{nameWithHonours(person.name, person.honours)}</strong> <Origin origin={person.origin} />
      </p>
      {asWhat && <p className="item-meta">{asWhat}</p>}
      {person.note && <p className="item-note">{person.note}</p>}
      <span className="item-aside">
        <DismissItem kind="attendee" id={person.id} what={person.name} />
      </span>
      {!person.sure && <CheckThis kind="attendee" item={person} storyId={story.id} />}
    </>
  );
}
