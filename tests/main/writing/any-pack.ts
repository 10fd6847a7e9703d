// Packs such as no office would write, but every one that the model allows: blocks of each kind with random words in
// them. What not everybody may have carries a word that stands nowhere else.
import fc from 'fast-check';
import type { Block, Pack, PackDetails, Section } from '../../../src/shared/model/pack.ts';
import { sectionTitles } from '../../../src/shared/pack/templates.ts';
import { ownBlocks } from '../../shared/pack/own-blocks.ts';
import { at, attendees, evidence, fact, pack, quote } from '../../shared/pack/packs.ts';
import { drawn, photo, tall } from './illustrated.ts';

const plain = 'harbour storm wall the of families coast council funding 1,240 £41.6m 30% and'.split(' ');
const hard = [
  'R&D',
  '<b>bold</b>',
  '"daily"',
  'people’s',
  '–',
  '≥',
  '½',
  '(phase',
  'two)',
  '&amp;',
  '{x}',
  '…',
];
/** Right-to-left names stand in English lines, as offices write them: a reader puts the words of others in its own order. */
const names = [
  'Llŷr',
  'Tŷ',
  'Łukasz',
  'Żółć',
  'Čapek',
  'ليلى حداد (Layla)',
  'חיפה (Haifa)',
  'Σωκράτης',
  'Дунай',
];
const aWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
  { weight: 2, arbitrary: fc.constantFrom(...hard) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
);
const wordsOf = (minLength: number, maxLength: number) =>
  fc.array(aWord, { minLength, maxLength }).map((all) => all.join(' '));
/** For a cell, a title or a name: often empty. */
const short = wordsOf(0, 6);
const given = wordsOf(1, 6);
const line = fc.tuple(fc.constantFrom('', '', '- ', '1. '), wordsOf(1, 30)).map((parts) => parts.join(''));
const ownText = fc
  .array(
    line.chain((first) => fc.constantFrom(first, `${first}\n${first}`)),
    { maxLength: 5 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));
const day = fc.constantFrom(null, '2019-03-04', '2020-02-29');
const known = day.map((date) => (date ? { date, basis: 'stated' as const, reason: '' } : null));
const rowsOf = <T>(row: fc.Arbitrary<T>, most = 8) => fc.array(row, { minLength: 1, maxLength: most });

/** Of one kind, with some of its fields at random. */
function like<B extends Block>(
  block: B,
  fields: { [F in keyof B]?: fc.Arbitrary<B[F]> },
): fc.Arbitrary<Block> {
  return fc
    .record(fields as Record<string, fc.Arbitrary<unknown>>)
    .map((over) => ({ ...block, ...over }) as B);
}

const anEvidence = fc
  .record({ storyTitle: given, publisher: fc.option(given), published: known })
  .map(evidence);
const person = fc.record({
  ...{ text: short, name: given, honours: fc.subarray(['CBE', 'MP', 'QPM']), role: fc.option(short) },
  ...{
    organisation: fc.option(short),
    note: fc.option(short),
    sure: fc.boolean(),
    doubts: fc.constant<string[]>([]),
  },
});
const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const cells = fc.array(short, { minLength: columns, maxLength: columns });
  return like(ownBlocks.table, { caption: short, columns: cells, rows: rowsOf(cells, 40) });
});
const value = fc.integer({ min: -2000, max: 90_000 }).map((number) => number / 10);
const point = fc.record({ label: given, value, factId: fc.constant(null) });
const state = fc.constantFrom(
  'cleared' as const,
  'cleared-with-changes' as const,
  'awaited' as const,
  'refused' as const,
);

