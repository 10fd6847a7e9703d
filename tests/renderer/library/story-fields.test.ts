import { expect, test } from 'vitest';
import { changedDetails, storyFields } from '../../../src/renderer/screens/library/story-fields.ts';
import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';

const story = {
  title: 'A story',
  kind: 'news_story',
  publisher: 'Home Office',
  published: { date: '2018-10-08', basis: 'inferred', reason: '8 October was a Monday in 2018.' },
  eventDate: null,
  address: null,
  licence: null,
} as StoryWithItems;

test('a date that nobody touched is not sent, so that it stays inferred', () => {
  expect(changedDetails(story, storyFields(story))).toEqual({});
  expect(changedDetails(story, { ...storyFields(story), title: 'Another' })).toEqual({ title: 'Another' });
});

test('what was emptied becomes nothing', () => {
  const fields = { ...storyFields(story), publisher: ' ', published: '' };
  expect(changedDetails(story, fields)).toEqual({ publisher: null, published: null });
});

test('a date that was set is sent', () => {
  expect(changedDetails(story, { ...storyFields(story), eventDate: '2018-10-07' })).toEqual({
    eventDate: '2018-10-07',
  });
});
