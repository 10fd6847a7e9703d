import type { StoryKind } from '../../shared/model/story.ts';

/** What publishers call their kinds, in lower case with spaces, and which of ours each is. */
const kinds: Record<string, StoryKind> = {
  'news story': 'news_story',
  'press release': 'press_release',
  'world news story': 'world_news_story',
  'world location news article': 'world_news_story',
  speech: 'speech',
  'transcript of speech': 'speech',
  'authored article': 'speech',
  statement: 'statement',
  'oral statement': 'statement',
  'oral statement to parliament': 'statement',
  'written statement': 'statement',
  'written statement to parliament': 'statement',
  'government response': 'government_response',
  communique: 'communique',
  communiqué: 'communique',
  minutes: 'minutes',
  'case study': 'case_study',
  guidance: 'guidance',
  'detailed guide': 'guidance',
};

/** "press_release", "Press release" -> our kind; undefined for what we have no kind for. */
export const kindNamed = (name: string): StoryKind | undefined =>
  kinds[name.trim().toLowerCase().replaceAll('_', ' ')];

/** "News story: Home Office hosts…" -> the kind, and the title without it. */
export function splitTitle(title: string): { title: string; kind?: StoryKind } {
  const [, name = '', rest = ''] = /^([^:]{4,40}):\s*(\S.*)$/.exec(title) ?? [];
  const kind = kindNamed(name);
  return kind ? { title: rest, kind } : { title };
}