/** Every kind of block, so that a new one without an arbitrary does not compile. */
const blocks: { [K in Block['kind']]: fc.Arbitrary<Block> } = {
  quote: like(quote(), {
    text: fc.array(wordsOf(3, 40), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
    ...{ speaker: fc.option(given), role: fc.option(short), organisation: fc.option(short), saidOn: known },
    ...{ quoteKind: fc.constantFrom('block', 'inline', 'fragment'), evidence: anEvidence },
  }),
  fact: like(fact(), { asAt: known, evidence: anEvidence }),
  attendees: like(attendees(), { people: rowsOf(person, 40), evidence: anEvidence }),
  text: like(ownBlocks.text, { text: ownText, language: fc.constantFrom('cy', undefined) }),
  question: like(ownBlocks.question, {
    ...{ question: given, answer: ownText, ifPressed: ownText, defensive: short },
    likelihood: fc.constantFrom('certain', 'may-arise', 'unlikely'),
  }),
  line: like(ownBlocks.line, { line: given, support: ownText }),
  agenda: like(ownBlocks.agenda, {
    items: rowsOf(fc.record({ time: fc.constantFrom('', '10:15'), title: short, lead: short })),
  }),
  logistics: like(ownBlocks.logistics, { rows: rowsOf(fc.record({ what: short, details: short })) }),
  portrait: like(ownBlocks.portrait, {
    ...{ name: given, role: short, organisation: short, text: ownText, picture: fc.constantFrom(null, tall) },
  }),
  table,
  picture: like(ownBlocks.picture, {
    ...{ picture: fc.constantFrom(photo, drawn), alternative: given, caption: short },
  }),
  chart: like(ownBlocks.chart, {
    ...{ title: given, unit: fc.constantFrom('', '%', '£ million'), shape: fc.constantFrom('bars', 'line') },
    ...{ points: rowsOf(point), alternative: short },
  }),
  clearance: like(ownBlocks.clearance, {
    rows: rowsOf(fc.record({ what: short, by: short, state, on: day })),
  }),
  addendum: like(ownBlocks.addendum, {
    since: short,
    rows: rowsOf(fc.record({ page: short, change: short })),
  }),
};

/** A block of every kind, in any order, in sections of any kind. */
const sections: fc.Arbitrary<Section[]> = fc
  .tuple(
    fc.shuffledSubarray(Object.values(blocks), { minLength: Object.keys(blocks).length }),
    fc.array(fc.constantFrom(...(Object.keys(sectionTitles) as Section['kind'][])), {
      minLength: 7,
      maxLength: 7,
    }),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  )
  .chain(([all, kinds, lying]) =>
    fc.tuple(...all).map((made) =>
      kinds.map((kind, index) => ({
        ...{ id: `section-${index}`, kind, title: sectionTitles[kind] },
        ...(lying[index] && index % 3 === 2 ? { landscape: true as const } : {}),
        blocks: made.slice(index * 2, index * 2 + 2).map((block, nth) => stated(block, index * 2 + nth)),
      })),
    ),
  );

/** The word that only the block of this number has. */
export const secretOf = (number: number): string => `qzx${number}xzq`;

const disclosures = [undefined, 'free', 'usable', 'not-disclosed'] as const;

/** With an id and a disclosure of its own and, where it may not be released, its secret in every text that it has. */
function stated(block: Block, number: number): Block {
  const disclosure = disclosures[(number + block.kind.length) % 4];
  const mine = { ...block, id: `block-${number}`, ...(disclosure ? { disclosure } : {}) };
  if (disclosure === 'free') return mine;
  const comments = [{ author: 'Ffion Bevan', at, text: 'Ask again.' }];
  return withSecret({ ...mine, id: `block-${secretOf(number)}`, comments }, secretOf(number)) as Block;
}

const fixed =
  /^(id|kind|disclosure|at|sha256|.*Sha256|date|basis|type|language|unit|likelihood|shape|state|on|.*At|.*Kind|storyId|fileName|factId|figures|time)$/;

function withSecret(value: unknown, secret: string, key = ''): unknown {
  if (fixed.test(key)) return value;
  if (typeof value === 'string') return `${value} ${secret}`;
  if (Array.isArray(value)) return value.map((one) => withSecret(one, secret));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withSecret(one, secret, name)]),
  );
}

const details: fc.Arbitrary<PackDetails> = fc.record({
  ...{ title: short, event: short, eventDate: day, place: short, minister: short, department: short },
  ...{ contact: short, version: short, copyNumber: fc.constantFrom('', '3') },
  marking: fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'),
  handling: fc.constantFrom('', 'Not for onward circulation'),
  print: fc.record({
    size: fc.constantFrom(10, 11, 14.5, 18),
    watermark: fc.constantFrom('', 'Draft'),
    onEveryPage: fc.subarray(['department', 'date', 'copy']),
    sources: fc.constantFrom('list', 'footnotes'),
  }),
});

export const anyPack: fc.Arbitrary<Pack> = fc.record({ details, sections }).map(pack);

/** The words that a copy for release may not have. */
export const secretsOf = (whole: Pack): string[] =>
  whole.sections
    .flatMap((section) => section.blocks)
    .filter(({ disclosure }) => disclosure !== 'free')
    .map(({ id }) => id.replace('block-', ''));
