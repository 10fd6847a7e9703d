import { findSection } from '../pack/places.ts';
import type { TextParagraph } from '../verify/file-text.ts';
import { cleanParagraph } from '../words/clean.ts';
import { wordsDiff } from '../words/diff.ts';
import { gridOf } from './lines.ts';
import { textFrom } from './own-block.ts';
import type { FileChange } from './review.ts';
import { type Placed, type Sides, sectionOf } from './sides.ts';

/** What somebody wrote beside a block: offered as text, or as a table, of the office's own in its place. */
export function addedChanges(sides: Sides, placed: Placed): FileChange[] {
  return [
    ...runsOf(placed.before).map((run) => added(sides, placed, run, 0)),
    ...runsOf(placed.behind).map((run) => added(sides, placed, run, 1)),
  ];
}

/** Paragraphs in a row, and each table by itself. */
function runsOf(paragraphs: TextParagraph[]): TextParagraph[][] {
  const runs: TextParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last?.[0] && last[0].cell?.table === paragraph.cell?.table) last.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

function added({ pack, newId }: Sides, placed: Placed, run: TextParagraph[], behind: 0 | 1): FileChange {
  const { section, block, now } = placed;
  const came = run.map(({ text, role }) => ({ text, isItem: role === 'item', was: null }));
  const text = textFrom(came, '');
  const blocks = (section && findSection(pack, section.id)?.section.blocks) ?? [];
  const at = block ? blocks.findIndex(({ id }) => id === block.id) + behind : 0;
  const table = run[0]?.cell ? tableOf(run) : null;
  const place = section && { sectionId: section.id, at: Math.max(0, at) };
  const own = table
    ? place && { kind: 'add-block' as const, ...place, block: { ...table, id: newId() } }
    : place && { kind: 'add-text' as const, ...place, blockId: newId(), text };
  const accept = run[0]?.cell && !table ? null : own;
  return {
    id: `${now.anchor} added ${behind} ${text}`,
    ...{ kind: 'added', what: table ? 'New table' : 'New text', section: sectionOf(placed) },
    ...{ before: '', after: run.map((each) => cleanParagraph(each.text)).join('\n') },
    ...{ difference: wordsDiff('', text), accept },
    notes: accept ? [] : [place ? cannotHold : noSection],
    ...{ blockId: block?.id ?? null, anchor: now.anchor },
  };
}

const cannotHold = 'It stands in a table that is none of the pack’s. Add it to the pack by hand.';
const noSection =
  'It stands among the sources, which are made anew with each file. Add it to the pack by hand.';

/** A table of which the first row heads the columns; null where there is nothing under it. */
function tableOf(run: TextParagraph[]) {
  const width = Math.max(...run.map(({ cell }) => (cell?.column ?? 0) + 1));
  const [columns, ...rows] = gridOf(run, width).map((row) => row.map(cleanParagraph));
  return columns && rows.length > 0 ? { kind: 'table' as const, caption: '', columns, rows } : null;
}
