import { statementInlines } from '../document/figures.ts';
import { ownWords } from '../document/own-words.ts';
import { assertNever } from '../failure.ts';
import type { KnownDate } from '../model/dates.ts';
import type { Block, FactBlock } from '../model/pack.ts';
import { ownBlockWords } from '../words/block-kinds.ts';
import { cleanParagraph } from '../words/clean.ts';
import { dateWords } from '../words/dates.ts';
import { speakerWords } from '../words/people.ts';

/** What a block is called in an addendum; of one that may not be disclosed no word is said. */
export function nameOf(block: Block): string {
  const secret = block.disclosure === 'not-disclosed';
  if (secret) return `${capital(kindOf(block))} that is not to be disclosed`;
  switch (block.kind) {
    case 'quote':
      return `Quote of ${cleanParagraph(speakerWords(block.speaker, block.role, block.organisation))}${dayOf(block.saidOn, ', ')}`;
    case 'fact':
      return `Fact${dayOf(block.asAt, ' as at ')}: ${figuresOf(block)}`;
    case 'attendees':
      return `List of attendees from “${cleanParagraph(block.evidence.storyTitle)}”`;
    case 'agenda':
    case 'logistics':
    case 'clearance':
    case 'addendum':
      return capital(ownBlockWords[block.kind]);
    default: {
      const words = opening(ownWords(block), 8);
      return words ? `${capital(ownBlockWords[block.kind])} “${words}”` : capital(ownBlockWords[block.kind]);
    }
  }
}

/** An item's own day, where it has one. */
const dayOf = (known: KnownDate | null, before: string): string =>
  known ? `${before}${dateWords(known.date)}` : '';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function kindOf(block: Block): string {
  switch (block.kind) {
    case 'quote':
    case 'fact':
      return block.kind;
    case 'attendees':
      return 'attendee list';
    default:
      return ownBlockWords[block.kind] ?? assertNever(block as never);
  }
}

/** The figures of a fact, never without their qualifiers; of a fact without figures its first words. */
function figuresOf(block: FactBlock): string {
  const strong = statementInlines(block).flatMap((inline) =>
    inline.kind === 'text' && inline.strong ? [inline.text.trim()] : [],
  );
  return strong.length > 0 ? strong.join(', ') : opening(block.text, 12);
}

/** The first words of a text; an ellipsis says that there are more. Marks of lists are no words. */
export function opening(text: string, most: number): string {
  const words = cleanParagraph(text.replace(/^\s*(?:[-•*]|\d{1,3}[.)])\s+/gm, '')).split(' ');
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}
