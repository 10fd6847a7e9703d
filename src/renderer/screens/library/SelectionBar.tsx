import { Replace } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Toolbar } from 'react-aria-components';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { chosenWords } from '../../../shared/extract/chosen-words.ts';
import { useCommand } from '../../commands.ts';
import { Action } from '../../parts/Action.tsx';
import { showDialog } from '../../parts/dialogs.tsx';
import { itemIcons } from '../../parts/icons.ts';
import { sayFailure } from '../../parts/Toasts.tsx';
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
}

/** What can be done with the words that are selected, beside them. */
export function SelectionBar({ story, selected, onSelect, words, clear }: SelectionBarProps) {
  const { start, end } = words;
  const mark = async (input: Parameters<typeof markWords>[1]) => {
    clear();
    const id = await markWords(story, input);
    if (id) onSelect(id);
  };
  const asQuote = () => {
    const meant = chosenWords(story, 'quote', words);
    if (!meant.ok) return sayFailure(meant.failure);
    showDialog((close) => (
      <MarkQuote
        story={story}
        text={story.body.slice(meant.value.start, meant.value.end)}
        onClose={close}
        onDone={(said) => void mark({ storyId: story.id, kind: 'quote', start, end, ...said })}
      />
    ));
  };
  const asFact = () => void mark({ storyId: story.id, kind: 'fact', start, end });
  const item = markedItem(story, selected);
  const asExtent = () => {
    clear();
    if (item) void setExtent(item, words);
  };
  useCommand('mark-quote', asQuote);
  useCommand('mark-fact', asFact);
  useCommand('use-selection', asExtent, !!item);
  const { top, side, half } = words.spot;
  return (
    <Toolbar
      aria-label="Selected words"
      className={`selection-bar selection-${side}`}
      style={{ top, [half]: 0 }}
      // A press in the bar must not take the selection away.
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
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
