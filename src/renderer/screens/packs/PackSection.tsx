import { Ellipsis, MessageCircleQuestionMark, Plus, Type } from 'lucide-react';
import { memo, useState } from 'react';
import { Button, GridList, GridListItem } from 'react-aria-components';
import type { PackCheck } from '../../../shared/contract/packs.ts';
import type { Pack, Section } from '../../../shared/model/pack.ts';
import { Action } from '../../parts/Action.tsx';
import { MenuButton } from '../../parts/MenuButton.tsx';
import { addBlock, addEntries, addQuestion, addText } from './add-blocks.tsx';
import { BlockRow } from './BlockRow.tsx';
import { blockTitle } from './block-words.ts';
import { addPicture } from './own/add-picture.tsx';
import type { AddedKind } from './own/new-block.ts';
import { sameButWords } from './same-but-words.ts';
import { sectionEntries } from './section-actions.tsx';
import { useBlockDrag } from './useBlockDrag.tsx';

interface PackSectionProps {
  pack: Pack;
  section: Section;
  checks: PackCheck[];
  /** The block of it that is selected. */
  chosen: string | null;
  onSelect: (id: string | null) => void;
}

/**
 * One section: its title, its blocks, and a place to drop more or to write. It is left alone while words are written
 * in others; the pack that it was given last then differs from the pack of now in nothing that it shows or does.
 */
export const PackSection = memo(
  Shown,
  (before, now) =>
    before.section === now.section &&
    before.checks === now.checks &&
    before.chosen === now.chosen &&
    before.onSelect === now.onSelect &&
    sameButWords(before.pack, now.pack),
);

function Shown({ pack, section, checks, chosen, onSelect }: PackSectionProps) {
  const [writing, setWriting] = useState<string | null>(null);
  const { dragAndDropHooks } = useBlockDrag(pack, section, onSelect);
  const add = {
    text: () => setWriting(addText(pack, section)),
    question: () => setWriting(addQuestion(pack, section)),
    block: (kind: AddedKind) => setWriting(addBlock(pack, section, kind)),
    picture: () => void addPicture(pack, section.id),
  };
  return (
    <section
      className={section.blocks.length ? 'pack-section' : 'pack-section pack-section-empty'}
      aria-label={section.title}
      data-section={section.id}
    >
      <header className="pack-section-head">
        <h2>{section.title}</h2>
        {section.landscape && <span className="section-turned">Landscape</span>}
        {!section.blocks.length && <span className="section-empty">Empty, not printed</span>}
        {section.kind === 'questions' && (
          <Action
            look="quiet"
            icon={MessageCircleQuestionMark}
            onPress={add.question}
            aria-label={`Add question to ${section.title}`}
          >
            Add question
          </Action>
        )}
        <Action look="quiet" icon={Type} onPress={add.text} aria-label={`Add text to ${section.title}`}>
          Add text
        </Action>
        <MenuButton label={`Add to ${section.title}`} entries={addEntries(add)}>
          <Button className="icon-action" aria-label={`Add something else to ${section.title}`}>
            <Plus size={16} aria-hidden />
          </Button>
        </MenuButton>
        <MenuButton label={`Section ${section.title}`} entries={sectionEntries(pack, section, add)}>
          <Button className="icon-action" aria-label={`More for section ${section.title}`}>
            <Ellipsis size={16} aria-hidden />
          </Button>
        </MenuButton>
      </header>
      <GridList
        aria-label={`Blocks of ${section.title}`}
        className="block-list"
        items={section.blocks}
        dependencies={[pack, checks, writing]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => keys !== 'all' && keys.size && onSelect(String([...keys][0]))}
        renderEmptyState={() => <p className="section-drop">Drop it here</p>}
      >
        {(block) => (
          <GridListItem
            className={`block block-${block.kind}`}
            textValue={blockTitle(block)}
            data-block={block.id}
          >
            <BlockRow
              pack={pack}
              block={block}
              checks={checks.filter((check) => check.blockId === block.id)}
              startWriting={block.id === writing}
              onWrite={() => onSelect(block.id)}
            />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
