// A document with every kind of node and every way in which each can stand: footnotes, languages, roles, landscape.
import type { DocumentNode, Inline, PackDocument } from '../../../src/shared/document/nodes.ts';
import { attendees, documentOf, everyKind, heading, paragraph, say, strong, words } from './documents.ts';

let number = 0;
const note = (...inlines: Extract<Inline, { kind: 'note' }>['inlines']): Inline => {
  number += 1;
  return { kind: 'note', number, inlines };
};

const line = (text: string): DocumentNode => ({ kind: 'paragraph', role: 'line', inlines: [say(text)] });

const [first, ...rest] = everyKind.body;
const withoutSources = rest.filter(({ kind }) => kind !== 'page-break');

const more: DocumentNode[] = [
  heading(1, 'Lines to take'),
  {
    ...line('The wall stands, and it was built by the people whom it protects.'),
    anchor: 'line-1',
  } as DocumentNode,
  {
    kind: 'list',
    ordered: true,
    items: [
      [
        say('It was finished three months early'),
        note(say('Porth Newydd Council, minutes of 1 March 2019.')),
      ],
      [say('It cost less than was set aside.')],
    ],
  },
  line('The second phase will be decided on its merits.'),
  { kind: 'list', ordered: true, items: [[say('The survey ends in June.')], [say('Costs follow it.')]] },
  heading(2, 'What was said in Welsh'),
  {
    kind: 'quote',
    anchor: 'quote-cy',
    language: 'cy',
    paragraphs: ['“Nid oes angen lwc arnom y tro nesaf.”'],
    attribution: [
      say('Mair Owen, Harbour Master, 14 February 2019 '),
      note(
        {
          kind: 'link',
          text: 'Breakwater ready before winter',
          address: 'https://www.example.gov.uk/breakwater',
          strong: true,
        },
        say('. News story, Department for Coasts, 14 February 2019. https://www.example.gov.uk/breakwater.'),
      ),
    ],
  },
  heading(2, 'Pen portraits'),
  heading(3, 'Llŷr ap Rhys'),
  { kind: 'paragraph', role: 'role', inlines: [say('Leader, Porth Newydd Council')] },
  paragraph(
    'Elected in 2015. ',
    { kind: 'text', text: 'Mae’n siarad Cymraeg', language: 'cy', emphasis: true },
    say('.'),
  ),
  { kind: 'page-break', landscape: true },
  heading(1, 'Annex A: Works by quarter'),
  paragraph(
    'All works of the first phase',
    note(say('Breakwater ready before winter: as in footnote 2.')),
    ', quarter by quarter.',
  ),
  attendees(30),
  { kind: 'page-break' },
  heading(1, 'Background'),
  paragraph(strong('What may be said. '), words(120)),
];

/** Every kind of node, on pages that stand and lie, with a watermark and in a size of type of the minister's choice. */
export const wholeDocument: PackDocument = documentOf(
  [...(first ? [first] : []), ...withoutSources.slice(0, -3), ...more, ...everyKind.body.slice(-3)],
  {
    watermark: 'DRAFT',
    footer: 'Visit to the Harbour Works at Porth Newydd · Department for Coasts · Copy 3',
    marking: 'OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION',
    comments: [
      {
        anchor: 'line-1',
        author: 'Ffion Bevan',
        at: '2019-03-02T10:15:00Z',
        text: 'Cleared with the council?\n\nAsk the Harbour Master.',
      },
      {
        anchor: 'quote-1',
        author: 'Press Office',
        at: '2019-03-03T00:00:00Z',
        text: 'Cleared: Press Office, 3 March 2019.',
      },
      {
        anchor: 'nothing-printed',
        author: 'Ffion Bevan',
        at: '2019-03-02T10:20:00Z',
        text: 'The agenda is still to come.',
      },
    ],
  },
);
