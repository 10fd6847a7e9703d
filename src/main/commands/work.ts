import type { NewReading } from '../../shared/again/compare.ts';
import type { AbortSignalLike, Progress } from '../../shared/contract/contract.ts';
import type { Looked, Preview } from '../../shared/contract/packs.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import type { Extraction } from '../../shared/extract/types.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { IsoDate } from '../../shared/model/dates.ts';
import type { Story, StoryFormat } from '../../shared/model/story.ts';
import type { SheetLook } from '../../shared/sheets/look.ts';
import type { SheetMapping } from '../../shared/sheets/mapping.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import type { ReadPicture } from '../reading/picture/read-picture.ts';
import type { Incoming } from '../reading/source.ts';
import type { Target, WrittenFile } from '../writing/export.ts';
import type { Pictures } from '../writing/write-options.ts';

/** A story as it was read, with everything found in it, before it is in the library. */
export interface ReadStory {
  fileName: string;
  format: StoryFormat;
  bytes: Uint8Array;
  sourceSha256: string;
  extraction: Extraction;
  extractorVersion: number;
  mapping?: SheetMapping;
  look?: SheetLook;
  remarks?: string[];
  /** The further stories of a file that holds several, such as a feed. */
  more?: ReadStory[];
}

export type { Pictures, ReadPicture, Target, WrittenFile };

export interface WorkOptions {
  signal: AbortSignalLike;
  progress?: (progress: Progress) => void;
}

/** A story of the library, with the untouched bytes it was read from. */
export interface KeptStory {
  story: Story;
  bytes: Uint8Array;
  /** Of a file of sheets: what its columns hold. */
  mapping: SheetMapping | null;
}

/** A document, and the pictures that it names. */
export interface Printed {
  document: PackDocument;
  pictures: Pictures;
}

/** The heavy jobs, done in this thread (work-here.ts) or in threads of their own (work-in-threads.ts). */
export interface Work {
  readStory(incoming: Incoming, today: IsoDate, options: WorkOptions): Promise<Outcome<ReadStory>>;
  /** Several for one thread, each answered as soon as it is read. */
  readStories?(incoming: Incoming[], today: IsoDate, options: WorkOptions): Promise<Outcome<ReadStory>>[];
  /** Reads a story again as it is kept: its body and the places in it stay. */
  rereadStory(kept: KeptStory, today: IsoDate, options: WorkOptions): Promise<Outcome<NewReading>>;
  /** Reads a file that is to be compared with its pack or with the library. */
  readEdited(path: string, options: WorkOptions): Promise<Outcome<EditedFile>>;
  /** The version of the reader that these jobs read with. */
  extractorVersion: number;
  /** Makes a picture file ready for print. Those that are asked for at once are read one after another. */
  readPicture(path: string, options: WorkOptions): Promise<Outcome<ReadPicture>>;
  /** Says that a pack will be written, `pdf` whether also as one: what it takes is loaded while the pack is made ready. */
  prepareToWrite?(pdf: boolean): void;
  /** Writes something for nothing, so that the next export is at speed. */
  rehearse?(printed: Printed): void;
  exportPack(printed: Printed, files: Target[], options: WorkOptions): Promise<Outcome<WrittenFile[]>>;
  previewPack(printed: Printed, looked: Looked, options: WorkOptions): Promise<Outcome<Preview>>;
  /** How many stories are worth asking for at once. */
  lanes: number;
  close(): Promise<void>;
}
