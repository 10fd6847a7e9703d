import type { TextBlock as Text } from '../../../shared/model/pack.ts';
import { OwnWords } from './OwnWords.tsx';

interface TextBlockProps {
  packId: string;
  block: Text;
  startWriting: boolean;
  onWrite: () => void;
}

/** A block of the office's own words. */
export const TextBlock = ({ block, ...rest }: TextBlockProps) => (
  <OwnWords
    {...rest}
    saved={block.text}
    changeTo={(text) => ({ kind: 'edit-text', blockId: block.id, text })}
    name="Own text"
    placeholder="Write here. A blank line begins a new paragraph, “- ” a list."
  />
);
