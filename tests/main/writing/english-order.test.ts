import { describe, expect, it, test } from 'vitest';
import { writeDocx } from '../../../src/main/writing/docx/write.ts';
import { nameEnds, withNameEnds } from '../../../src/main/writing/english-order.ts';
import { writeOdt } from '../../../src/main/writing/odt/write.ts';
import { bidiTokens, visualOrder } from '../../../src/main/writing/pdf/bidi.ts';
import { verbatimText } from '../../../src/shared/words/verbatim.ts';
import { documentOf, quote, ref, say } from './documents.ts';
import { partOf, readLines } from './docx/reading.ts';
import { partsOf } from './odt/reading.ts';

/** The words of a line from left to right, as they stand on paper; letters of a word in reading order. */
function onPaper(...texts: string[]): string {
  const tokens = bidiTokens(texts);
  return visualOrder(tokens.map(({ level }) => level))
    .map((at) => tokens[at]?.text ?? '')
    .join('');
}

describe('on paper', () => {
  it.each([
    [['שרה כהן, 8 October 2018'], 'כהן שרה, 8 October 2018'],
    [['ליلى', ' (Layla), 8 October'], null],
    [['Chair, Haifa Port חיפה, 8 October 2018 ', '[2]'], 'Chair, Haifa Port חיפה, 8 October 2018 [2]'],
    [['As listed in “שרה כהן” ', '[1]'], 'As listed in “כהן שרה” [1]'],
    [['Met שרה כהן ', '7', ', and left'], 'Met כהן שרה 7, and left'],
    // A number within words of the other script stays theirs.
    [['Quote: שנת 2018, 12 בתים'], 'Quote: בתים 12 ,2018 שנת'],
    [['No such name, 8 October'], 'No such name, 8 October'],
  ])('%j', (texts, shown) => {
    if (shown) expect(onPaper(...texts)).toBe(shown);
    else expect(onPaper(...texts)).toContain('(Layla), 8 October');
  });
});

const document = documentOf([
  { ...quote(['“Yes.”']), attribution: [say('שרה כהן, 8 October 2018, of “ליلى” '), ref(1)] } as never,
]);

test('Word and OpenDocument files end the name by a mark that is no word', async () => {
  const docx = await writeDocx(document, { pageOf: {} });
  expect(partOf(docx, 'word/document.xml')).toContain('שרה כהן\u200e, 8 October 2018');
  const odt = partsOf(writeOdt(document, { pageOf: {} }))['content.xml'];
  expect(odt).toContain('שרה כהן\u200e, 8 October 2018');
  expect(odt).toContain('\u200e<text:a');
  const line = (await readLines(docx)).find((one) => one.includes('8 October')) ?? '';
  expect(verbatimText(line)).toBe(verbatimText('שרה כהן, 8 October 2018, of “ליلى” [1]'));
});

test('text without such names is the same text', () => {
  expect(nameEnds('Łukasz Nowak, 8 October 2018 [1]')).toEqual([]);
  expect(withNameEnds('שרה כהן and 5 more')).toBe('שרה כהן and 5 more');
});
