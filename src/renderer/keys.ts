import { storyCommands } from '../shared/contract/desktop.ts';
import { desktop } from './api.ts';
import { type CommandId, canRun, commandList, runCommand } from './commands.ts';
import { kept } from './typing-ahead.ts';

export const isMac = /mac/i.test(navigator.platform);

/** "mod+Shift+Z" as a person reads it on this machine. */
export function keyWords(keys: string): string {
  const words = keys.replace('mod', isMac ? '⌘' : 'Ctrl').replace('Alt', isMac ? '⌥' : 'Alt');
  return isMac ? words.replaceAll('+', '').replace('Shift', '⇧') : words;
}

/** The keys of an event as commands write them. */
export function pressed(event: KeyboardEvent): string {
  const parts = [
    (isMac ? event.metaKey : event.ctrlKey) && 'mod',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ];
  return parts.filter(Boolean).join('+');
}

/** True where typed letters belong to a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && !!target.closest('input, textarea, select, [contenteditable="true"]');
}

const isTextKey = (id: CommandId) => id === 'undo' || id === 'redo';

function commandOf(event: KeyboardEvent): CommandId | undefined {
  const keys = pressed(event);
  if (keys === 'F' && !isTyping(event.target)) return 'find';
  if (keys === 'mod+Y' && !isMac) return 'redo';
  return commandList.find((command) => command.keys === keys && canRun(command.id))?.id;
}

/** Runs the command of a key. A field keeps its own undo; an open dialog keeps every key, and so does one on its way. */
export function onWindowKey(event: KeyboardEvent): void {
  if (kept(event)) return;
  const id = commandOf(event);
  if (!id || event.defaultPrevented || document.querySelector('.overlay, [role="menu"]')) return;
  if (isTextKey(id) && isTyping(event.target)) return;
  if (!canRun(id)) return;
  event.preventDefault();
  event.stopPropagation();
  runCommand(id);
}

/** Runs a command that the menu sent. In a field, undo and redo act on what is typed there. */
export function onMenuCommand(id: CommandId): void {
  if (isTextKey(id) && isTyping(document.activeElement)) document.execCommand(id);
  else runCommand(id);
}

let told = '';

/** Tells the menu which commands apply to what is on screen, when that has changed. */
export function tellMenu(): void {
  const can = storyCommands.filter(canRun);
  if (can.join(' ') === told) return;
  told = can.join(' ');
  void desktop('desktop.commands', { can });
}
