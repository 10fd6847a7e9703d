import { Layers } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import type { StoryVersion } from '../../shared/contract/versions.ts';
import type { Story } from '../../shared/model/story.ts';
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
export function StoryIssues({ story: { id, title } }: { story: Pick<Story, 'id' | 'title'> }) {
  const issues = useAnswer('versions.of', { id }).data;
  const choose = useCallback(() => chooseToCompare(id), [id]);
  useCommand('compare-story', choose);
  if (!issues) return null;
  const [likely, ...others] = issues.near.filter(({ nearness }) => nearness === 'issue');
  return (
    <>
      {issues.versions.length > 0 && <Versions storyId={id} versions={issues.versions} />}
      {likely && (
        <Line ask words={`Another issue of this story is in the library: ${issueWords(likely, title)}.`}>
          <Action look="quiet" onPress={() => compareStories(id, likely.id)}>
            Compare
          </Action>
          {others.length > 0 && (
            <Action look="quiet" onPress={choose}>
              {others.length} more…
            </Action>
          )}
        </Line>
      )}
    </>
  );
}

/** An issue by what tells it from this one: its title, or where that is the same its file. */
const issueWords = (issue: StoryVersion, title: string): string =>
  `${issue.title === title ? issue.fileName : `“${issue.title}”`}${published(issue)}`;

function Versions({ storyId, versions }: { storyId: string; versions: StoryVersion[] }) {
  const at = versions.findIndex(({ id }) => id === storyId);
  const [own, latest] = [versions[at], versions.at(-1)];
  const other = own === latest ? versions[at - 1] : latest;
  if (!own || !other) return null;
  const later = own === latest ? '' : ' A later version is in the library.';
  return (
    <Line ask={own !== latest} words={`Version ${at + 1} of ${versions.length}${published(own)}.${later}`}>
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
    </Line>
  );
}

/** `ask`: something that the person should know before they take from this story. */
function Line({ ask, words, children }: { ask: boolean; words: string; children: ReactNode }) {
  return (
    <div className={ask ? 'story-issues story-issues-ask' : 'story-issues'}>
      <Layers size={14} aria-hidden />
      <p>{words}</p>
      <div>{children}</div>
    </div>
  );
}
