import type { Thread } from './thread.ts';

/** Gives each caller a thread that is free, first come first served. */
export function turnsOf(threads: Thread[]): <T>(use: (thread: Thread) => Promise<T>) => Promise<T> {
  const free = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  const take = () => {
    const thread = free.pop();
    return thread ? Promise.resolve(thread) : new Promise<Thread>((resolve) => waiting.push(resolve));
  };
  return async (use) => {
    const thread = await take();
    try {
      return await use(thread);
    } finally {
      const next = waiting.shift();
      if (next) next(thread);
      else free.push(thread);
    }
  };
}
