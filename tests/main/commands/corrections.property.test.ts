import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsOf } from '../../../src/main/library/items.ts';
import { chosenWords } from '../../../src/shared/extract/chosen-words.ts';
import { testProgram } from './test-program.ts';

const pieces = ['We act. ', '“', '”', "'", '’', '"', '\n\n', '😀', '£3 ', '10% of towns', ' ', ' '];
const anyText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 20 })
  .map((all) => all.join(''));
const anyKind = fc.constantFrom('quote' as const, 'fact' as const);

test('any span: the text of the item is the text of the body there, or it is refused and nothing changes', async () => {
  const program = testProgram();
  await fc.assert(
    fc.asyncProperty(
      anyText,
      fc.array(fc.tuple(anyKind, fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 6 }),
      async (text, spans) => {
        const pasted = await program.run('stories.paste', { text: `Words ${text}`, format: 'paste' });
        const row = pasted.ok && (pasted.value.imported[0] ?? pasted.value.duplicates[0]);
        if (!row) return;
        const { storyId } = row;
        for (const [kind, start, end] of spans) {
          const before = itemsOf(program.library.db, storyId);
          const outcome = await program.run('items.mark', { storyId, kind, start, end });
          if (!outcome.ok) {
            expect(outcome.failure.kind).toBe('words-refused');
            expect(itemsOf(program.library.db, storyId)).toEqual(before);
            continue;
          }
          const { body, quotes, facts } = outcome.value;
          const made = [...quotes, ...facts].filter((item) => item.origin === 'marked');
          for (const item of made) {
            expect(body.slice(item.start, item.end)).toBe(item.text);
            expect(item.text.trim()).toBe(item.text);
            expect(item.text.isWellFormed()).toBe(true);
          }
          for (const figure of facts.flatMap((fact) => fact.figures)) {
            expect(body.slice(figure.start, figure.end)).toBe(figure.text);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('choosing what was chosen changes nothing', () => {
  fc.assert(
    fc.property(anyText, anyKind, fc.nat(200), fc.nat(200), (body, kind, start, end) => {
      const story = { body, blocks: [], joins: [] };
      const once = chosenWords(story, kind, { start, end });
      if (!once.ok) return;
      if (kind === 'fact') expect(chosenWords(story, kind, once.value)).toEqual(once);
    }),
  );
});
