import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MenuCommand } from '../shared/contract/desktop.ts';

/** What can be done in the window by menu, key or palette. */
export type CommandId =
  | MenuCommand
  | 'accept-reading'
  | 'accept-change'
  | 'refuse-change'
  | 'keep-reading'
  | 'pack-details'
  | 'add-section'
  | 'sample-library';

export interface CommandWords {
  id: CommandId;
  words: string;
  /** As keys are written below: "mod" is Ctrl, on a Mac Command. */
  keys?: string;
}

/** In the order of the palette. */
export const commandList: CommandWords[] = [
  { id: 'import-files', words: 'Import files…', keys: 'mod+O' },
  { id: 'import-folder', words: 'Import a folder…', keys: 'mod+Shift+O' },
  { id: 'paste-story', words: 'Paste a story…', keys: 'mod+Shift+V' },
  { id: 'sample-library', words: 'Add the sample stories' },
  { id: 'new-pack', words: 'New pack…', keys: 'mod+N' },
  { id: 'find', words: 'Find', keys: 'mod+F' },
  { id: 'go-library', words: 'Go to Library', keys: 'mod+1' },
  { id: 'go-people', words: 'Go to People', keys: 'mod+2' },
  { id: 'go-packs', words: 'Go to Packs', keys: 'mod+3' },
  { id: 'edit-story', words: 'Edit story details…', keys: 'mod+E' },
  { id: 'compare-story', words: 'Compare with another issue…' },
  { id: 'mark-quote', words: 'Mark selection as quote…', keys: 'mod+Shift+M' },
  { id: 'mark-fact', words: 'Mark selection as fact', keys: 'mod+Shift+F' },
  { id: 'use-selection', words: 'Use selection as its text', keys: 'mod+Shift+X' },
  { id: 'split-item', words: 'Split here', keys: 'mod+Shift+S' },
  { id: 'join-item', words: 'Join with next', keys: 'mod+Shift+J' },
  { id: 'dismiss-item', words: 'Dismiss', keys: 'mod+Shift+D' },
  { id: 'restore-item', words: 'Bring back a dismissed item…', keys: 'mod+Shift+B' },
  { id: 'read-again', words: 'Read stories again…', keys: 'mod+Shift+R' },
  { id: 'accept-change', words: 'Accept the change', keys: 'mod+Enter' },
  { id: 'refuse-change', words: 'Refuse the change' },
  { id: 'accept-reading', words: 'Accept the new reading', keys: 'mod+Enter' },
  { id: 'keep-reading', words: 'Keep the story as it is' },
  { id: 'pack-details', words: 'Edit pack details…', keys: 'mod+E' },
  { id: 'add-section', words: 'Add a section…' },
  { id: 'print', words: 'Print…', keys: 'mod+P' },
  { id: 'export-pdf', words: 'Export PDF…', keys: 'mod+Shift+P' },
  { id: 'export-word', words: 'Export Word…', keys: 'mod+Shift+W' },
  { id: 'export-odt', words: 'Export OpenDocument…' },
  { id: 'export-all', words: 'Export all three…' },
  { id: 'export-copy', words: 'Export a copy for others…' },
  { id: 'export-again', words: 'Export again, where it went last', keys: 'mod+Alt+P' },
  { id: 'open-edited', words: 'Open an edited Word file…' },
  { id: 'addendum', words: 'Addendum since a copy…' },
  { id: 'undo', words: 'Undo', keys: 'mod+Z' },
  { id: 'redo', words: 'Redo', keys: 'mod+Shift+Z' },
  { id: 'toggle-list', words: 'Show or hide the left column', keys: 'mod+B' },
  { id: 'toggle-inspector', words: 'Show or hide the right column', keys: 'mod+Alt+B' },
  { id: 'toggle-preview', words: 'Show or hide the preview', keys: 'mod+Shift+E' },
  { id: 'backup', words: 'Back up the library…' },
  { id: 'shortcuts', words: 'Keyboard shortcuts', keys: 'mod+/' },
  { id: 'help', words: 'Help', keys: 'F1' },
  { id: 'palette', words: 'All commands', keys: 'mod+K' },
];

const handlers = new Map<CommandId, (() => void)[]>();
const watchers = new Set<() => void>();
let told = true;

/** Tells whoever shows which commands can run, once for all that comes and goes together. */
function changed(): void {
  if (!told) return;
  told = false;
  queueMicrotask(() => {
    told = true;
    for (const watcher of watchers) watcher();
  });
}

/** Runs what the latest part on screen has to say to a command. False where nothing on screen answers to it. */
export function runCommand(id: CommandId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return !!handler;
}

export const canRun = (id: CommandId): boolean => !!handlers.get(id)?.length;

/** Tells when commands come or go. Returns the way to stop listening. */
export function onCommands(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Whether a command can run now; the part is drawn again when that changes. */
export const useCanRun = (id: CommandId): boolean => useSyncExternalStore(onCommands, () => canRun(id));

/** While the part is on screen (and `enabled`), the command does this. A later part goes before an earlier one. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const handler = () => latest.current();
    const list = handlers.get(id) ?? [];
    handlers.set(id, list);
    list.push(handler);
    changed();
    return () => {
      list.splice(list.indexOf(handler), 1);
      changed();
    };
  }, [id, enabled]);
}
