import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { Field, Suggest } from '../../parts/Field.tsx';
import { type Said, saidBy, speakersIn } from './speakers.ts';

interface SpeakerFieldsProps {
  story: StoryWithItems;
  said: Said;
  onChange: (said: Said) => void;
}

/** Who said a quote, and as what. A name that the story has brings its role along where none is given yet. */
export function SpeakerFields({ story, said, onChange }: SpeakerFieldsProps) {
  const name = (speaker: string) => {
    const known = !said.role && !said.organisation ? saidBy(story, speaker) : undefined;
    onChange({ ...said, ...known, speaker });
  };
  return (
    <>
      <Suggest
        label="Speaker"
        value={said.speaker}
        onChange={name}
        suggestions={speakersIn(story)}
        help="Leave it empty where the story does not say."
        focusFirst
      />
      <Field
        label="Role, as the story gives it"
        value={said.role}
        onChange={(role) => onChange({ ...said, role })}
      />
      <Field
        label="Organisation"
        value={said.organisation}
        onChange={(organisation) => onChange({ ...said, organisation })}
      />
    </>
  );
}
