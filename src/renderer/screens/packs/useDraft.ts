import { useCallback, useEffect, useRef, useState } from 'react';
import type { TextBlock } from '../../../shared/model/pack.ts';
import { changePack } from './change-pack.ts';

const restMs = 250;

/**
 * The text of a block while it is being written: shown at once, saved when the fingers rest, when the field is left
 * and when the window goes. What the library says is taken over only while nothing is waiting to be saved.
 */
export function useDraft(packId: string, block: TextBlock) {
  const [text, setText] = useState(block.text);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useCallback(() => {
    const draft = waiting.current;
    if (!draft) return;
    clearTimeout(draft.timer);
    waiting.current = null;
    void changePack(packId, { kind: 'edit-text', blockId: block.id, text: draft.text });
  }, [packId, block.id]);
  const write = (typed: string) => {
    setText(typed);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text: typed, timer: setTimeout(flush, restMs) };
  };
  useEffect(() => {
    if (!waiting.current) setText(block.text);
  }, [block.text]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { text, write, flush };
}
