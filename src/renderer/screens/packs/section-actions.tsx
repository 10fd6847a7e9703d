import {
  ArrowDown,
  ArrowUp,
  MessageCircleQuestionMark,
  PenLine,
  RectangleHorizontal,
  RectangleVertical,
  Trash2,
  Type,
} from 'lucide-react';
import { type Block, isPicked, type Pack, type Section } from '../../../shared/model/pack.ts';
import { keyWords } from '../../keys.ts';
import { showDialog } from '../../parts/dialogs.tsx';
import type { MenuEntry } from '../../parts/MenuButton.tsx';
import type { Writing } from './add-blocks.tsx';
import { blockWords } from './block-words.ts';
import { changePack, removeFromPack } from './change-pack.ts';
import { NameSection } from './NameSection.tsx';
import { nudgeBlock, nudgeSection } from './order.ts';
import { editBlock, hasDialog } from './own/edit.tsx';
import { stateEntries } from './state/state-entries.tsx';

/** Moves a block or a section by one place. False where it cannot go further. */
export function nudge(pack: Pack, id: string, by: -1 | 1): boolean {
  const change = nudgeBlock(pack, id, by) ?? nudgeSection(pack, id, by);
  if (change) void changePack(pack.id, change);
  return !!change;
}

export const removeBlock = (pack: Pack, block: Block) =>
  void removeFromPack(pack.id, { kind: 'remove-block', blockId: block.id }, blockWords(block));

export const removeSection = (pack: Pack, section: Section) =>
  void removeFromPack(
    pack.id,
    { kind: 'remove-section', sectionId: section.id },
    `the section “${section.title}”`,
  );

export function renameSection(pack: Pack, section: Section): void {
  const rename = (title: string) =>
    void changePack(pack.id, { kind: 'rename-section', sectionId: section.id, title });
  showDialog((close) => (
    <NameSection title="Rename section" verb="Rename" name={section.title} onDone={rename} onClose={close} />
  ));
}

const turnSection = (pack: Pack, section: Section) =>
  void changePack(pack.id, {
    kind: 'turn-section',
    sectionId: section.id,
    landscape: !section.landscape,
  });

export function addSection(pack: Pack): void {
  const add = (title: string) =>
    void changePack(pack.id, {
      kind: 'add-own-section',
      sectionId: crypto.randomUUID(),
      sectionKind: 'own',
      title,
      at: pack.sections.length,
    });
  showDialog((close) => (
    <NameSection title="Add a section" verb="Add section" name="" onDone={add} onClose={close} />
  ));
}

const moves = (pack: Pack, id: string): MenuEntry[] => [
  {
    id: 'up',
    words: 'Move up',
    icon: ArrowUp,
    keys: keyWords('Alt+↑'),
    run: () => void nudge(pack, id, -1),
    parted: true,
  },
  {
    id: 'down',
    words: 'Move down',
    icon: ArrowDown,
    keys: keyWords('Alt+↓'),
    run: () => void nudge(pack, id, 1),
  },
];

export function sectionEntries(pack: Pack, section: Section, add: Writing): MenuEntry[] {
  return [
    { id: 'text', words: 'Add text', icon: Type, run: add.text },
    { id: 'question', words: 'Add question', icon: MessageCircleQuestionMark, run: add.question },
    { id: 'rename', words: 'Rename…', icon: PenLine, run: () => renameSection(pack, section) },
    {
      id: 'turn',
      words: section.landscape ? 'Print portrait' : 'Print landscape',
      icon: section.landscape ? RectangleVertical : RectangleHorizontal,
      run: () => turnSection(pack, section),
    },
    ...moves(pack, section.id),
    {
      id: 'remove',
      words: 'Remove section',
      icon: Trash2,
      danger: true,
      run: () => removeSection(pack, section),
      parted: true,
    },
  ];
}

export function blockEntries(pack: Pack, block: Block, onOpenSource: (() => void) | null): MenuEntry[] {
  const source = onOpenSource ? [{ id: 'source', words: 'Show in its story', run: onOpenSource }] : [];
  const edit = { id: 'edit', words: 'Edit…', icon: PenLine };
  return [
    ...source,
    ...(!isPicked(block) && hasDialog(block) ? [{ ...edit, run: () => editBlock(pack, block) }] : []),
    ...stateEntries(pack, block),
    ...moves(pack, block.id),
    {
      id: 'remove',
      words: 'Remove',
      icon: Trash2,
      danger: true,
      keys: 'Delete',
      run: () => removeBlock(pack, block),
      parted: true,
    },
  ];
}
