/** Milliseconds after which work that can wait is done even so. */
const patience = 400;

/** Waits until the window has nothing else to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: patience }));
