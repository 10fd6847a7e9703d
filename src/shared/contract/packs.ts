import { z } from 'zod';
import { IsoDate, Timestamp } from '../model/dates.ts';
import { Marking, Pack, PackDetails, PrintProfile, Rendition } from '../model/pack.ts';
import { OwnChange } from '../pack/changes.ts';

export const PackRow = z.object({
  id: z.string(),
  title: z.string(),
  event: z.string(),
  eventDate: IsoDate.nullable(),
  minister: z.string(),
  marking: Marking,
  blocks: z.int(),
  changedAt: Timestamp,
});
export type PackRow = z.infer<typeof PackRow>;

/** Something to look at before the pack leaves: the block it is about, and a sentence. */
export const PackCheck = z.object({
  kind: z.enum([
    'unsure',
    'no-speaker',
    'undated',
    'drifted',
    'story-gone',
    'later-version',
    'no-answer',
    'chart-differs',
    'clearance-void',
    'empty-section',
  ]),
  blockId: z.string().nullable(),
  sentence: z.string(),
});
export type PackCheck = z.infer<typeof PackCheck>;

/** A pack as the window shows it, with what can be undone and redone (in words), and its checks. */
export const OpenPack = z.object({
  pack: Pack,
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  checks: z.array(PackCheck),
});
export type OpenPack = z.infer<typeof OpenPack>;

export const ExportFormat = z.enum(['pdf', 'docx', 'odt']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportReport = z.object({
  files: z.array(
    z.object({ format: ExportFormat, path: z.string(), bytes: z.int(), pages: z.int().nullable() }),
  ),
  /**
   * Sentences that the person should read: checks that were open at export, what of a template did not fit, and that
   * the library could not write down that this copy left.
   */
  warnings: z.array(z.string()),
});
export type ExportReport = z.infer<typeof ExportReport>;

/** Which pages are looked at: those that are previewed together with one, or with all from it through another. */
export const Looked = z.object({
  page: z.int().positive().default(1),
  through: z.int().positive().optional(),
  /** The prints of pages that the asker has a picture of, by their numbers: where they are the same, none is sent. */
  have: z.record(z.string(), z.string()).default({}),
});
export type Looked = z.input<typeof Looked>;

/** A page preview: some pages as the real PDF has them, and where each block begins. */
export const Preview = z.object({
  /** Without tags, links and bookmarks. Empty where no page is drawn. */
  pdf: z.instanceof(Uint8Array),
  /** The numbers of the pages that it holds, in their order. */
  drawn: z.array(z.int()),
  /** The number of the first page that was looked at, from 1. */
  first: z.int(),
  /** From that page on, one each: what is the same as before looks the same as before. */
  prints: z.array(z.string()),
  /** Of the whole pack. */
  pages: z.int(),
  /** The pages that lie on their side. */
  lying: z.array(z.int()),
  /** Block or section id -> page, from 1. */
  pageOf: z.record(z.string(), z.int()),
});
export type Preview = z.infer<typeof Preview>;

const byId = z.object({ id: z.string() });

export const packsContract = {
  'packs.list': { input: z.object({}), output: z.object({ rows: z.array(PackRow) }) },
  /** A new pack with the sections of a template; details left out are empty or usual, the marking is OFFICIAL. */
  'packs.create': {
    input: z.object({
      details: PackDetails.partial().extend({ print: PrintProfile.partial().optional() }),
      template: z
        .enum(['meeting', 'visit', 'speech', 'parliamentary', 'interview', 'blank'])
        .default('meeting'),
    }),
    output: OpenPack,
  },
  'packs.get': { input: byId, output: OpenPack },
  'packs.change': { input: z.object({ id: z.string(), change: OwnChange }), output: OpenPack },
  /**
   * Copies an item with its evidence into a section (or the section of the item's kind, made when missing).
   * An unsure item needs `checked: true`, set when a person has seen its doubts; else the failure unsure-item.
   * For 'attendees' the id is the story's.
   */
  'packs.pick': {
    input: z.object({
      id: z.string(),
      item: z.object({ kind: z.enum(['quote', 'fact', 'attendees']), id: z.string() }),
      sectionId: z.string().optional(),
      at: z.int().nonnegative().optional(),
      checked: z.boolean().optional(),
    }),
    output: OpenPack.extend({ blockId: z.string() }),
  },
  'packs.undo': { input: byId, output: OpenPack },
  'packs.redo': { input: byId, output: OpenPack },
  'packs.remove': { input: byId, output: z.object({ id: z.string(), title: z.string() }) },
  'packs.restore': { input: byId, output: OpenPack },
  /** The pages of the pack that are looked at; the last ones where it has fewer. */
  'packs.preview': {
    input: Looked.extend({
      id: z.string(),
      /** What is being written and not saved yet is shown too, where it still fits the pack. */
      unsaved: z.array(OwnChange).default([]),
    }),
    output: Preview,
  },
  /** Long: reports progress, can be cancelled. Whole files or none: each is written beside its target and renamed. */
  'packs.export': {
    input: z.object({
      id: z.string(),
      files: z
        .array(
          z.object({
            format: ExportFormat,
            path: z.string(),
            /** Of Word alone: a department's own .docx or .dotx, whose placeholders are filled. */
            template: z.string().optional(),
          }),
        )
        .min(1),
      /** For whom; the minister, unless said otherwise. What the copy withholds is in no part of its files. */
      rendition: Rendition.optional(),
      /** Whether what the office wrote beside its blocks, and how each is cleared, goes along in Word. */
      comments: z.boolean().optional(),
    }),
    output: ExportReport,
  },
} as const;
