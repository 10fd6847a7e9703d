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
  [
    'a few words without a stop stay with what they head',
    words('Not to be disclosed'),
    words('No cost is agreed.'),
    true,
  ],
  ['and with a list', words('Policy (cleared)'), list, true],
  [
    'but not with another block',
    words('Not to be disclosed'),
    words('We meet.', { anchor: 'text-1' }),
    false,
  ],
  ['lines of an address stay with none', words('Weir House'), words('1 River Street'), false],
  ['nor does a sentence', words('It is late.'), words('It will come.'), false],
  ['nor do many words', words(`${'many words '.repeat(5)}go on`), words('It will come.'), false],
])('%s', (_, node, next, leads) => {
  expect(leadsTo(node, next)).toBe(leads);
});
