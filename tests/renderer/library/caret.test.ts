import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Caret,
  type CaretMove,
  caretWords,
  moved,
  moveOfKey,
} from '../../../src/renderer/screens/library/caret.ts';

const paragraphs = ['Fund opens', '“We act,” she said, “now.”', 'It cost £3.5 million.'];
const body = paragraphs.join('\n\n');
const blocks = paragraphs.map((text) => {
  const start = body.indexOf(text);
  return { start, end: start + text.length, role: 'paragraph' as const, level: 0 };
});
const text = { body, blocks, joins: [] };
const at = (words: string): Caret => ({ anchor: body.indexOf(words), head: body.indexOf(words) });
const selected = ({ anchor, head }: Caret) => body.slice(Math.min(anchor, head), Math.max(anchor, head));
const all = (caret: Caret, extend: boolean, ...moves: CaretMove[]) =>
  moves.reduce((now, move) => moved(text, now, move, extend), caret);

test('goes by whole words, and on into the next paragraph', () => {
  expect(all(at('We act'), false, 'forward')).toEqual(at('act,'));
  expect(all(at('opens'), false, 'forward')).toEqual(at('“We'));
  expect(all(at('“We'), false, 'back')).toEqual(at('opens'));
  expect(all(at('act,'), false, 'end', 'start')).toEqual(at('“We'));
  expect(all(at('she'), false, 'up')).toEqual(at('“We'));
  expect(all(at('she'), false, 'down')).toEqual(at('It cost'));
});

test('Shift takes whole words and whole paragraphs', () => {
  expect(selected(all(at('act,'), true, 'forward', 'forward'))).toBe('act,” she');
  expect(selected(all(at('£3.5'), true, 'forward'))).toBe('£3.5');
  expect(selected(all(at('said,'), true, 'back', 'back'))).toBe('act,” she ');
  expect(selected(all(at('It cost'), true, 'down'))).toBe(paragraphs[2]);
  expect(selected(all(at('“We'), true, 'down', 'down'))).toBe(body.slice(blocks[1]?.start));
});

test('stays where it is at the ends of the story', () => {
  expect(all(at('Fund'), false, 'back', 'up')).toEqual(at('Fund'));
  const end = { anchor: body.length, head: body.length };
  expect(all(end, false, 'forward', 'down', 'end')).toEqual(end);
  expect(moved({ body: '', blocks: [], joins: [] }, { anchor: 0, head: 0 }, 'forward', false).head).toBe(0);
});

test('says the words that follow it, or those that are selected', () => {
  expect(caretWords(body, at('We act'))).toBe('Before: We act,” she said,');
  expect(caretWords(body, { anchor: 0, head: 4 })).toBe('Selected: Fund');
  expect(caretWords(body, { anchor: body.length, head: body.length })).toBe('At the end of the story');
  expect([moveOfKey('ArrowLeft'), moveOfKey('a')]).toEqual(['back', undefined]);
});

test('any moves: the caret is in the text, and what it selects begins and ends with whole words', () => {
  const anyMove = fc.constantFrom<CaretMove>('forward', 'back', 'up', 'down', 'start', 'end');
  fc.assert(
    fc.property(fc.array(anyMove), fc.array(anyMove), (moves, extensions) => {
      const caret = all(all({ anchor: 0, head: 0 }, false, ...moves), true, ...extensions);
      expect(blocks.some(({ start, end }) => caret.head >= start && caret.head <= end)).toBe(true);
      for (const place of [caret.anchor, caret.head]) {
        expect(/\S/.test(body[place - 1] ?? ' ') && /\S/.test(body[place] ?? ' ')).toBe(false);
      }
    }),
  );
});
