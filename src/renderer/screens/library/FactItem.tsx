import { Fragment } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredFact } from '../../../shared/model/items.ts';
import { momentWords } from '../../../shared/words/commitments.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { Origin } from '../../parts/Origin.tsx';
import { AddToPack } from '../../picking/AddToPack.tsx';
import { CheckThis } from './CheckThis.tsx';
import { CommitmentLine } from './CommitmentLine.tsx';
import { DismissItem } from './Dismissed.tsx';
import { boldParts } from './fact-parts.ts';
import { PartItem } from './PartItem.tsx';

interface FactItemProps {
  fact: StoredFact;
  story: StoryWithItems;
  isSelected: boolean;
}

/** A fact as the inspector shows it: its sentence with the figures and their qualifiers set off. */
export function FactItem({ fact, story, isSelected }: FactItemProps) {
  const figures = fact.figures.flatMap((figure) => [figure, ...figure.qualifiers]);
  const resolved = fact.figures.flatMap(({ text, resolved: known }) => (known ? [{ text, known }] : []));
  return (
    <>
      <p className="item-fact">
        {boldParts(fact.text, fact.start, figures).map((part) =>
          part.bold ? <b key={part.at}>{part.text}</b> : <Fragment key={part.at}>{part.text}</Fragment>,
        )}{' '}
        <Origin origin={fact.origin} />
      </p>
      <CommitmentLine fact={fact} storyId={story.id} isSelected={isSelected} />
      {resolved.map(({ text, known }) => (
        <p key={text} className="item-meta" title={known.reason}>
          “{text}” is {dateWords(known.date)} ({known.basis})
        </p>
      ))}
      {fact.moments?.map((moment) => (
        <p key={moment.start} className="item-meta" title={moment.reason}>
          {momentWords(moment)}
        </p>
      ))}
      {fact.asAt && fact.asAt.date !== story.published?.date && (
        <p className="item-meta">As at {dateWords(fact.asAt.date)}</p>
      )}
      {!fact.sure && <CheckThis kind="fact" item={fact} storyId={story.id} />}
      <div className="item-foot">
        <AddToPack item={{ kind: 'fact', id: fact.id }} what={`fact, ${fact.text.slice(0, 60)}`} />
        <DismissItem kind="fact" id={fact.id} what={`fact, ${fact.text.slice(0, 60)}`} />
      </div>
      {isSelected && <PartItem what={`fact, ${fact.text.slice(0, 60)}`} />}
    </>
  );
}
