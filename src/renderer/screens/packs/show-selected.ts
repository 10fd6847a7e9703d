import { type RefObject, useEffect } from 'react';
import { show } from '../../parts/show.ts';

/** Frames within which a list has the row of a block that was put in a moment ago. */
const patience = 20;

/** Brings the block or section that is selected into view, as soon as it is there. */
export function useShowSelected(page: RefObject<HTMLElement | null>, selected: string | null): void {
  useEffect(() => {
    if (selected === null) return undefined;
    const id = CSS.escape(selected);
    let frame = 0;
    const step = (left: number) => {
      const at = page.current?.querySelector(`[data-block="${id}"], [data-section="${id}"]`);
      if (at) show(at);
      else if (left > 0) frame = requestAnimationFrame(() => step(left - 1));
    };
    step(patience);
    return () => cancelAnimationFrame(frame);
  }, [page, selected]);
}
