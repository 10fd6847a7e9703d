import { Fragment } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { FactBlock as Fact, QuoteBlock as Quote } from '../../../shared/model/pack.ts';
import { commitmentWords, momentWords } from '../../../shared/words/commitments.ts';
import { knownDateWords } from '../../../shared/words/dates.ts';
import { speakerWords } from '../../../shared/words/people.ts';
import { Paragraphs } from '../../parts/Paragraphs.tsx';
import { boldParts } from '../library/fact-parts.ts';

/** Where a picked block comes from. */
export function Source({ evidence }: { evidence: Evidence }) {
  const date = evidence.published ?? evidence.eventDate;
  return (
    <p className="block-source">
      {[evidence.storyTitle, evidence.publisher, date && knownDateWords(date)].filter(Boolean).join(', ')}
    </p>
  );
}

/** A quote, word for word, with who said it, as what and when. */
export function QuoteBlock({ block }: { block: Quote }) {
  const said = block.saidOn && `, ${knownDateWords(block.saidOn)}`;
  return (
    <>
      <blockquote className="block-quote-text readable">
        <Paragraphs text={block.quoteKind === 'block' ? block.text : `“${block.text}”`} />
      </blockquote>
      <p className="block-who">
        {speakerWords(block.speaker, block.role, block.organisation)}
        {said}
      </p>
      <Source evidence={block.evidence} />
    </>
  );
}

/** A fact with its figures and their qualifiers set off. */
export function FactBlock({ block }: { block: Fact }) {
  const spans = block.figures.flatMap((figure) => [figure, ...figure.qualifiers]);
  return (
    <>
      <p className="block-fact-text readable">
        {boldParts(block.text, 0, spans).map((part) =>
          part.bold ? <b key={part.at}>{part.text}</b> : <Fragment key={part.at}>{part.text}</Fragment>,
        )}
      </p>
      {block.commitment && <p className="block-who">{commitmentWords(block.commitment)}</p>}
      {block.moments?.map((moment) => (
        <p key={moment.start} className="block-who">
          {momentWords(moment)}
        </p>
      ))}
      {block.asAt && <p className="block-who">As at {knownDateWords(block.asAt)}</p>}
      <Source evidence={block.evidence} />
    </>
  );
}
