import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/main/reading/decode.ts';

const text = 'Llŷr said: “£200 million – at last…”\nŁukasz agreed.';
const big = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe('the same text in each encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first, with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first, with its mark', big(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16, little end first', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', big(Buffer.from(text, 'utf16le'))],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test('Windows-1252, with all that it has and Latin-1 has not', () => {
    const bytes = Buffer.from('\x93\xa3200 million \x96 at last\x85\x94 \x80 \x99 \x9c \xe9', 'latin1');
    expect(decodeText(bytes)).toBe('“£200 million – at last…” € ™ œ é');
  });
});

describe('what is no text, whatever it is called', () => {
  test.each([
    ['zero bytes', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1')],
    ['a few bytes', Buffer.from([0, 1, 2])],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj')],
    ['a zip, as .docx is', Buffer.from('PK\x03\x04 some words after it')],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0 JFIF words', 'latin1')],
    ['rich text', Buffer.from('{\\rtf1\\ansi Hello}')],
    ['control characters', Buffer.from('\x01\x02\x03\x04\x05\x06\x07words'.repeat(9))],
    ['bytes by chance', Buffer.from(Array.from({ length: 999 }, (_, at) => 1 + ((at * 7919) % 255)))],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});

test('a form feed or two do not make a text a binary', () => {
  expect(decodeText(Buffer.from('Page one\fPage two\x07'))).toBe('Page one\fPage two\x07');
});

test('a stray zero character is shown as one that could not be read', () => {
  expect(decodeText(Buffer.from('The minister, Ann\0 Lee, said that it is open to all.'))).toBe(
    'The minister, Ann\ufffd Lee, said that it is open to all.',
  );
});
