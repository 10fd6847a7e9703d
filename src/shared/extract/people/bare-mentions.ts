import type { Block, Page } from '../page.ts';
import { isPossessive, type Word } from '../words.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './people.ts';

interface Index {
  bySurname: ReadonlyMap<string, Person[]>;
  byGiven: ReadonlyMap<string, Person[]>;
}

interface Bare {
  mention: Mention;
  person: Person;
}

/** "Tomos" and "Strachan" alone, where the story gives the full name of one such person elsewhere. */
export function bareMentions(page: Page, known: readonly Mention[], index: Index): Bare[] {
  const found: Bare[] = [];
  const persons = onePerson(index);
  if (persons.size === 0) return found;
  let k = 0;
  for (const block of page.blocks) {
    let mark = 0;
    let sentence = 0;
    for (let i = 0; i < block.words.length; i++) {
      const word = block.words[i];
      if (word?.shape !== 'capital') continue;
      while ((block.sentences[sentence]?.to ?? block.words.length) <= i) sentence++;
      while ((known[k]?.end ?? Number.POSITIVE_INFINITY) <= word.start) k++;
      if ((known[k]?.start ?? Number.POSITIVE_INFINITY) <= word.start) continue;
      const person = persons.get(word.lower);
      if (person === undefined || partOfMore(block, i)) continue;
      while ((block.marks[mark]?.to ?? Number.POSITIVE_INFINITY) <= word.start) mark++;
      const quoted = (block.marks[mark]?.from ?? block.end) < word.start;
      found.push({ mention: mentionOf(block, i, block.sentences[sentence]?.from === i, quoted), person });
    }
  }
  return found;
}

/** The words that are the name of one person alone. A surname goes before a given name. */
function onePerson({ bySurname, byGiven }: Index): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const [word, held] of [...byGiven, ...bySurname]) {
    if (held.length === 1 && held[0] !== undefined) persons.set(word, held[0]);
    else persons.delete(word);
  }
  return persons;
}

/** "Hallema Bridge" is no Hallema, and "Strachan's pumps" speaks of the pumps. */
const partOfMore = ({ words }: Block, i: number): boolean =>
  isPossessive(words[i + 1]) || touches(words, i - 1, i) || touches(words, i, i + 1);

const isHigh = ({ shape }: Word): boolean => shape === 'capital' || shape === 'capitals';

const touches = (words: Block['words'], a: number, b: number): boolean => {
  const left = a < 0 ? undefined : words[a];
  const right = words[b];
  if (left === undefined || right === undefined || right.start - left.end > 1) return false;
  return isHigh(left) && isHigh(right);
};

function mentionOf(block: Block, i: number, subject: boolean, quoted: boolean): Mention {
  const word = block.words[i];
  return {
    start: word?.start ?? 0,
    end: word?.end ?? 0,
    name: word?.text ?? '',
    titles: [],
    full: false,
    block: block.index,
    subject,
    shown: true,
    quoted,
    role: null,
    organisation: null,
  };
}
