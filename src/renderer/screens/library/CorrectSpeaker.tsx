import { useState } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredQuote } from '../../../shared/model/items.ts';
import { FormSheet } from '../../parts/Sheet.tsx';
import { checkItem } from './CheckThis.tsx';
import { LongText } from './LongText.tsx';
import { SpeakerFields } from './SpeakerFields.tsx';
import { asGiven } from './speakers.ts';

interface CorrectSpeakerProps {
  quote: StoredQuote;
  story: StoryWithItems;
  onClose: () => void;
}

/** Sets who said a quote, and as what. The words of the quote stay as they are in the story. */
export function CorrectSpeaker({ quote, story, onClose }: CorrectSpeakerProps) {
  const [said, setSaid] = useState({
    speaker: quote.speaker ?? '',
    role: quote.role ?? '',
    organisation: quote.organisation ?? '',
  });
  const save = () => {
    onClose();
    const input = { kind: 'quote' as const, id: quote.id, ...asGiven(said) };
    void checkItem(story.id, input, 'The speaker was corrected.');
  };
  return (
    <FormSheet title="Correct the speaker" verb="Save" onClose={onClose} onDone={save}>
      <LongText className="item-quote" text={quote.text} />
      <SpeakerFields story={story} said={said} onChange={setSaid} />
    </FormSheet>
  );
}
