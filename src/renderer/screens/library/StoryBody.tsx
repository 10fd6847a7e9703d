import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { foundPattern } from '../../parts/found-parts.ts';
import { highlightFound } from '../../parts/highlight.ts';
import { show } from '../../parts/show.ts';
import { BodyPart } from './BodyPart.tsx';
import { markBody, storyMarks } from './marks.ts';
import './StoryBody.css';

interface StoryBodyProps {
  story: StoryWithItems;
  selected: string | null;
  onSelect: (itemId: string) => void;
  query: string;
  onKeyDown: (event: KeyboardEvent) => void;
  /** After a press in the text. */
  onPressed: () => void;
}

/** The story's text with what was found in it marked in place. All signs are drawn by CSS, so copied text is bare. */
export function StoryBody({ story, selected, onSelect, query, onKeyDown, onPressed }: StoryBodyProps) {
  const blocks = useMemo(() => markBody(story, storyMarks(story)), [story]);
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story has other text to mark
  useEffect(() => highlightFound(ref.current, foundPattern(query, story.body)), [query, blocks]);
  useEffect(() => showSelected(ref.current, selected), [selected]);
  const press = (event: MouseEvent) => {
    const at = (event.target as Element).closest('[data-item]')?.getAttribute('data-item');
    if (at && getSelection()?.isCollapsed !== false) onSelect(at);
    onPressed();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the text is no set of fields
    <div
      ref={ref}
      role="group"
      aria-label="Text of the story"
      aria-description="Enter puts a caret into it. Arrow keys move it, with Shift they select, Escape leaves."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words of it are selected by keyboard
      tabIndex={0}
      className="story-body readable"
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block) => (
        <BodyPart key={block.start} block={block} selected={selected} />
      ))}
    </div>
  );
}

function showSelected(body: HTMLElement | null, selected: string | null): void {
  const part = selected && body?.querySelector(`[data-item="${CSS.escape(selected)}"]`);
  if (part) show(part, 'center');
}
