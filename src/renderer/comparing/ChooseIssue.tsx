import { useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { dateWords } from '../../shared/words/dates.ts';
import { SearchBox, useRested } from '../parts/SearchBox.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { useAnswer } from '../queries.ts';

interface ChooseIssueProps {
  storyId: string;
  onChosen: (otherId: string) => void;
  onClose: () => void;
}

interface Choice {
  id: string;
  title: string;
  hint: string;
}

const day = (known: { date: string } | null) => (known ? dateWords(known.date) : 'no date');

/** What a story may be compared with: its versions and what looks like it; by a search, any story. */
function useChoices(storyId: string, query: string): Choice[] {
  const issues = useAnswer('versions.of', { id: storyId }).data;
  const found = useAnswer('search.find', { query, kinds: ['story'], limit: 20 }, { enabled: !!query }).data;
  const choices: Choice[] = query
    ? (found?.matches ?? []).map((match) => ({
        id: match.storyId,
        title: match.storyTitle,
        hint: day(match.date),
      }))
    : [
        ...(issues?.versions ?? []).map(({ id, title, published }) => ({
          ...{ id, title, hint: `Linked version, ${day(published)}` },
        })),
        ...(issues?.near ?? []).map(({ id, title, published, nearness }) => ({
          ...{ id, title },
          hint: `${nearness === 'issue' ? 'Looks like another issue' : 'Nearly the same words'}, ${day(published)}`,
        })),
      ];
  return choices.filter(({ id }) => id !== storyId);
}

/** Asks with which story to compare one. */
export function ChooseIssue({ storyId, onChosen, onClose }: ChooseIssueProps) {
  const [typed, setTyped] = useState('');
  const choices = useChoices(storyId, useRested(typed.trim()));
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.focus(), []);
  return (
    <Sheet title="Compare with which story?" onClose={onClose} wide foot={null}>
      <div className="sheet-text choose-issue">
        <SearchBox
          label="Search stories"
          placeholder="Search stories"
          value={typed}
          onChange={setTyped}
          inputRef={inputRef}
        />
        <ListBox
          aria-label="Stories to compare with"
          className="choose-issue-list"
          items={choices}
          onAction={(key) => onChosen(String(key))}
          renderEmptyState={() => (
            <p className="choose-issue-none">
              {typed.trim()
                ? 'No story has these words.'
                : 'No story looks like another issue of this one. Search for the story to compare it with.'}
            </p>
          )}
        >
          {({ title, hint }) => (
            <ListBoxItem className="choose-issue-one" textValue={title}>
              <Text slot="label">{title}</Text>
              <Text slot="description">{hint}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Sheet>
  );
}
