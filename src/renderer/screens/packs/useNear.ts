import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is in view in the preview, or within so many pixels of it. */
export function useNear(ref: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const seen = new IntersectionObserver((all) => setNear(!!all.at(-1)?.isIntersecting), {
      root: element.closest('.preview'),
      rootMargin: `${pixels}px`,
    });
    seen.observe(element);
    return () => seen.disconnect();
  }, [ref, pixels]);
  return near;
}
