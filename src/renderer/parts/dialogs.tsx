import { Fragment, type ReactNode, useSyncExternalStore } from 'react';

type Draw = (close: () => void) => ReactNode;

let open: { id: number; draw: Draw }[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

const set = (next: typeof open) => {
  open = next;
  for (const listener of listeners) listener();
};

/** Shows a dialog; `draw` gets the way to close it. */
export function showDialog(draw: Draw): void {
  set([...open, { id: nextId++, draw }]);
}

/** Draws the dialogs that are open, the latest on top. Once in the window. */
export function DialogHost() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  return shown.map(({ id, draw }) => (
    <Fragment key={id}>{draw(() => set(open.filter((dialog) => dialog.id !== id)))}</Fragment>
  ));
}
