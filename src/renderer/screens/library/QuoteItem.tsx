import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredQuote } from '../../../shared/model/items.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { Action } from '../../parts/Action.tsx';
import { showDialog } from '../../parts/dialogs.tsx';
import { Origin } from '../../parts/Origin.tsx';
import { AddToPack } from '../../picking/AddToPack.tsx';
import { CheckThis } from './CheckThis.tsx';
import { CorrectSpeaker } from './CorrectSpeaker.tsx';
import { DismissItem } from './Dismissed.tsx';
import { LongText } from './LongText.tsx';
import { PartItem } from './PartItem.tsx';

interface QuoteItemProps {
  quote: StoredQuote;
  story: StoryWithItems;
  isSelected: boolean;
}

/** A quote as the inspector shows it: who, as what, when; its words; what to do with it. */
export function QuoteItem({ quote, story, isSelected }: QuoteItemProps) {
  const who = quote.speaker ?? 'Speaker not given';
  const asWhat = [quote.role, quote.organisation].filter(Boolean).join(', ');
  const said =
    quote.saidOn &&
    `${dateWords(quote.saidOn.date)}${quote.saidOn.basis === 'inferred' ? ' (inferred)' : ''}`;
  const correct = () => showDialog((close) => <CorrectSpeaker quote={quote} story={story} onClose={close} />);
  return (
    <>
      <p className="item-who">
        <strong>{who}</strong> <Origin origin={quote.origin} />
      </p>
      {(asWhat || said) && <p className="item-meta">{[asWhat, said].filter(Boolean).join(' · ')}</p>}
      <LongText className="item-quote" text={quote.kind === 'fragment' ? `“${quote.text}”` : quote.text} />
      {!quote.sure && (
        <CheckThis kind="quote" item={quote} storyId={story.id}>
          <Action look="quiet" onPress={correct}>
            Correct the speaker…
          </Action>
        </CheckThis>
      )}
      <div className="item-foot">
        <AddToPack
          item={{ kind: 'quote', id: quote.id }}
          what={`quote of ${who}, ${quote.text.slice(0, 60)}`}
        />
        {quote.sure && (
          <Action look="quiet" onPress={correct} aria-label={`Correct the speaker ${who}`}>
            Correct…
          </Action>
        )}
        <DismissItem kind="quote" id={quote.id} what={`quote of ${who}, ${quote.text.slice(0, 60)}`} />
      </div>
      {isSelected && <PartItem what={`quote of ${who}`} />}
    </>
  );
}
