import { useSyncExternalStore } from 'react';
import { useAnyUnsaved } from './unsaved.ts';

let underWay = 0;
const listeners = new Set<() => void>();

const count = (by: number) => {
  underWay += by;
  for (const listener of listeners) listener();
};

/** Counts work as "being saved" until it has ended, well or badly. */
export async function whileSaving<T>(work: Promise<T>): Promise<T> {
  count(1);
  try {
    return await work;
  } finally {
    count(-1);
  }
}

/** True while something that was made is not in the library yet. */
export function useSaving(): boolean {
  const unsaved = useAnyUnsaved();
  const saving = useSyncExternalStore(subscribe, () => underWay > 0);
  return saving || unsaved;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
