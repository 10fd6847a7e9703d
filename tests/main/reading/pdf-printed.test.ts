import { expect, test } from 'vitest';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { drawnPdf } from './drawn.ts';
import { fixture, read, refusal, shape, story, written } from './reading.ts';

// Printed by Chromium, which says of each stretch in which paragraph it stands.
test('a page that a browser printed gives each quote to its own speaker, and its title', async () => {
  const found = await story(fixture('pdf-printed-page.pdf'));
  expect(found.title).toBe('Twelve harbours to share £48 million repair fund');
  expect(found.quotes.map(({ speaker, text }) => [speaker, text.split('\n').length])).toEqual([
    ['Rhiannon Tregarth', 3],
    ['Councillor Iwan Prydderch', 1],
  ]);
});

test('paragraphs of one line each stay apart where others show how far lines stand apart', async () => {
  const words = 'The money will pay for new sea walls, for dredging and for lighting, and';
  const bytes = await drawnPdf((page) => {
    page.fontSize(12);
    const at = (text: string, top: number) => page.text(text, 72, top, { lineBreak: false });
    at(words, 100);
    at('will support many jobs in the ports.', 114);
    for (const i of [0, 1, 2, 3, 4]) at(`“Words of paragraph ${i}.”`, 146 + i * 30);
    at('Bob Dee, Chair of the Ports Board, added:', 300);
    at('“We have waited for this for so many years that nobody here can', 330);
    at('remember when it began.”', 344);
  });
  const { blocks, body } = await story(written('short.pdf', bytes));
  expect(blocks.map(({ start, end }) => body.slice(start, end)).slice(-3)).toEqual([
    '“Words of paragraph 4.”',
    'Bob Dee, Chair of the Ports Board, added:',
    '“We have waited for this for so many years that nobody here can remember when it began.”',
  ]);
});

// Printed by LibreOffice Writer: half a centimetre between the columns, a note below each of two of them.
test('columns that stand near to each other are read one after the other, their notes last', async () => {
  const found = await story(fixture('pdf-near-columns.pdf'));
  const lines = shape(found);
  expect(lines).toHaveLength(37);
  expect(lines.at(-1)).toBe('paragraph: 1 Minutes of the board, 3 May, item 4.');
  for (const line of lines) expect(line).toMatch(/[.:”]$/);
  expect(found.quotes.map(({ speaker }) => speaker)).toEqual([
    'Rhiannon Tregarth',
    'Councillor Iwan Prydderch',
  ]);
});

test('a page that is stored on its side is read as it stands', async () => {
  const text = 'The sluice at Stell is open, and the gate above it was mended.';
  const onSide = (await drawnPdf((page) => page.text(text, 72, 100)))
    .toString('latin1')
    .replace('/Type /Page\n', '/Type /Page /Rotate 90\n');
  expect(onSide).toContain('/Rotate 90');
  expect((await story(written('side.pdf', Buffer.from(onSide, 'latin1')))).body).toBe(text);
  const turned = await drawnPdf((page) => page.rotate(90, { origin: [300, 300] }).text(text, 150, 250));
  expect((await story(written('turned.pdf', turned))).body).toBe(text);
});

test('a page without text among others is told', async () => {
  const bytes = await drawnPdf((page) =>
    page.text('The sluice at Stell is open.').addPage().rect(0, 0, 9, 9).fill('grey'),
  );
  expect((await read(written('half.pdf', bytes))).remarks).toEqual([
    'Page 2 of its 2 has no text. If it is a picture, its words are not in the story.',
  ]);
});

test('a PDF of too many pages is told how long it may be', async () => {
  const bytes = await drawnPdf((page) => {
    for (let i = 0; i < 1001; i++) page.addPage();
  });
  expect(failureSentence(await refusal(written('book.pdf', bytes)))).toBe(
    'book.pdf has 1,002 pages; a story can have up to 1,000. Print the pages that you need into a PDF of their own ' +
      'and import that.',
  );
});

test('what a browser prints at the edges, a marking and the mark of a note are no text', async () => {
  const bytes = await drawnPdf((page) => {
    page.fontSize(9).text('11/22/26, 8:59 PM', 40, 20, { lineBreak: false });
    page.text('Fund opens - Ports Board', 300, 20, { lineBreak: false });
    page.fontSize(12).text('The sluice at Stell is open', 72, 120, { lineBreak: false });
    const end = 72 + page.widthOfString('The sluice at Stell is open');
    page.fontSize(8).text('[footnote 2]', end, 118, { lineBreak: false });
    page.fontSize(9).text('https://ports.example/news/fund', 40, 760, { lineBreak: false });
    page.text('1/1', 520, 760, { lineBreak: false });
  });
  expect((await story(written('web.pdf', bytes))).body).toBe('The sluice at Stell is open');
  const marked = await drawnPdf((page) =>
    page
      .text('OFFICIAL – Department for Ports', 72, 30)
      .text('Fund opens', 72, 120)
      .text('It is open to all ports.'),
  );
  expect((await story(written('marked.pdf', marked))).body).not.toContain('OFFICIAL');
});

test('what a file calls its title is one only where it is printed as a heading', async () => {
  const pages = (page: PDFKit.PDFDocument) =>
    page
      .fontSize(20)
      .text('Fund for harbours opens')
      .fontSize(11)
      .text('It is open to all ports from today.');
  const named = await drawnPdf(pages, { Title: 'Fund for harbours opens | Ports Board' });
  expect((await read(written('named.pdf', named))).source).toMatchObject({
    title: 'Fund for harbours opens',
    blocks: [{ text: 'It is open to all ports from today.' }],
  });
  const other = await drawnPdf(pages, { Title: 'Microsoft Word - minutes_v3.docx' });
  expect((await read(written('other.pdf', other))).source.title).toBeUndefined();
});
