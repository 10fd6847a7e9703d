import type { StoryKind } from '../model/story.ts';

const names: Record<StoryKind, string> = {
  news_story: 'News story',
  press_release: 'Press release',
  world_news_story: 'World news story',
  speech: 'Speech',
  statement: 'Statement',
  government_response: 'Government response',
  communique: 'Communiqué',
  minutes: 'Minutes',
  case_study: 'Case study',
  guidance: 'Guidance',
  note: 'Note',
};

/** A story's kind in words: "Press release". */
export const storyKindWords = (kind: StoryKind): string => names[kind];
