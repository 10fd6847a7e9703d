import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import {
  bare,
  bodies,
  cues,
  endings,
  layouts,
  markings,
  namings,
  people,
  type Shape,
  storyOf,
} from './shapes.ts';

const shape: fc.Arbitrary<Shape> = fc.record({
  naming: fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(...namings), fc.constantFrom(...people))
        .map(([naming, person]) => naming(person)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...bodies) },
  ),
  cue: fc.constantFrom(...cues),
  marking: fc.constantFrom(...markings),
  ending: fc.constantFrom(...endings),
  layout: fc.constantFrom(...layouts),
  size: fc.constantFrom(1, 2),
  running: fc.boolean(),
});

const read = (given: Shape) => {
  const { plain, words } = storyOf(given);
  return { quotes: extract({ plain }, { today: '2026-11-22' }).quotes, words };
};

describe('words in every shape', () => {
  it('are never given to somebody else with certainty, nor in part', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const { quotes, words } = read(given);
        for (const { sure, text, speaker } of quotes)
          if (sure && speaker !== 'Bartholomew Oake')
            expect([bare(text), speaker]).toEqual([bare(words), given.naming.speaker]);
      }),
      { numRuns: 400 },
    );
  });

  it('are found, with their speaker, where marks of one kind hold them', () => {
    fc.assert(
      fc.property(shape, fc.constantFrom(...markings.slice(1, 3)), (given, marking) => {
        const { quotes, words } = read({ ...given, marking });
        expect(quotes.map(({ text, speaker }) => [bare(text), speaker])).toContainEqual([
          bare(words),
          given.naming.speaker,
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
