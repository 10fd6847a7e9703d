import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { OwnChange } from '../../../shared/pack/changes.ts';
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
    if (startWriting) ref.current?.focus();
  }, [startWriting]);
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
