import { useState } from 'react';
import type { SheetLook } from '../../../shared/sheets/look.ts';
import { firstOf } from '../../../shared/sheets/looked.ts';
import type { SheetMapping } from '../../../shared/sheets/mapping.ts';
import { mappingWords } from '../../../shared/sheets/words.ts';
import { Action } from '../../parts/Action.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Tick } from '../../parts/Tick.tsx';
import { mappingOf, type Said, saidOf } from './asking.ts';
import { OneSheet } from './OneSheet.tsx';
import './sheets.css';

interface KnownSheetsProps {
  looks: SheetLook[];
  /** How many sheets are asked about after these. */
  more: number;
  onImport: (said: Said[]) => void;
  onClose: () => void;
}

interface Row {
  look: SheetLook;
  mapping: SheetMapping;
  taken: boolean;
}

const nameOf = (path: string) => path.split(/[\\/]/).pop() || path;
const lists = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'list' : 'lists'}`;

/** The sheets whose headings leave nothing to ask: seen together, and changed one by one where a person wants to. */
export function KnownSheets({ looks, more, onImport, onClose }: KnownSheetsProps) {
  const [rows, setRows] = useState<Row[]>(() =>
    looks.map((look) => ({ look, mapping: mappingOf(look), taken: true })),
  );
  const [changing, setChanging] = useState<Row | null>(null);
  const change = (row: Row, to: Partial<Row>) =>
    setRows(rows.map((each) => (each.look === row.look ? { ...each, ...to } : each)));
  if (changing) {
    return (
      <OneSheet
        look={changing.look}
        mapping={changing.mapping}
        verb="Done"
        onImport={(mapping) => {
          change(changing, { mapping });
          setChanging(null);
        }}
        onClose={() => setChanging(null)}
      />
    );
  }
  const taken = rows.filter((row) => row.taken);
  const foot = (
    <>
      <Action onPress={onClose}>Leave all out</Action>
      <Action
        look="main"
        autoFocus
        isDisabled={more === 0 && taken.length === 0}
        onPress={() => onImport(taken.map(({ look, mapping }) => saidOf(look, mapping)))}
      >
        {more > 0 ? `Go on: ${lists(more)} to look at` : `Import ${lists(taken.length)}`}
      </Action>
    </>
  );
  return (
    <Sheet title={`${lists(looks.length)} recognised`} onClose={onClose} foot={foot} wide="most">
      <div className="sheet-text">
        <p>Every heading of these lists says what its column holds. Have a look before they go in.</p>
        <ul className="known-sheets">
          {rows.map((row) => (
            <KnownRow key={row.look.path} row={row} onChange={change} onLook={setChanging} />
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

interface KnownRowProps {
  row: Row;
  onChange: (row: Row, to: Partial<Row>) => void;
  onLook: (row: Row) => void;
}

function KnownRow({ row, onChange, onLook }: KnownRowProps) {
  const { look, mapping, taken } = row;
  const used = mapping.filter(({ included }) => included);
  const people = look.lists.flatMap((looked, i) => {
    const list = mapping[i];
    return list?.included ? firstOf(looked, list).people : [];
  });
  return (
    <li>
      <Tick on={taken} onChange={(on) => onChange(row, { taken: on })}>
        <strong>{nameOf(look.path)}</strong>
      </Tick>
      <div className="known-sheet">
        <span>{used.map(mappingWords).filter(Boolean).join('; ')}</span>
        <span>
          {people.length > 0 &&
            `First: ${people
              .slice(0, 3)
              .map(({ name }) => name)
              .join('; ')}`}
        </span>
        {look.remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
      </div>
      <Action aria-label={`Change ${nameOf(look.path)}`} onPress={() => onLook(row)}>
        Change…
      </Action>
    </li>
  );
}
