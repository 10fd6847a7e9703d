import { Marking, type PackDetails } from '../../../shared/model/pack.ts';
import { emptyDetails } from '../../../shared/pack/templates.ts';
import { Choice, Field } from '../../parts/Field.tsx';
import { Tick } from '../../parts/Tick.tsx';

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

const sourcePlaces = [
  { id: 'list' as const, words: 'A list that closes the pack' },
  { id: 'footnotes' as const, words: 'Footnotes on their pages' },
];
const feet = [
  { id: 'department' as const, words: 'Department' },
  { id: 'date' as const, words: 'Date' },
  { id: 'copy' as const, words: 'Copy number' },
];
const sizes = Array.from({ length: 9 }, (_, at) => ({
  id: String(10 + at),
  words: `${10 + at} points`,
}));

/** How the minister likes paper. */
export function PaperFields({ fields, onChange }: FieldsProps) {
  const { print } = fields;
  const set = (change: Partial<PackDetails['print']>) =>
    onChange({ ...fields, print: { ...print, ...change } });
  const turn = (id: (typeof feet)[number]['id'], on: boolean) =>
    set({
      onEveryPage: feet
        .map((foot) => foot.id)
        .filter((each) => (each === id ? on : print.onEveryPage.includes(each))),
    });
  return (
    <>
      <div className="sheet-pair">
        <Choice
          label="Print size"
          value={String(print.size)}
          onChange={(size) => set({ size: Number(size) })}
          choices={sizes}
        />
        <Choice
          label="Sources"
          value={print.sources}
          onChange={(sources) => set({ sources })}
          choices={sourcePlaces}
        />
      </div>
      <div className="sheet-pair">
        <Field
          label="Watermark"
          help="Pale across each page, such as “Draft”."
          value={print.watermark}
          onChange={(watermark) => set({ watermark })}
        />
        <fieldset>
          <legend>At the foot of each page</legend>
          {feet.map(({ id, words }) => (
            <Tick key={id} on={print.onEveryPage.includes(id)} onChange={(on) => turn(id, on)}>
              {words}
            </Tick>
          ))}
        </fieldset>
      </div>
    </>
  );
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
