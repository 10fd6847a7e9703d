import { expect, test } from 'vitest';
import { standsTogether, standsWhole } from '../../../src/shared/document/keeping.ts';
import type { QuestionNode } from '../../../src/shared/document/nodes.ts';

test('words of about eight lines stand whole, longer ones do not', () => {
  expect(standsWhole('x'.repeat(640))).toBe(true);
  expect(standsWhole('x'.repeat(641))).toBe(false);
});

test('a question stands together with all its answers, lists among them, while they are short', () => {
  const asked = (answer: string): QuestionNode => ({
    kind: 'question',
    anchor: 'q',
    question: 'When?',
    answers: [
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Soon.' }] },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: answer }]] },
    ],
  });
  expect(standsTogether(asked('In June.'))).toBe(true);
  expect(standsTogether(asked('In June. '.repeat(80)))).toBe(false);
});
