import { Label } from 'react-aria-components';
import type { LineBlock, PortraitBlock } from '../../../../shared/model/pack.ts';
import { OwnWords } from '../OwnWords.tsx';
import { PortraitPicture } from './PortraitPicture.tsx';

const fieldsOf = {
  line: [
    { name: 'line', label: 'Line', placeholder: 'What to say' },
    {
      name: 'support',
      label: 'Behind it',
      placeholder: 'Optional: what stands behind it; “- ” makes a list',
    },
  ],
  portrait: [
    { name: 'name', label: 'Name', placeholder: 'Who it is' },
    { name: 'role', label: 'Role', placeholder: 'What they are' },
    { name: 'organisation', label: 'Of', placeholder: 'Organisation' },
    { name: 'text', label: 'Portrait', placeholder: 'What the minister should know of them' },
  ],
} as const;

interface FieldsBlockProps {
  packId: string;
  block: LineBlock | PortraitBlock;
  startWriting: boolean;
  onWrite: () => void;
}

/** A line to take or a pen portrait: labelled fields, edited where they stand. */
export function FieldsBlock({ packId, block, startWriting, onWrite }: FieldsBlockProps) {
  const words = block as unknown as Record<string, string>;
  return (
    <div className="question">
      {block.kind === 'portrait' && <PortraitPicture packId={packId} block={block} />}
      {fieldsOf[block.kind].map(({ name, label, placeholder }, at) => (
        <OwnWords
          key={name}
          packId={packId}
          className={`question-field${at === 0 ? ' question-question' : ''}`}
          saved={words[name] ?? ''}
          changeTo={(text) => ({ kind: 'edit-block', block: { ...block, [name]: text } })}
          placeholder={placeholder}
          startWriting={startWriting && at === 0}
          onWrite={onWrite}
        >
          <Label>{label}</Label>
        </OwnWords>
      ))}
    </div>
  );
}
