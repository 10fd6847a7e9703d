import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { FormSheet } from '../parts/Sheet.tsx';
import { importPasted } from './import.tsx';

/** A field for a story's text, for those who do not paste into the window itself. */
export function PasteStory({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const add = () => {
    onClose();
    void importPasted(text, 'paste');
  };
  return (
    <FormSheet title="Paste a story" verb="Import" onClose={onClose} onDone={add} mayDo={!!text.trim()} wide>
      <TextField className="field" value={text} onChange={setText} autoFocus>
        <Label>The story’s text, with its title on the first line</Label>
        <TextArea className="input" rows={14} />
      </TextField>
    </FormSheet>
  );
}
