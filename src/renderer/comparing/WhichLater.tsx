import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { StoryVersion } from '../../shared/contract/versions.ts';
import { knownDateWords } from '../../shared/words/dates.ts';
import { FormSheet } from '../parts/Sheet.tsx';

interface WhichLaterProps {
  versions: [StoryVersion, StoryVersion];
  onChosen: (laterId: string) => void;
  onClose: () => void;
}

/** Asks which of two issues is the later one, where their dates do not say. */
export function WhichLater({ versions, onChosen, onClose }: WhichLaterProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <FormSheet
      title="Which is the later issue?"
      verb="Link as versions"
      onClose={onClose}
      onDone={() => chosen && onChosen(chosen)}
      mayDo={chosen !== null}
    >
      <p>Their dates do not say. The list will show the later one; the earlier one stays within reach.</p>
      <RadioGroup className="which-later" value={chosen} onChange={setChosen}>
        <Label className="unseen">The later issue</Label>
        {versions.map(({ id, title, fileName, published }, at) => (
          <Radio key={id} value={id} className="which-later-one">
            <strong>{title}</strong>
            <span>
              {[fileName, published && knownDateWords(published), at === 0 ? 'on the left' : 'on the right']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </FormSheet>
  );
}
