import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { handOn } from '../../typing-ahead.ts';
import { useDraft } from './useDraft.ts';

interface OwnWordsProps {
  packId: string;
  /** The text as the library has it. */
  saved: string;
  changeTo: (text: string) => OwnChange;
  /** Heard, not seen; with a `label` among the children it is left out. */
  name?: string;
  className?: string;
  placeholder: string;
  startWriting: boolean;
  onWrite: () => void;
  children?: ReactNode;
}

/** The office's own words, edited where they stand and saved as they are typed. */
export function OwnWords(props: OwnWordsProps) {
  const {
    packId,
    saved,
    changeTo,
    name,
    className = '',
    placeholder,
    startWriting,
    onWrite,
    children,
  } = props;
  const { text, write, flush } = useDraft(packId, saved, changeTo);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!startWriting) return;
    // The list first learns which row it is: it would send the focus back to the row that had it last.
    ref.current?.closest<HTMLElement>('[data-block]')?.focus();
    ref.current?.focus();
    handOn();
  }, [startWriting]);
  useEffect(() => keepFocusAfterDialogs(ref.current), []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') ref.current?.closest<HTMLElement>('[data-block]')?.focus();
    else if (!event.altKey) event.stopPropagation();
  };
  return (
    <TextField
      {...(className && { className })}
      {...(name && { 'aria-label': name })}
      value={text}
      onChange={write}
      onFocus={onWrite}
      onBlur={flush}
    >
      {children}
      <TextArea ref={ref} className="block-own-text" rows={1} placeholder={placeholder} onKeyDown={press} />
    </TextField>
  );
}

/** A list takes the focus that a closing dialog gives back to one of its rows for itself; a field gets it here. */
function keepFocusAfterDialogs(field: HTMLTextAreaElement | null): () => void {
  const stop = (event: Event) => event.stopPropagation();
  field?.addEventListener('react-aria-focus-scope-restore', stop);
  return () => field?.removeEventListener('react-aria-focus-scope-restore', stop);
}
