import { useMemo, useSyncExternalStore } from 'react';
import type { OwnChange } from '../../../shared/pack/changes.ts';

/** What is written and not yet saved. `field` tells one place to write in from another. */
interface Unsaved {
  packId: string;
  field: object;
  change: OwnChange;
}

let all: readonly Unsaved[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Unsaved[]): void {
  all = next;
  for (const listener of listeners) listener();
}

/** Says what is written in a field now. The last thing written in it counts. */
export const noteUnsaved = (packId: string, field: object, change: OwnChange): void =>
  set([...all.filter((one) => one.field !== field), { packId, field, change }]);

/** Says that a change is saved, or was refused. What was written in its field since then still waits. */
export function forgetUnsaved(change: OwnChange): void {
  if (all.some((one) => one.change === change)) set(all.filter((one) => one.change !== change));
}

const unsavedOf = (packId: string, now: readonly Unsaved[]): OwnChange[] =>
  now.filter((one) => one.packId === packId).map(({ change }) => change);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether anything that was written waits to be saved. */
export const useAnyUnsaved = (): boolean => useSyncExternalStore(subscribe, () => all.length > 0);

/** The changes of a pack that are not saved yet, in the order in which they were written. */
export function useUnsaved(packId: string): readonly OwnChange[] {
  const now = useSyncExternalStore(subscribe, () => all);
  return useMemo(() => unsavedOf(packId, now), [packId, now]);
}
