import { useState } from 'react';
import type { SheetLook } from '../../../shared/sheets/look.ts';
import type { ListMapping, SheetMapping } from '../../../shared/sheets/mapping.ts';
import { listWords } from '../../../shared/sheets/words.ts';
import { Action } from '../../parts/Action.tsx';
import { Choice } from '../../parts/Field.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Tick } from '../../parts/Tick.tsx';
import { mappingOf } from './asking.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { FirstPeople } from './FirstPeople.tsx';
import { HeadingsChoice } from './HeadingsChoice.tsx';
import './sheets.css';

interface OneSheetProps {
  look: SheetLook;
  /** How it is read now; left out: as it was recognised. */
  mapping?: SheetMapping;
  /** "2 of 5", or nothing. */
  place?: string;
  /** How many others have the same headings. */
  alike?: number;
  verb?: string;
  onImport: (mapping: SheetMapping, forAlike: boolean) => void;
  /** Without it the file cannot be left out here. */
  onLeaveOut?: () => void;
  onClose: () => void;
}

const nameOf = (path: string) => path.split(/[\\/]/).pop() || path;

/** One file of sheets: what each column was taken for, to be changed, and how its people come out. */
export function OneSheet(props: OneSheetProps) {
  const { look, place = '', alike = 0, verb = 'Import', onImport, onLeaveOut, onClose } = props;
  const [mapping, setMapping] = useState(() => props.mapping ?? mappingOf(look));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      mapping.findIndex(({ included }) => included),
    ),
  );
  const [forAlike, setForAlike] = useState(true);
  const list = mapping[at];
  const looked = look.lists[at];
  if (!list || !looked) return null;
  const change = (changed: ListMapping) => setMapping(mapping.map((each, i) => (i === at ? changed : each)));
  const others = alike === 1 ? 'the other list' : `the ${alike} other lists`;
  const foot = (
    <>
      {alike > 0 && (
        <div className="sheet-foot-left">
          <Tick on={forAlike} onChange={setForAlike}>
            The same for {others} with the same headings
          </Tick>
        </div>
      )}
      {onLeaveOut && <Action onPress={onLeaveOut}>Leave this file out</Action>}
      <Action
        look="main"
        isDisabled={!mapping.some(({ included }) => included)}
        onPress={() => onImport(mapping, forAlike)}
      >
        {verb}
      </Action>
    </>
  );
  return (
    <Sheet
      title={`What do the columns hold? ${place && `(${place})`}`}
      onClose={onClose}
      foot={foot}
      wide="most"
    >
      <div className="sheet-text one-sheet">
        <p className="one-sheet-file">{nameOf(look.path)}</p>
        {look.remarks.length > 0 && (
          <ul className="sheet-remarks">
            {look.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        <div className="sheet-controls">
          {mapping.length > 1 && (
            <Choice
              label="List"
              value={String(at)}
              onChange={(chosen) => setAt(Number(chosen))}
              choices={mapping.map((each, i) => ({
                id: String(i),
                words: listWords(each, mapping),
                help: each.included ? '' : 'Left out',
              }))}
            />
          )}
          <HeadingsChoice looked={looked} list={list} onChange={change} />
          {mapping.length > 1 && (
            <Tick on={list.included} onChange={(included) => change({ ...list, included })}>
              Import this list
            </Tick>
          )}
        </div>
        <ColumnTable looked={looked} list={list} onChange={change} />
        <FirstPeople looked={looked} list={list} />
      </div>
    </Sheet>
  );
}
