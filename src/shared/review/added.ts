import { findSection } from '../pack/places.ts';
import { cleanParagraph } from '../words/clean.ts';
import { wordsDiff } from '../words/diff.ts';
import { textFrom } from './own-block.ts';
import type { FileChange } from './review.ts';
import type { Placed, Sides } from './sides.ts';

/** What somebody wrote behind a block: offered as text of the office's own, in its place. */
export function addedChanges({ pack, newId }: Sides, placed: Placed): FileChange[] {
  const { section, block, paragraphs, own, stretch } = placed;
  const added = paragraphs.slice(own);
  if (added.length === 0) return [];
  const came = added.map(({ text, role }) => ({ text, isItem: role === 'item', was: null }));
  const text = textFrom(came, '');
  const blocks = findSection(pack, section.id)?.section.blocks ?? [];
  const at = block ? blocks.findIndex(({ id }) => id === block.id) + 1 : 0;
  const inTable = added.some(({ role }) => role === 'cell');
  return [
    {
      ...{
        id: `${stretch.block.anchor} added ${text}`,
        kind: 'added',
        what: 'New text',
        section: section.title,
      },
      ...{ before: '', after: added.map((each) => cleanParagraph(each.text)).join('\n') },
      difference: wordsDiff('', text),
      accept: inTable ? null : { kind: 'add-text', sectionId: section.id, blockId: newId(), text, at },
      notes: inTable ? ['It stands in a table. Add it to the pack by hand.'] : [],
      blockId: block?.id ?? null,
    },
  ];
}
