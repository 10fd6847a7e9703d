import { type RefObject, useLayoutEffect, useState } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { type Caret, caretWords } from './caret.ts';
import { caretBox } from './useCaret.ts';
import './CaretLine.css';

interface CaretLineProps {
  /** Holds the story's text. */
  within: RefObject<HTMLElement | null>;
  story: StoryWithItems;
  caret: Caret;
}

/** The caret, for the eye and for the ear. */
export function CaretLine({ within, story, caret }: CaretLineProps) {
  const [box, setBox] = useState<{ left: number; top: number; height: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story, or one with other marks, stands otherwise
  useLayoutEffect(() => {
    const around = within.current;
    const root = around?.querySelector('.story-body');
    if (!around || !root) return undefined;
    const place = () => {
      const found = caretBox(root, caret.head);
      const { left, top } = around.getBoundingClientRect();
      setBox(
        found ? { left: found.left - left, top: found.top - top, height: found.bottom - found.top } : null,
      );
    };
    place();
    const sized = new ResizeObserver(place);
    sized.observe(root);
    return () => sized.disconnect();
  }, [within, caret, story]);
  return (
    <>
      {box && caret.anchor === caret.head && <span className="caret-line" style={box} aria-hidden />}
      <span className="unseen" role="status">
        {caretWords(story.body, caret)}
      </span>
    </>
  );
}
