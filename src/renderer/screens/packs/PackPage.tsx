import { Plus } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { OpenPack } from '../../../shared/contract/packs.ts';
import { findBlock } from '../../../shared/pack/places.ts';
import { isTyping } from '../../keys.ts';
import { Action } from '../../parts/Action.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { show } from '../../parts/show.ts';
import { PackSection } from './PackSection.tsx';
import { addSection, nudge, removeBlock } from './section-actions.tsx';
import { useShowSelected } from './show-selected.ts';
import './PackPage.css';

interface PackPageProps {
  open: OpenPack;
  selected: string | null;
  onSelect: (id: string | null) => void;
}

const blockOf = (target: EventTarget) =>
  (target as Element).closest('[data-block]')?.getAttribute('data-block');

/** All sections of the pack with their blocks, in order, as they will be printed. */
export const PackPage = memo(function PackPage({
  open: { pack, checks },
  selected,
  onSelect,
}: PackPageProps) {
  const ref = useRef<HTMLDivElement>(null);
  const refocus = useRef<string | null>(null);
  useShowSelected(ref, selected);
  useEffect(() => {
    // A block that was moved by key is another element afterwards when it went to another section.
    const id = refocus.current;
    if (!id || !pack) return undefined;
    refocus.current = null;
    // The list puts its rows in order a moment after the pack has changed.
    const frame = requestAnimationFrame(() => {
      const row = ref.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
      row?.focus({ preventScroll: true });
      show(row);
    });
    return () => cancelAnimationFrame(frame);
  }, [pack]);
  const press = (event: KeyboardEvent) => {
    const id = blockOf(event.target);
    const found = id && findBlock(pack, id);
    if (!found) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey && by) {
      event.preventDefault();
      event.stopPropagation();
      if (nudge(pack, id, by)) refocus.current = id;
    } else if (event.key === 'Delete' && !isTyping(event.target)) {
      event.stopPropagation();
      removeBlock(pack, found.block);
    }
  };
  if (!pack.sections.length)
    return (
      <Empty
        title="A pack without sections"
        actions={<Action onPress={() => addSection(pack)}>Add a section…</Action>}
      >
        <p>Add a section to put quotes, facts, attendees and your own text into.</p>
      </Empty>
    );
  return (
    <div className="pack-page" ref={ref} onKeyDownCapture={press}>
      <div className="pack-measure">
        {pack.sections.map((section) => (
          <PackSection
            key={section.id}
            pack={pack}
            section={section}
            checks={checks}
            chosen={section.blocks.some(({ id }) => id === selected) ? selected : null}
            onSelect={onSelect}
          />
        ))}
        <Action look="quiet" icon={Plus} onPress={() => addSection(pack)}>
          Add a section…
        </Action>
      </div>
    </div>
  );
});
