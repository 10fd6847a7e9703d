import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Input, TextArea, TextField } from 'react-aria-components';
import { ownBlockWords } from '../../../../shared/words/block-kinds.ts';
import { Action, IconAction } from '../../../parts/Action.tsx';
import { Choice, Field } from '../../../parts/Field.tsx';
import { FormSheet } from '../../../parts/Sheet.tsx';
import { lastHeading, lastLine, useFocusOnNew } from './focus-on-new.ts';
import { type Column, cellsOf, columnsOf, emptyRow, type RowsBlock, withCells } from './rows.ts';
import './EditRows.css';

interface EditRowsProps {
  block: RowsBlock;
  /** Left out where a block of the pack is edited. */
  title?: string;
  verb?: string;
  onDone: (block: RowsBlock) => void;
  onClose: () => void;
}

/** Rows of cells, written in a grid: an agenda, logistics, a table, a clearance record, an addendum. */
export function EditRows({ block, title, verb = 'Save', onDone, onClose }: EditRowsProps) {
  const [about, setAbout] = useState(block);
  const [titles, setTitles] = useState(() => columnsOf(block).map(({ title }) => title));
  const [rows, setRows] = useState(() => cellsOf(block));
  const columns: Column[] =
    block.kind === 'table' ? titles.map((title) => ({ title, share: 1 })) : columnsOf(block);
  const save = () => {
    onClose();
    onDone(withCells(about, rows, titles));
  };
  const grid = useRef<HTMLDivElement>(null);
  useFocusOnNew(grid, rows.length, lastLine);
  useFocusOnNew(grid, titles.length, lastHeading);
  const headed = about.kind === 'table' || about.kind === 'addendum';
  const setCell = (row: number, at: number, text: string) =>
    setRows(rows.map((cells, index) => (index === row ? cells.with(at, text) : cells)));
  const addColumn = () => {
    setTitles([...titles, '']);
    setRows(rows.map((cells) => [...cells, '']));
  };
  const words = ownBlockWords[block.kind];
  return (
    <FormSheet title={title ?? `Edit ${words}`} verb={verb} onClose={onClose} onDone={save} wide="most">
      {about.kind === 'table' && (
        <Field
          label="Caption"
          value={about.caption}
          onChange={(caption) => setAbout({ ...about, caption })}
          focusFirst
        />
      )}
      {about.kind === 'addendum' && (
        <Field
          label="Since"
          help="The version that went into the box, such as “version 3 of 4 June 2017”."
          value={about.since}
          onChange={(since) => setAbout({ ...about, since })}
          focusFirst
        />
      )}
      <div className="rows-grid" ref={grid}>
        <div className="rows-line" style={lineOf(columns)}>
          {columns.map(({ title }, at) =>
            block.kind === 'table' ? (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
                key={at}
                aria-label={`Heading of column ${at + 1}`}
                value={title}
                onChange={(text) => setTitles(titles.with(at, text))}
              >
                <Input className="input rows-title" placeholder={`Column ${at + 1}`} />
              </TextField>
            ) : (
              <span key={title} className="rows-title">
                {title}
              </span>
            ),
          )}
          {block.kind === 'table' && <IconAction icon={Plus} words="Add a column" onPress={addColumn} />}
        </div>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
          <div className="rows-line" style={lineOf(columns)} key={row}>
            {columns.map((column, at) => (
              <Cell
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                key={at}
                column={column}
                name={`${column.title || `Column ${at + 1}`}, row ${row + 1}`}
                value={cells[at] ?? ''}
                onChange={(text) => setCell(row, at, text)}
                focusFirst={!headed && row === 0 && at === 0}
              />
            ))}
            <RowActions rows={rows} row={row} onChange={setRows} />
          </div>
        ))}
      </div>
      <div>
        <Action look="quiet" icon={Plus} onPress={() => setRows([...rows, emptyRow(columns)])}>
          Add a row
        </Action>
      </div>
    </FormSheet>
  );
}

const lineOf = (columns: Column[]) => ({
  gridTemplateColumns: `${columns.map(({ share }) => `minmax(0, ${share}fr)`).join(' ')} 92px`,
});

interface CellProps {
  column: Column;
  name: string;
  value: string;
  onChange: (text: string) => void;
  focusFirst: boolean;
}

function Cell({ column, name, value, onChange, focusFirst }: CellProps) {
  if (column.choices) {
    return <Choice label={name} unseen value={value} onChange={onChange} choices={column.choices} />;
  }
  return (
    <TextField aria-label={name} value={value} onChange={onChange} autoFocus={focusFirst}>
      {column.long ? (
        <TextArea className="input rows-long" rows={1} />
      ) : (
        <Input className="input" type={column.type ?? 'text'} />
      )}
    </TextField>
  );
}

interface RowActionsProps {
  rows: string[][];
  row: number;
  onChange: (rows: string[][]) => void;
}

function RowActions({ rows, row, onChange }: RowActionsProps) {
  const without = rows.toSpliced(row, 1);
  const moved = (by: number) => onChange(without.toSpliced(row + by, 0, rows[row] ?? []));
  const named = `row ${row + 1}`;
  return (
    <div className="rows-actions">
      <IconAction
        icon={ArrowUp}
        words={`Move ${named} up`}
        isDisabled={row === 0}
        onPress={() => moved(-1)}
      />
      <IconAction
        icon={ArrowDown}
        words={`Move ${named} down`}
        isDisabled={row === rows.length - 1}
        onPress={() => moved(1)}
      />
      <IconAction
        icon={Trash2}
        words={`Remove ${named}`}
        isDisabled={rows.length === 1}
        onPress={() => onChange(without)}
      />
    </div>
  );
}
