import type { KnownDate } from '../../model/dates.ts';
import type { Fact, Figure } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { Sentence } from '../sentences.ts';
import { withNoun } from './nouns.ts';
import { qualifiersOf } from './qualifiers.ts';
import { resolveDate } from './resolve.ts';
import { type Value, valuesIn } from './values.ts';

/** Every sentence that carries a value. `storyDate` is what relative dates are counted from. */
export function factsIn(page: Page, storyDate: KnownDate | null): Fact[] {
  const asAt =
    storyDate === null
      ? null
      : {
          ...storyDate,
          basis: storyDate.basis === 'corrected' ? storyDate.basis : ('inferred' as const),
          reason: `The date of the story. ${storyDate.reason}`,
        };
  return page.blocks.flatMap((block) =>
    block.sentences
      .map((sentence) => factOf(block, sentence, storyDate, asAt))
      .filter((fact) => fact !== null),
  );
}

/** A "sentence" beyond this is no sentence but data. */
const longest = 8000;

function factOf(
  block: Block,
  sentence: Sentence,
  storyDate: KnownDate | null,
  asAt: KnownDate | null,
): Fact | null {
  const text = block.text.slice(sentence.start - block.start, sentence.end - block.start);
  if (text.length > longest) return null;
  const figures = valuesIn(text).map((value) =>
    figureOf(withNoun(value, text), text, sentence.start, storyDate),
  );
  if (figures.length === 0 || isFurniture(text)) return null;
  const whole = block.role !== 'paragraph' || /[.!?…]["'”’)\]]{0,3}$/.test(text);
  const doubts = whole ? [] : ['This is not a whole sentence. Check that it says enough by itself.'];
  return {
    start: sentence.start,
    end: sentence.end,
    text,
    figures,
    asAt,
    confidence: whole ? 0.95 : 0.6,
    sure: whole,
    doubts,
  };
}

/** Lines of a page about itself: "This was published under the 2016 to 2019 May Conservative government". */
const isFurniture = (text: string): boolean =>
  /^This was published under the /.test(text) ||
  /^(?:Published|Updated|Last updated|Posted)\b.{0,60}$/.test(text);

function figureOf(value: Value, sentence: string, offset: number, storyDate: KnownDate | null): Figure {
  const text = sentence.slice(value.start, value.end);
  const qualifiers = qualifiersOf(value, sentence).map((found) => ({
    ...found,
    start: offset + found.start,
    end: offset + found.end,
  }));
  const resolved = value.kind === 'date' ? resolveDate(text, sentence.slice(value.end), storyDate) : null;
  return {
    start: offset + value.start,
    end: offset + value.end,
    text,
    kind: value.kind,
    amount: value.amount,
    unit: value.unit,
    qualifiers,
    resolved,
  };
}
