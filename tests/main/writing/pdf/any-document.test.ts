import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../documents.ts';
import { anyBody } from './any-body.ts';
import { bodyWords, flat, printed, readPdf } from './reading.ts';

/** Without the spaces, whose number and place at the ends of lines mean nothing. */
const letterByLetter = (words: string) => flat(words).replaceAll(' ', '');

describe('any document', () => {
  it('comes out whole and in order, with the marking and the number on each page', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const document = documentOf(body);
        const { bytes, pages } = await printed(document);
        const pdf = await readPdf(bytes);
        expect(pdf.pages).toHaveLength(pages);
        pdf.pages.forEach(({ artifacts }, index) => {
          expect(artifacts.match(/OFFICIAL/g)).toHaveLength(2);
          if (/\d/.test(pdf.labels?.[index] ?? ''))
            expect(artifacts).toContain(`Page ${index + 1} of ${pages}`);
        });
        const front = pdf.labels?.findIndex((label) => /\d/.test(label)) ?? -1;
        const shown =
          front < 0
            ? ''
            : pdf.pages
                .slice(front)
                .map((page) => page.words)
                .join('');
        expect(letterByLetter(shown)).toBe(letterByLetter(bodyWords(document)));
      }),
      { numRuns: 40 },
    );
  });

  it('is never stopped by text that no program should have sent', { timeout: 30_000 }, async () => {
    const units = [
      0x0000, 0x0009, 0x000a, 0x000d, 0x0085, 0x00a0, 0x00ad, 0x200b, 0x200d, 0x202e, 0x2028, 0x2060,
    ];
    const halves = [
      0xd800, 0xdc00, 0xdbff, 0xfeff, 0xfffe, 0xffff, 0xfe0f, 0x0301, 0x05d0, 0x0627, 0x28, 0x41, 0x20,
    ];
    const unit = fc.constantFrom(...[...units, ...halves].map((code) => String.fromCharCode(code)));
    // Two halves that meet make a character, which our fonts may lack.
    const wild = fc
      .array(unit, { maxLength: 80 })
      .map((all) => all.join('').replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '\ud800 '));
    await fc.assert(
      fc.asyncProperty(fc.array(wild, { maxLength: 6 }), wild, async (paragraphs, title) => {
        const document = documentOf([{ kind: 'quote', anchor: 'q', paragraphs, attribution: [] }], { title });
        const { bytes, pages } = await printed(document);
        expect((await readPdf(bytes)).pages).toHaveLength(pages);
      }),
      { numRuns: 60 },
    );
  });
});
