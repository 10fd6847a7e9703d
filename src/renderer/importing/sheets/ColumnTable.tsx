import { isKnownHeading } from '../../../shared/sheets/headings.ts';
import type { LookedList } from '../../../shared/sheets/look.ts';
import { type ColumnUse, type ListMapping, withUse } from '../../../shared/sheets/mapping.ts';
import { columnLetters, useWords } from '../../../shared/sheets/words.ts';
import { Choice } from '../../parts/Field.tsx';

interface ColumnTableProps {
  looked: LookedList;
  list: ListMapping;
  onChange: (list: ListMapping) => void;
}

const help: Partial<Record<ColumnUse, string>> = {
  name: 'The whole name',
  title: 'Rt Hon, Dr, Dame',
  honours: 'MP, OBE',
  attending: 'Who says no is left out',
  'left-out': 'In no part of the story: addresses, telephone numbers',
  unused: 'Stays in the text, says nothing of the person',
};
const choices = (Object.keys(useWords) as ColumnUse[]).map((use) => ({
  id: use,
  words: useWords[use],
  ...(help[use] === undefined ? {} : { help: help[use] }),
}));

/** Where a heading is not known, that its column is not used is a question. */
const doubtful = choices.map((choice) =>
  choice.id === 'unused' ? { ...choice, words: 'Not used?' } : choice,
);
const isUnknown = (heading = '') => !isKnownHeading(heading);

/** The first rows of a list; above each column what it is taken for, in a chooser. */
export function ColumnTable({ looked: { rows }, list, onChange }: ColumnTableProps) {
  const { from } = list.columns;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, i) => ({
    column: from + i,
    use: list.uses[i] ?? 'unused',
  }));
  const headings = list.headings === null ? -1 : list.headings - list.rows.from;
  const more = list.columns.to - from - width;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className="column-table" aria-label="The first rows, and what each column holds" tabIndex={0}>
      <table className={list.included ? '' : 'column-table-out'}>
        <thead>
          <tr>
            <td />
            {columns.map(({ column, use }, i) => (
              <th
                key={column}
                scope="col"
                className={`use-${use}${isUnknown(rows[headings]?.[i]) ? ' heading-unknown' : ''}`}
              >
                <span className="column-letter">{columnLetters(column)}</span>
                <Choice
                  label={nameOf(column, rows[headings]?.[i])}
                  value={use}
                  onChange={(chosen) => onChange(withUse(list, column, chosen))}
                  choices={use === 'unused' && isUnknown(rows[headings]?.[i]) ? doubtful : choices}
                />
              </th>
            ))}
            {more > 0 && <td className="column-more">and {more} more columns, not used</td>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a sheet is its number
            <tr key={i} className={i === headings ? 'row-headings' : i < headings ? 'row-above' : ''}>
              <th scope="row" className="tabular">
                {list.rows.from + i + 1}
              </th>
              {columns.map(({ column, use }, at) => (
                <td key={column} className={`use-${use}`}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameOf = (column: number, heading = '') =>
  `Column ${columnLetters(column)}${heading && `, ${heading}`}`;
