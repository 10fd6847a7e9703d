import { type KeyboardEvent, useEffect, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { TextBlock as Text } from '../../../shared/model/pack.ts';
import { useDraft } from './useDraft.ts';

interface TextBlockProps {
  packId: string;
  block: Text;
  startWriting: boolean;
  onWrite: () => void;
}

/** The office's own words, edited where they stand and saved as they are typed. */
export function TextBlock({ packId, block, startWriting, onWrite }: TextBlockProps) {
  const { text, write, flush } = useDraft(packId, block);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (startWriting) ref.current?.focus();
  }, [startWriting]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') ref.current?.closest<HTMLElement>('[data-block]')?.focus();
    else if (!event.altKey) event.stopPropagation();
  };
  return (
    <TextField aria-label="Own text" value={text} onChange={write} onFocus={onWrite} onBlur={flush}>
      <TextArea
        ref={ref}
        className="block-own-text"
        rows={1}
        placeholder="Write here. A blank line begins a new paragraph, “- ” a list."
        onKeyDown={press}
      />
    </TextField>
  );
}
