import { describe, expect, test } from 'vitest';
import { restoreSigns, restoreSource } from '../../../../src/shared/extract/garbled/restore.ts';

const text =
  '“We’re glad,” said Zoë Marlowe. The £3 million – from Dunmere Council… – is ‘a start’.\n\n• Llŷr Bevan agreed.';

/** What a program makes of UTF-8 that it takes for Windows-1252; the five bytes that this has not are kept or lost. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const misread = (good: string): string =>
  Array.from(Buffer.from(good), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
const entities = (good: string): string =>
  good.replace(/[^\x20-\x7e\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

describe('a text whose signs were garbled is what it was', () => {
  test.each([
    ['UTF-8 read as Windows-1252', misread(text)],
    ['twice', misread(misread(text))],
    ['with the bytes lost that Windows-1252 has not', misread(text).replaceAll('\u009d', '')],
    ['with those bytes as question marks', misread(text).replaceAll('\u009d', '?')],
    ['as Latin-1', Buffer.from(text).toString('latin1')],
    ['entities by number', entities(text)],
    ['entities by number, their ampersands escaped', entities(text).replaceAll('&', '&amp;')],
    [
      'entities by name',
      entities(text)
        .replaceAll('&#8220;', '&ldquo;')
        .replaceAll('&#8221;', '&rdquo;')
        .replaceAll('&#8217;', '&rsquo;')
        .replaceAll('&#163;', '&pound;')
        .replaceAll('&#8211;', '&ndash;')
        .replaceAll('&#235;', '&euml;'),
    ],
    ['entities with the numbers of Windows-1252', text.replaceAll('“', '&#147;').replaceAll('”', '&#148;')],
    [
      'escapes of data',
      text.replace(/[^\x20-\x7e\n]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    [
      'mail as it is sent',
      text.replace(/[^\x20-\x7e\n]/g, (sign) =>
        Array.from(Buffer.from(sign), (byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
      ),
    ],
    [
      'controls in the place of marks',
      text.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('’', '\u0092'),
    ],
    ['a byte order mark read as signs', misread(`\ufeff${text}`)],
    [
      'read as the letters of old Macintoshes',
      text.replaceAll('“', '‚Äú').replaceAll('”', '‚Äù').replaceAll('£', '¬£'),
    ],
  ])('%s', (_how, garbled) => {
    expect(restoreSigns(garbled)).toBe(text);
  });

  test('a no-break space that lost its second half', () => {
    expect(restoreSigns('The quay inÂ Dunmere costs Â£3 million.')).toBe(
      'The quay in\u00a0Dunmere costs £3 million.',
    );
  });
});

describe('what may be meant stays as it is', () => {
  test.each([
    [
      'a name in capitals before a mark',
      '“We met at the CAFÉ” said Zoë. “ANDRÉ’S” is shut, and so is “SÃO”.',
    ],
    ['an entity in a text on markup', 'In HTML, write &amp; for an ampersand and &ldquo; for a mark.'],
    ['an entity where the sign itself stands too', 'Write &pound; for £ and &rsquo; for ’.'],
    ['code', 'const quay = { open: "\\u2019" }; // &amp;'],
    ['an address', 'See https://dunmere.example/find?a=1&copy=2&id=C3 for more.'],
    ['sums', 'A=C2=D4 and E2=80'],
    ['French and Portuguese', 'Château d’If, São Tomé, À la carte, Âge d’or'],
  ])('%s', (_what, said) => {
    expect(restoreSigns(said)).toBe(said);
  });

  test('of a text of both, only what stands in no English is restored', () => {
    expect(restoreSigns('“Weâ€™re glad,” she said at the CAFÉ”')).toBe('“We’re glad,” she said at the CAFÉ”');
  });
});

test('a person is told, with an example; an untouched text has no remark', () => {
  const { source, remark } = restoreSource({
    plain: 'The Ministerâ€™s quay is open.',
    title: 'Quay &amp; harbour',
  });
  expect(source).toEqual({ plain: 'The Minister’s quay is open.', title: 'Quay & harbour' });
  expect(remark).toBe(
    'Marks that were garbled before the text came here were restored: “Ministerâ€™s” is now “Minister’s”. ' +
      'The text as it came is kept.',
  );
  expect(restoreSource({ plain: 'The Minister’s quay' })).toEqual({
    source: { plain: 'The Minister’s quay' },
  });
});

test('the people of a sheet and the blocks of a page are restored too', () => {
  const { source } = restoreSource({
    blocks: [{ role: 'row', level: 0, text: 'ZoÃ« Marlowe\tDunmere Councilâ€™s chair' }],
    attendees: [
      {
        block: 0,
        name: 'ZoÃ« Marlowe',
        honours: [],
        role: 'Dunmere Councilâ€™s chair',
        organisation: null,
        note: null,
      },
    ],
  });
  expect(source.blocks?.[0]?.text).toBe('Zoë Marlowe\tDunmere Council’s chair');
  expect(source.attendees?.[0]).toMatchObject({
    name: 'Zoë Marlowe',
    role: 'Dunmere Council’s chair',
    organisation: null,
  });
});
