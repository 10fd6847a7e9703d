import { Users } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useCommand } from '../../commands.ts';
import { Columns } from '../../parts/Columns.tsx';
import { useColumnsShown } from '../../parts/columns-shown.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { SearchBox, useRested } from '../../parts/SearchBox.tsx';
import { go, usePlace } from '../../place.ts';
import { useAnswer } from '../../queries.ts';
import { PeopleList } from './PeopleList.tsx';
import { Person } from './Person.tsx';
import '../library/StoryList.css';
import './PeopleScreen.css';

/** Everybody whom the stories name: what they were when, and what they said. */
export function PeopleScreen() {
  const [typed, setTyped] = useState('');
  const query = useRested(typed.trim());
  const list = useAnswer('people.list', { query }, { keep: true });
  const personId = usePlace('personId');
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  useCommand(
    'find',
    useCallback(() => inputRef.current?.focus(), []),
  );
  const { leftShown } = useColumnsShown();
  const rows = list.data?.rows ?? [];
  const person = rows.find((row) => row.id === personId);
  const left = (
    <>
      <div className="list-head">
        <SearchBox
          label="Search people"
          placeholder="Search people, roles, organisations"
          value={typed}
          onChange={setTyped}
          inputRef={inputRef}
          onDown={() => listRef.current?.focus()}
        />
        <p className="list-total tabular" aria-live="polite">
          {list.data
            ? `${rows.length.toLocaleString('en-GB')} ${rows.length === 1 ? 'person' : 'people'}`
            : '\u00a0'}
        </p>
      </div>
      {list.error && <Problem error={list.error} again={list.refetch} />}
      <PeopleList
        rows={rows}
        query={query}
        openId={personId}
        onOpen={(id) => go({ personId: id })}
        listRef={listRef}
      />
    </>
  );
  return (
    <Columns
      left={{ name: 'people', label: 'People', width: 340, shown: leftShown, content: left }}
      middle={
        person ? (
          <Person person={person} key={person.id} />
        ) : (
          <Empty icon={Users} title={rows.length ? 'Choose a person' : 'Nobody here yet'}>
            <p>
              {rows.length
                ? 'You see what they were when, and what they said, each with its story.'
                : 'People appear here when stories that name them are in the library.'}
            </p>
          </Empty>
        )
      }
      middleLabel="Person"
      right={{ name: 'none', label: 'None', width: 0, shown: false, content: null }}
    />
  );
}
