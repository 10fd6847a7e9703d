import type { LookedList } from '../../../shared/sheets/look.ts';
import { withHeadings } from '../../../shared/sheets/looked.ts';
import type { ListMapping } from '../../../shared/sheets/mapping.ts';
import { Choice } from '../../parts/Field.tsx';

interface HeadingsChoiceProps {
  looked: LookedList;
  list: ListMapping;
  onChange: (list: ListMapping) => void;
}

/** Headings stand among the first rows. */
const rowsOffered = 20;

/** Which row holds the headings, if any does. */
export function HeadingsChoice({ looked, list, onChange }: HeadingsChoiceProps) {
  const rows = looked.rows.slice(0, rowsOffered).flatMap((row, i) => {
    const cells = row.filter(Boolean);
    const at = list.rows.from + i;
    return cells.length > 0 ? [{ id: String(at), words: `Row ${at + 1}`, help: begins(cells) }] : [];
  });
  const none = { id: 'none', words: 'No headings', help: 'Every row is a person.' };
  const choose = (chosen: string) => {
    const kept = withHeadings(looked, chosen === 'none' ? null : Number(chosen));
    onChange({ ...kept, included: list.included });
  };
  return (
    <Choice
      label="Headings"
      value={list.headings === null ? 'none' : String(list.headings)}
      onChange={choose}
      choices={[...rows, none]}
    />
  );
}

function begins(cells: string[]): string {
  const words = cells.slice(0, 5).join(' · ');
  return words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words;
}
