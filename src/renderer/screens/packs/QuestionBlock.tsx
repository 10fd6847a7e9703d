import { Label } from 'react-aria-components';
import { Likelihood, type QuestionBlock as Question } from '../../../shared/model/pack.ts';
import { likelihoodWords } from '../../../shared/words/likelihood.ts';
import { Choice } from '../../parts/Field.tsx';
import { changePack } from './change-pack.ts';
import { OwnWords } from './OwnWords.tsx';
import './QuestionBlock.css';

interface QuestionBlockProps {
  packId: string;
  block: Question;
  startWriting: boolean;
  onWrite: () => void;
}

const fields = [
  { name: 'question', label: 'Question', placeholder: 'What the minister may be asked' },
  { name: 'answer', label: 'Answer', placeholder: 'What to say' },
  { name: 'ifPressed', label: 'If pressed', placeholder: 'Optional: what to say when that was not enough' },
  { name: 'defensive', label: 'Defensive', placeholder: 'Optional: what to say only when attacked' },
] as const;

const choices = Likelihood.options.map((id) => ({ id, words: likelihoodWords[id] }));

/** A question with its answers: labelled fields, edited where they stand. */
export function QuestionBlock({ packId, block, startWriting, onWrite }: QuestionBlockProps) {
  const edit = (words: Partial<Question>) => ({ kind: 'edit-question', blockId: block.id, words }) as const;
  return (
    <div className="question">
      {fields.map(({ name, label, placeholder }) => (
        <OwnWords
          key={name}
          packId={packId}
          className={`question-field question-${name}`}
          saved={block[name]}
          changeTo={(text) => edit({ [name]: text })}
          placeholder={placeholder}
          startWriting={startWriting && name === 'question'}
          onWrite={onWrite}
        >
          <Label>{label}</Label>
        </OwnWords>
      ))}
      <div className="question-likelihood">
        <Choice
          label="How likely"
          value={block.likelihood}
          onChange={(likelihood) => void changePack(packId, edit({ likelihood }))}
          choices={choices}
        />
      </div>
    </div>
  );
}
