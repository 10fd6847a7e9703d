import { z } from 'zod';
import { BlockState, Clearance } from '../model/block-state.ts';
import { Block, OwnBlock, PackDetails, QuestionWords, Section, SectionKind } from '../model/pack.ts';

const position = z.int().nonnegative();

/** Changes that a person makes with their own words or hands: what the window and a script may ask for. */
export const OwnChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-details'), details: PackDetails.partial() }),
  z.object({
    kind: z.literal('add-own-section'),
    sectionId: z.string(),
    sectionKind: SectionKind,
    title: z.string(),
    at: position,
  }),
  z.object({ kind: z.literal('rename-section'), sectionId: z.string(), title: z.string() }),
  z.object({ kind: z.literal('turn-section'), sectionId: z.string(), landscape: z.boolean() }),
  z.object({ kind: z.literal('move-section'), sectionId: z.string(), to: position }),
  z.object({ kind: z.literal('remove-section'), sectionId: z.string() }),
  z.object({
    kind: z.literal('add-text'),
    sectionId: z.string(),
    blockId: z.string(),
    text: z.string(),
    at: position,
  }),
  z.object({ kind: z.literal('edit-text'), blockId: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('add-question'),
    sectionId: z.string(),
    blockId: z.string(),
    words: QuestionWords,
    at: position,
  }),
  z.object({ kind: z.literal('edit-question'), blockId: z.string(), words: QuestionWords.partial() }),
  z.object({ kind: z.literal('add-block'), sectionId: z.string(), block: OwnBlock, at: position }),
  /** Other words for a block of the same kind and id. What stands beside the words stays as it is. */
  z.object({ kind: z.literal('edit-block'), block: OwnBlock }),
  /** What stands beside a block's words; what is left out stays as it is. */
  z.object({
    kind: z.literal('set-state'),
    blockId: z.string(),
    state: BlockState.extend({ clearance: Clearance.nullable() }).partial(),
  }),
  z.object({ kind: z.literal('move-block'), blockId: z.string(), toSectionId: z.string(), to: position }),
  z.object({ kind: z.literal('remove-block'), blockId: z.string() }),
]);
export type OwnChange = z.infer<typeof OwnChange>;

/**
 * Every change to a pack. The two beyond OwnChange carry whole blocks, evidence and all; only the program makes them
 * (picking, and taking a removal back), so that nobody can write a quote that no story holds.
 */
export const PackChange = z.discriminatedUnion('kind', [
  ...OwnChange.options,
  z.object({ kind: z.literal('insert-section'), section: Section, at: position }),
  z.object({ kind: z.literal('insert-block'), sectionId: z.string(), block: Block, at: position }),
]);
export type PackChange = z.infer<typeof PackChange>;
