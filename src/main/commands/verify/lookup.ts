import type { Lookup } from '../../../shared/verify/judge-typed.ts';
import { Names } from '../../../shared/verify/named.ts';
import { namesOfPeople, storiesWithPhrases } from '../../library/verbatim.ts';
import type { Room } from '../room.ts';

/** Phrases of so many words are seldom in two stories by chance. */
const PHRASE = 4;
const MOST_PHRASES = 12;
const MOST_STORIES = 10;

/** What the judging of quotations asks of a library. */
export function lookupIn({ db }: Room): Lookup {
  let names: Names | undefined;
  return {
    storiesWith: (words) => storiesWithPhrases(db, phrasesOf(words), MOST_STORIES),
    names() {
      names ??= new Names(namesOfPeople(db));
      return names;
    },
  };
}

/** Phrases from all over the words, so that a changed word spoils only one of them. */
function phrasesOf(all: string[]): string[] {
  const words = all.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const count = Math.max(1, Math.floor(words.length / PHRASE));
  const step = Math.max(1, Math.ceil(count / MOST_PHRASES));
  const phrases: string[] = [];
  for (let at = 0; at < count; at += step)
    phrases.push(words.slice(at * PHRASE, (at + 1) * PHRASE).join(' '));
  return phrases.filter((phrase) => phrase !== '');
}
