import { CircleHelp, Ellipsis, GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PackCheck } from '../../../shared/contract/packs.ts';
import { type Block, isPicked, type Pack } from '../../../shared/model/pack.ts';
import { MenuButton } from '../../parts/MenuButton.tsx';
import { go } from '../../place.ts';
import { AttendeesBlock } from './AttendeesBlock.tsx';
import { blockTitle } from './block-words.ts';
import { OwnBlock } from './OwnBlock.tsx';
import { FactBlock, QuoteBlock } from './PickedBlock.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { blockEntries } from './section-actions.tsx';
import { BlockState } from './state/BlockState.tsx';
import { TextBlock } from './TextBlock.tsx';

interface BlockRowProps {
  pack: Pack;
  block: Block;
  checks: PackCheck[];
  startWriting: boolean;
  onWrite: () => void;
}

/** A block with its handle to drag it by and its menu. */
export function BlockRow({ pack, block, checks, startWriting, onWrite }: BlockRowProps) {
  const source = isPicked(block) ? () => go({ screen: 'library', storyId: block.evidence.storyId }) : null;
  return (
    <>
      <Button slot="drag" className="block-handle" aria-label={`Drag ${blockTitle(block)}`}>
        <GripVertical size={16} aria-hidden />
      </Button>
      <div className="block-content">
        <Content pack={pack} block={block} startWriting={startWriting} onWrite={onWrite} />
        <BlockState pack={pack} block={block} />
        {checks.map((check) => (
          <p key={check.sentence} className="block-check">
            <CircleHelp size={14} strokeWidth={2} aria-hidden /> {check.sentence}
          </p>
        ))}
      </div>
      <MenuButton label={blockTitle(block)} entries={blockEntries(pack, block, source)}>
        <Button className="icon-action block-more" aria-label={`More for ${blockTitle(block)}`}>
          <Ellipsis size={16} aria-hidden />
        </Button>
      </MenuButton>
    </>
  );
}

function Content({ pack, block, startWriting, onWrite }: Omit<BlockRowProps, 'checks'>) {
  switch (block.kind) {
    case 'quote':
      return <QuoteBlock block={block} />;
    case 'fact':
      return <FactBlock block={block} />;
    case 'attendees':
      return <AttendeesBlock block={block} />;
    case 'text':
      return <TextBlock packId={pack.id} block={block} startWriting={startWriting} onWrite={onWrite} />;
    case 'question':
      return <QuestionBlock packId={pack.id} block={block} startWriting={startWriting} onWrite={onWrite} />;
    default:
      return <OwnBlock pack={pack} block={block} startWriting={startWriting} onWrite={onWrite} />;
  }
}
