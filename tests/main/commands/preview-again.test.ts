import { expect, onTestFinished, test, vi } from 'vitest';
import { workInThreads } from '../../../src/main/commands/work-in-threads.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import { createKnownNodes } from '../../../src/shared/document/known-nodes.ts';
import type { Pack } from '../../../src/shared/model/pack.ts';
import { withSameBlocks } from '../../../src/shared/pack/same-blocks.ts';
import { attendees, fact, ownText, pack, quote } from '../../shared/pack/packs.ts';
import { unending } from './test-program.ts';

vi.setConfig({ testTimeout: 60_000 });

const main = new URL('../../../src/main/', import.meta.url);
const resources = new URL('../../../resources/', import.meta.url);

function threads() {
  const work = workInThreads({ worker: new URL('worker.ts', main), resources, lanes: 1 });
  onTestFinished(() => work.close());
  return work;
}

const packSaying = (words: string, order: 'first' | 'last'): Pack => {
  const said = ownText({ id: 't', text: `${words}\n\n`.repeat(40) });
  const rest = [quote(), fact(), attendees(), ownText({ id: 'u', text: 'It stays.' })];
  const blocks = order === 'first' ? [said, ...rest] : [...rest, said];
  return pack({ sections: [{ id: 's', kind: 'own', title: 'Part', blocks }] });
};

test('a preview made beside the one before it is the one that is made anew', async () => {
  const kept = threads();
  const known = createKnownNodes();
  let before: Pack | null = null;
  for (const state of [
    packSaying('One.', 'first'),
    packSaying('Two.', 'first'),
    packSaying('Two.', 'last'),
  ]) {
    const now: Pack = withSameBlocks(state, before);
    before = now;
    const again = await kept.previewPack(
      { document: composePack(now, { known }), pictures: new Map() },
      { page: 3 },
      {
        signal: unending,
      },
    );
    const anew = await threads().previewPack(
      { document: composePack(state), pictures: new Map() },
      { page: 3 },
      {
        signal: unending,
      },
    );
    expect(again.ok).toBe(true);
    expect(again).toEqual(anew);
  }
});
