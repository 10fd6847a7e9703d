// Documents for the Word writer's tests: one that holds every kind of node, and random ones.
import fc from 'fast-check';
import type {
  DocumentNode,
  Inline,
  ListNode,
  NoteInline,
  PackDocument,
  ParagraphNode,
} from '../../../../src/shared/document/nodes.ts';

export const words = (text: string): NoteInline => ({ kind: 'text', text });
const ref = (number: number): NoteInline => ({ kind: 'ref', number });

export const everyKind: DocumentNode[] = [
  { kind: 'heading', level: 1, text: 'Why we are meeting', anchor: 'xpurpose' },
  {
    kind: 'paragraph',
    anchor: 'xtext',
    inlines: [
      words('To agree the fund with '),
      { kind: 'text', text: 'Cyfoeth Afonydd', language: 'cy', emphasis: true },
      words(' and '),
      { kind: 'text', text: 'دجلة', language: 'ar' },
      words('.'),
    ],
  },
  { kind: 'heading', level: 2, text: 'Objectives', anchor: 'xobjectives' },
  { kind: 'list', ordered: true, items: [[words('Agree the dates.')], [words('Hear the chairs.')]] },
  { kind: 'list', ordered: false, items: [[words('A plain point.')]] },
  { kind: 'heading', level: 1, text: 'Quotes', anchor: 'xquotes' },
  {
    kind: 'quote',
    anchor: 'xquote',
    paragraphs: ['“Rivers do not stop at county lines.', '“Nor should the money.”'],
    attribution: [words('Llŷr Prothero, Minister for Rivers, 8 October 2018 '), ref(1)],
  },
  {
    kind: 'fact',
    anchor: 'xfact',
    statement: [
      words('The fund gives '),
      { kind: 'text', text: 'up to £48 million including match funding', strong: true },
      words(' where levels are ≥ 2 metres.'),
    ],
    basis: [words('£48 million: up to, including match funding. As at 8 October 2018 '), ref(2)],
  },
  { kind: 'heading', level: 2, text: 'May arise', anchor: 'xmay' },
  {
    kind: 'question',
    anchor: 'xquestion',
    question: 'Will the fund grow?',
    answers: [
      {
        kind: 'paragraph',
        inlines: [{ kind: 'text', text: 'Answer: ', strong: true }, words('It is what it is.')],
      },
      { kind: 'paragraph', inlines: [words('If pressed:')] },
      { kind: 'list', ordered: false, items: [[words('No date is set.')]] },
    ],
  },
  {
    kind: 'table',
    anchor: 'xpeople',
    caption: [words('Attendees as listed in “Round table” '), ref(2)],
    columns: [
      { title: 'Name', share: 0.5 },
      { title: 'Role', share: 0.5 },
    ],
    rows: [
      [[words('Łukasz Nowak MP')], [words('Chair')]],
      [[words('Siân Rees')], []],
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Sources', anchor: 'sources' },
  {
    kind: 'sources',
    entries: [1, 2].map((number) => ({
      number,
      anchor: `source_${number}`,
      inlines: [
        words('Fund opens. '),
        { kind: 'link', text: 'Programme page', address: `https://rivers.example/${number}?a=1&b=2` },
        words('.'),
      ],
    })),
  },
];

/** A document with every kind of node, or with what `over` says. */
export const aDocument = (over: Partial<PackDocument> = {}): PackDocument => ({
  title: 'Flood fund meeting',
  language: 'en-GB',
  author: 'Department for Rivers and Coasts',
  subject: 'Fund board',
  size: 11,
  watermark: '',
  comments: [],
  identifier: 'pack-1',
  changedAt: '2019-01-14T09:30:00.000Z',
  date: '2019-01-20',
  marking: 'OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION',
  footer: 'Flood fund meeting',
  cover: { title: 'Flood fund meeting', lines: [{ label: 'Event', value: 'Fund board' }] },
  contentsTitle: 'Contents',
  body: everyKind,
  ...over,
});

/** A character now and then that breaks writers: control, noncharacter, half a pair, markup, right-to-left. */
const nastyCharacter = fc.constantFrom(
  '\u0000',
  '\u0007',
  '\f',
  '\n',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\uffff',
  '\ud83c',
  '\udf0a',
  '<',
  '&',
  '>',
  '"',
  "'",
  ']]>',
  'ŵ',
  '🌊',
  'ש',
  '\u200d',
);
const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.lorem({ maxCount: 3 }) }, { weight: 1, arbitrary: nastyCharacter }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => `w${pieces.join(' ')}`);
const noteInline: fc.Arbitrary<NoteInline> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text,
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    language: fc.constantFrom('cy', 'ar', 'en-GB'),
  }),
  fc.record({
    kind: fc.constant('link' as const),
    text,
    address: fc.oneof(fc.webUrl(), fc.string(), fc.constant('javascript:alert(1)')),
  }),
  fc.record({ kind: fc.constant('ref' as const), number: fc.integer({ min: 0, max: 4 }) }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: noteInline },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('note' as const),
      number: fc.integer({ min: 1, max: 99 }),
      inlines: fc.array(noteInline, { maxLength: 3 }),
    }),
  },
);
const inlines = fc.array(inline, { maxLength: 4 });
const anchor = fc.oneof(fc.uuid(), fc.string(), fc.constantFrom('twice', 'Twice'));
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    anchor,
    caption: inlines,
    columns: fc
      .array(text, { minLength: width, maxLength: width })
      .map((titles) => titles.map((title) => ({ title, share: 1 / width }))),
    rows: fc.array(fc.array(inlines, { minLength: width, maxLength: width }), { maxLength: 3 }),
  }),
);
const answer: fc.Arbitrary<ParagraphNode | ListNode> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), inlines }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 3 }),
  }),
);
const node: fc.Arbitrary<DocumentNode> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), text, anchor }),
  fc.record({ kind: fc.constant('paragraph' as const), anchor, inlines }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    role: fc.constantFrom('line' as const, 'role' as const),
    inlines,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    anchor,
    paragraphs: fc.array(text, { maxLength: 3 }),
    language: fc.constantFrom('cy', 'ar'),
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
    entries: fc.array(
      fc.record({
        number: fc.integer({ min: 0, max: 4 }),
        anchor,
        inlines: fc.array(noteInline, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.constantFrom({ kind: 'page-break' as const }, { kind: 'page-break' as const, landscape: true as const }),
);

export const anyBody = fc.array(node, { maxLength: 8 });

export const anyDocument: fc.Arbitrary<PackDocument> = fc
  .record({
    title: text,
    author: text,
    subject: text,
    identifier: text,
    marking: text,
    footer: text,
    watermark: fc.oneof(text, fc.constant('')),
    size: fc.constantFrom(10, 11, 14.5, 18),
    comments: fc.array(
      fc.record({
        anchor,
        author: text,
        at: fc.constantFrom('2019-01-14T09:30:00.000Z', '2019-01-14T09:30:00Z'),
        text,
      }),
      { maxLength: 3 },
    ),
    lines: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
    body: anyBody,
  })
  .map(({ lines, ...over }) => aDocument({ ...over, cover: { title: over.title, lines } }));
