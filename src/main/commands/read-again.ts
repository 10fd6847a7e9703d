import type { AcceptReport, ChangedStory, ReadAgainReport } from '../../shared/contract/again.ts';
import type { CommandContext, ParsedInput } from '../../shared/contract/contract.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { allStories, keepAsIs, noteRead, readByOlder, unkeep } from '../library/readings.ts';
import { acceptReading } from './accept-reading.ts';
import { type Compared, compareNow, isSealed, type Reread, reread, rowOf } from './reread.ts';
import { type Feature, type Room, storyOr, transact } from './room.ts';
import { takeBackAll } from './take-back.ts';

type ReadingCommands = `reading.${'preview' | 'changes' | 'accept' | 'keep' | 'unkeep'}` | 'changes.takeBack';

export const readingCommands: Feature<ReadingCommands> = (room) => ({
  'reading.preview': (input, context) => preview(room, input, context),

  'reading.changes': async ({ id }, context) => {
    const story = storyOr(room, id);
    if (!story.ok) return story;
    const read = await reread(room, id, context);
    if (!read.ok) return read;
    const compared = compareNow(room, id, read.value);
    if (!compared.ok) return compared;
    const { story: now, rereading } = compared.value;
    return done({ row: rowOf(compared.value), story: now, rereading });
  },

  'reading.accept': ({ stories }, context) => accept(room, stories, context),

  'reading.keep': ({ ids }) =>
    transact(room, () => {
      for (const id of ids) keepAsIs(room.db, id, room.work.extractorVersion);
      return done({});
    }),

  'reading.unkeep': ({ ids }) =>
    transact(room, () => {
      for (const id of ids) unkeep(room.db, id);
      return done({});
    }),

  'changes.takeBack': ({ changes }) => takeBackAll(room, changes),
});

async function preview(
  room: Room,
  { ids, all }: ParsedInput<'reading.preview'>,
  context: CommandContext,
): Promise<Outcome<ReadAgainReport>> {
  const report: ReadAgainReport = { stories: [], unchanged: 0, failed: [], stopped: false };
  const chosen = ids ?? (all ? allStories(room.db) : readByOlder(room.db, room.work.extractorVersion));
  const same: string[] = [];
  await eachReread(room, chosen, context, report, (id, read) => {
    const compared = compareNow(room, id, read);
    if (!compared.ok) return;
    const row = rowOf(compared.value);
    if (isUnchanged(row)) same.push(id);
    else report.stories.push(row);
  });
  report.unchanged = same.length;
  return transact(room, () => {
    for (const id of same) noteRead(room.db, id, room.work.extractorVersion);
    return done(report);
  });
}

const isUnchanged = ({ added, gone, changed, details }: ChangedStory): boolean =>
  added + gone + changed + details === 0;

async function accept(
  room: Room,
  sealed: ParsedInput<'reading.accept'>['stories'],
  context: CommandContext,
): Promise<Outcome<AcceptReport>> {
  const report: AcceptReport = { accepted: [], differ: [], failed: [], stopped: false };
  const seals = new Map(sealed.map(({ id, seal }) => [id, seal]));
  await eachReread(room, [...seals.keys()], context, report, (id, read) => {
    acceptOne(room, id, seals.get(id) ?? '', read, report);
  });
  return done(report);
}

/** One story, one transaction: what is in it now is compared once more, and only what was shown is written. */
function acceptOne(room: Room, id: string, seal: string, read: Reread, report: AcceptReport): void {
  const accepted = transact(room, (): Outcome<Compared & { change: string | null }> => {
    const compared = compareNow(room, id, read);
    if (!compared.ok) return compared;
    const change = isSealed(compared.value, seal) ? acceptReading(room, compared.value) : null;
    return done({ ...compared.value, change });
  });
  if (!accepted.ok) return;
  const { change, story } = accepted.value;
  if (change === null) report.differ.push({ id, title: story.title });
  else report.accepted.push({ id, change });
}

/** Reads stories again, several at once, and hands each to `use` in order of their ids. */
async function eachReread(
  room: Room,
  ids: string[],
  context: CommandContext,
  report: Pick<ReadAgainReport, 'failed' | 'stopped'>,
  use: (id: string, read: Reread) => void,
): Promise<void> {
  const atOnce = room.work.lanes * 4;
  for (let at = 0; at < ids.length; at += atOnce) {
    const batch = ids.slice(at, at + atOnce);
    const all = await Promise.all(batch.map((id) => reread(room, id, context)));
    for (const [i, id] of batch.entries()) {
      const read = all[i];
      if (read?.ok) use(id, read.value);
      else if (read) notRead(room, id, read, report);
    }
    const title = storyTitle(room, batch.at(-1) ?? '');
    context.progress({ done: Math.min(at + atOnce, ids.length), total: ids.length, doing: title });
    if (report.stopped || context.signal.aborted) {
      report.stopped = report.stopped || at + atOnce < ids.length;
      return;
    }
  }
}

function storyTitle(room: Room, id: string): string {
  const story = storyOr(room, id);
  return story.ok ? story.value.title : '';
}

/** What was stopped was not tried; a story that was removed meanwhile is nobody's concern. */
function notRead(
  room: Room,
  id: string,
  read: Outcome<unknown> & { ok: false },
  report: Pick<ReadAgainReport, 'failed' | 'stopped'>,
): void {
  if (read.failure.kind === 'cancelled') report.stopped = true;
  else if (read.failure.kind !== 'not-found') {
    report.failed.push({ id, title: storyTitle(room, id), reason: failureSentence(read.failure) });
  }
}
