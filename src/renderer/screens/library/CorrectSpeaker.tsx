import { useState } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredQuote } from '../../../shared/model/items.ts';
import { Field, Suggest } from '../../parts/Field.tsx';
import { FormSheet } from '../../parts/Sheet.tsx';
import { checkItem } from './CheckThis.tsx';
import { LongText } from './LongText.tsx';

function namesIn({ quotes, attendees }: StoryWithItems): string[] {
  const names = [...quotes.map((quote) => quote.speaker), ...attendees.map((person) => person.name)];
  return [...new Set(names.filter((name): name is string => !!name))];
}

interface CorrectSpeakerProps {
  quote: StoredQuote;
  story: StoryWithItems;
  onClose: () => void;
}

/** Sets who said a quote, and as what. The words of the quote stay as they are in the story. */
export function CorrectSpeaker({ quote, story, onClose }: CorrectSpeakerProps) {
  const [speaker, setSpeaker] = useState(quote.speaker ?? '');
  const [role, setRole] = useState(quote.role ?? '');
  const [organisation, setOrganisation] = useState(quote.organisation ?? '');
  const orNone = (text: string) => text.trim() || null;
  const save = () => {
    onClose();
    const said = { speaker: orNone(speaker), role: orNone(role), organisation: orNone(organisation) };
    void checkItem(story.id, { kind: 'quote', id: quote.id, ...said }, 'The speaker was corrected.');
  };
  return (
    <FormSheet title="Correct the speaker" verb="Save" onClose={onClose} onDone={save}>
      <LongText className="item-quote" text={quote.text} />
      <Suggest
        label="Speaker"
        value={speaker}
        onChange={setSpeaker}
        suggestions={namesIn(story)}
        help="Leave it empty where the story does not say."
        focusFirst
      />
      <Field label="Role, as the story gives it" value={role} onChange={setRole} />
      <Field label="Organisation" value={organisation} onChange={setOrganisation} />
    </FormSheet>
  );
}
