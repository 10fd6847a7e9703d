import type { StoryKind } from '../../../shared/model/story.ts';

/** The kinds of story as the chips group them. Each kind is in exactly one. */
export const kindGroups: { id: string; words: string; kinds: StoryKind[] }[] = [
  { id: 'news', words: 'News', kinds: ['news_story', 'world_news_story'] },
  { id: 'press', words: 'Press', kinds: ['press_release'] },
  { id: 'speeches', words: 'Speeches', kinds: ['speech'] },
  { id: 'statements', words: 'Statements', kinds: ['statement', 'government_response', 'communique'] },
  { id: 'notes', words: 'Notes', kinds: ['note', 'minutes', 'case_study', 'guidance'] },
];

/** The groups whose kinds are chosen. */
export const groupsOf = (kinds: StoryKind[]): string[] =>
  kindGroups.filter((group) => group.kinds.every((kind) => kinds.includes(kind))).map(({ id }) => id);

/** The kinds of the groups that are chosen. */
export const kindsOf = (groups: Iterable<unknown>): StoryKind[] => {
  const chosen = new Set(groups);
  return kindGroups.filter(({ id }) => chosen.has(id)).flatMap(({ kinds }) => kinds);
};
