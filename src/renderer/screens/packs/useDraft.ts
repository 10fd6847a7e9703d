import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { followed } from './at-rest.ts';
import { changePack } from './change-pack.ts';
import { forgetUnsaved, noteUnsaved } from './unsaved.ts';

const restMs = 250;
/** Milliseconds more in which the preview may show what was written before it is saved. */
const patience = 750;

/**
 * Text of a pack while it is being written: shown at once, here and in the preview, saved when the fingers rest and
 * the page is there, when the field is left and when the window goes. `saved` is the text that the library has; it is taken over only while nothing is waiting to
 * be saved. `changeTo` makes the change that saves a text.
 */
export function useDraft(packId: string, saved: string, changeTo: (text: string) => OwnChange) {
  const [text, setText] = useState(saved);
  const waiting = useRef<{ change: OwnChange; timer: ReturnType<typeof setTimeout> } | null>(null);
  const change = useRef(changeTo);
  change.current = changeTo;
  const flush = useCallback(() => {
    const draft = waiting.current;
    if (!draft) return;
    clearTimeout(draft.timer);
    waiting.current = null;
    void changePack(packId, draft.change).finally(() => forgetUnsaved(draft.change));
  }, [packId]);
  const write = (typed: string) => {
    setText(typed);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const changed = change.current(typed);
    noteUnsaved(packId, waiting, changed);
    const rested = () =>
      followed(patience).then(() => {
        if (waiting.current?.change === changed) flush();
      });
    waiting.current = { change: changed, timer: setTimeout(rested, restMs) };
  };
  useEffect(() => {
    if (!waiting.current) setText(saved);
  }, [saved]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { text, write, flush };
}
