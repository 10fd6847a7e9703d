import { useSyncExternalStore } from 'react';
import type { ChangedStory, ReadAgainReport } from '../../../shared/contract/again.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { call } from '../../api.ts';
import { runJob } from '../../parts/jobs.ts';
import { say, sayFailure, unsay } from '../../parts/Toasts.tsx';
import { go } from '../../place.ts';

/** What a new reading of the library would change, as far as nobody has said yes or no to it. */
interface Review {
  state: 'none' | 'reading' | 'read';
  report: ReadAgainReport;
  /** The story that is looked at. */
  openId: string | null;
  /** How many stories were accepted or kept since the reading. */
  settled: number;
}

const nothing: ReadAgainReport = { stories: [], unchanged: 0, failed: [], stopped: false };
const fresh: Review = { state: 'none', report: nothing, openId: null, settled: 0 };

let review: Review = fresh;
const listeners = new Set<() => void>();

const set = (change: Partial<Review>) => {
  review = { ...review, ...change };
  for (const listener of listeners) listener();
};

export const useReview = (): Review =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => review,
  );

/** What was accepted or kept in this review, to be taken back from the last on. */
let undos: (() => Promise<void>)[] = [];

const offerUndo = (undo: () => Promise<void>) => {
  undos.push(undo);
  return [{ words: 'Undo', run: takeBackLast }];
};

/** Takes the last yes or no of this review back. */
export function takeBackLast(): void {
  unsay();
  void undos.pop()?.();
}

/** Another library is open: what was read of the last one is no longer of use. */
export function forgetReview(): void {
  undos = [];
  set(fresh);
}

export const look = (openId: string): void => set({ openId });

/** Reads stories again and shows what would change: those that an older reader read, or all. */
export async function readAgain(input: Input<'reading.preview'> = {}): Promise<void> {
  if (review.state === 'reading') return;
  undos = [];
  set({ ...fresh, state: 'reading' });
  const outcome = await runJob('Reading stories again', (options) => call('reading.preview', input, options));
  if (!outcome.ok) {
    set(fresh);
    go({ screen: 'library' });
    return sayFailure(outcome.failure);
  }
  set({ state: 'read', report: outcome.value, openId: outcome.value.stories[0]?.id ?? null });
}

/** Goes on with the review that was begun, and begins one where there is none. */
export const reviewOn = (): void => {
  if (review.report.stories.length === 0) void readAgain();
};

/** Takes stories out of the review; the next one is looked at. */
function settle(ids: string[]): ChangedStory[] {
  const { stories } = review.report;
  const gone = stories.filter(({ id }) => ids.includes(id));
  const left = stories.filter(({ id }) => !ids.includes(id));
  const at = stories.findIndex(({ id }) => id === review.openId);
  const openId = left.some(({ id }) => id === review.openId)
    ? review.openId
    : ((left[at] ?? left.at(-1))?.id ?? null);
  set({ report: { ...review.report, stories: left }, openId, settled: review.settled + gone.length });
  return gone;
}

/** Puts them back where they were taken out of it. */
function unsettle(rows: ChangedStory[]): void {
  const stories = [...rows, ...review.report.stories];
  set({
    report: { ...review.report, stories },
    openId: rows[0]?.id ?? review.openId,
    settled: review.settled - rows.length,
  });
}

const named = (rows: { title: string }[]): string =>
  rows.length === 1 ? `“${rows[0]?.title}”` : `${rows.length.toLocaleString('en-GB')} stories`;

/** Accepts what was shown of these stories, and offers to take that back. */
export async function accept(rows: ChangedStory[]): Promise<void> {
  const stories = rows.map(({ id, seal }) => ({ id, seal }));
  const outcome = await runJob('Accepting the new reading', (options) =>
    call('reading.accept', { stories }, options),
  );
  if (!outcome.ok) return sayFailure(outcome.failure);
  const { accepted, differ, failed } = outcome.value;
  const changes = accepted.map(({ change }) => change);
  const gone = settle(accepted.map(({ id }) => id));
  for (const { id } of differ) await lookAnew(id);
  if (differ.length > 0) {
    say(
      `${named(differ)} changed since you saw the new reading. Nothing was accepted there: look once more.`,
    );
  } else if (failed.length > 0) {
    say(`${named(failed)} could not be read again and stays as it is. ${failed[0]?.reason ?? ''}`);
  } else if (gone.length > 0) {
    say(
      `The new reading of ${named(gone)} was accepted.`,
      offerUndo(() => takeBack(changes, gone)),
    );
  }
}

async function takeBack(changes: string[], rows: ChangedStory[]): Promise<void> {
  const outcome = await call('changes.takeBack', { changes });
  if (!outcome.ok) return sayFailure(outcome.failure);
  unsettle(rows);
  const { left } = outcome.value;
  const but = left > 0 ? ` What you have dealt with since (${left}) stays.` : '';
  say(`${named(rows)}: as before the new reading.${but}`);
}

/** Shows what would change of a story as it is now; nothing of it takes it out of the review. */
async function lookAnew(id: string): Promise<void> {
  const outcome = await call('reading.changes', { id });
  if (!outcome.ok) return void settle([id]);
  const { row } = outcome.value;
  const stories = review.report.stories.map((old) => (old.id === id ? row : old));
  set({ report: { ...review.report, stories } });
}

/** Keeps a story as it is, and offers to look at it after all. */
export async function keep(row: ChangedStory): Promise<void> {
  const outcome = await call('reading.keep', { ids: [row.id] });
  if (!outcome.ok) return sayFailure(outcome.failure);
  const gone = settle([row.id]);
  const undo = async () => {
    const back = await call('reading.unkeep', { ids: [row.id] });
    if (back.ok) unsettle(gone);
    else sayFailure(back.failure);
  };
  say(`${named(gone)} stays as it is.`, offerUndo(undo));
}
