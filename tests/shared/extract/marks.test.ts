import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../src/shared/extract/marks.ts';

const inner = (text: string) =>
  marksIn(text, 0).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' …'));

describe('marksIn', () => {
  it.each([
    ['He said “yes” and "no".', ['yes', 'no']],
    [
      'She said: “I met Dilwyn and he told me: ‘I had nowhere.’ That is wrong.”',
      ['I met Dilwyn and he told me: ‘I had nowhere.’ That is wrong.'],
    ],
    ['“The ambition of the “Grand Challenges”.', ['The ambition of the “Grand Challenges”. …']],
    [
      "'Passengers' patience has run out, and ministers' promises must be kept,' he said.",
      ["Passengers' patience has run out, and ministers' promises must be kept,"],
    ],
    ["a 'public health' approach of workers' unions", ['public health']],
    ["It's the 1990s' best; don't worry", []],
    ['a ‘hard yards’ of reform', ['hard yards']],
    ['5" by 4"', []],
  ])('%j', (text, found) => {
    expect(inner(text)).toEqual(found);
  });

  it.each([
    ["said:'We built it.'It is ours.'", ["We built it.'It is ours."]],
    ["said:'We built it.'It is ours.'It will last.'Notes", ["We built it.'It is ours.'It will last."]],
    ["said:'We don't stop.'The site opens in May.", ["We don't stop."]],
    ["said:'We built it.'The bridge opened. Jane said: 'Good.'", ['We built it.', 'Good.']],
    ['said:"We built it."It is ours."Notes', ['We built it."It is ours.']],
    ['said:"We built it."The bridge opened. Jane said: "Good."', ['We built it.', 'Good.']],
    ['said:"We built it."It is ours."Jane Doe said:“Good.”', ['We built it."It is ours.', 'Good.']],
    ['“We built it."It is ours.“It will last.”Notes', ['We built it."It is ours.“It will last.']],
    ['said: ‘We built it.‘It is ours.’Among them is a bridge.', ['We built it.‘It is ours.']],
  ])('straight marks where a break was lost: %j', (text, found) => {
    expect(inner(text)).toEqual(found);
  });

  it('says where a straight single mark was read as opening a paragraph again', () => {
    expect(marksIn("said:'We built it.'It is ours.'", 0)[0]?.guessed).toBe(true);
  });

  it('says where a closing mark could be an apostrophe', () => {
    expect(marksIn('the ‘hard yards’ of reform', 0)[0]?.guessed).toBe(true);
  });
});
