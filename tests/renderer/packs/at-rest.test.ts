import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followed, whileFollowing } from '../../../src/renderer/screens/packs/at-rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Notes when saving may begin. */
function saving(patience: number) {
  const state = { begun: false };
  void followed(patience).then(() => {
    state.begun = true;
  });
  return state;
}

test('with no preview under way saving begins at once', async () => {
  const state = saving(750);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.begun).toBe(true);
});

test('saving waits until the pages are asked for, opened and drawn, one after the other', async () => {
  const answered = Promise.withResolvers<void>();
  const drawn = Promise.withResolvers<void>();
  void whileFollowing(answered.promise);
  const state = saving(750);
  answered.resolve();
  await vi.advanceTimersByTimeAsync(5);
  void whileFollowing(drawn.promise);
  await vi.advanceTimersByTimeAsync(300);
  expect(state.begun).toBe(false);
  drawn.resolve();
  await vi.advanceTimersByTimeAsync(100);
  expect(state.begun).toBe(true);
});

test('a preview that takes too long does not keep words from being saved', async () => {
  const never = Promise.withResolvers<void>();
  void whileFollowing(never.promise);
  const state = saving(750);
  await vi.advanceTimersByTimeAsync(700);
  expect(state.begun).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(state.begun).toBe(true);
  never.resolve();
});
