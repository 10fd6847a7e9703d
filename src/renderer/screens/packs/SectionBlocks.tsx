import { useEffect, useMemo, useRef, useState } from 'react';
import { GridList, GridListItem, Virtualizer } from 'react-aria-components';
import type { PackCheck } from '../../../shared/contract/packs.ts';
import type { Block, Pack, Section } from '../../../shared/model/pack.ts';
import { BlockRow } from './BlockRow.tsx';
import { blockTitle } from './block-words.ts';
import { BlocksLayout, bringIntoView } from './blocks-layout.ts';
import { sameButWords } from './same-but-words.ts';
import { useBlockDrag } from './useBlockDrag.tsx';

interface SectionBlocksProps {
  pack: Pack;
  section: Section;
  checks: PackCheck[];
  chosen: string | null;
  /** The block in which the person is about to write. */
  writing: string | null;
  onSelect: (id: string | null) => void;
  /** Told when a block of it is taken up to be dragged, and when it is let go. */
  onDrag: (dragged: boolean) => void;
}

/** More blocks than these are drawn only where they are seen. */
const many = 40;

/**
 * The blocks of a section, in order, to be read, written, dragged and dropped. Without any it is a place to drop on,
 * and none that Tab stops at.
 */
export const SectionBlocks = (props: SectionBlocksProps) =>
  props.section.blocks.length > many ? <ManyBlocks {...props} /> : <AllBlocks {...props} />;

function ManyBlocks(props: SectionBlocksProps) {
  const { chosen } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [layout] = useState(() => new BlocksLayout());
  useEffect(
    () => (chosen === null ? undefined : bringIntoView(ref.current, layout, chosen)),
    [layout, chosen],
  );
  return (
    <Virtualizer layout={layout} shouldObserveItemSize>
      <AllBlocks {...props} ref={ref} />
    </Virtualizer>
  );
}

function AllBlocks(props: SectionBlocksProps & { ref?: React.Ref<HTMLDivElement> }) {
  const { pack: latest, section, checks, chosen, writing, onSelect, onDrag, ref } = props;
  const pack = useSteady(latest);
  const { dragAndDropHooks } = useBlockDrag(pack, section, onSelect, onDrag);
  const checksOf = useMemo(() => Map.groupBy(checks, ({ blockId }) => blockId), [checks]);
  return (
    <GridList
      {...(ref && { ref })}
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
      render={(props) => <div {...props} {...(section.blocks.length === 0 && { tabIndex: -1 })} />}
      renderEmptyState={() => <p className="section-drop">Drop it here</p>}
    >
      {(block: Block) => (
        <GridListItem
          className={`block block-${block.kind}`}
          textValue={blockTitle(block)}
          data-block={block.id}
        >
          <BlockRow
            pack={pack}
            block={block}
            checks={checksOf.get(block.id) ?? none}
            startWriting={block.id === writing}
            onWrite={() => onSelect(block.id)}
          />
        </GridListItem>
      )}
    </GridList>
  );
}

const none: PackCheck[] = [];

/** The pack as it was given first, for as long as nothing but words are written in it: rows that show others stay. */
function useSteady(pack: Pack): Pack {
  const steady = useRef(pack);
  if (!sameButWords(steady.current, pack)) steady.current = pack;
  return steady.current;
}
