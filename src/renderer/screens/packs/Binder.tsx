import { ChevronRight, GripVertical, Plus } from 'lucide-react';
import { type KeyboardEvent, memo, useState } from 'react';
import {
  Button,
  Collection,
  type Key,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { ownWords } from '../../../shared/document/own-words.ts';
import { type Block, isPicked, type Pack, type Section } from '../../../shared/model/pack.ts';
import { findBlock, findSection } from '../../../shared/pack/places.ts';
import { ownBlockWords } from '../../../shared/words/block-kinds.ts';
import { Action } from '../../parts/Action.tsx';
import { itemIcons } from '../../parts/icons.ts';
import { blockTitle } from './block-words.ts';
import { addSection, nudge, removeBlock, removeSection, renameSection } from './section-actions.tsx';
import { useBinderDrag } from './useBinderDrag.ts';
import './Binder.css';

interface BinderProps {
  pack: Pack;
  selected: string | null;
  onSelect: (id: string) => void;
}

const short = (block: Block): string => {
  if (block.kind === 'quote') return block.speaker ?? 'No speaker';
  if (block.kind === 'attendees') return `${block.people.length} people`;
  if (isPicked(block)) return block.text;
  return ownWords(block).trim() || `Empty ${ownBlockWords[block.kind]}`;
};

function Line({ title, block, count }: { title: string; block?: Block; count?: number }) {
  const Icon = block && isPicked(block) ? itemIcons[block.kind] : null;
  return (
    <TreeItemContent>
      <Button slot="drag" className="binder-handle" aria-label={`Drag ${title}`}>
        <GripVertical size={14} aria-hidden />
      </Button>
      {!block && (
        <Button slot="chevron" className="binder-chevron">
          <ChevronRight size={14} aria-hidden />
        </Button>
      )}
      {Icon && <Icon size={12} strokeWidth={2} aria-hidden />}
      <span className="clip">{block ? short(block) : title}</span>
      {!!count && <span className="binder-count tabular">{count}</span>}
    </TreeItemContent>
  );
}

const SectionNode = ({ section }: { section: Section }) => (
  <TreeItem
    id={section.id}
    textValue={section.title}
    className="binder-item binder-section"
    data-binder={section.id}
  >
    <Line title={section.title} count={section.blocks.length} />
    <Collection items={section.blocks}>
      {(block) => (
        <TreeItem
          id={block.id}
          textValue={blockTitle(block)}
          className="binder-item binder-block"
          data-binder={block.id}
        >
          <Line title={blockTitle(block)} block={block} />
        </TreeItem>
      )}
    </Collection>
  </TreeItem>
);

/** Which sections show their blocks: all but those that were closed, so that a new one is open. */
function useOpenSections({ sections }: Pack) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const ids = sections.map(({ id }) => id);
  return {
    expandedKeys: ids.filter((id) => !closed.has(id)),
    onExpandedChange: (open: ReadonlySet<Key>) => setClosed(new Set(ids.filter((id) => !open.has(id)))),
  };
}

/** Pixels of a line, and around the lines: each is put in its place, whatever padding is around it. */
const row = { rowSize: 28, padding: 8 };

/** The pack at a glance: its sections and what is in them, to go to, to put in order, to rename and to remove. */
export const Binder = memo(function Binder({ pack, selected, onSelect }: BinderProps) {
  const { dragAndDropHooks } = useBinderDrag(pack);
  const openSections = useOpenSections(pack);
  const press = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest('[data-binder]')?.getAttribute('data-binder');
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!id) return;
    const section = findSection(pack, id)?.section;
    const block = findBlock(pack, id)?.block;
    if (event.altKey && by) nudge(pack, id, by);
    else if (event.key === 'Delete' && block) removeBlock(pack, block);
    else if (event.key === 'Delete' && section) removeSection(pack, section);
    else if (event.key === 'F2' && section) renameSection(pack, section);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="binder" onKeyDownCapture={press}>
      <header className="binder-head">
        <h2>Binder</h2>
        <Action look="quiet" icon={Plus} onPress={() => addSection(pack)}>
          Section…
        </Action>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={row}>
        <Tree
          aria-label="Sections and blocks"
          className="binder-tree"
          items={pack.sections}
          {...openSections}
          dragAndDropHooks={dragAndDropHooks}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected ? [selected] : []}
          onSelectionChange={(keys) => keys !== 'all' && keys.size && onSelect(String([...keys][0]))}
        >
          {(section) => <SectionNode section={section} />}
        </Tree>
      </Virtualizer>
    </div>
  );
});
