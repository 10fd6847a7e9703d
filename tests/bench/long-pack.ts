import { sha256 } from '../../src/main/hash.ts';
import type { Library } from '../../src/main/library/open.ts';
import { addPack } from '../../src/main/library/packs.ts';
import { addStory } from '../../src/main/library/stories.ts';
import { type Block, isPicked, type Pack, type Section } from '../../src/shared/model/pack.ts';
import { attendees, evidence, fact, ownText, pack, question, quote } from '../shared/pack/packs.ts';
import { storyNumber } from './library-stories.ts';
import { wordMaker } from './pdf-document.ts';

/**
 * A pack of the library's own kind with text, lists, questions, quotes, facts and attendees; about four pages a
 * section, from one story each.
 */
export function longPack(sections: number): Pack {
  const words = wordMaker(7);
  return pack({
    id: 'long-pack',
    sections: Array.from({ length: sections }, (_, at) => section(at, words)),
  });
}

/** Puts a pack into a library, with the stories that it quotes from. */
export function addWithStories({ db }: Pick<Library, 'db'>, made: Pack): void {
  made.sections.forEach((_, at) => {
    const story = storyNumber(at);
    addStory(db, { ...story, bodySha256: bodyHash }, { bytes: Buffer.from(story.body) });
  });
  addPack(db, made);
}

/** The text in the middle of a section. */
export const textId = (section: number) => `text-${section}-3`;

const bodyHash = 'b'.repeat(64);

function section(at: number, words: (count: number) => string): Section {
  const source = evidence({ storyId: `s${at}`, storyTitle: words(8), bodySha256: bodyHash });
  const [person] = attendees().people;
  const people = Array.from({ length: person ? 20 : 0 }, () => ({ ...(person as object), name: words(2) }));
  const items = Array.from({ length: 5 }, () => `- ${words(18)}`);
  const blocks: Block[] = [
    ...Array.from({ length: 8 }, (_, n) => ownText({ id: `text-${at}-${n}`, text: words(90) })),
    ownText({ id: `list-${at}`, text: items.join('\n') }),
    ...Array.from({ length: 3 }, (_, n) =>
      question({ id: `question-${at}-${n}`, question: words(12), answer: words(60), ifPressed: words(30) }),
    ),
    ...Array.from({ length: 4 }, (_, n) =>
      quote({ id: `quote-${at}-${n}`, text: `${words(50)}\n\n${words(40)}`, evidence: source }),
    ),
    ...Array.from({ length: 4 }, (_, n) => fact({ id: `fact-${at}-${n}`, evidence: source })),
    attendees({ id: `people-${at}`, people: people as never, evidence: source }),
  ];
  return { id: `section-${at}`, kind: 'own', title: words(4), blocks: blocks.map(asPicked) };
}

/** A picked block whose words are as they were when it was picked. */
const asPicked = (block: Block): Block =>
  isPicked(block)
    ? ({ ...block, evidence: { ...block.evidence, textSha256: sha256(block.text) } } as Block)
    : block;
