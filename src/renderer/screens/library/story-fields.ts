import type { StoryDetails, StoryWithItems } from '../../../shared/contract/stories.ts';

/** The details of a story as fields of a form hold them: empty text where there is nothing. */
export interface StoryFields {
  title: string;
  kind: StoryDetails['kind'];
  publisher: string;
  published: string;
  eventDate: string;
  address: string;
  licence: string;
}

export const storyFields = (story: StoryWithItems): StoryFields => ({
  title: story.title,
  kind: story.kind,
  publisher: story.publisher ?? '',
  published: story.published?.date ?? '',
  eventDate: story.eventDate?.date ?? '',
  address: story.address ?? '',
  licence: story.licence ?? '',
});

/** Only what was changed: a date that nobody touched stays "stated" or "inferred" and does not become "corrected". */
export function changedDetails(story: StoryWithItems, fields: StoryFields): Partial<StoryDetails> {
  const before = storyFields(story);
  const changed = Object.entries(fields).filter(
    ([name, value]) => value.trim() !== before[name as keyof StoryFields],
  );
  return Object.fromEntries(changed.map(([name, value]) => [name, value.trim() || null]));
}
