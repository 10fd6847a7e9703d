/** What the preview is doing for what was written last. */
let underWay = 0;
const waiting = new Set<() => void>();

/** Counts work of the preview until it has ended, well or badly. */
export async function whileFollowing<T>(work: Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await work;
  } finally {
    underWay -= 1;
    if (underWay === 0) setTimeout(tellRest, settling);
  }
}

/** Milliseconds in which what has come is handed on to be drawn. */
const settling = 30;

function tellRest(): void {
  if (underWay > 0) return;
  for (const go of waiting) go();
}

/**
 * Waits until the page that is being written is on the screen, but no longer than so many milliseconds: saving takes
 * from the same window and the same engine.
 */
export function followed(patience: number): Promise<void> {
  if (underWay === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      waiting.delete(go);
      resolve();
    };
    const timer = setTimeout(go, patience);
    waiting.add(go);
  });
}
