import { useState } from 'react';
import { Field } from '../../parts/Field.tsx';
import { FormSheet } from '../../parts/Sheet.tsx';

interface NameSectionProps {
  title: string;
  verb: string;
  name: string;
  onDone: (name: string) => void;
  onClose: () => void;
}

/** Asks for the title of a section. */
export function NameSection({ title, verb, name: before, onDone, onClose }: NameSectionProps) {
  const [name, setName] = useState(before);
  const done = () => {
    onClose();
    onDone(name.trim());
  };
  return (
    <FormSheet title={title} verb={verb} onClose={onClose} onDone={done} mayDo={!!name.trim()}>
      <Field label="Section title" value={name} onChange={setName} focusFirst />
    </FormSheet>
  );
}
