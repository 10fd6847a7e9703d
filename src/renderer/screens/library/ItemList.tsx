import { type ReactNode, useEffect, useRef } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { itemIcons } from '../../parts/icons.ts';
import { show } from '../../parts/show.ts';
import { useSome } from '../../parts/useSome.tsx';

interface ItemListProps<T> {
  title: string;
  kind: keyof typeof itemIcons;
  items: T[];
  nameOf: (item: T) => string;
  selected: string | null;
  onSelect: (itemId: string) => void;
  action?: ReactNode;
  children: (item: T) => ReactNode;
}

/** One kind of found items with its count. The chosen one is shown in the text, and the other way round. */
export function ItemList<T extends { id: string }>(props: ItemListProps<T>) {
  const { title, kind, items, nameOf, selected, onSelect, action, children } = props;
  const Icon = itemIcons[kind];
  const ref = useRef<HTMLDivElement>(null);
  const { some, more } = useSome(items, 60, items.findIndex((item) => item.id === selected) + 1);
  useEffect(() => {
    const item = selected && ref.current?.querySelector(`[data-item-id="${CSS.escape(selected)}"]`);
    if (item) show(item);
  }, [selected]);
  if (!items.length) return null;
  const chosen = selected && items.some((item) => item.id === selected) ? [selected] : [];
  return (
    <section className="item-list" aria-label={`${title} in this story`} ref={ref}>
      <header className="item-list-head">
        <Icon size={14} strokeWidth={2} aria-hidden />
        <h3>
          {title} <span className="item-count tabular">{items.length}</span>
        </h3>
        {action}
      </header>
      <GridList
        aria-label={title}
        items={some}
        dependencies={[selected]}
        selectionMode="single"
        selectionBehavior="replace"
        keyboardNavigationBehavior="tab"
        selectedKeys={chosen}
        onSelectionChange={(keys) => keys !== 'all' && keys.size && onSelect(String([...keys][0]))}
      >
        {(item) => (
          <GridListItem className={`item item-of-${kind}`} textValue={nameOf(item)} data-item-id={item.id}>
            {children(item)}
          </GridListItem>
        )}
      </GridList>
      {more && <div className="item-list-more">{more}</div>}
    </section>
  );
}
