import { expect, test } from 'vitest';
import { Following } from '../../../src/renderer/screens/packs/following.ts';
import type { Looked, Preview } from '../../../src/shared/contract/packs.ts';

const previewOf = (first: number, prints: string[], drawn: number[]): Preview => ({
  ...{ pdf: Uint8Array.of(1), drawn, first, prints, pages: 9, lying: [], pageOf: {} },
});

/** An engine that answers when the test says so, and documents whose closing is noted. */
function desk() {
  const asked: { state: string; looked: Looked; answer: (preview: Preview) => Promise<void> }[] = [];
  const refusals: ((error: Error) => void)[] = [];
  const closed: string[] = [];
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const following = new Following<string, string>({
    ask: (state, looked) =>
      new Promise((resolve, reject) => {
        refusals.push(reject);
        const answer = (preview: Preview) => {
          resolve(preview);
          return settled();
        };
        asked.push({ state, looked, answer });
      }),
    open: async () => {
      const document = `document ${asked.length}`;
      return { document, close: () => closed.push(document) };
    },
    looked: () => ({ page: 1, through: 2 }),
  });
  return { following, asked, refusals, closed, settled };
}

test('what is written while a preview is being made is shown by the next, once', async () => {
  const { following, asked } = desk();
  following.want('a');
  following.want('ab');
  following.want('abc');
  expect(asked.map(({ state }) => state)).toEqual(['a']);
  await asked[0]?.answer(previewOf(1, ['p', 'q'], [1, 2]));
  expect(following.now()?.state).toBe('a');
  expect(asked.map(({ state }) => state)).toEqual(['a', 'abc']);
  await asked[1]?.answer(previewOf(1, ['r', 'q'], [1]));
  expect(following.now()?.state).toBe('abc');
  expect(asked).toHaveLength(2);
});

test('a page that looks as before is drawn from the document it came in', async () => {
  const { following, asked, closed } = desk();
  following.want('a');
  await asked[0]?.answer(previewOf(1, ['p', 'q'], [1, 2]));
  following.want('b');
  expect(asked[1]?.looked).toEqual({ page: 1, through: 2, have: { 1: 'p', 2: 'q' } });
  await asked[1]?.answer(previewOf(1, ['r', 'q'], [1]));
  expect(following.source(1)).toEqual({ document: 'document 2', place: 1, print: 'r' });
  expect(following.source(2)).toEqual({ document: 'document 1', place: 2, print: 'q' });
  expect(closed).toEqual([]);
  following.want('c');
  await asked[2]?.answer(previewOf(1, ['r', 's'], [2]));
  expect(following.source(2)).toEqual({ document: 'document 3', place: 1, print: 's' });
  expect(closed).toEqual(['document 1']);
});

test('pages that were not looked at are forgotten, since nobody knows whether they have changed', async () => {
  const { following, asked, closed } = desk();
  following.want('a');
  await asked[0]?.answer(previewOf(1, ['p', 'q'], [1, 2]));
  expect([following.covers(2), following.covers(5)]).toEqual([true, false]);
  following.want('b');
  await asked[1]?.answer(previewOf(5, ['t', 'u'], [5, 6]));
  expect([following.covers(2), following.covers(5)]).toEqual([false, true]);
  expect(following.source(2)).toBeNull();
  expect(closed).toEqual(['document 1']);
});

test('a failure is told, and the next state is followed to', async () => {
  const { following, asked, refusals, settled } = desk();
  following.want('a');
  refusals[0]?.(new Error('No glyph'));
  await settled();
  expect(following.error()?.message).toBe('No glyph');
  following.want('b');
  await asked[1]?.answer(previewOf(1, ['p'], [1]));
  expect(following.error()).toBeNull();
  expect(following.now()?.state).toBe('b');
});

test('what comes after nobody looks any more is closed', async () => {
  const { following, asked, closed } = desk();
  following.want('a');
  await asked[0]?.answer(previewOf(1, ['p'], [1]));
  following.want('b');
  following.stop();
  await asked[1]?.answer(previewOf(1, ['q'], [1]));
  expect(following.now()).toBeNull();
  expect(closed).toEqual(['document 1']);
});
