import type {
  DocumentNode,
  Inline,
  NoteInline,
  PackDocument,
  ParagraphNode,
} from '../../../src/shared/document/nodes.ts';

export const say = (text: string): NoteInline => ({ kind: 'text', text });
export const strong = (text: string): NoteInline => ({ kind: 'text', text, strong: true });
export const ref = (number: number): NoteInline => ({ kind: 'ref', number });

/** A document of an invented department around the given body. */
export function documentOf(body: DocumentNode[], over: Partial<PackDocument> = {}): PackDocument {
  const title = over.title ?? 'Visit to the Harbour Works at Porth Newydd';
  return {
    title,
    language: 'en-GB',
    author: 'Department for Coasts',
    subject: 'Opening of the new breakwater',
    size: 11,
    watermark: '',
    comments: [],
    identifier: 'a6f1c5c2-0d2f-4c36-9b77-6c6f0b9d7f10',
    changedAt: '2019-03-04T09:30:00Z',
    date: '2019-03-07',
    marking: 'OFFICIAL',
    footer: title,
    cover: {
      title,
      lines: [
        { label: 'Event', value: 'Opening of the new breakwater' },
        { label: 'Date', value: '7 March 2019' },
        { label: 'Place', value: 'Harbour Works, Porth Newydd' },
        { label: 'Minister', value: 'Rt Hon Łucja Hâf MP, Minister for Coasts' },
        { label: 'Department', value: 'Department for Coasts' },
        { label: 'Version', value: '3, of 4 March 2019' },
        { label: 'Contact', value: 'Private office, 020 7946 0000' },
      ],
    },
    contentsTitle: 'Contents',
    body,
    ...over,
  };
}

