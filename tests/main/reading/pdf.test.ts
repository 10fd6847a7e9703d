import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinLines, wordsIn } from '../../../src/main/reading/pdf/hyphens.ts';
import type { Extraction } from '../../../src/shared/extract/types.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { drawnPdf } from './drawn.ts';
import { fixture, read, refusal, shape, story, written } from './reading.ts';

// The fixtures were printed by LibreOffice Writer.

describe('two pages of two columns, with a header and page numbers', () => {
  let found: Extraction;
  let body: string;
  beforeAll(async () => {
    found = await story(fixture('pdf-columns.pdf'));
    body = found.body;
  });

  test('are read column by column, with the title and the headings in their places', () => {
    expect([found.title, found.kind]).toEqual([
      'Minutes of the Tarrow Valley winter readiness board',
      'minutes',
    ]);
    const headings = shape(found).filter((line) => line.startsWith('heading: '));
    expect(headings.map((line) => line.slice(9))).toEqual([
      'Pumping stations',
      'Warnings',
      'Money',
      'Any other business',
    ]);
    expect(found.blocks).toHaveLength(17);
  });

  test('lose their running header and page numbers, and nothing else', () => {
    expect(body).not.toMatch(/minutes for approval|Page \d/);
    expect(body).toMatch(/^Held at Tarrowbridge Town Hall .* Association of River Towns\.\n/);
    expect(body).toMatch(/Aberwen Assembly Rooms\.$/);
  });

  test('have words closed that a line parted, and hyphens kept that belong to words', () => {
    expect(body).not.toMatch(/\p{L}- ?\p{Ll}*\n|\u00ad/u);
    for (const word of ['municipalities', 'telecommunications', 'reinstatement', 'extraordinary']) {
      expect(body).toContain(` ${word}`);
    }
    for (const word of ['Seventy-one', 'thirty-four', 'well-known']) expect(body).toContain(word);
  });

  test('have paragraphs joined over columns and pages', () => {
    expect(body).toContain('the upper valley had contributed to it.\n');
    expect(body).toContain('by an independent adjudicator.\n');
  });

  test('give their quotes whole', () => {
    expect(found.quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
      [
        'Professor Wilhelmina van der Laan',
        'An inspection that does not move water is an appointment with a clipboard. We have therefore ' +
          'recommended unannounced demonstrations under operational conditions, three times between November ' +
          'and February.',
      ],
      [
        'Callum Strachan',
        'I would sooner apologise for a warning that was unnecessary than for one that was never sent. Nobody ' +
          'has ever written to me to complain about being dry.',
      ],
      [
        'Nerys Haf Madog',
        'We were told that the reinstatement would take eighteen months and it has taken seven. I should like ' +
          'that to be recorded, because complaints usually are.',
      ],
    ]);
  });
});

test('small pages of justified text with indented first lines: the marking at their head is in no sentence', async () => {
  const found = await story(fixture('pdf-small-pages.pdf'));
  expect(found.title).toBe('Notes from the field: Pont Heulog');
  expect(found.body).not.toContain('OFFICIAL');
  const { blocks, body, quotes } = found;
  expect(blocks).toHaveLength(15);
  const texts = blocks.map(({ start, end }) => body.slice(start, end));
  expect(new Set(texts).size).toBe(5);
  for (const text of texts) expect(text).toMatch(/[.”]$/);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(Array(3).fill('Marged Ellis-Vaughan'));
});

test('one page gives title, lists, a table by rows, and no numbers of notes', async () => {
  const found = await story(fixture('pdf-release.pdf'));
  expect([found.title, found.published?.date]).toEqual([
    'Every sluice on the Tarrow to be walked before winter',
    '2025-09-08',
  ]);
  const lines = shape(found);
  expect(lines).toContain('item: the wheel and the spindle');
  expect(lines).toContain('row: Tarrowbridge to Stell\t48\t12');
  expect(found.body).toContain('up to £3.4 million including overtime.');
  expect(found.attendees.map(({ name }) => name)).toEqual([
    'Callum Strachan',
    'Dr Nasreen Holt',
    'Ffion Llywelyn-Pugh',
  ]);
});

