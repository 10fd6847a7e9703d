import { expect, test } from 'vitest';
import { groupsOf, kindGroups, kindsOf } from '../../../src/renderer/screens/library/kind-groups.ts';
import { StoryKind } from '../../../src/shared/model/story.ts';

test('every kind of story is in exactly one group', () => {
  expect(kindGroups.flatMap(({ kinds }) => kinds).sort()).toEqual([...StoryKind.options].sort());
});

test('groups and kinds say the same', () => {
  expect(groupsOf(kindsOf(['news', 'notes']))).toEqual(['news', 'notes']);
  expect(groupsOf([])).toEqual([]);
});
