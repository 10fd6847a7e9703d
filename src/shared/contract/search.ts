import { z } from 'zod';
import { KnownDate } from '../model/dates.ts';

export const MatchKind = z.enum(['story', 'quote', 'fact', 'person']);
export type MatchKind = z.infer<typeof MatchKind>;

export const Match = z.object({
  kind: MatchKind,
  id: z.string(),
  /** The story it is in; for a person the latest one that names them. */
  storyId: z.string(),
  storyTitle: z.string(),
  date: KnownDate.nullable(),
  /** Quote or fact text, story title, person's name. */
  text: z.string(),
  /** Speaker and role, the person's latest role, or the words of the body round the match. */
  detail: z.string(),
  /** True for an item of a story of which a later version is in the library; else left out. */
  superseded: z.boolean().optional(),
});
export type Match = z.infer<typeof Match>;

/** A person as the library knows them: a name as written and what stories say they were, with when. */
export const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(
    z.object({
      role: z.string().nullable(),
      organisation: z.string().nullable(),
      honours: z.array(z.string()),
      asAt: KnownDate.nullable(),
      storyId: z.string(),
      storyTitle: z.string(),
    }),
  ),
  quotes: z.int(),
  /** True where one name may be two people: the person is asked, never merged silently. */
  mayBeSeveral: z.boolean(),
});
export type PersonRow = z.infer<typeof PersonRow>;

export const searchContract = {
  'search.find': {
    input: z.object({
      query: z.string(),
      kinds: z.array(MatchKind).optional(),
      limit: z.int().positive().max(1000).optional(),
    }),
    output: z.object({ matches: z.array(Match), total: z.int() }),
  },
  'people.list': { input: z.object({ query: z.string() }), output: z.object({ rows: z.array(PersonRow) }) },
} as const;
