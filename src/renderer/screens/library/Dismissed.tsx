import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { AsideWhy, StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredItem } from '../../../shared/model/items.ts';
import { Action } from '../../parts/Action.tsx';
import { itemIcons } from '../../parts/icons.ts';
import { Origin } from '../../parts/Origin.tsx';
import { dismiss, restore } from './correct.ts';

/** Puts an item aside. `what` names it for those who hear the button rather than see it. */
export function DismissItem({ kind, id, what }: { kind: StoredItem['kind']; id: string; what: string }) {
  return (
    <Action look="quiet" onPress={() => void dismiss({ kind, id })} aria-label={`Dismiss ${what}`}>
      Dismiss
    </Action>
  );
}

/** Opens the list of what was put aside, and goes to its first button. */
export function showDismissed(): void {
  const list = document.querySelector('.dismissed');
  const open = list?.querySelector<HTMLElement>('.dismissed-open');
  if (open?.getAttribute('aria-expanded') === 'false') open.click();
  setTimeout(() => list?.querySelector<HTMLElement>('.dismissed-item button')?.focus());
}

/** What was put aside in a story, to be brought back. */
export function Dismissed({ story }: { story: StoryWithItems }) {
  const dismissed = story.dismissed ?? [];
  if (!dismissed.length) return null;
  return (
    <Disclosure className="dismissed" key={story.id}>
      <Heading level={3}>
        <Button slot="trigger" className="dismissed-open">
          <ChevronRight size={14} aria-hidden />
          Dismissed ({dismissed.length})
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {dismissed.map((stored) => (
            <DismissedItem key={stored.item.id} stored={stored} why={story.asideWhy?.[stored.item.id]} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

const whyWords = {
  unfound: 'No longer found when read again',
  joined: 'Joined with the one before it',
};

function DismissedItem({ stored: { kind, item }, why }: { stored: StoredItem; why: AsideWhy | undefined }) {
  const Icon = itemIcons[kind === 'attendee' ? 'attendees' : kind];
  return (
    <li className="dismissed-item">
      <Icon size={14} strokeWidth={2} role="img" aria-label={kind} />
      <p title={item.text}>
        {why && <span className="dismissed-why">{whyWords[why]}: </span>}
        {item.text} <Origin origin={item.origin} />
      </p>
      <Action
        look="quiet"
        onPress={() => void restore({ kind, id: item.id })}
        aria-label={`Bring back the ${kind}: ${item.text.slice(0, 60)}`}
      >
        Bring back
      </Action>
    </li>
  );
}
