import type { Block, Pack, Section } from '../../src/shared/model/pack.ts';
import { attendees, evidence, fact, ownText, pack, question, quote } from '../shared/pack/packs.ts';
import { wordMaker } from './pdf-document.ts';

/** A pack of the library's own kind with text, questions, quotes, facts and lists; about four pages a section. */
export function longPack(sections: number): Pack {
  const words = wordMaker(7);
  return pack({
    id: 'long-pack',
    sections: Array.from({ length: sections }, (_, at) => section(at, words)),
  });
}

/** The text in the middle of a section. */
export const textId = (section: number) => `text-${section}-3`;

function section(at: number, words: (count: number) => string): Section {
  const source = evidence({ storyId: `story-${at}`, storyTitle: words(8) });
  const [person] = attendees().people;
  const people = Array.from({ length: person ? 20 : 0 }, () => ({ ...(person as object), name: words(2) }));
  const blocks: Block[] = [
    ...Array.from({ length: 8 }, (_, n) => ownText({ id: `text-${at}-${n}`, text: words(90) })),
    ...Array.from({ length: 3 }, (_, n) =>
      question({ id: `question-${at}-${n}`, question: words(12), answer: words(60), ifPressed: words(30) }),
    ),
    ...Array.from({ length: 4 }, (_, n) =>
      quote({ id: `quote-${at}-${n}`, text: `${words(50)}\n\n${words(40)}`, evidence: source }),
    ),
    ...Array.from({ length: 4 }, (_, n) => fact({ id: `fact-${at}-${n}`, evidence: source })),
    attendees({ id: `people-${at}`, people: people as never, evidence: source }),
  ];
  return { id: `section-${at}`, kind: 'own', title: words(4), blocks };
}
