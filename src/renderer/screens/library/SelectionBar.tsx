import { Replace } from 'lucide-react';
import { type CSSProperties, type RefObject, useCallback } from 'react';
import { Toolbar } from 'react-aria-components';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { useCommand } from '../../commands.ts';
import { Action } from '../../parts/Action.tsx';
import { showDialog } from '../../parts/dialogs.tsx';
import { itemIcons } from '../../parts/icons.ts';
import { markWords, setExtent } from './correct.ts';
import { MarkQuote } from './MarkQuote.tsx';
import type { SelectedWords } from './useSelectedWords.ts';
import './SelectionBar.css';

interface SelectionBarProps {
  story: StoryWithItems;
  /** The item that is selected, whose words the selection can become. */
  selected: string | null;
  onSelect: (itemId: string) => void;
  words: SelectedWords;
  clear: () => void;
  /** What the bar is placed in. */
  within: RefObject<HTMLElement | null>;
}

/** What can be done with the words that are selected, beside them. */
export function SelectionBar({ story, selected, onSelect, words, clear, within }: SelectionBarProps) {
  const { start, end } = words;
  const mark = async (input: Parameters<typeof markWords>[1]) => {
    clear();
    const id = await markWords(story, input);
    if (id) onSelect(id);
  };
  const asQuote = () =>
    showDialog((close) => (
      <MarkQuote
        story={story}
        text={words.text}
        onClose={close}
        onDone={(said) => void mark({ storyId: story.id, kind: 'quote', start, end, ...said })}
      />
    ));
  const asFact = () => void mark({ storyId: story.id, kind: 'fact', start, end });
  const item = markedItem(story, selected);
  const asExtent = () => {
    clear();
    if (item) void setExtent(story, item, words);
  };
  useCommand('mark-quote', asQuote);
  useCommand('mark-fact', asFact);
  useCommand('use-selection', asExtent, !!item);
  const { style, side } = place(words.box, within.current);
  const keep = useCallback((event: { preventDefault: () => void }) => event.preventDefault(), []);
  return (
    <Toolbar
      aria-label="Selected words"
      className={`selection-bar selection-${side}`}
      style={style}
      // A press in the bar must not take the selection away.
      onMouseDown={keep}
    >
      <Action look="quiet" icon={itemIcons.quote} onPress={asQuote}>
        Mark as quote…
      </Action>
      <Action look="quiet" icon={itemIcons.fact} onPress={asFact}>
        Mark as fact
      </Action>
      {item && (
        <Action look="quiet" icon={Replace} onPress={asExtent}>
          {item.kind === 'quote' ? 'Use as the quote' : 'Use as the fact'}
        </Action>
      )}
    </Toolbar>
  );
}

function markedItem({ quotes, facts }: StoryWithItems, id: string | null) {
  if (id === null) return null;
  if (quotes.some((quote) => quote.id === id)) return { kind: 'quote' as const, id };
  return facts.some((fact) => fact.id === id) ? { kind: 'fact' as const, id } : null;
}

/** Above the words, or below where the window ends above them; at the side of the text on which they begin. */
function place(box: DOMRect, within: HTMLElement | null): { style: CSSProperties; side: 'above' | 'below' } {
  const room = within?.getBoundingClientRect();
  const pane = within?.closest('.reading')?.getBoundingClientRect();
  if (!room || !pane) return { style: {}, side: 'below' };
  const above = box.top - pane.top > 56;
  const visibleEnd = Math.min(box.bottom, pane.bottom - 56);
  const top = (above ? box.top : visibleEnd) - room.top;
  const atRight = box.left - room.left > room.width / 2;
  return { style: { top, ...(atRight ? { right: 0 } : { left: 0 }) }, side: above ? 'above' : 'below' };
}
