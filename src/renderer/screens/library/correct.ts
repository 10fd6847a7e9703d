import type { CommandName, Input, Output } from '../../../shared/contract/contract.ts';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { Outcome } from '../../../shared/failure.ts';
import type { Span } from '../../../shared/model/span.ts';
import { call } from '../../api.ts';
import { say, sayFailure } from '../../parts/Toasts.tsx';
import { setAnswer } from '../../queries.ts';

type Correction = Extract<CommandName, 'items.mark' | 'items.dismiss' | 'items.restore'>;
type ItemRef = Input<'items.dismiss'>;
type MarkedRef = Pick<Input<'items.extent'>, 'kind' | 'id'>;

const noun = { quote: 'quote', fact: 'fact', attendee: 'attendee' } as const;

/** Tells the library, and shows the story as it then is; what failed is said. Undefined where it failed. */
async function correct<N extends Correction>(name: N, input: Input<N>): Promise<StoryWithItems | undefined> {
  const outcome = (await call(name, input)) as Outcome<StoryWithItems>;
  if (!outcome.ok) {
    sayFailure(outcome.failure);
    return undefined;
  }
  setAnswer('stories.get', { id: outcome.value.id }, outcome.value);
  return outcome.value;
}

/** Marks selected words. Gives the new item's id. */
export async function markWords(story: StoryWithItems, input: Input<'items.mark'>): Promise<string | null> {
  const marked = await correct('items.mark', input);
  if (!marked) return null;
  const known = new Set([...story.quotes, ...story.facts].map(({ id }) => id));
  const made = [...marked.quotes, ...marked.facts].find(({ id }) => !known.has(id));
  if (!made) return null;
  const item: ItemRef = { kind: input.kind, id: made.id };
  say(`Marked as a ${noun[input.kind]}.`, [
    { words: 'Undo', run: () => void correct('items.dismiss', item) },
  ]);
  return made.id;
}

/** Gives an item other words, and offers to give back those it had. */
export async function setExtent(item: MarkedRef, { start, end }: Span): Promise<void> {
  const outcome = await call('items.extent', { ...item, start, end });
  if (!outcome.ok) return sayFailure(outcome.failure);
  const { change, ...story } = outcome.value;
  setAnswer('stories.get', { id: story.id }, story);
  say(`The ${noun[item.kind]} has the words that you selected.`, [
    { words: 'Undo', run: () => void takeBack(change) },
  ]);
}

/** Puts an item aside, and offers to bring it back. */
export async function dismiss(item: ItemRef): Promise<void> {
  if (!(await correct('items.dismiss', item))) return;
  say(`The ${noun[item.kind]} was dismissed.`, [{ words: 'Undo', run: () => void restore(item) }]);
}

/** Brings a dismissed item back. */
export async function restore(item: ItemRef): Promise<void> {
  if (await correct('items.restore', item)) say(`The ${noun[item.kind]} is back.`);
}

/** Splits an item at a place in it, or joins it with the next; both can be taken back whole. */
async function part(name: 'items.split' | 'items.join', input: never, done: string): Promise<void> {
  const outcome = (await call(name, input)) as Outcome<Output<'items.split'>>;
  if (!outcome.ok) return sayFailure(outcome.failure);
  const { story, change } = outcome.value;
  setAnswer('stories.get', { id: story.id }, story);
  say(done, [{ words: 'Undo', run: () => void takeBack(change) }]);
}

/** Takes back one thing that was done to a story's items. */
export async function takeBack(change: string): Promise<void> {
  const outcome = await call('changes.takeBack', { changes: [change] });
  if (!outcome.ok) sayFailure(outcome.failure);
}

/** Makes two of an item; the second begins at `at`. */
export const split = (item: MarkedRef, at: number): Promise<void> =>
  part('items.split', { ...item, at } as never, `There are two ${noun[item.kind]}s now.`);

/** Makes one of an item and the next of its kind. */
export const join = (item: MarkedRef): Promise<void> =>
  part('items.join', item as never, `The two ${noun[item.kind]}s are one now.`);
