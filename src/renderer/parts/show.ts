const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Brings an element into view: gently, unless the system asks for no motion or there is a long way to go. */
export function show(element: Element | null | undefined, block: ScrollLogicalPosition = 'nearest'): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const far = bottom < -window.innerHeight || top > 2 * window.innerHeight;
  element.scrollIntoView({ block, behavior: calm.matches || far ? 'instant' : 'smooth' });
}
