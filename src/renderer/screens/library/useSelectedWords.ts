import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../../shared/model/span.ts';
import { selectedSpan } from './selection.ts';

/** Words of the story that a person has selected, and where they stand on the screen. */
export interface SelectedWords extends Span {
  spot: Spot;
}

/** Where something can be shown beside the words, in the element that holds the text. */
export interface Spot {
  top: number;
  /** Above the words, or below where the window ends above them. */
  side: 'above' | 'below';
  /** On which half of the line the words begin. */
  half: 'left' | 'right';
}

/** Where a press does not mean "something else than what is selected". */
const BESIDE = '.selection-bar, .item-parting, .overlay, .toasts';

const sameWords = (one: SelectedWords | null, other: SelectedWords | null) =>
  one?.start === other?.start && one?.end === other?.end && one?.spot.top === other?.spot.top;

/**
 * The words of the story that are selected, once the pointer has let go. They are kept while a dialog has the focus
 * (the browser forgets them then), so that a command of the palette can still act on them.
 */
export function useSelectedWords(ref: RefObject<HTMLElement | null>, body: string) {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let pressed = false;
    const look = () => {
      const selection = getSelection();
      const root = ref.current?.querySelector('.story-body');
      if (pressed || !selection || !root || document.querySelector('.overlay')) return;
      const found = readSelection(selection, root, body);
      const isHere = root.contains(selection.anchorNode);
      if (found || isHere) setWords((old) => (sameWords(old, found) ? old : found));
    };
    const press = (event: PointerEvent) => {
      if ((event.target as Element).closest?.(BESIDE)) return;
      pressed = true;
      setWords(null);
    };
    const letGo = () => {
      pressed = false;
      setTimeout(look);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('.overlay')) return;
      setWords((old) => {
        if (old) getSelection()?.removeAllRanges();
        return null;
      });
    };
    document.addEventListener('selectionchange', look);
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', letGo, true);
    window.addEventListener('pointercancel', letGo, true);
    window.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', letGo, true);
      window.removeEventListener('pointercancel', letGo, true);
      window.removeEventListener('keydown', leave);
    };
  }, [ref, body]);
  const clear = () => {
    getSelection()?.removeAllRanges();
    setWords(null);
  };
  return { words, clear };
}

function readSelection(selection: Selection, root: Element, body: string): SelectedWords | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const span = selectedSpan(root, range);
  if (!span || !body.slice(span.start, span.end).trim()) return null;
  return { ...span, spot: spotOf(range.getBoundingClientRect(), root) };
}

const ROOM = 56;

function spotOf(words: DOMRect, root: Element): Spot {
  const text = root.getBoundingClientRect();
  const pane = (root.closest('.reading') ?? root).getBoundingClientRect();
  const side = words.top - pane.top > ROOM ? 'above' : 'below';
  const top = (side === 'above' ? words.top : Math.min(words.bottom, pane.bottom - ROOM)) - text.top;
  return { top, side, half: words.left - text.left > text.width / 2 ? 'right' : 'left' };
}
