import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { ChartBlock, Pack } from '../../../../shared/model/pack.ts';
import { Action, IconAction } from '../../../parts/Action.tsx';
import { Choice, Field } from '../../../parts/Field.tsx';
import { FormSheet } from '../../../parts/Sheet.tsx';
import { lastLine, useFocusOnNew } from './focus-on-new.ts';
import './EditRows.css';

interface EditChartProps {
  pack: Pack;
  block: ChartBlock;
  onDone: (block: ChartBlock) => void;
  onClose: () => void;
}

interface PointFields {
  label: string;
  value: string;
  factId: string;
}

const shapes = [
  { id: 'bars' as const, words: 'Bars' },
  { id: 'line' as const, words: 'Line over time' },
];
const ownFigure = { id: 'own', words: 'The office’s own figure' };
const line = { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 3fr) 36px' };

/** A number as people write it: "1,200", "£3.5" and "50%" are understood; anything else is none. */
export const numberIn = (text: string): number | null => {
  const plain = text.replace(/[,\s£€$%]/g, '');
  return /^-?\d+(\.\d+)?$|^-?\.\d+$/.test(plain) ? Number(plain) : null;
};

/** What a chart draws: each value, and the fact of this pack that it comes from. */
export function EditChart({ pack, block, onDone, onClose }: EditChartProps) {
  const [about, setAbout] = useState(block);
  const [points, setPoints] = useState<PointFields[]>(() =>
    block.points.map(({ label, value, factId }) => ({
      label,
      value: label === '' && value === 0 ? '' : String(value),
      factId: factId ?? ownFigure.id,
    })),
  );
  const grid = useRef<HTMLDivElement>(null);
  useFocusOnNew(grid, points.length, lastLine);
  const facts = factsOf(pack);
  const isLost = ({ factId }: PointFields) =>
    factId !== ownFigure.id && !facts.some(({ id }) => id === factId);
  const given = points.filter(({ label, value }) => label.trim() || value.trim());
  const mayDo =
    about.title.trim() !== '' && given.length > 0 && given.every(({ value }) => numberIn(value) !== null);
  const save = () => {
    onClose();
    const drawn = given.map(({ label, value, factId }) => ({
      label: label.trim(),
      value: numberIn(value) ?? 0,
      factId: factId === ownFigure.id ? null : factId,
    }));
    onDone({ ...about, points: drawn });
  };
  const set = (at: number, change: Partial<PointFields>) =>
    setPoints(points.map((point, index) => (index === at ? { ...point, ...change } : point)));
  return (
    <FormSheet title="Edit chart" verb="Save" onClose={onClose} onDone={save} mayDo={mayDo} wide="most">
      <Field
        label="What is measured"
        value={about.title}
        onChange={(title) => setAbout({ ...about, title })}
        focusFirst
        required
      />
      <div className="sheet-pair">
        <Field
          label="Unit"
          help="Written after each value, such as “%” or “£ million”."
          value={about.unit}
          onChange={(unit) => setAbout({ ...about, unit })}
        />
        <Choice
          label="Drawn as"
          value={about.shape}
          onChange={(shape) => setAbout({ ...about, shape })}
          choices={shapes}
        />
      </div>
      <div className="rows-grid" ref={grid}>
        <div className="rows-line" style={line}>
          {['Of', 'Value', 'From'].map((title) => (
            <span key={title} className="rows-title">
              {title}
            </span>
          ))}
        </div>
        {points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is known by its place
          <div className="rows-line" style={line} key={at}>
            <Cell name={`Of, row ${at + 1}`} value={point.label} onChange={(label) => set(at, { label })} />
            <Cell
              name={`Value, row ${at + 1}`}
              value={point.value}
              onChange={(value) => set(at, { value })}
            />
            <Choice
              label={`From, row ${at + 1}`}
              unseen
              value={point.factId}
              onChange={(factId) => set(at, { factId })}
              choices={[ownFigure, ...facts, ...(isLost(point) ? [lostFact(point.factId)] : [])]}
            />
            <IconAction
              icon={Trash2}
              words={`Remove row ${at + 1}`}
              isDisabled={points.length === 1}
              onPress={() => setPoints(points.toSpliced(at, 1))}
            />
          </div>
        ))}
      </div>
      <div>
        <Action
          look="quiet"
          icon={Plus}
          onPress={() => setPoints([...points, { label: '', value: '', factId: ownFigure.id }])}
        >
          Add a value
        </Action>
      </div>
      <Field
        label="For those who cannot see it"
        help="Left empty, the values are read out."
        value={about.alternative}
        onChange={(alternative) => setAbout({ ...about, alternative })}
      />
    </FormSheet>
  );
}

const Cell = ({
  name,
  value,
  onChange,
}: {
  name: string;
  value: string;
  onChange: (text: string) => void;
}) => (
  <TextField aria-label={name} value={value} onChange={onChange}>
    <Input className="input" />
  </TextField>
);

/** What a value was drawn from is still told where it was taken out. */
const lostFact = (id: string) => ({ id, words: 'A fact that is no longer in the pack' });

const factsOf = ({ sections }: Pack) =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'fact' ? [{ id: block.id, words: block.text }] : []));
