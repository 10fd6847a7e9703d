import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ComparedItem } from '../../shared/compare/items.ts';
import type { Comparison } from '../../shared/contract/versions.ts';
import { itemIcons } from '../parts/icons.ts';
import { countedItems, onlyWords } from './differences.ts';
import { Pieces } from './Pieces.tsx';

/** What the two issues mean for quotes, facts and attendees: what differs first, what is the same put away. */
export function ComparedItems({ comparison: { items, order } }: { comparison: Comparison }) {
  const of = (state: ComparedItem['state']) => items.filter((item) => item.state === state);
  const same = of('same');
  const only = onlyWords(order);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard
    <section className="compared-items" aria-label="What it means for your evidence" tabIndex={0}>
      <h3>What it means for your evidence</h3>
      {!items.length && <p>Neither has a quote, a fact or an attendee.</p>}
      {items.length > 0 && same.length === items.length && <p>All of it stands the same in both.</p>}
      <Part title="Differs" items={of('differs')} />
      <Part title={only.earlier} items={of('earlier-only')} />
      <Part title={only.later} items={of('later-only')} />
      {same.length > 0 && (
        <Disclosure className="compared-same">
          <Heading level={4}>
            <Button slot="trigger" className="compared-open">
              <ChevronRight size={14} aria-hidden />
              The same in both: {countedItems(same)}
            </Button>
          </Heading>
          <DisclosurePanel>
            <List items={same} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </section>
  );
}

function Part({ title, items }: { title: string; items: ComparedItem[] }) {
  if (!items.length) return null;
  return (
    <>
      <h4>
        {title}: {countedItems(items)}
      </h4>
      <List items={items} />
    </>
  );
}

const List = ({ items }: { items: ComparedItem[] }) => (
  <ul>
    {items.map((item) => (
      <Item key={item.earlier?.id ?? item.later?.id} item={item} />
    ))}
  </ul>
);

function Item({ item }: { item: ComparedItem }) {
  const { kind, state, words, who } = item;
  const shown = item.later ?? item.earlier;
  const Icon = itemIcons[kind === 'attendee' ? 'attendees' : kind];
  const named = kind === 'quote' && (who.length > 0 ? <Pieces pieces={who} /> : shown?.who);
  const alone = state === 'earlier-only' || state === 'later-only';
  return (
    <li className="compared-item">
      <Icon size={14} strokeWidth={2} role="img" aria-label={kind} />
      <div className="readable">
        {named && <p className="compared-who">{named}</p>}
        <p>{words.length > 0 ? <Pieces pieces={words} /> : shown?.text}</p>
        {kind === 'attendee' && words.length === 0 && who.length > 0 && (
          <p>
            Read as: <Pieces pieces={who} />
          </p>
        )}
        {alone && item.wordsInOther && (
          <p className="compared-note">
            The other has these words too, but they were not read as a {kind} there. Compare them.
          </p>
        )}
      </div>
    </li>
  );
}
