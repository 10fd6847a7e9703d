import { Marking, type PackDetails } from '../../../shared/model/pack.ts';
import { emptyDetails } from '../../../shared/pack/templates.ts';
import { Choice, Field } from '../../parts/Field.tsx';

/** The details of a pack as fields hold them: no date is empty text. */
export type Fields = Omit<PackDetails, 'eventDate'> & { eventDate: string };

export const newDetails: PackDetails = { ...emptyDetails, title: '' };
export const fieldsOf = (details: PackDetails): Fields => ({
  ...details,
  eventDate: details.eventDate ?? '',
});
export const detailsOf = (fields: Fields): PackDetails => ({
  ...fields,
  title: fields.title.trim(),
  eventDate: fields.eventDate || null,
});

interface FieldsProps {
  fields: Fields;
  onChange: (fields: Fields) => void;
}

interface DetailProps extends FieldsProps {
  name: Exclude<keyof Fields, 'marking' | 'print'>;
  label: string;
  type?: 'date';
  help?: string;
  focusFirst?: boolean;
}

/** One line of the cover. */
export function Detail({ fields, onChange, name, ...rest }: DetailProps) {
  const set = (value: string) => onChange({ ...fields, [name]: value });
  return <Field value={fields[name]} onChange={set} required={name === 'title'} {...rest} />;
}

const markings = Marking.options.map((id) => ({ id, words: id }));

export function MarkingChoice({ fields, onChange }: FieldsProps) {
  const set = (marking: Marking) => onChange({ ...fields, marking });
  return <Choice label="Marking" value={fields.marking} onChange={set} choices={markings} />;
}

/** What a new pack is asked for. */
export function MainFields(form: FieldsProps) {
  return (
    <>
      <Detail {...form} name="title" label="Title" focusFirst />
      <Detail {...form} name="event" label="Event" />
      <div className="sheet-pair">
        <Detail {...form} name="eventDate" label="Date" type="date" />
        <Detail {...form} name="place" label="Place" />
      </div>
      <div className="sheet-pair">
        <Detail {...form} name="minister" label="Minister" />
        <Detail {...form} name="department" label="Department" />
      </div>
    </>
  );
}
