import type { Known } from '../../../src/shared/near/keys.ts';

/** A press release of an ordinary length, for tests to make other issues of. */
export const body = `A fund of £40 million for harbour towns opens today, the Harbour Secretary has announced.

The fund will help 12 councils along the east coast to rebuild sea walls that were damaged in last winter’s storms, and to train local crews who look after them.

Harbour Secretary Ada Merrow said:

“Nobody who lives by the sea should lie awake when the wind rises. This fund gives towns the means to build walls that hold, and the crews to keep them.

“We have listened to harbour masters from Dunmere to Saltby, and what they asked for is what we are paying for.”

Tom Sedge, Harbour Master at Dunmere, said:

“We lost forty boats in one night. The wall that we build now has to last for our grandchildren.”

Councils can apply from Monday, and the first walls are expected to be finished by the end of next year.`;

const wordsAbout = (subject: string) => `The ${subject} programme begins in spring. Schools, clubs and
libraries take part, and each receives advice from people who have done it before. The minister thanked all who had
worked on the ${subject} programme since it was first proposed, and said that the results would be published.`;

/** What a department writes under everything. */
const boilerplate = `Notes to editors

For further information call the press office between nine and five on working days. Out of hours, leave a message
with the duty officer. Follow the department on its usual channels for news about its work. Photographs are free to
use with a credit. The department is responsible for the sea, its harbours and all who work on it.`;

export const known = (given: Partial<Known>): Known => ({
  title: 'Fund for harbour towns opens',
  titleBasis: 'stated',
  publisher: 'Harbour Office',
  address: null,
  body,
  ...given,
});

const story = known({});
const other = (changed: Partial<Known>) => [story, known(changed)] as const;
const underBoilerplate = (title: string, words: string) =>
  known({ title, body: `${words}\n\n${boilerplate}` });
const inTown = (town: string, given: Partial<Known> = {}) =>
  known({
    title: `Harbour fund comes to ${town}`,
    body: `People in ${town} are to get a new sea wall. ${town} Council will start work in May, and the Mayor of ${town}
said that the town was grateful. ${body}`,
    ...given,
  });
const short = 'The Secretary of State visited the harbour today and met 12 crews and their families.';

/** Pairs of stories, and how near they must be. */
export const pairs: Record<string, { pair: readonly [Known, Known]; near: 'issue' | 'alike' | null }> = {
  'a corrected figure': { pair: other({ body: body.replace('£40', '£44') }), near: 'issue' },
  'a changed name, all through': {
    pair: other({ body: body.replace('Ada Merrow', 'Ada Merow').replaceAll('Dunmere', 'Dunmore') }),
    near: 'issue',
  },
  'notes to editors put under it': { pair: other({ body: `${body}\n\n${boilerplate}` }), near: 'issue' },
  'issued again with another date': {
    pair: other({ body: `${body}\n\nPublished 4 May 2019\n\nLast updated 6 May 2019` }),
    near: 'issue',
  },
  'a correction that says so, with another figure in its title': {
    pair: [
      known({ title: 'Fund of £4 million opens' }),
      known({ title: 'CORRECTION: fund of £40 million opens', body: body.replace('£40', '£400') }),
    ],
    near: 'issue',
  },
  'one page, rewritten under another title': {
    pair: [
      known({ address: 'https://www.example.gov/fund' }),
      known({
        address: 'https://www.example.gov/fund',
        title: 'Walls to be rebuilt',
        body: body.slice(0, 900),
      }),
    ],
    near: 'issue',
  },
  'other marks and line breaks': {
    pair: other({ body: body.replace(/[“”’]/g, "'").replaceAll('\n\n', '\n') }),
    near: 'issue',
  },
  'pasted without a title, one word corrected': {
    pair: other({
      title: 'A fund of…',
      titleBasis: 'first-words',
      body: body.replace('40 million', '44 million'),
    }),
    near: 'issue',
  },
  'two lines, one figure corrected': {
    pair: [known({ body: short }), known({ body: short.replace('12', '14') })],
    near: 'issue',
  },
  'two lines without a title, one figure corrected': {
    pair: [
      known({ title: 'note', titleBasis: 'file-name', body: short }),
      known({ title: 'note 2', titleBasis: 'file-name', body: short.replace('12', '14') }),
    ],
    near: 'alike',
  },
  'one text for two towns': { pair: [inTown('Saltby'), inTown('Wexport')], near: 'alike' },
  'the same words under another title': { pair: other({ title: 'Sea walls to be rebuilt' }), near: 'alike' },
  'other stories over the same notes': {
    pair: [
      underBoilerplate('Sailing for schools', wordsAbout('sailing')),
      underBoilerplate('Fund for harbour towns opens', body.slice(0, 260)),
    ],
    near: null,
  },
  'two weeks of one column': {
    pair: [
      known({ title: 'Weekly statement', body: `${wordsAbout('sailing')}\n\nCall the press office.` }),
      known({ title: 'Weekly statement', body: `${body}\n\nCall the press office.` }),
    ],
    near: null,
  },
  'one title, two publishers, other words': {
    pair: other({ publisher: 'Fisheries Office', body: `${body.slice(0, 700)} ${wordsAbout('sailing')}` }),
    near: null,
  },
  'a translation': {
    pair: other({
      body: `Mae cronfa o £40 miliwn ar gyfer trefi harbwr yn agor heddiw, yn ôl Ysgrifennydd yr Harbwr.

Dywedodd Ada Merrow na ddylai neb sy’n byw ger y môr orwedd yn effro pan fydd y gwynt yn codi.`,
    }),
    near: null,
  },
  'two short lines on two days': {
    pair: [
      known({ title: 'Statement', body: 'The Secretary of State has no plans to travel today.' }),
      known({ title: 'Statement', body: 'The ferry to the islands does not sail this week.' }),
    ],
    near: null,
  },
};
