import { expect, test } from 'vitest';
import { pdfText } from '../../../../src/main/writing/pdf/internals.ts';
import { syntaxOf, textSyntax, Verbatim } from '../../../../src/main/writing/pdf/syntax.ts';

test('values stand in a file as PDF has them', () => {
  const value = {
    Type: 'Annot',
    Rect: [0, 12.3456789, -0.5],
    Border: [0, null, true],
    Contents: pdfText('Source (1)\\'),
    Left: undefined,
    A: { URI: pdfText('https://www.gov.uk') },
    K: new Verbatim('7 0 R'),
    ID: new Uint8Array([0, 255]),
  };
  expect(syntaxOf(value)).toBe(
    '<<\n/Type /Annot\n/Rect [0 12.345679 -0.5]\n/Border [0 null true]\n/Contents (Source \\(1\\)\\\\)\n' +
      '/A <<\n/URI (https://www.gov.uk)\n>>\n/K 7 0 R\n/ID <00ff>\n>>',
  );
});

test('a moment is written to the second, in Greenwich', () => {
  expect(syntaxOf(new Date('2019-02-14T09:05:07.123Z'))).toBe('(D:20190214090507Z)');
});

test('text beyond ASCII is written in UTF-16, its bytes escaped where they mean something', () => {
  const bytes = textSyntax('Ł(\u0d28');
  expect(Buffer.from(bytes, 'latin1').toString('hex')).toBe('28feff0141005c285c725c2829');
});
