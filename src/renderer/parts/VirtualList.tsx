import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import { useChosen } from './useChosen.ts';
import { useWhole } from './useWhole.ts';
import './VirtualList.css';

interface VirtualListProps<T extends { id: string }> {
  label: string;
  items: T[];
  /** How many there are in all, where `items` is only the beginning; `onMore` is asked for more, or for all. */
  total?: number;
  onMore?: (all: boolean) => void;
  /** What the list is of. */
  subject?: string;
  rowSize: number;
  /** The item that is shown beside the list. */
  openId: string | null;
  onOpen: (id: string) => void;
  /** With it, several can be chosen, and Delete removes them. */
  onRemove?: (ids: string[]) => void;
  listRef: RefObject<HTMLDivElement | null>;
  children: (item: T) => ReactNode;
}

/**
 * A list of which only the rows in view are drawn: a hundred thousand are as quick as ten. React Aria's own lists
 * build every row before they draw some of them, which takes seconds at that length; this one keeps their keys and
 * roles: arrows move and open, Shift and Ctrl choose several, Ctrl+A all.
 */
export function VirtualList<T extends { id: string }>(props: VirtualListProps<T>) {
  const {
    label,
    items,
    total = items.length,
    onMore,
    subject,
    rowSize,
    openId,
    onOpen,
    onRemove,
    listRef,
    children,
  } = props;
  const listId = useId();
  const { chosen, at, moveTo, press, goTo, all } = useChosen(items, openId, onOpen, !!onRemove);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => rowSize,
    overscan: 6,
  });
  const { measure, scrollToIndex } = rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured again
  useEffect(() => measure(), [rowSize, measure]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => {
    if (subject !== undefined) listRef.current?.scrollTo({ top: 0 });
  }, [subject]);
  const openAt = useMemo(() => items.findIndex((item) => item.id === openId), [items, openId]);
  const openIsThere = openAt >= 0;
  const seenId = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened is brought into view, once, not what moves
  useEffect(() => {
    if (!openIsThere || seenId.current === openId) return;
    seenId.current = openId;
    scrollToIndex(openAt, { align: 'auto' });
  }, [openId, openIsThere]);
  const lastDrawn = rows.getVirtualItems().at(-1)?.index ?? 0;
  const doWhole = useWhole({ count: items.length, total, lastDrawn, onMore, subject }, (what) => {
    if (what === 'all') return all();
    if (items.length === 0) return;
    goTo(items.length - 1, what === 'to-end');
    scrollToIndex(items.length - 1, { align: 'auto' });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((listRef.current?.clientHeight ?? 0) / rowSize) - 1);
    const place = event.key === 'End' ? null : moveTo(event, page);
    if (place !== null) scrollToIndex(place, { align: 'auto' });
    else if (event.key === 'End' && !mod && !event.altKey) doWhole(event.shiftKey ? 'to-end' : 'end');
    else if (event.key === 'Delete' && onRemove && chosen.size) onRemove([...chosen]);
    else if (event.key.toLowerCase() === 'a' && mod && onRemove) doWhole('all');
    else return;
    event.preventDefault();
  };
  const optionId = (place: number) => `${listId}-${place}`;
  return (
    <div
      ref={listRef}
      role="listbox"
      aria-label={label}
      aria-multiselectable={!!onRemove}
      aria-activedescendant={at >= 0 && items.length ? optionId(at) : undefined}
      tabIndex={0}
      className="virtual-list"
      onKeyDown={onKeyDown}
    >
      <div className="virtual-rows" role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
            <div
              key={item.id}
              id={optionId(index)}
              role="option"
              aria-selected={chosen.has(item.id)}
              aria-setsize={total}
              aria-posinset={index + 1}
              data-active={index === at || undefined}
              className="virtual-row"
              style={{ transform: `translateY(${start}px)`, height: rowSize }}
              onClick={(event: MouseEvent) => press(event, index)}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
