import { type ComponentProps, useRef } from 'react';
import { SelectionBar } from './SelectionBar.tsx';
import { StoryBody } from './StoryBody.tsx';
import { useSelectedWords } from './useSelectedWords.ts';

/** The story's text; words that a person selects in it can become a quote or a fact. */
export function MarkableBody(props: ComponentProps<typeof StoryBody>) {
  const { story, selected, onSelect } = props;
  const ref = useRef<HTMLDivElement>(null);
  const { words, clear } = useSelectedWords(ref, story.body);
  return (
    <div ref={ref} className="markable">
      <StoryBody {...props} />
      {words && <SelectionBar {...{ story, selected, onSelect, words, clear }} />}
    </div>
  );
}
