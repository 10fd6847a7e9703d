/** Milliseconds after which nobody waits for a field any more. */
const patience = 3000;

let typed: string | null = null;
let giveUp: ReturnType<typeof setTimeout> | undefined;

/**
 * To be said by what opens a field that is not there at once: what is typed until then is kept, and `handOn` writes
 * it into the field. A press of the mouse or Esc leaves off.
 */
export function keepTyping(): void {
  typed ??= '';
  window.addEventListener('pointerdown', leaveOff, { once: true, capture: true });
  clearTimeout(giveUp);
  giveUp = setTimeout(leaveOff, patience);
}

/**
 * For a button that opens a field: it is pressed when its key comes up, and whoever types fast has begun to write by
 * then. What is typed is kept from the moment when the key goes down.
 */
export const keepTypingWhileHeld = ({ pointerType }: { pointerType: string }): void => {
  if (pointerType === 'keyboard') keepTyping();
};

/**
 * Writes what was kept into the field that has the focus now, after each Tab into the next. Where none has the focus,
 * what was kept is forgotten.
 */
export function handOn(): void {
  const parts = typed?.split('\t') ?? [];
  leaveOff();
  parts.forEach((part, at) => {
    if (at > 0) nextField()?.focus();
    if (part && isField(document.activeElement)) document.execCommand('insertText', false, part);
  });
}

/** Takes a key while a field is being opened. False where nobody waits for one, or the key is no writing. */
export function kept(event: KeyboardEvent): boolean {
  if (typed === null) return false;
  if (event.key === 'Escape') leaveOff();
  const next = held(event) ? typed : afterKey(typed, event);
  if (next === undefined || typed === null || next === null) return false;
  typed = next;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** The key that pressed the button, and is not up yet. */
const held = ({ key, repeat }: KeyboardEvent) => repeat && (key === 'Enter' || key === ' ');

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What is kept after one more key; undefined for a key that writes nothing. */
export function afterKey(text: string, { key, ctrlKey, metaKey, altKey, shiftKey }: Key): string | undefined {
  if (key === 'Enter') return `${text}\n`;
  if (key === 'Tab' && !shiftKey) return `${text}\t`;
  if (key === 'Backspace') return text.slice(0, -1);
  // AltGr is Ctrl with Alt to some systems, and writes letters.
  const writes = [...key].length === 1 && ctrlKey === altKey && !metaKey;
  return writes ? text + key : undefined;
}

function leaveOff(): void {
  typed = null;
  clearTimeout(giveUp);
  window.removeEventListener('pointerdown', leaveOff, { capture: true });
}

const isField = (element: Element | null) =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

function nextField(): HTMLElement | undefined {
  const fields = [...document.querySelectorAll<Element>('input, textarea')];
  const here = document.activeElement;
  return here ? (fields[fields.indexOf(here) + 1] as HTMLElement | undefined) : undefined;
}
