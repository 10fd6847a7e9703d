import { useState } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { FormSheet } from '../../parts/Sheet.tsx';
import { LongText } from './LongText.tsx';
import { SpeakerFields } from './SpeakerFields.tsx';
import { asGiven, type Said } from './speakers.ts';

interface MarkQuoteProps {
  story: StoryWithItems;
  /** The words that will be the quote. */
  text: string;
  onClose: () => void;
  onDone: (said: ReturnType<typeof asGiven>) => void;
}

/** Asks who said the words that are to be a quote. */
export function MarkQuote({ story, text, onClose, onDone }: MarkQuoteProps) {
  const [said, setSaid] = useState<Said>({ speaker: '', role: '', organisation: '' });
  const mark = () => {
    onClose();
    onDone(asGiven(said));
  };
  return (
    <FormSheet title="Mark a quote" verb="Mark as quote" onClose={onClose} onDone={mark}>
      <LongText className="item-quote" text={text} />
      <SpeakerFields story={story} said={said} onChange={setSaid} />
    </FormSheet>
  );
}
