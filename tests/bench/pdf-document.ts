import type { DocumentNode, NoteInline, PackDocument } from '../../src/shared/document/nodes.ts';
import { documentOf, heading, paragraph, say, strong } from '../main/writing/documents.ts';

const syllables =
  'ba con der est fi gra hou in jo kel lan min no or pre qui ran ste tur un ver wi york zan'.split(' ');

/** Words as unevenly common as those of a language: a few very often, thousands seldom. */
export function wordMaker(seed: number): (count: number) => string {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const word = () => {
    const rank = Math.floor(9000 ** (next(1_000_000) / 1_000_000));
    const parts = [
      syllables[rank % 24],
      syllables[Math.floor(rank / 24) % 24],
      syllables[Math.floor(rank / 576) % 24],
    ];
    return parts.slice(0, rank < 24 ? 1 : rank < 576 ? 2 : 3).join('');
  };
  return (count) => Array.from({ length: count }, word).join(' ');
}

/** A pack with every kind of block; about three and a half pages a section. */
export function packOf(sections: number): PackDocument {
  const words = wordMaker(42);
  const body = Array.from({ length: sections }, (_, index) => section(index, words)).flat();
  const entries = Array.from({ length: Math.min(sections, 99) }, (_, index) => ({
    number: index + 1,
    anchor: `source-${index + 1}`,
    inlines: [
      say(`${words(14)}, news story, 14 February 2019. `),
      {
        kind: 'link',
        text: 'www.example.gov.uk',
        address: `https://www.example.gov.uk/${index}`,
      } as NoteInline,
    ],
  }));
  return documentOf([...body, heading(1, 'Sources'), { kind: 'sources', entries }]);
}

function section(index: number, words: (count: number) => string): DocumentNode[] {
  const ref: NoteInline = { kind: 'ref', number: (index % 99) + 1 };
  const row = (): NoteInline[][] => [[say(words(2))], [say(words(6))], [say(words(3))]];
  return [
    { kind: 'heading', level: 1, text: `Section ${index + 1}: ${words(4)}`, anchor: `s-${index}` },
    ...Array.from({ length: 4 }, () => paragraph(words(70), strong(` ${words(6)} `), words(20))),
    { kind: 'heading', level: 2, text: words(5), anchor: `t-${index}` },
    { kind: 'list', ordered: index % 2 === 0, items: Array.from({ length: 5 }, () => [say(words(18))]) },
    ...[0, 1, 2].map(
      (n): DocumentNode => ({
        kind: 'quote',
        anchor: `q-${index}-${n}`,
        paragraphs: [`“${words(50)}.`, `“${words(40)}.”`],
        attribution: [say(`${words(2)}, ${words(5)}, 14 February 2019 `), ref],
      }),
    ),
    ...[0, 1, 2, 3].map(
      (n): DocumentNode => ({
        kind: 'fact',
        anchor: `f-${index}-${n}`,
        statement: [say(words(12)), strong(' up to £970 million '), say(words(10))],
        basis: [say('Up to £970 million. As at 28 November 2018 '), ref],
      }),
    ),
    {
      kind: 'table',
      anchor: `a-${index}`,
      caption: [say(words(4))],
      columns: [
        { title: 'Name', share: 0.3 },
        { title: 'Role', share: 0.4 },
        { title: 'Organisation', share: 0.3 },
      ],
      rows: Array.from({ length: 24 }, row),
    },
    ...Array.from({ length: 3 }, () => paragraph(words(80))),
  ];
}
