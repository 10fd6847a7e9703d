import { useCallback } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { HideRight } from '../../parts/ColumnButtons.tsx';
import { AddToPack } from '../../picking/AddToPack.tsx';
import { AttendeeItem } from './AttendeeItem.tsx';
import { Dismissed } from './Dismissed.tsx';
import { FactList } from './FactList.tsx';
import { ItemList } from './ItemList.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import './Inspector.css';

interface InspectorProps {
  story: StoryWithItems;
  selected: string | null;
  onSelect: (itemId: string) => void;
}

/** What was found in the story that is open. */
export function Inspector({ story, selected, onSelect }: InspectorProps) {
  const { quotes, facts, attendees } = story;
  const list = { selected, onSelect };
  const none = quotes.length + facts.length + attendees.length === 0;
  const nameOfQuote = useCallback(
    (quote: (typeof quotes)[number]) => `${quote.speaker ?? 'No speaker'}: ${quote.text}`,
    [],
  );
  return (
    <div className="inspector">
      <header className="inspector-title">
        <h2>In this story</h2>
        <HideRight />
      </header>
      {none && <p className="inspector-none">We found no quotes, facts or attendees in this story.</p>}
      <ItemList {...list} title="Quotes" kind="quote" items={quotes} nameOf={nameOfQuote}>
        {(quote) => <QuoteItem quote={quote} story={story} isSelected={quote.id === selected} />}
      </ItemList>
      <FactList {...list} story={story} />
      <ItemList
        {...list}
        title="Attendees"
        kind="attendees"
        items={attendees}
        nameOf={(person) => person.name}
        action={
          <AddToPack
            item={{ kind: 'attendees', id: story.id }}
            what={`attendee list of ${story.title}`}
            words="Add list to pack"
          />
        }
      >
        {(person) => <AttendeeItem person={person} story={story} />}
      </ItemList>
      <Dismissed story={story} />
    </div>
  );
}
