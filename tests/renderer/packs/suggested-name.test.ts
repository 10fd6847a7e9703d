import { expect, test } from 'vitest';
import { suggestedName } from '../../../src/renderer/screens/packs/suggested-name.ts';

test('names a file by title and date', () => {
  expect(suggestedName({ title: 'Serious violence round table', eventDate: '2018-10-08' })).toBe(
    'Serious violence round table 2018-10-08',
  );
});

test('leaves out what some system does not allow in a name', () => {
  expect(suggestedName({ title: ' Q&A: a/b\\c? "yes"\n<no>. ', eventDate: null })).toBe('Q&A a b c yes no');
  expect(suggestedName({ title: '...', eventDate: null })).toBe('Briefing pack');
  expect(suggestedName({ title: 'x'.repeat(400), eventDate: null })).toHaveLength(80);
});
