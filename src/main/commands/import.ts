import type { CommandContext } from '../../shared/contract/contract.ts';
import type { ImportReport } from '../../shared/contract/stories.ts';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import type { SheetMapping } from '../../shared/sheets/mapping.ts';
import { addMentions } from '../library/people.ts';
import { sameStory } from '../library/same-story.ts';
import { addStory, restoreStory } from '../library/stories.ts';
import { findFiles } from '../reading/folders.ts';
import type { Incoming } from '../reading/source.ts';
import { nearestTo, noteAllOlder } from './near-duplicates.ts';
import { newStory } from './new-story.ts';
import { type Room, transact } from './room.ts';
import { type Asks, toAsk } from './sheets-to-ask.ts';
import type { ReadStory } from './work.ts';

type Read = { path: string; outcome: Outcome<ReadStory> };
type Start = () => Promise<Outcome<ReadStory>>;

/** How many stories are committed together: enough to spare the disk, few enough that a stop loses next to nothing. */
const BATCH = 16;

/** Imports files and folders: the good ones go in, whatever the others are. */
export async function importPaths(
  room: Room,
  paths: string[],
  askSheets: boolean | undefined,
  context: CommandContext,
): Promise<Outcome<ImportReport>> {
  const report = emptyReport();
  context.progress({ done: 0, total: null, doing: 'Looking for files' });
  const found = await findFiles(paths);
  for (const { path, failure } of found.failed) addFailure(report, path, failure);
  if (found.passedBy.length > 0) report.passedBy = found.passedBy;
  await noteAllOlder(room, context);
  const incoming = found.files.map((path): Incoming => ({ kind: 'file', path }));
  const asks = askSheets ? { single: incoming.length === 1 } : undefined;
  await importAll(room, incoming, context, report, asks);
  return done(report);
}

/** Imports sheets as a person said that they are read. */
export async function importSheets(
  room: Room,
  files: { path: string; sha256: string; mapping: SheetMapping }[],
  context: CommandContext,
): Promise<Outcome<ImportReport>> {
  const report = emptyReport();
  const incoming = files.map(({ path, ...sheets }): Incoming => ({ kind: 'file', path, sheets }));
  await importAll(room, incoming, context, report);
  return done(report);
}

/** Imports one pasted text. What is wrong with it is the failure. */
export async function importPaste(
  room: Room,
  paste: Extract<Incoming, { kind: 'paste' }>,
  context: CommandContext,
): Promise<Outcome<ImportReport>> {
  const report = emptyReport();
  const outcome = await room.work.readStory(paste, room.today(), context);
  if (!outcome.ok) return outcome;
  await noteAllOlder(room, context);
  commit(room, [{ path: outcome.value.fileName, outcome }], report);
  return done(report);
}

const emptyReport = (): ImportReport => ({
  imported: [],
  duplicates: [],
  near: [],
  failed: [],
  asked: [],
  stopped: false,
});

async function importAll(
  room: Room,
  incoming: Incoming[],
  context: CommandContext,
  report: ImportReport,
  asks?: Asks,
): Promise<void> {
  let read = 0;
  const readFrom = (at: number): Promise<Read[]> =>
    readBatch(room, incoming.slice(at, at + BATCH), context, (path) => {
      read += 1;
      context.progress({ done: read, total: incoming.length, doing: path });
    });
  let ahead = readFrom(0);
  try {
    for (let at = 0; at < incoming.length; at += BATCH) {
      const batch = await ahead;
      // The threads read on while this one puts the batch in.
      ahead = readFrom(at + BATCH);
      commit(room, batch, report, asks);
      room.onChanged?.(['library', 'stories']);
      report.stopped = batch.some(wasStopped);
      if (report.stopped) return;
    }
  } finally {
    await ahead;
  }
}

async function readBatch(
  room: Room,
  incoming: Incoming[],
  context: CommandContext,
  onRead: (path: string) => void,
): Promise<Read[]> {
  const readings = startReading(room, incoming, context);
  return Promise.all(
    incoming.map(async (each, i): Promise<Read> => {
      const path = each.kind === 'file' ? each.path : '';
      if (context.signal.aborted) return { path, outcome: failed({ kind: 'cancelled' }) };
      const outcome = await readOrTell(room, readings[i]);
      onRead(path);
      return { path, outcome };
    }),
  );
}

/** Each thread is given its share of a batch at once: while this one puts stories in, it can hand nothing over. */
function startReading(room: Room, incoming: Incoming[], { signal }: CommandContext): Start[] {
  const { work } = room;
  const today = room.today();
  if (work.readStories === undefined)
    return incoming.map((each) => () => work.readStory(each, today, { signal }));
  const started: Start[] = [];
  const share = Math.ceil(incoming.length / work.lanes);
  for (let at = 0; at < incoming.length && !signal.aborted; at += share)
    for (const reading of work.readStories(incoming.slice(at, at + share), today, { signal }))
      started.push(() => reading);
  return started;
}

/** A fault of our own with one file is told for that file; the others go on. */
async function readOrTell(room: Room, start: Start | undefined): Promise<Outcome<ReadStory>> {
  try {
    return (await start?.()) ?? failed({ kind: 'cancelled' });
  } catch (error) {
    room.log?.(error);
    return failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

const wasStopped = ({ outcome }: Read): boolean => !outcome.ok && outcome.failure.kind === 'cancelled';

/** Puts a batch in. What was stopped was not tried, so it is no failure of its own. */
function commit(room: Room, batch: Read[], report: ImportReport, asks?: Asks): void {
  transact(room, () => {
    for (const { path, outcome } of batch) {
      const look = asks && outcome.ok ? toAsk(room, outcome.value, asks) : undefined;
      if (look) report.asked.push(look);
      else if (outcome.ok) for (const read of storiesOf(outcome.value)) addRead(room, path, read, report);
      else if (outcome.failure.kind !== 'cancelled') addFailure(report, path, outcome.failure);
    }
    return done(undefined);
  });
}

/** A file may hold several stories. */
const storiesOf = ({ more = [], ...first }: ReadStory): ReadStory[] => [first, ...more];

const addFailure = (report: ImportReport, path: string, failure: Failure): void => {
  report.failed.push({ path, reason: failureSentence(failure) });
};

function addRead(room: Room, path: string, read: ReadStory, report: ImportReport): void {
  const story = newStory(read, room);
  if (story.body === '') {
    addFailure(report, path, { kind: 'no-words', path });
    return;
  }
  // Only what a person said of a sheet's columns makes another story of it.
  const said = read.look ? undefined : read.mapping;
  const same = sameStory(room.db, story.sourceSha256, story.bodySha256, said);
  if (same && !same.removed) {
    report.duplicates.push({ path, storyId: same.id, title: same.title, fileName: same.fileName });
    return;
  }
  const remarks = [...(story.remarks ?? []), ...(same ? [BROUGHT_BACK] : [])];
  const { id: storyId, title } = same ?? story;
  report.imported.push({ path, storyId, title, ...(remarks.length > 0 ? { remarks } : {}) });
  if (same) {
    restoreStory(room.db, storyId);
    return;
  }
  addStory(room.db, story, { bytes: read.bytes, mapping: read.mapping });
  addMentions(room.db, story, room.newId);
  const near = nearestTo(room, story);
  if (near) report.near.push({ path, storyId, title, ...near });
}

const BROUGHT_BACK = 'It had been removed. It is back, with everything that was corrected in it.';
