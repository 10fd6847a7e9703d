import { type RefObject, useEffect, useState } from 'react';

interface Near {
  near: boolean;
  /** How high it was when it came near or went away; null before anybody has looked. */
  height: number | null;
}

const unseen: Near = { near: false, height: null };

/** Whether an element is in view in what scrolls around it, named by its class, or within so many pixels of it. */
export function useNear(ref: RefObject<HTMLElement | null>, around: string, pixels: number): Near {
  const [near, setNear] = useState(unseen);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = (all: IntersectionObserverEntry[]) => {
      const last = all.at(-1);
      if (last) setNear({ near: last.isIntersecting, height: last.boundingClientRect.height });
    };
    const seen = new IntersectionObserver(look, {
      root: element.closest(around),
      rootMargin: `${pixels}px 0px`,
    });
    seen.observe(element);
    return () => seen.disconnect();
  }, [ref, around, pixels]);
  return near;
}
