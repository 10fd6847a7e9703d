import { expect, test } from 'vitest';
import { asGiven, saidBy, speakersIn } from '../../../src/renderer/screens/library/speakers.ts';
import { storyWith } from './story-with.ts';

const body = 'We act.\n\nWe wait.\n\nAnn Lee';
const blank = storyWith(body, [], {
  quotes: [[{ start: 0, end: 7 }], [{ start: 9, end: 17 }]],
  attendees: [{ start: 19, end: 26 }],
});
const story = {
  ...blank,
  quotes: blank.quotes.map((quote, at) => (at ? quote : { ...quote, speaker: 'Bob Ray' })),
  attendees: blank.attendees.map((person) => ({ ...person, organisation: 'Town Forum' })),
};

test('the names of a story are offered once, speakers first', () => {
  const twice = { ...story, attendees: [...story.attendees, ...story.attendees] };
  expect(speakersIn(twice)).toEqual(['Bob Ray', 'Ann Lee']);
});

test('a name brings along what the story says that they are', () => {
  expect(saidBy(story, 'Ann Lee')).toEqual({ role: '', organisation: 'Town Forum' });
  expect(saidBy(story, 'Bob Ray')).toBeUndefined();
  expect(saidBy(story, 'Ann')).toBeUndefined();
});

test('what is left empty is not given', () => {
  expect(asGiven({ speaker: ' Ann Lee ', role: ' ', organisation: '' })).toEqual({
    ...{ speaker: 'Ann Lee', role: null, organisation: null },
  });
});
