import type { PrintedBlock } from '../document/printed-blocks.ts';
import { isPicked, type OwnBlock } from '../model/pack.ts';
import type { OwnChange } from '../pack/changes.ts';
import { cleanParagraph } from '../words/clean.ts';
import { wordsDiff } from '../words/diff.ts';
import { verbatimText } from '../words/verbatim.ts';
import { align } from './align.ts';
import { inColumns } from './columns.ts';
import { cameLines, gridOf, printedLines, saysSame } from './lines.ts';
import { type Came, changeOf } from './own-block.ts';
import type { FileChange } from './review.ts';
import { type Placed, sectionOf, whatOf } from './sides.ts';
import { isTableLike, withRows } from './table-block.ts';
import type { Written } from './written.ts';

/** What became of a block's own words. `written`: the same block as the file was written, where that is known. */
export function editedChange(placed: Placed, written: Written | undefined): FileChange[] {
  const { now, block, own, derived } = placed;
  if (!derived && (block?.kind === 'quote' || block?.kind === 'fact')) return [];
  if (saysSame(now, own) || written?.saysSame(own)) return [];
  const before = printedLines(now).join('\n');
  const after = (now.rows ? cameLines(inColumns(now, own), widthOf(now)) : own.map(({ text }) => text)).join(
    '\n',
  );
  return [
    {
      ...{ id: `${now.anchor} ${after}`, kind: 'edited', what: whatOf(placed), section: sectionOf(placed) },
      ...{ before, after, difference: wordsDiff(before, after), accept: derived ? null : accepting(placed) },
      notes: [
        ...(written && !written.isAsNow(now)
          ? ['The pack was changed here too since the file was written.']
          : []),
        ...(block && isPicked(block) ? ['It comes from a story: the pack keeps what the story says.'] : []),
        ...(derived ? ['The program writes this from what the pack holds: change it there.'] : []),
      ],
      ...{ blockId: block?.id ?? null, anchor: now.anchor },
    },
  ];
}

const widthOf = ({ rows }: PrintedBlock): number => rows?.[0]?.length ?? 0;

/** What makes the pack say a block as it came back; null where that is for a person to do. */
export function accepting(placed: Placed): OwnChange | null {
  const { block, section, own } = placed;
  const { paragraphs: before } = placed.now;
  if (block && isPicked(block)) return null;
  if (block && isTableLike(block)) return tableChange(placed, block);
  const texts = own.map(({ text }) => text);
  const pairs = align(before, texts, true);
  const after: Came[] = own.map(({ text, role }, at) => {
    const old = pairs.find((pair) => pair.after === at)?.before ?? null;
    return { text, isItem: role === 'item', was: old === null ? null : (before[old] ?? null) };
  });
  if (block) return changeOf(block, before, after);
  const title = cleanParagraph(after.map(({ text }) => text).join(' '));
  // An annex prints its letter before its title: then the title alone is not what came back.
  const isTitle = section && before.join(' ') === cleanParagraph(section.title);
  return isTitle ? { kind: 'rename-section', sectionId: section.id, title } : null;
}

function tableChange({ now, own }: Placed, block: Parameters<typeof withRows>[0]): OwnChange | null {
  const [header = []] = now.rows ?? [];
  const grid = gridOf(own, header.length);
  const isHeader = verbatimText(grid[0]?.join('\n') ?? '') === verbatimText(header.join('\n'));
  // Only a table of the office's own has columns that the office named.
  if (!isHeader && block.kind !== 'table') return null;
  const words = own.filter(({ cell }) => cell === null).map(({ text }) => text);
  const was = printedLines(now).slice(0, -(now.rows?.length ?? 0));
  const caption = verbatimText(words.join('\n')) === verbatimText(was.join('\n')) ? null : words.join(' ');
  const edited: OwnBlock | null = withRows(block, grid, caption);
  return edited && { kind: 'edit-block', block: edited };
}
