const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Brings an element into view, gently unless the system asks for no motion. */
export function show(element: Element | null | undefined, block: ScrollLogicalPosition = 'nearest'): void {
  element?.scrollIntoView({ block, behavior: calm.matches ? 'instant' : 'smooth' });
}
