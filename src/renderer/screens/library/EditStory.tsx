import { useState } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { StoryKind } from '../../../shared/model/story.ts';
import { storyKindWords } from '../../../shared/words/kinds.ts';
import { call } from '../../api.ts';
import { Choice, Field } from '../../parts/Field.tsx';
import { FormSheet } from '../../parts/Sheet.tsx';
import { sayFailure } from '../../parts/Toasts.tsx';
import { setAnswer } from '../../queries.ts';
import { changedDetails, type StoryFields, storyFields } from './story-fields.ts';

const kinds = StoryKind.options.map((id) => ({ id, words: storyKindWords(id) }));

/** What a person may set of a story by hand. Its text stays as it was read. */
export function EditStory({ story, onClose }: { story: StoryWithItems; onClose: () => void }) {
  const [fields, setFields] = useState(() => storyFields(story));
  const set =
    <K extends keyof StoryFields>(name: K) =>
    (value: StoryFields[K]) =>
      setFields((old) => ({ ...old, [name]: value }));
  const save = async () => {
    onClose();
    const outcome = await call('stories.update', { id: story.id, details: changedDetails(story, fields) });
    if (outcome.ok) setAnswer('stories.get', { id: story.id }, outcome.value);
    else sayFailure(outcome.failure);
  };
  const why = (known: StoryWithItems['published']) =>
    known?.basis === 'inferred' ? known.reason : undefined;
  return (
    <FormSheet
      title="Story details"
      verb="Save"
      onClose={onClose}
      onDone={save}
      mayDo={!!fields.title.trim()}
      wide
    >
      <Field label="Title" value={fields.title} onChange={set('title')} required focusFirst />
      <div className="sheet-pair">
        <Choice label="Kind" value={fields.kind} onChange={set('kind')} choices={kinds} />
        <Field label="Publisher" value={fields.publisher} onChange={set('publisher')} />
      </div>
      <div className="sheet-pair">
        <Field
          label="Published"
          type="date"
          value={fields.published}
          onChange={set('published')}
          help={why(story.published)}
        />
        <Field
          label="Date of the event"
          type="date"
          value={fields.eventDate}
          onChange={set('eventDate')}
          help={why(story.eventDate)}
        />
      </div>
      <Field label="Web address" value={fields.address} onChange={set('address')} />
      <Field
        label="Licence"
        value={fields.licence}
        onChange={set('licence')}
        help="For example “Open Government Licence v3.0”. It is named in the sources of a pack."
      />
    </FormSheet>
  );
}