export const heading = (level: 1 | 2 | 3 | 4, text: string): DocumentNode => ({
  kind: 'heading',
  level,
  text,
  anchor: `h-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
});

export const paragraph = (...inlines: (Inline | string)[]): ParagraphNode => ({
  kind: 'paragraph',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? say(inline) : inline)),
});

/** Words that look like words, the same each time. */
export function words(count: number, seed = 1): string {
  const stock =
    'harbour storm wall the of families coast council funding will be has for repair and tide new with work year people plan before winter local port'.split(
      ' ',
    );
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
  return Array.from({ length: count }, () => stock[next() % stock.length]).join(' ');
}

/** A table of people with as many rows as asked for. */
export function attendees(count: number): DocumentNode {
  const row = (index: number): Inline[][] => [
    [say(`Person ${index + 1} Llŷr-Łukasz`)],
    [say(index % 3 === 0 ? 'Chief Executive and Accounting Officer for Coastal Defence' : 'Director')],
    [say(index % 4 === 0 ? '' : `Organisation ${index + 1}`)],
  ];
  return {
    kind: 'table',
    anchor: `table-${count}`,
    caption: [say('Who will be there '), ref(2)],
    columns: [
      { title: 'Name', share: 0.34 },
      { title: 'Role', share: 0.38 },
      { title: 'Organisation', share: 0.28 },
    ],
    rows: Array.from({ length: count }, (_, index) => row(index)),
  };
}

export const quote = (paragraphs: string[], anchor = 'quote-1'): DocumentNode => ({
  kind: 'quote',
  anchor,
  paragraphs,
  attribution: [say('Mair Owen, Harbour Master, 14 February 2019 '), ref(1)],
});

export const sources: DocumentNode = {
  kind: 'sources',
  entries: [
    {
      number: 1,
      anchor: 'source-1',
      inlines: [
        say('Department for Coasts, “Breakwater ready before winter”, news story, 14 February 2019. '),
        {
          kind: 'link',
          text: 'www.example.gov.uk/news/breakwater',
          address: 'https://www.example.gov.uk/news/breakwater',
        },
      ],
    },
    {
      number: 2,
      anchor: 'source-2',
      inlines: [say('Porth Newydd Council, “Opening of the breakwater”, programme, 1 March 2019.')],
    },
  ],
};

/** A pack with every kind of node, as an office would send it. */
export const everyKind = documentOf([
  heading(1, 'Why we are meeting'),
  paragraph(
    'You will open the breakwater at Porth Newydd, meet the people who built it and speak for five minutes. The works were finished three months early and under their budget. ',
    strong('The council will ask about the second phase.'),
    ' There is no decision yet.',
  ),
  heading(2, 'Objectives'),
  {
    kind: 'list',
    ordered: true,
    items: [
      [say('Thank the crews and the families who were moved during the storms of January 2018.')],
      [
        say('Say that the fund stays open until March 2020, '),
        strong('without giving a figure'),
        say(' for the second phase.'),
      ],
      [
        say(
          'Hear from the council what it needs before next winter, and promise a written answer within four weeks.',
        ),
      ],
    ],
  },
  heading(2, 'Logistics'),
  {
    kind: 'list',
    ordered: false,
    items: [
      [say('10:40 arrive at the harbour office, met by the Harbour Master')],
      [
        say('11:00 speech on the quay; '),
        { kind: 'text', text: 'croeso i Borth Newydd', emphasis: true, language: 'cy' },
        say(' will be said first'),
      ],
      [say('11:30 leave for the station ✓')],
    ],
  },
  heading(1, 'Quotes'),
  quote([
    '“When the January storm came over the old wall we had two hours to move forty families. Nobody was hurt, and that was luck as much as planning.',
    '“What has been built here means that we need no luck next time. I have watched this sea for thirty years, and this is the first winter in which I have slept.”',
  ]),
  {
    kind: 'quote',
    anchor: 'quote-2',
    paragraphs: ['“The second phase must not wait for the second storm.”'],
    attribution: [say('Llŷr ap Rhys, Leader of Porth Newydd Council, 1 March 2019 '), ref(2)],
  },
  heading(1, 'Facts and figures'),
  {
    kind: 'fact',
    anchor: 'fact-1',
    statement: [
      say('The breakwater protects '),
      strong('up to 1,240 homes including the caravan park'),
      say(' from a storm of the kind seen once in a hundred years.'),
    ],
    basis: [say('Up to 1,240 homes, including the caravan park. As at 14 February 2019 '), ref(1)],
  },
  {
    kind: 'fact',
    anchor: 'fact-2',
    statement: [
      say('It cost '),
      strong('£41.6 million'),
      say(' of which '),
      strong('at least 30%'),
      say(' was spent with local firms.'),
    ],
    basis: [say('£41.6 million; at least 30%. As at 1 March 2019 '), ref(2)],
  },
  heading(1, 'Questions and answers'),
  heading(2, 'Certain to arise'),
  {
    kind: 'question',
    anchor: 'question-1',
    question: 'When will the second phase begin?',
    answers: [
      paragraph(strong('Answer: '), 'No date is set. The council will hear first.'),
      paragraph('If pressed:'),
      { kind: 'list', ordered: false, items: [[say('The survey ends in June.')], [say('Costs follow it.')]] },
      paragraph(strong('Defensive: '), 'The first phase was early and under its budget.'),
    ],
  },
  heading(2, 'Unlikely'),
  { kind: 'question', anchor: 'question-2', question: 'Will the quay be sold?', answers: [] },
  heading(1, 'Attendees'),
  attendees(6),
  heading(2, 'Notes on the people'),
  heading(3, 'Mair Owen'),
  paragraph(
    'Harbour Master since 2004. Temperatures of ≥ 30 degrees closed the quay twice last summer, and she says so → expect it.',
  ),
  heading(4, 'What she has said before'),
  paragraph(
    'See her quote above ',
    ref(1),
    ' and the names שרה כהן (Sarah Cohen) and ليلى حداد (Layla Haddad) in the programme.',
  ),
  { kind: 'page-break' },
  heading(1, 'Sources'),
  sources,
  paragraph('Contains public sector information licensed under the Open Government Licence v3.0.'),
]);

const footnote = (number: number, text = words(18, number)): Inline => ({
  kind: 'note',
  number,
  inlines: [
    { kind: 'link', text: 'Harbour dues', address: 'https://coasts.example/dues', strong: true },
    say(`. ${text}`),
  ],
});

/** Everything that a minister's profile can ask for: large print, footnotes, a watermark, pages that lie. */
export const profiled = documentOf(
  [
    heading(1, 'Lines to take'),
    { ...paragraph('The quay stays open.'), role: 'line', anchor: 'line-1' },
    paragraph('Because ', strong('all'), ' tests were passed ', footnote(1), ', and the last of them twice.'),
    {
      ...quote(['“Mae’r cei ar agor.', '“Bydd yn aros ar agor.”']),
      language: 'cy',
      attribution: [say('Mair Owen, Harbour Master, 4 March 2019 '), footnote(2)],
    } as DocumentNode,
    { kind: 'list', ordered: true, items: [[say('First '), footnote(3)], [say('Second')]] },
    heading(2, 'Pen portraits'),
    heading(3, 'Mair Owen'),
    { ...paragraph('Harbour Master, Porth Newydd'), role: 'role' },
    ...Array.from({ length: 8 }, (_, at) => paragraph(words(90, at + 40), ' ', footnote(4 + at))),
    { kind: 'page-break', landscape: true },
    heading(1, 'Annex A: Berths'),
    {
      kind: 'table',
      anchor: 'berths',
      caption: [say('Berths '), footnote(12)],
      columns: [
        { title: 'Berth', share: 0.2 },
        { title: 'Use', share: 0.5 },
        { title: 'Source', share: 0.3 },
      ],
      rows: Array.from({ length: 30 }, (_, at) => [
        [say(`Berth ${at + 1}`)],
        [say(words(14, at))],
        at % 7 === 0 ? [say('Survey '), footnote(13 + at / 7)] : [],
      ]),
    },
    { kind: 'page-break' },
    heading(1, 'Licence of the sources'),
    paragraph('Contains public sector information licensed under the Open Government Licence v3.0.'),
  ],
  { size: 16, watermark: 'Draft', footer: 'Visit to the Harbour Works · Department for Coasts · Copy 3' },
);

export const emptyBody = documentOf([]);

export const longTitle = `${'Fish & chips <fresh> “daily” \'til 8 "late" '.repeat(10)}end`.slice(0, 400);
export const longTitled = documentOf([heading(1, longTitle), paragraph('One line.')], {
  title: longTitle,
  author: 'Tides & Quays <North>',
});

export const longTable = documentOf([heading(1, 'Attendees'), attendees(300), sources]);

export const tallCell = documentOf([
  heading(1, 'Background'),
  {
    kind: 'table',
    anchor: 'tall',
    caption: [],
    columns: [
      { title: 'Point', share: 0.2 },
      { title: 'What we say', share: 0.8 },
    ],
    rows: [
      [[say('Before')], [say('A short row.')]],
      [[say('Two pages')], [say(words(1100))]],
      [[say('After')], [say('Another short row.')]],
    ],
  },
]);

export const longQuote = documentOf([
  heading(1, 'Speech'),
  quote(Array.from({ length: 25 }, (_, index) => `“${words(200, index + 7)}.`)),
  sources,
]);
