import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { fixture, read, refusal, shape, story, written } from './reading.ts';

const rtf = (body: string, head = '\\ansi\\ansicpg1252\\uc1') =>
  written(
    'a.rtf',
    `{\\rtf1${head}{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f3\\fcharset2 Symbol;}}${body}}`,
  );

// Saved by LibreOffice Writer from the very text of odt-release.odt.
test('a rich text gives what the same text gives as OpenDocument', async () => {
  const found = await story(fixture('rtf-release.rtf'));
  expect((await read(fixture('rtf-release.rtf'))).format).toBe('rtf');
  expect(shape(found)).toEqual(shape(await story(fixture('odt-release.odt'))));
  expect(found.title).toBe('Every sluice on the Tarrow to be walked before winter');
});

describe('what rich text can say', () => {
  test('signs by number, by name and by code page', async () => {
    const path = rtf(
      "\\pard Dad \\lquote Llŷr\\rquote \\u373?\\'a3\\'80 \\emdash  {\\f1\\'cf\\'f0} \\u-10179?\\u-8704?\\par".replace(
        'ŷ',
        '\\u375?',
      ),
    );
    expect((await story(path)).body).toBe('Dad ‘Llŷr’ŵ£€ — Пр 😀');
  });

  test('no word that is hidden or struck out, no instruction of a field', async () => {
    const path = rtf(
      'The pump{\\v  (internal)}{\\deleted  is not}{\\strike  walks}{\\v\\strike0  and} runs. {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt See the list}}.\\par{\\header Draft 3\\par}{\\*\\generator Word;}',
    );
    expect((await story(path)).body).toBe('The pump runs. See the list.');
  });

  test('lists as Word writes them, the mark before the paragraph', async () => {
    const mark = "{\\listtext\\pard\\plain\\f3 \\'b7\\tab}";
    const path = rtf(
      `\\pard It needs:\\par ${mark}\\pard\\ls1 grease\\par ${mark}\\pard\\ls1\\ilvl1 time\\par\\pard That is all.\\par`,
    );
    const { blocks, body } = await story(path);
    expect(blocks.map(({ role, level, start, end }) => [role, level, body.slice(start, end)])).toEqual([
      ['paragraph', 0, 'It needs:'],
      ['item', 1, 'grease'],
      ['item', 2, 'time'],
      ['paragraph', 0, 'That is all.'],
    ]);
  });

  test('a cell of several paragraphs is one cell', async () => {
    const path = rtf(
      '\\trowd\\pard\\intbl Ann Bowen\\cell Chair of\\par the Board\\cell\\row\\pard After.\\par',
    );
    expect(shape(await story(path))).toEqual(['row: Ann Bowen\tChair of the Board', 'paragraph: After.']);
  });

  test('mail that was wrapped in it, as the HTML that it was', async () => {
    const path = written(
      'mail.rtf',
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <ul>}{\\*\\htmltag64 <li>}\\htmlrtf {\\htmlrtf0 Grease, \\'a33\\htmlrtf }\\htmlrtf0{\\*\\htmltag72 </li>}{\\*\\htmltag72 </ul>}}",
    );
    expect(shape(await story(path))).toEqual(['item: Grease, £3']);
  });
});

describe('bad rich text', () => {
  test('cut short is refused', async () => {
    const whole = readFileSync(fixture('rtf-release.rtf'));
    expect(failureSentence(await refusal(written('cut.rtf', whole.subarray(0, 8000))))).toBe(
      'cut.rtf is damaged (it is cut short: its last group does not end). Get a fresh copy and import that.',
    );
  });

  test('that claims gigabytes of raw bytes, or nests without end, is refused', async () => {
    expect(await refusal(rtf('{\\pict\\bin2000000000 x}'))).toMatchObject({ kind: 'file-damaged' });
    const deep = rtf(`${'{\\b '.repeat(200_000)}x${'}'.repeat(200_000)}`);
    expect((await story(deep)).body).toBe('x');
  });

  test('without words says so', async () => {
    expect(await refusal(rtf('{\\pict\\pngblip 89504e47}'))).toMatchObject({ kind: 'no-words' });
  });
});
