import { escaped, run } from './xml.ts';

/**
 * A field with its result in place, so that Word shows it as it is and asks nothing on opening. In runs and not as
 * one `fldSimple`, whose result many readers of .docx leave out.
 */
export const field = (instruction: string, result: string): string =>
  fieldBegin(instruction) + run(result) + fieldEnd;

/** The beginning of a field whose result spans paragraphs; `fieldEnd` closes it. */
export const fieldBegin = (instruction: string): string =>
  `${character('begin')}<w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>${character('separate')}`;

const character = (kind: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

export const fieldEnd = character('end');
