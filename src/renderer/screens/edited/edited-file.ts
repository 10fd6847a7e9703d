import { useSyncExternalStore } from 'react';
import { desktop } from '../../api.ts';
import { sayFailure } from '../../parts/Toasts.tsx';
import { go } from '../../place.ts';

/** The edited file that is looked at beside its pack, and what a person has already said no to. */
interface EditedFile {
  packId: string;
  path: string;
  refused: ReadonlySet<string>;
}

let open: EditedFile | null = null;
const listeners = new Set<() => void>();

const set = (next: EditedFile | null) => {
  open = next;
  for (const listener of listeners) listener();
};

/** The edited file of this pack that is open; null where there is none. */
export function useEditedFile(packId: string | null): EditedFile | null {
  const file = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  return file?.packId === packId ? file : null;
}

/** Sets a file beside a pack, which is opened. */
export function openEdited(packId: string, path: string): void {
  set({ packId, path, refused: new Set() });
  go({ screen: 'packs', packId });
}

export const closeEdited = (): void => set(null);

/** The pack stays as it is there; the file is not written to. */
export const refuse = (id: string): void => set(open && { ...open, refused: new Set([...open.refused, id]) });

export const refuseNothing = (): void => set(open && { ...open, refused: new Set() });

/** Asks which file, and sets it beside the pack. */
export async function chooseEdited(packId: string): Promise<void> {
  const chosen = await desktop('desktop.chooseEdited', {});
  if (!chosen.ok) sayFailure(chosen.failure);
  else if (chosen.value.path !== null) openEdited(packId, chosen.value.path);
}
