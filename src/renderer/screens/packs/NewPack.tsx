import { useState } from 'react';
import type { Pack } from '../../../shared/model/pack.ts';
import type { TemplateName } from '../../../shared/pack/templates.ts';
import { call } from '../../api.ts';
import { Choice } from '../../parts/Field.tsx';
import { FormSheet } from '../../parts/Sheet.tsx';
import { sayFailure } from '../../parts/Toasts.tsx';
import { go } from '../../place.ts';
import { setAnswer } from '../../queries.ts';
import { detailsOf, fieldsOf, MainFields, MarkingChoice, newDetails } from './DetailsFields.tsx';

const templates: { id: TemplateName; words: string; help: string }[] = [
  { id: 'meeting', words: 'Meeting', help: 'Purpose, objectives, lines to take, quotes, facts, attendees' },
  { id: 'visit', words: 'Visit', help: 'Logistics, top lines, quotes, facts, attendees' },
  { id: 'speech', words: 'Speech or event', help: 'Top lines, lines to take, quotes, facts' },
  { id: 'parliamentary', words: 'Parliamentary oral', help: 'Answer, key facts, supplementaries' },
  { id: 'interview', words: 'Media interview', help: 'Top lines, questions, quotes, facts' },
  { id: 'blank', words: 'Blank', help: 'No sections to begin with' },
];

interface NewPackProps {
  onClose: () => void;
  onMade: (pack: Pack) => void;
}

/** Asks what a new pack is for, and makes it with the sections of a template. */
export function NewPack({ onClose, onMade }: NewPackProps) {
  const [fields, setFields] = useState(() => fieldsOf(newDetails));
  const [template, setTemplate] = useState<TemplateName>('meeting');
  const make = async () => {
    onClose();
    const outcome = await call('packs.create', { details: detailsOf(fields), template });
    if (!outcome.ok) return sayFailure(outcome.failure);
    const { pack } = outcome.value;
    setAnswer('packs.get', { id: pack.id }, outcome.value);
    go({ currentPackId: pack.id });
    onMade(pack);
  };
  return (
    <FormSheet
      title="New pack"
      verb="Make pack"
      onClose={onClose}
      onDone={make}
      mayDo={!!fields.title.trim()}
      wide
    >
      <MainFields fields={fields} onChange={setFields} />
      <div className="sheet-pair">
        <MarkingChoice fields={fields} onChange={setFields} />
        <Choice label="Template" value={template} onChange={setTemplate} choices={templates} />
      </div>
    </FormSheet>
  );
}
