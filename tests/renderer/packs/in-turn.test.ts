import { describe, expect, it } from 'vitest';
import { createInTurn } from '../../../src/renderer/screens/packs/in-turn.ts';

/** Documents that are open when the test says so, and a list of those that were let go. */
function reader() {
  const waiting = new Map<number, { open: () => Promise<void>; fail: (error: Error) => Promise<void> }>();
  const gone: string[] = [];
  const turns = createInTurn<string>((bytes) => {
    const name = bytes[0] ?? 0;
    let settle = (_document: string) => {};
    let reject = (_error: Error) => {};
    const promise = new Promise<string>((resolve, refuse) => {
      settle = resolve;
      reject = refuse;
    });
    const after = () => promise.then(() => undefined).catch(() => undefined);
    waiting.set(name, {
      open: () => {
        settle(`document ${name}`);
        return after();
      },
      fail: (error) => {
        reject(error);
        return after();
      },
    });
    return { promise, destroy: () => gone.push(`document ${name}`) };
  });
  const give = (name: number) => turns.give(Uint8Array.of(name));
  const opens = (name: number) => waiting.get(name)?.open();
  const fails = (name: number, words: string) => waiting.get(name)?.fail(new Error(words));
  return { turns, gone, give, opens, fails };
}

describe('documents that are shown in turn', () => {
  it('keeps one open to be drawn from until the next stands on the screen', async () => {
    const { turns, gone, give, opens } = reader();
    give(1);
    await opens(1);
    turns.settled(turns.now().document);
    give(2);
    expect(turns.now().document).toBe('document 1');
    expect(gone).toEqual([]);
    await opens(2);
    expect(turns.now().document).toBe('document 2');
    expect(gone).toEqual([]);
    turns.settled('document 2');
    expect(gone).toEqual(['document 1']);
  });

  it('never shows one that was overtaken, in whichever order they open', async () => {
    const { turns, gone, give, opens } = reader();
    const shown: (string | null)[] = [];
    turns.subscribe(() => shown.push(turns.now().document));
    give(1);
    give(2);
    expect(gone).toEqual(['document 1']);
    await opens(2);
    await opens(1);
    expect(shown).toEqual(['document 2']);
  });

  it('keeps what is shown when a screen settles late on what was there before', async () => {
    const { turns, gone, give, opens } = reader();
    give(1);
    await opens(1);
    give(2);
    await opens(2);
    turns.settled('document 1');
    expect(gone).toEqual([]);
    turns.settled('document 2');
    expect(gone).toEqual(['document 1']);
  });

  it('says why one could not be opened, and goes on with the next', async () => {
    const { turns, give, opens, fails } = reader();
    give(1);
    await fails(1, 'cut short');
    expect(turns.now()).toEqual({ document: null, trouble: 'cut short' });
    give(2);
    await opens(2);
    expect(turns.now()).toEqual({ document: 'document 2', trouble: null });
  });

  it('lets go of everything when it is left', async () => {
    const { turns, gone, give, opens } = reader();
    give(1);
    await opens(1);
    give(2);
    turns.clear();
    expect(gone.toSorted()).toEqual(['document 1', 'document 2']);
    turns.give(null);
    expect(turns.now()).toEqual({ document: null, trouble: null });
  });
});
