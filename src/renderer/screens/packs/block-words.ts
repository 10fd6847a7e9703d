import { assertNever } from '../../../shared/failure.ts';
import type { Block } from '../../../shared/model/pack.ts';

const opening = (text: string, length = 60) =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;

/** A block in a few words, for lists, names and messages. */
export function blockTitle(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return `Quote of ${block.speaker ?? 'a speaker not given'}: ${opening(block.text)}`;
    case 'fact':
      return `Fact: ${opening(block.text)}`;
    case 'attendees':
      return `Attendee list: ${block.people.length} people`;
    case 'text':
      return block.text.trim() ? `Text: ${opening(block.text.trim())}` : 'Text: empty';
    case 'question':
      return block.question.trim() ? `Question: ${opening(block.question.trim())}` : 'Question: empty';
    default:
      return assertNever(block);
  }
}

/** What was removed, in a message. */
export function blockWords(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return block.speaker ? `the quote of ${block.speaker}` : 'the quote';
    case 'fact':
      return 'the fact';
    case 'attendees':
      return 'the attendee list';
    case 'text':
      return 'the text';
    case 'question':
      return 'the question';
    default:
      return assertNever(block);
  }
}
