import { expect, test } from 'vitest';
import { leadsTo, standsTogether, standsWhole } from '../../../src/shared/document/keeping.ts';
import type { DocumentNode, QuestionNode } from '../../../src/shared/document/nodes.ts';

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

const words = (text: string, more: object = {}): DocumentNode => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text }],
  ...more,
});
const list: DocumentNode = { kind: 'list', ordered: false, items: [] };
const line = words('The wall stands.', { role: 'line', anchor: 'line-1' });

test.each([
  ['what announces a list stays with it', words('You would like:'), list, true],
  ['other words go without it', words('We meet.'), list, false],
  ['a line to take stays with the list that supports it', line, list, true],
  ['and with a paragraph that does', line, words('It was inspected.'), true],
  ['but not with the next line', line, line, false],
  ['nor with what another block says', line, words('We meet.', { anchor: 'text-1' }), false],
  ['and ends a pack alone', line, undefined, false],
])('%s', (_, node, next, leads) => {
  expect(leadsTo(node, next)).toBe(leads);
});
