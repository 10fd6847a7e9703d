import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { MarkedKind } from '../../shared/extract/chosen-words.ts';
import type { Span } from '../../shared/model/span.ts';

/** Whether an item of the kind that is shown, other than `own`, has exactly this place. */
export function isTaken(story: StoryWithItems, kind: MarkedKind, place: Span, own: string | null): boolean {
  const shown = kind === 'quote' ? story.quotes : story.facts;
  return shown.some(({ id, start, end }) => id !== own && start === place.start && end === place.end);
}
