import {
  ChartBar,
  CircleUser,
  Clock,
  FilePlus,
  Image,
  type LucideIcon,
  MapPin,
  MessageCircleQuestionMark,
  MessageSquareQuote,
  Stamp,
  Table,
  Type,
} from 'lucide-react';
import type { Pack, Section } from '../../../shared/model/pack.ts';
import { ownBlockWords } from '../../../shared/words/block-kinds.ts';
import type { MenuEntry } from '../../parts/MenuButton.tsx';
import { keepTyping } from '../../typing-ahead.ts';
import { changePack } from './change-pack.ts';
import { editBlock, hasDialog } from './own/edit.tsx';
import { type AddedKind, newBlock } from './own/new-block.ts';

/** Adds an empty text block; returns its id, so that the person can write in it at once. */
export function addText(pack: Pack, section: Section): string {
  const blockId = crypto.randomUUID();
  keepTyping();
  void changePack(pack.id, {
    kind: 'add-text',
    sectionId: section.id,
    blockId,
    text: '',
    at: section.blocks.length,
  });
  return blockId;
}

/** Adds an empty question, as likely as the one before it; returns its id. */
export function addQuestion(pack: Pack, section: Section): string {
  const blockId = crypto.randomUUID();
  const last = section.blocks.findLast((block) => block.kind === 'question');
  const likelihood = last?.likelihood ?? 'certain';
  keepTyping();
  void changePack(pack.id, {
    kind: 'add-question',
    sectionId: section.id,
    blockId,
    words: { question: '', answer: '', ifPressed: '', defensive: '', likelihood },
    at: section.blocks.length,
  });
  return blockId;
}

/** Adds an empty block of a kind and opens what it is written in; returns its id. */
export function addBlock(pack: Pack, section: Section, kind: AddedKind): string {
  const id = crypto.randomUUID();
  const block = newBlock(kind, id);
  const change = { kind: 'add-block', sectionId: section.id, block, at: section.blocks.length } as const;
  void changePack(pack.id, change);
  if (hasDialog(block)) editBlock(pack, block);
  else keepTyping();
  return id;
}

/** The ways to add to a section, by what is added. */
export interface Writing {
  text: () => void;
  question: () => void;
  block: (kind: AddedKind) => void;
  picture: () => void;
}

const added: { kind: AddedKind; icon: LucideIcon }[] = [
  { kind: 'line', icon: MessageSquareQuote },
  { kind: 'agenda', icon: Clock },
  { kind: 'logistics', icon: MapPin },
  { kind: 'portrait', icon: CircleUser },
  { kind: 'table', icon: Table },
  { kind: 'chart', icon: ChartBar },
  { kind: 'clearance', icon: Stamp },
  { kind: 'addendum', icon: FilePlus },
];

/** All that a section can be given in the office's own words. */
export const addEntries = (add: Writing): MenuEntry[] => [
  { id: 'text', words: 'Text', icon: Type, run: add.text },
  { id: 'question', words: 'Question', icon: MessageCircleQuestionMark, run: add.question },
  ...added.map(({ kind, icon }) => {
    const words = ownBlockWords[kind];
    const run = () => add.block(kind);
    return { id: kind, words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, icon, run };
  }),
  { id: 'picture', words: 'Picture…', icon: Image, run: add.picture },
];
