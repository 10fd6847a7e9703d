import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import type { Failure } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { Action, IconAction } from './Action.tsx';
import './Toasts.css';

interface ToastAction {
  words: string;
  run: () => void;
}

interface Message {
  sentence: string;
  tone: 'done' | 'failed';
  actions: ToastAction[];
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });
let said: { key: string; undo: (() => void) | undefined } | null = null;

/** Says in a corner what happened; it takes the place of what was said before, whose Undo may no longer fit. */
export function say(sentence: string, actions: ToastAction[] = []): void {
  unsay();
  const key = queue.add({ sentence, tone: 'done', actions }, { timeout: actions.length ? 10_000 : 5_000 });
  said = { key, undo: actions.find((action) => action.words === 'Undo')?.run };
}

/** Takes back what was said last: something else has been done since. */
export function unsay(): void {
  if (said) queue.close(said.key);
  said = null;
}

/** Says that something failed; stays until it is closed. */
export function sayFailure(failure: Failure): void {
  queue.add({ sentence: failureSentence(failure), tone: 'failed', actions: [] });
}

/** Takes back the last thing that a message offered to undo. False where there is none. */
export function undoLast(): boolean {
  const undo = said?.undo;
  if (!undo) return false;
  unsay();
  undo();
  return true;
}

function ToastActions({ toastKey, actions }: { toastKey: string; actions: ToastAction[] }) {
  const run = (action: ToastAction) => {
    queue.close(toastKey);
    if (said?.key === toastKey) said = null;
    action.run();
  };
  return actions.map((action) => (
    <Action key={action.words} look="quiet" onPress={() => run(action)}>
      {action.words}
    </Action>
  ));
}

/** Where messages show. Once in the window. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label="Messages">
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.sentence}</Text>
          </ToastContent>
          <ToastActions toastKey={toast.key} actions={toast.content.actions} />
          <IconAction slot="close" icon={X} words="Close message" />
        </Toast>
      )}
    </ToastRegion>
  );
}
