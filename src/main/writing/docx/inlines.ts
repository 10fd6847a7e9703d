import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { wordText } from './clean.ts';
import type { Pen } from './pen.ts';

const rightToLeftLanguages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Plain words as one run. */
export const words = (text: string): TextRun => new TextRun(wordText(text));

/** Running text as runs and links; the words are the inlines' own, in their order. */
export const drawInlines = (inlines: Inline[], pen: Pen): ParagraphChild[] =>
  inlines.map((inline) => drawInline(inline, pen));

function drawInline(inline: Inline, pen: Pen): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return textRun(inline);
    case 'link':
      return webLink(inline);
    case 'ref':
      return sourceReference(inline.number, pen);
    case 'note':
      return words(String(inline.number));
    default:
      return assertNever(inline);
  }
}

function textRun(inline: Extract<Inline, { kind: 'text' }>): TextRun {
  const { strong, emphasis, language } = inline;
  return new TextRun({
    text: wordText(inline.text),
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(language && runLanguage(language)),
  });
}

function runLanguage(language: string) {
  const rightToLeft = rightToLeftLanguages.has(language.toLowerCase().split('-')[0] ?? '');
  return rightToLeft
    ? { language: { bidirectional: language }, rightToLeft: true }
    : { language: { value: language } };
}

/** Word calls a file damaged when a link's address is no address; such a one stays text. */
function webLink({ text, address, strong = false }: Extract<Inline, { kind: 'link' }>): ParagraphChild {
  const link = webAddress(address);
  const look = { text: wordText(text), bold: strong };
  if (!link) return new TextRun(look);
  return new ExternalHyperlink({ link, children: [new TextRun({ ...look, style: 'Hyperlink' })] });
}

function webAddress(address: string): string | undefined {
  const url = URL.parse(address.toWellFormed());
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function sourceReference(number: number, pen: Pen): ParagraphChild {
  const text = `[${number}]`;
  const anchor = pen.sourceAnchors.get(number);
  if (anchor === undefined) return words(text);
  return new InternalHyperlink({
    anchor: pen.bookmarks.nameOf(anchor),
    children: [new TextRun({ text, style: 'SourceReference' })],
  });
}
