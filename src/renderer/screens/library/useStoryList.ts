import { useEffect, useState } from 'react';
import type { StoryKind } from '../../../shared/model/story.ts';
import { useAnswer } from '../../queries.ts';

interface AskedFor {
  query: string;
  kinds: StoryKind[] | undefined;
  toCheck: boolean | undefined;
}

/** As many rows as come at once: the list follows each letter that is typed. */
const FIRST = 500;
/** And so many times as many each time that the end of them comes near. */
const GROWTH = 8;

/**
 * The story list as far as it is needed: its first rows at once, more when `more` asks for them (`all`: every one).
 * A story that is opened and stands further down brings the whole list, unless something is searched for.
 */
export function useStoryList(asked: AskedFor, openId: string | null) {
  const key = JSON.stringify(asked);
  const [grown, setGrown] = useState<{ key: string; limit: number | undefined }>({ key, limit: FIRST });
  const limit = grown.key === key ? grown.limit : FIRST;
  const { data, error, refetch } = useAnswer('stories.list', { ...asked, limit }, { keep: true });
  const rows = data?.rows;
  const more = (all: boolean) =>
    setGrown({ key, limit: all || limit === undefined ? undefined : limit * GROWTH });
  const isFurtherDown =
    openId !== null &&
    !asked.query &&
    !!rows &&
    rows.length < data.total &&
    !rows.some(({ id }) => id === openId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened brings the list, not what is typed
  useEffect(() => {
    if (isFurtherDown) more(true);
  }, [openId]);
  return { rows, total: data?.total, error, refetch, more, subject: key };
}
