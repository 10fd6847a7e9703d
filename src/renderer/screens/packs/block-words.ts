import { ownWords } from '../../../shared/document/own-words.ts';
import type { Block, OwnBlock } from '../../../shared/model/pack.ts';
import { ownBlockWords } from '../../../shared/words/block-kinds.ts';

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
    default:
      return ownTitle(block);
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
    default:
      return `the ${ownBlockWords[block.kind]}`;
  }
}

function ownTitle(block: OwnBlock): string {
  const named = ownBlockWords[block.kind];
  const words = ownWords(block).trim();
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}: ${words ? opening(words) : 'empty'}`;
}
