import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRehearsal } from '../../../src/main/commands/rehearsal.ts';
import type { Room } from '../../../src/main/commands/room.ts';
import type { Printed } from '../../../src/main/commands/work.ts';
import { rehearse } from '../../../src/main/writing/rehearse.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import { ownBlocks } from '../../shared/pack/own-blocks.ts';
import { ownText, pack, quote } from '../../shared/pack/packs.ts';

const fonts = new URL('../../../resources/fonts/', import.meta.url);
const withAll = pack({
  sections: [
    { id: 's', kind: 'own', title: 'Part', blocks: [quote(), ownText(), ...Object.values(ownBlocks)] },
  ],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function rehearsing(rehearses: boolean) {
  const rehearsed: Printed[] = [];
  const work = { rehearse: (printed: Printed) => rehearsed.push(printed) };
  return { rehearsed, opened: createRehearsal({ work, rehearses } as unknown as Room) };
}

test('the first pack that is opened is rehearsed once, a little later, without its pictures', () => {
  const { rehearsed, opened } = rehearsing(true);
  opened(withAll);
  opened(withAll);
  expect(rehearsed).toEqual([]);
  vi.runAllTimers();
  expect(rehearsed).toHaveLength(1);
  const kinds = rehearsed[0]?.document.body.map(({ kind }) => kind);
  expect(kinds).toContain('quote');
  expect(kinds).not.toContain('figure');
});

test('nothing is rehearsed where nobody sits', () => {
  const { rehearsed, opened } = rehearsing(false);
  opened(withAll);
  vi.runAllTimers();
  expect(rehearsed).toEqual([]);
});

test('a rehearsal that cannot end well says nothing: the export will', async () => {
  vi.useRealTimers();
  const unprintable = pack({
    sections: [{ id: 's', kind: 'own', title: 'Part', blocks: [ownText({ text: '\u{E123}' })] }],
  });
  expect(await rehearse(composePack(unprintable), { fonts })).toEqual({ ok: true, value: null });
});