test.each([
  ['an attach-', 'ment', [], 'an attachment'],
  ['a well-', 'known sluice', [], 'a well-known sluice'],
  ['the re-', 'opening', ['re-opening'], 'the re-opening'],
  ['the non-', 'stop', ['nonstop'], 'the nonstop'],
  ['Tarrow\u00ad', 'bridge', [], 'Tarrowbridge'],
  ['Ellis-', 'Vaughan', [], 'Ellis-Vaughan'],
  ['2024-', '25', [], '2024-25'],
  ['it rained –', 'and how', [], 'it rained – and how'],
])('%j and %j', (above, below, known, whole) => {
  expect(joinLines(above, below, wordsIn(known as string[]))).toBe(whole);
});

describe('drawn pages', () => {
  test('a power keeps its figure, an ordinal its letters', async () => {
    const path = written(
      'powers.pdf',
      await drawnPdf((page) => {
        page.fontSize(12).text('They cleared 40 km', 72, 100, { lineBreak: false });
        const after = 72 + page.widthOfString('They cleared 40 km');
        page.fontSize(7).text('2', after, 98, { lineBreak: false });
        page.fontSize(12).text('by the 21', after + 9, 100, { lineBreak: false });
        const end = after + 9 + page.widthOfString('by the 21');
        page.fontSize(7).text('st', end, 98, { lineBreak: false });
      }),
    );
    expect((await story(path)).body).toBe('They cleared 40 km2 by the 21st');
  });

  test('the number of a note on another page is none of the words before it', async () => {
    const path = written(
      'far-notes.pdf',
      await drawnPdf((page) => {
        page.fontSize(12).text('The fund of £4 million', 72, 100, { lineBreak: false });
        const after = 72 + page.widthOfString('The fund of £4 million');
        page.fontSize(7).text('2', after, 98, { lineBreak: false });
        page.fontSize(12).text('will grow.', after + 9, 100, { lineBreak: false });
        const end = after + 9 + page.widthOfString('will grow.');
        page.fontSize(7).text('iv', end, 98, { lineBreak: false });
      }),
    );
    expect((await story(path)).body).toBe('The fund of £4 million will grow.');
  });

  test('pages without text are told to be pictures', async () => {
    const path = written(
      'scan.pdf',
      await drawnPdf((page) => page.addPage().rect(0, 0, 300, 300).fill('grey')),
    );
    const refused = await refusal(path);
    expect(refused).toEqual({ kind: 'pdf-scanned', path, pages: 2 });
    expect(failureSentence(refused)).toBe(
      'The 2 pages of scan.pdf are pictures, without any text in them. Ask for the document that they were ' +
        'printed from, or paste their words.',
    );
  });

  test('is read for what it is under another name', async () => {
    const path = written('note.docx', await drawnPdf((page) => page.text('The sluice at Stell is open.')));
    expect((await read(path)).format).toBe('pdf');
  });
});

// As Word's lists look in a PDF: bullets from fonts of signs, of which only the numbers are there, and the letter o.
test('the bullets of office programs make items', async () => {
  const long =
    'and whatever else a gate may need before the river rises again, as it has in each of the last nine winters';
  expect(shape(await story(fixture('pdf-bullets.pdf'))).slice(0, -1)).toEqual([
    'paragraph: At each gate the crews will look at',
    `item: the wheel and the spindle ${long}`,
    'item: the seal',
    `item: along the sill ${long}`,
    'item: At both sides',
    'item: Left and right',
    'item: the number on the gate',
  ]);
});

test('a locked PDF says so', async () => {
  expect(failureSentence(await refusal(fixture('pdf-locked.pdf')))).toMatch(
    /^pdf-locked\.pdf is a PDF that is locked with a password\./,
  );
});

test('a PDF that is cut short is refused, though some of it could be read', async () => {
  const whole = readFileSync(fixture('pdf-release.pdf'));
  const refused = await refusal(written('cut.pdf', whole.subarray(0, whole.length - 500)));
  expect(refused).toMatchObject({ kind: 'file-damaged' });
});
