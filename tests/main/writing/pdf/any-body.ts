import fc from 'fast-check';
import type {
  DocumentNode,
  ListNode,
  NoteInline,
  ParagraphNode,
} from '../../../../src/shared/document/nodes.ts';

const letters = 'aeiostrnlŷŵŁłżéÖñβД 0123456789.,;:!?’“”£%&<>()–/—½≥→✓ ';
const short = fc
  .array(fc.constantFrom(...letters), { maxLength: 60 })
  .map((characters) => characters.join(''));
const unbroken = fc
  .array(fc.constantFrom(...'abc'), { minLength: 200, maxLength: 400 })
  .map((characters) => characters.join(''));
const text = fc.oneof({ weight: 8, arbitrary: short }, { weight: 1, arbitrary: unbroken });

const inlineOf = (words: fc.Arbitrary<string>): fc.Arbitrary<NoteInline> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      text: words,
      strong: fc.boolean(),
      emphasis: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('link' as const), text: words, address: fc.webUrl() }),
    fc.record({ kind: fc.constant('ref' as const), number: fc.integer({ min: 1, max: 12 }) }),
  );
const inlines = fc.array(inlineOf(text), { maxLength: 5 });
/** Short enough for the row to stand on one page: a row over two is read cell by cell on each. */
const cell = fc.array(inlineOf(short), { maxLength: 2 });
const anchor = fc.uuid();
const cells = (columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 });

const table: fc.Arbitrary<DocumentNode> = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    anchor,
    caption: inlines,
    columns: fc.array(fc.record({ title: text, share: fc.constant(1 / columns) }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: cells(columns),
  }),
);

const answer: fc.Arbitrary<ParagraphNode | ListNode> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), inlines }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 6 }),
  }),
);

const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const node: fc.Arbitrary<DocumentNode> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level, text, anchor }),
  fc.record({ kind: fc.constant('paragraph' as const), inlines }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    anchor,
    paragraphs: fc.array(text, { maxLength: 8 }),
    attribution: inlines,
  }),
  fc.record({ kind: fc.constant('fact' as const), anchor, statement: inlines, basis: inlines }),
  fc.record({
    kind: fc.constant('question' as const),
    anchor,
    question: text,
    answers: fc.array(answer, { maxLength: 4 }),
  }),
  table,
  fc.record({
    kind: fc.constant('sources' as const),
    entries: fc.array(fc.record({ number: fc.integer({ min: 1, max: 99999 }), anchor, inlines }), {
      maxLength: 5,
    }),
  }),
  fc.record({ kind: fc.constant('page-break' as const) }),
);

/** The nodes of a document such as no office would write, but every one that the model allows. */
export const anyBody = fc.array(node, { maxLength: 25 });
