import { BuilderElement, TextRun, type XmlComponent } from 'docx';
import { wordText } from './clean.ts';

/**
 * A field with its result in place, so that Word shows it as it is and asks nothing on opening. In runs and not as
 * one `fldSimple`, whose result many readers of .docx leave out.
 */
export const field = (instruction: string, result: string): TextRun[] => [
  ...fieldBegin(instruction),
  new TextRun(wordText(result)),
  fieldEnd(),
];

/** The beginning of a field whose result spans paragraphs; `fieldEnd` closes it. */
export function fieldBegin(instruction: string): TextRun[] {
  const code = new BuilderElement({ name: 'w:instrText' });
  code.addChildElement(instruction);
  return [fieldCharacter('begin'), code, fieldCharacter('separate')].map(runOf);
}

export const fieldEnd = (): TextRun => runOf(fieldCharacter('end'));

const runOf = (child: XmlComponent) => new TextRun({ children: [child] });

const fieldCharacter = (kind: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { kind: { key: 'w:fldCharType', value: kind } } });
