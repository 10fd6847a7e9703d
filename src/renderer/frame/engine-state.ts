import { useSyncExternalStore } from 'react';
import type { EngineNews } from '../../shared/contract/bridge.ts';
import { say } from '../parts/Toasts.tsx';
import { forgetReview } from '../screens/again/review.ts';

let news: EngineNews | null = null;
const listeners = new Set<() => void>();

/** Takes what the engine's host says. A restart is said aloud; a library that cannot be opened is shown in its place. */
export function hearEngine(latest: EngineNews): void {
  if (news && 'library' in news && 'library' in latest && news.library !== latest.library) forgetReview();
  news = latest;
  if (latest.kind === 'restarted')
    say(
      'The part of Packwright that keeps the library stopped and was started again. What was saved is there.',
    );
  for (const listener of listeners) listener();
}

export const useEngineNews = (): EngineNews | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => news,
  );
