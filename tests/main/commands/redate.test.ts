import { expect, test } from 'vitest';
import { redated } from '../../../src/main/commands/redate.ts';
import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';
import { extract } from '../../../src/shared/extract/extract.ts';

const today = '2026-01-05';
const text = `Response on drains

Dame Honor Lee told the House in May that “a drain which belongs to everyone is cleared by no one”.

Rivers Minister Ann Vaughan said:

We agree, and we will clear them.`;

/** A story as it was read, with what only the library adds. */
function story(): StoryWithItems {
  const { title, kind, ...found } = extract({ plain: text, published: '2025-07-17' }, { today });
  const stored = { storyId: 's', origin: 'read' as const };
  return {
    ...found,
    id: 's',
    title: title ?? '',
    kind: kind ?? 'note',
    ...{
      fileName: 'drains.txt',
      format: 'txt',
      sourceSha256: '',
      bodySha256: '',
      importedAt: '',
      extractorVersion: 1,
    },
    quotes: found.quotes.map((quote, at) => ({ ...quote, ...stored, id: `q${at}` })),
    facts: found.facts.map((fact, at) => ({ ...fact, ...stored, id: `f${at}` })),
    attendees: [],
  };
}

test('words follow the story to its new date, but not those that it recalls from another day', () => {
  const before = story();
  expect(before.quotes.map(({ saidOn }) => saidOn?.date)).toEqual([undefined, '2025-07-17']);
  const published = { date: '2025-07-18', basis: 'corrected' as const, reason: '' };
  const after = redated({ ...before, published }, today);
  expect(after.quotes.map(({ saidOn }) => saidOn?.date)).toEqual([undefined, '2025-07-18']);
});
