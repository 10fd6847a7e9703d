import { clearanceWords } from '../../../../shared/words/clearance.ts';
import { dateWords } from '../../../../shared/words/dates.ts';
import { cellsOf, columnsOf, type RowsBlock } from './rows.ts';

const written: Record<string, string> = clearanceWords;

/** Rows of cells as the table that will be printed. */
export function RowsTable({ block }: { block: RowsBlock }) {
  const columns = columnsOf(block);
  const shown = (cell: string, at: number) => {
    if (columns[at]?.type === 'date') return cell && dateWords(cell);
    return columns[at]?.choices ? (written[cell] ?? cell) : cell;
  };
  return (
    <table className="block-table readable">
      {captionOf(block) && <caption>{captionOf(block)}</caption>}
      <thead>
        <tr>
          {columns.map(({ title }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and are all drawn anew
            <th scope="col" key={at}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cellsOf(block).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are all drawn anew
          <tr key={index}>
            {columns.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their column
              <td key={at}>{shown(row[at] ?? '', at)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function captionOf(block: RowsBlock): string {
  if (block.kind === 'table') return block.caption;
  if (block.kind !== 'addendum') return '';
  return `Addendum ${block.number}${block.since ? `: what has changed since ${block.since}` : ''}`;
}
