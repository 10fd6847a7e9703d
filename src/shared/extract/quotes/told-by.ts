import type { Block } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import type { Sentence } from '../sentences.ts';
import type { Word } from '../words.ts';
import { namesOthers } from './subject.ts';
import { verbAt } from './verbs.ts';

/** A person by name, or by a title and a surname. */
export const isNamed = ({ kind, titles }: Spoken): boolean =>
  kind === 'person' || (kind === 'partial' && titles.length > 0);

/** "Jane Doe told MPs that the work would begin in May. “We are proud …”": the sentence is hers, and names nobody else. */
export function teller(words: Word[], sentence: Sentence, body: string): Spoken | null {
  const spoken = sayer(words, sentence, body);
  return spoken !== null && isNamed(spoken) && spoken.doubt === undefined ? spoken : null;
}

/** Verbs whose sentence goes on with what was said: "responded to the fire" need not. */
const reporting =
  /^(?:said|says|told|tells|added|adds|explain(?:ed|s)|warn(?:ed|s)|stress(?:ed|es)|argue[ds]|insist(?:ed|s)|noted|notes|stated|states|admitted|confirmed|confirms|claimed|claims|announced|announces|acknowledged|continued|emphasised)$/;

/** Who says something by the sentence's first verb, where it names nobody else: "Mr Doe said that last year …". */
function sayer(words: Word[], { from, to }: Sentence, body: string): Spoken | null {
  let verb = from + 1;
  while (verb < to && verbAt(words, verb) === null) verb++;
  if (verb >= to || !reporting.test(words[verb]?.lower ?? '') || namesOthers(words, verb + 1, to, 2))
    return null;
  const spoken = readSpoken(words, from, verb, body);
  if (spoken === null || spoken.start !== words[from]?.start) return null;
  return namesOthers(words, verb + 1, to) ? { ...spoken, doubt: mayName } : spoken;
}

const mayName = 'The sentence above these words may name somebody else. Check whose they are.';

const single = /^(?:person|partial|pronoun)$/;

/** Of whom a paragraph without marks reports what they say, naming nobody else to its end; or null. */
export function toldBy({ words, sentences, marks }: Block, body: string): Spoken | null {
  if (marks.length > 0) return null;
  for (const sentence of sentences.slice(-4).reverse()) {
    const spoken = sayer(words, sentence, body);
    if (spoken !== null) return single.test(spoken.kind) ? spoken : null;
    if (namesOthers(words, sentence.from, sentence.to)) return null;
  }
  return null;
}
