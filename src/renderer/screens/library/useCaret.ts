import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { type Caret, moved, moveOfKey } from './caret.ts';
import { BLOCK_START, placeInBody, placeInText } from './selection.ts';

/**
 * A caret in the text of a story, for those who select words without a pointer: Enter puts it there, arrows move it,
 * Shift extends, Esc takes it away. A press with the pointer puts it where it was pressed.
 */
export function useCaret(ref: RefObject<HTMLElement | null>, story: StoryWithItems, selected: string | null) {
  const [caret, setCaret] = useState<Caret | null>(null);
  const bodyOf = () => ref.current?.querySelector('.story-body');
  const put = (next: Caret) => {
    setCaret(next);
    const root = bodyOf();
    if (root) selectInText(root, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const root = bodyOf();
    if (!root || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOfKey(event.key);
    if (event.key === 'Enter') put(atOnce(firstPlace(root, story, selected)));
    else if (event.key === 'Escape' && caret) setCaret(null);
    else if (move && caret) put(moved(story, caret, move, event.shiftKey));
    else return;
    event.preventDefault();
  };
  /** After a press with the pointer: the caret is where the selection is. */
  const follow = () => {
    const root = bodyOf();
    const selection = getSelection();
    if (!root || !selection?.anchorNode || !selection.focusNode || !root.contains(selection.anchorNode))
      return;
    const anchor = placeInBody(root, selection.anchorNode, selection.anchorOffset);
    setCaret({ anchor, head: placeInBody(root, selection.focusNode, selection.focusOffset) });
  };
  return { caret, onKeyDown, follow };
}

const atOnce = (at: number): Caret => ({ anchor: at, head: at });

/** The item that is selected, else the first paragraph that is seen. */
function firstPlace(
  root: Element,
  { quotes, facts, attendees }: StoryWithItems,
  selected: string | null,
): number {
  const item = [...quotes, ...facts, ...attendees].find(({ id }) => id === selected);
  if (item) return item.start;
  const top = root.closest('.reading')?.getBoundingClientRect().top ?? 0;
  const seen = [...root.children].find((block) => block.getBoundingClientRect().bottom > top + 8);
  return Number(seen?.getAttribute(BLOCK_START) ?? 0);
}

function selectInText(root: Element, { anchor, head }: Caret): void {
  const [from, to] = [placeInText(root, anchor), placeInText(root, head)];
  if (!from || !to) return;
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  keepInView(root, head);
}

/** Room above and below the caret, so that the bar of what can be done has its place. */
const ROOM = 72;

function keepInView(root: Element, at: number): void {
  const pane = root.closest('.reading');
  const place = caretBox(root, at);
  if (!pane || !place) return;
  const { top, bottom } = pane.getBoundingClientRect();
  if (place.top < top + ROOM) pane.scrollTop -= top + ROOM - place.top;
  else if (place.bottom > bottom - ROOM) pane.scrollTop += place.bottom - bottom + ROOM;
}

/** Where on the screen a place of the body is: the left edge of its character, or the right one of the last. */
export function caretBox(
  root: Element,
  at: number,
): { left: number; top: number; bottom: number } | undefined {
  const place = placeInText(root, at);
  if (!place) return undefined;
  const { node, offset } = place;
  const length = node.textContent?.length ?? 0;
  const range = new Range();
  range.setStart(node, Math.max(0, Math.min(offset, length - 1)));
  range.setEnd(node, Math.min(length, offset + 1));
  const box = range.getClientRects()[0];
  return box && { left: offset < length ? box.left : box.right, top: box.top, bottom: box.bottom };
}
