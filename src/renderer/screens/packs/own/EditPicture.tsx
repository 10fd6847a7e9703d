import { useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import type { PictureBlock } from '../../../../shared/model/pack.ts';
import { Field } from '../../../parts/Field.tsx';
import { FormSheet } from '../../../parts/Sheet.tsx';
import { PictureShown } from './PictureShown.tsx';

interface EditPictureProps {
  title: string;
  verb: string;
  block: PictureBlock;
  onDone: (block: PictureBlock) => void;
  onClose: () => void;
}

/** What is said of a picture: to those who cannot see it, which must be said, and under it. */
export function EditPicture({ title, verb, block, onDone, onClose }: EditPictureProps) {
  const [alternative, setAlternative] = useState(block.alternative);
  const [caption, setCaption] = useState(block.caption);
  const save = () => {
    onClose();
    onDone({ ...block, alternative: alternative.trim(), caption: caption.trim() });
  };
  return (
    <FormSheet title={title} verb={verb} onClose={onClose} onDone={save} mayDo={!!alternative.trim()} wide>
      <PictureShown picture={block.picture} alternative={alternative || block.picture.fileName} />
      <TextField
        className="field"
        value={alternative}
        onChange={setAlternative}
        isRequired
        autoFocus
        maxLength={250}
        validationBehavior="aria"
      >
        <Label>What it shows</Label>
        <TextArea className="input" rows={2} />
        <Text slot="description" className="field-help">
          Needed: it is read aloud to those who cannot see the picture, and printed nowhere.
        </Text>
      </TextField>
      <Field
        label="Caption"
        help="Optional: printed under the picture."
        value={caption}
        onChange={setCaption}
      />
    </FormSheet>
  );
}
