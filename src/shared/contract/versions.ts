import { z } from 'zod';
import { ComparedItem } from '../compare/items.ts';
import { ComparedRow } from '../compare/paragraphs.ts';
import { KnownDate } from '../model/dates.ts';

/** One of the issues of a story. */
export const StoryVersion = z.object({
  id: z.string(),
  title: z.string(),
  fileName: z.string(),
  published: KnownDate.nullable(),
});
export type StoryVersion = z.infer<typeof StoryVersion>;

/**
 * A story that is nearly another. `issue`: the changes are such as a corrected re-issue has. `alike`: nearly the same
 * words under another title, which a template gives as well. Nothing is ever linked on the strength of it.
 */
export const Nearness = z.enum(['issue', 'alike']);
export const NearStory = StoryVersion.extend({ nearness: Nearness });
export type NearStory = z.infer<typeof NearStory>;

export const IssuesOf = z.object({
  /** The linked versions with the story itself, earliest first; empty where it has none. */
  versions: z.array(StoryVersion),
  /** Stories that look like it and that nobody has linked or called different yet, nearest first. */
  near: z.array(NearStory),
  /** The ids of stories of which a person said that they are others. */
  different: z.array(z.string()),
});
export type IssuesOf = z.infer<typeof IssuesOf>;

export const Comparison = z.object({
  earlier: StoryVersion,
  later: StoryVersion,
  /** How we know which is the later one; `unknown` where somebody has to say: then it is the order of import. */
  order: z.enum(['linked', 'published', 'unknown']),
  /** What the library holds of the two: versions of one story, said to be different, or nothing yet. */
  relation: z.enum(['linked', 'different', 'none']),
  rows: z.array(ComparedRow),
  items: z.array(ComparedItem),
});
export type Comparison = z.infer<typeof Comparison>;

const byId = z.object({ id: z.string() });
const Groups = z.array(z.array(z.string()));

/** What a change of links leaves: what to say, and how it was before, for `versions.put`. */
const Linked = z.object({ versions: z.array(StoryVersion), before: Groups });

export const versionsContract = {
  /** The versions of a story, and what may be another issue of it. Fails: not-found. */
  'versions.of': { input: byId, output: IssuesOf },
  /** Two stories side by side, in whatever order they are named. Fails: not-found, same-story. */
  'versions.compare': { input: z.object({ one: z.string(), other: z.string() }), output: Comparison },
  /**
   * Links two stories, and what each is linked with already, as versions of one: in the order of publication where
   * each has a date of its own, else those of `earlier` before those of `later`. Fails: not-found, same-story.
   */
  'versions.link': { input: z.object({ earlier: z.string(), later: z.string() }), output: Linked },
  /** Takes a story out of its versions. Nothing of its text changes. Fails: not-found. */
  'versions.unlink': { input: byId, output: Linked },
  /** Puts links back as they were before: each group of stories, earliest first; a group of one is linked with none. */
  'versions.put': { input: z.object({ groups: Groups }), output: z.object({}) },
  /** Remembers that two stories are no issues of one, and unlinks nothing; `different: false` forgets it. */
  'versions.different': {
    input: z.object({ one: z.string(), other: z.string(), different: z.boolean() }),
    output: z.object({}),
  },
} as const;
