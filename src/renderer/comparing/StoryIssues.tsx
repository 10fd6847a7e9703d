import { Layers } from 'lucide-react';
import { useCallback } from 'react';
import type { StoryVersion } from '../../shared/contract/versions.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { useCommand } from '../commands.ts';
import { Action } from '../parts/Action.tsx';
import { go } from '../place.ts';
import { useAnswer } from '../queries.ts';
import { chooseToCompare, compareStories } from './compare.tsx';
import { unlinkIssue } from './link.tsx';
import './StoryIssues.css';

const published = (version: StoryVersion) =>
  version.published ? `, published ${dateWords(version.published.date)}` : '';

/** In a story's head: where it stands among its versions, or what may be another issue of it. */
export function StoryIssues({ storyId }: { storyId: string }) {
  const issues = useAnswer('versions.of', { id: storyId }).data;
  const choose = useCallback(() => chooseToCompare(storyId), [storyId]);
  useCommand('compare-story', choose);
  if (!issues) return null;
  const { versions, near } = issues;
  const likely = near.filter(({ nearness }) => nearness === 'issue');
  return (
    <>
      {versions.length > 0 && <Versions storyId={storyId} versions={versions} />}
      {likely[0] && (
        <p className="story-issues story-issues-ask">
          <Layers size={14} aria-hidden />
          <span>
            Another issue of this story is in the library: “{likely[0].title}”{published(likely[0])}.
          </span>
          <Action look="quiet" onPress={() => compareStories(storyId, likely[0]?.id ?? '')}>
            Compare
          </Action>
          {likely.length > 1 && (
            <Action look="quiet" onPress={choose}>
              {likely.length - 1} more…
            </Action>
          )}
        </p>
      )}
    </>
  );
}

function Versions({ storyId, versions }: { storyId: string; versions: StoryVersion[] }) {
  const at = versions.findIndex(({ id }) => id === storyId);
  const [own, latest] = [versions[at], versions.at(-1)];
  const other = own === latest ? versions[at - 1] : latest;
  if (!own || !other) return null;
  return (
    <p className={own === latest ? 'story-issues' : 'story-issues story-issues-ask'}>
      <Layers size={14} aria-hidden />
      <span>
        Version {at + 1} of {versions.length}
        {published(own)}.{own !== latest && ' A later version is in the library.'}
      </span>
      <Action look="quiet" onPress={() => compareStories(storyId, other.id)}>
        See the differences
      </Action>
      {versions.map((version, place) =>
        version === own ? null : (
          <Action key={version.id} look="quiet" onPress={() => go({ storyId: version.id })}>
            Open version {place + 1}
          </Action>
        ),
      )}
      <Action look="quiet" onPress={() => void unlinkIssue(own)}>
        Unlink
      </Action>
    </p>
  );
}
