import { expect, test } from 'vitest';
import { commandList } from '../../src/renderer/commands.ts';

/** On no screen are both of these. */
const apart = [
  ['edit-story', 'pack-details'],
  ['accept-change', 'accept-reading'],
];

test('no key means two commands', () => {
  const byKeys = Map.groupBy(
    commandList.filter(({ keys }) => keys),
    ({ keys }) => keys,
  );
  const shared = [...byKeys.values()]
    .map((commands) => commands.map(({ id }) => id))
    .filter(({ length }) => length > 1);
  expect(shared).toEqual(apart);
});
