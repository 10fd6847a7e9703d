import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';

const isName = (text: string): boolean => {
  if (isThing(text)) return false;
  const entry = readEntry(text);
  return entry !== null && entry.nameStart === 0 && (entry.role ?? entry.organisation ?? entry.note) === null;
};

/** An office or a body: asked first, for most pieces of a line are one, and reading an entry takes far longer. */
const isThing = (text: string): boolean =>
  isRole(
    text.startsWith('A') || text.startsWith('C')
      ? text.replace(/^(?:Cllr|Councillor|Ald(?:erman)?)\.? /, '')
      : text,
  ) || isOrganisation(text);

/** "Ann Lo / Rivers Trust / Bo Ray / DfE": two people to a row, as pages lose the lines of a table; null for others. */
export function slashedIn(text: string, start: number): Line[] | null {
  if (!text.includes(' / ')) return null;
  const cells = text.split(' / ');
  if (cells.length !== 4 || !isName(cells[0] ?? '') || !isName(cells[2] ?? '')) return null;
  if (isName(cells[1] ?? '') && isName(cells[3] ?? '')) return null;
  const second = text.indexOf(` / ${cells[2]} / `) + 3;
  return [
    { text: `${cells[0]} / ${cells[1]}`, start, note: null },
    { text: `${cells[2]} / ${cells[3]}`, start: start + second, note: null },
  ];
}

const gaps = /,\s(?:and\s)?|\sand\s|\.?$/g;

/** The last of such a line is an office or a body: asked before anything else, for most lines of a list end so. */
function endsInThing(text: string): boolean {
  const at = text.lastIndexOf(', ');
  if (at < 1 || text.includes('and', at)) return false;
  const last = text.slice(at + 2, text.endsWith('.') ? -1 : undefined);
  return last !== '' && !last.includes(',') && isThing(last);
}

/** "Ann Lo, Bo Ray and Cy Marsh": a line of at least three names and nothing else; null for others. */
export function bareNamesIn(text: string, start: number): Line[] | null {
  if (text.length > 300 || endsInThing(text)) return null;
  if (!/,.* and | and .*,|,.*,/.test(text)) return null;
  const lines: Line[] = [];
  let from = 0;
  gaps.lastIndex = 0;
  for (let gap = gaps.exec(text); gap !== null && from < text.length; gap = gaps.exec(text)) {
    const own = text.slice(from, gap.index);
    if (own.split(' ', 5).length > 4 || isThing(own)) return null;
    lines.push({ text: own, start: start + from, note: null });
    from = gap.index + gap[0].length;
  }
  if (lines.length < 3 || !lines.every(({ text: own }) => isName(own))) return null;
  const known = lines.filter(({ text: name }) => (readEntry(name)?.strength ?? 0) > 1).length;
  return known * 3 >= lines.length * 2 ? lines : null;
}
