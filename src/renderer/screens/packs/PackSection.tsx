import { memo, useRef, useState } from 'react';
import type { PackCheck } from '../../../shared/contract/packs.ts';
import type { Pack, Section } from '../../../shared/model/pack.ts';
import { addBlock, addQuestion, addText, type Writing } from './add-blocks.tsx';
import { heightOf } from './block-height.ts';
import { addPicture } from './own/add-picture.tsx';
import { SectionBlocks } from './SectionBlocks.tsx';
import { SectionHead } from './SectionHead.tsx';
import { sameButWords } from './same-but-words.ts';
import { useHeld } from './useHeld.ts';
import { useNear } from './useNear.ts';

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

/** Pixels around what is seen within which sections have their blocks: those of a long pack would take seconds. */
const around = 900;

function Shown({ pack, section, checks, chosen, onSelect }: PackSectionProps) {
  const ref = useRef<HTMLElement>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const { near, height } = useNear(ref, '.pack-page', around);
  const held = useHeld();
  const here = near || chosen !== null || held.is;
  // One of very many blocks is drawn only where it is seen: it is gone to.
  const write = (blockId: string) => {
    setWriting(blockId);
    onSelect(blockId);
  };
  const add: Writing = {
    text: () => write(addText(pack, section)),
    question: () => write(addQuestion(pack, section)),
    block: (kind) => write(addBlock(pack, section, kind)),
    picture: () => void addPicture(pack, section.id),
  };
  return (
    <section
      ref={ref}
      className={section.blocks.length ? 'pack-section' : 'pack-section pack-section-empty'}
      aria-label={section.title}
      data-section={section.id}
      {...held.focus}
      {...(!here && { style: { height: height ?? headHeight + heightOf(section.blocks) } })}
    >
      <SectionHead pack={pack} section={section} add={here ? add : null} />
      {here && <SectionBlocks {...{ pack, section, checks, chosen, writing, onSelect }} onDrag={held.drag} />}
    </section>
  );
}

const headHeight = 38;
