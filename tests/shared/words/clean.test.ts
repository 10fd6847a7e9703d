import { expect, test } from 'vitest';
import { cleanParagraph } from '../../../src/shared/words/clean.ts';

test.each([
  ['a space that few fonts have', 'two\u3000words', 'two words'],
  ['a character that Unicode keeps from use', 'two\ufdd0words \ufffe\uffff', 'two words'],
  ['a form feed', 'two\u000cwords', 'two words'],
  ['half of a pair', 'a \ud83d b', 'a \ufffd b'],
  ['a joiner within a word', 'می\u200cخواهم', 'می\u200cخواهم'],
])('%s parts words as it did, and harms no format', (_, given, cleaned) => {
  expect(cleanParagraph(given)).toBe(cleaned);
});
