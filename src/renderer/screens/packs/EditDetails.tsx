import { useState } from 'react';
import type { Pack } from '../../../shared/model/pack.ts';
import { FormSheet } from '../../parts/Sheet.tsx';
import { changePack } from './change-pack.ts';
import { Detail, detailsOf, fieldsOf, MainFields, MarkingChoice, PaperFields } from './DetailsFields.tsx';

/** What the cover and every page's head and foot say. */
export function EditDetails({ pack, onClose }: { pack: Pack; onClose: () => void }) {
  const [fields, setFields] = useState(() => fieldsOf(pack.details));
  const form = { fields, onChange: setFields };
  const save = () => {
    onClose();
    void changePack(pack.id, { kind: 'set-details', details: detailsOf(fields) });
  };
  const mayDo = !!fields.title.trim();
  return (
    <FormSheet title="Pack details" verb="Save" onClose={onClose} onDone={save} mayDo={mayDo} wide>
      <MainFields {...form} />
      <div className="sheet-pair">
        <MarkingChoice {...form} />
        <Detail
          {...form}
          name="handling"
          label="Handling instruction"
          help="Printed beside the marking on every page."
        />
      </div>
      <div className="sheet-pair">
        <Detail {...form} name="version" label="Version" />
        <Detail {...form} name="copyNumber" label="Copy number" />
      </div>
      <Detail {...form} name="contact" label="Contact" />
      <PaperFields {...form} />
    </FormSheet>
  );
}
