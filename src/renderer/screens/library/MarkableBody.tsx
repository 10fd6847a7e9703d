import { type ComponentProps, useRef } from 'react';
import { CaretLine } from './CaretLine.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { StoryBody } from './StoryBody.tsx';
import { useCaret } from './useCaret.ts';
import { useItemCommands } from './useItemCommands.ts';
import { useSelectedWords } from './useSelectedWords.ts';

type MarkableProps = Omit<ComponentProps<typeof StoryBody>, 'onKeyDown' | 'onPressed'>;

/**
 * The story's text; words that a person selects in it can become a quote or a fact, and an item that is selected can
 * be split at the caret.
 */
export function MarkableBody(props: MarkableProps) {
  const { story, selected, onSelect } = props;
  const ref = useRef<HTMLDivElement>(null);
  const { words, clear } = useSelectedWords(ref, story.body);
  const { caret, onKeyDown, follow } = useCaret(ref, story, selected);
  useItemCommands(story, selected, words?.start ?? caret?.head ?? null);
  return (
    <div ref={ref} className="markable">
      <StoryBody {...props} onKeyDown={onKeyDown} onPressed={follow} />
      {caret && <CaretLine within={ref} story={story} caret={caret} />}
      {words && <SelectionBar {...{ story, selected, onSelect, words, clear }} />}
    </div>
  );
}
