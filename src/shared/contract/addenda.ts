import { z } from 'zod';
import { Timestamp } from '../model/dates.ts';
import { AddendumBlock, Rendition } from '../model/pack.ts';
import { ExportFormat } from './packs.ts';

/** A copy of a pack that left as files. */
export const PackExport = z.object({
  at: Timestamp,
  /** The pack as it then was, by the moment of its last change. */
  changedAt: Timestamp,
  /** The office's own version of it; empty where none was given. */
  version: z.string(),
  rendition: Rendition,
  formats: z.array(ExportFormat),
});
export type PackExport = z.infer<typeof PackExport>;

/** What an addendum begins from: a copy that was exported, or a file of one. */
export const Since = z.union([z.object({ changedAt: Timestamp }), z.object({ path: z.string() })]);
export type Since = z.infer<typeof Since>;

export const addendaContract = {
  /** The copies of a pack that left, the last one first. */
  'packs.exports': { input: z.object({ id: z.string() }), output: z.object({ rows: z.array(PackExport) }) },
  /**
   * Works out what has changed in a pack since a copy of it. Nothing is written: a person edits the rows before they
   * go in. No rows where nothing has changed. Fails: not-found, not-of-this-pack, and as reading a file does.
   */
  'packs.addendum': {
    input: z.object({ id: z.string(), since: Since }),
    output: AddendumBlock.pick({ number: true, since: true }).extend({
      rows: z.array(AddendumBlock.shape.rows.element),
    }),
  },
} as const;
