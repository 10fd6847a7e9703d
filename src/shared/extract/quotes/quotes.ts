import type { KnownDate } from '../../model/dates.ts';
import type { Quote } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { People } from '../people/people.ts';
import { surnameOf } from '../people/people.ts';
import { resolveSpeaker } from '../people/resolve.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Spoken } from '../people/spoken.ts';
import { quotationRun, quoteBehind } from './blocks.ts';
import { withBodies } from './bodies.ts';
import { brokenBefore, endsWithNext } from './breaks.ts';
import { type Cue, innerCues, leadIn } from './cues.ts';
import { sentencesApart } from './flattened.ts';
import { type FoundQuote, notClosed } from './found.ts';
import { askedOfEnd, behindDoubts, leadDoubts } from './going-on.ts';
import { inlineQuotes } from './inline.ts';
import { nameAbove, settleAbove } from './named-above.ts';
import { withOwners } from './owned-offices.ts';
import { plainLead } from './plain-leads.ts';
import { quoteOf } from './quote.ts';
import { reactionCue } from './reactions.ts';
import { goOnBelow, marksBelow } from './reopened.ts';
import { officeWords } from './run.ts';
import { type Running, runningQuote, runOn, unledRun } from './running.ts';
import { withOffices } from './speaker-offices.ts';
import { signedSpeaker, speakerOf } from './whose.ts';

/** Every quote of a story in the order of the text, each with its speaker as far as the text says. */
export function quotesIn(story: Page, people: People, saidOn: KnownDate | null): Quote[] {
  const { page, apart } = sentencesApart(story) ?? { page: story, apart: none };
  const reading = {
    page,
    apart,
    people,
    saidOn,
    cues: cuesOf(page),
    quotes: [] as Quote[],
    before: null as Before | null,
  };
  for (let i = 0; i < page.blocks.length; i++) i = readBlock(i, reading);
  return withBodies(withOwners(withOffices(reading.quotes, page, people), page), page);
}

const none: ReadonlySet<number> = new Set();

interface Before {
  speaker: Speaker;
  block: number;
}

interface Reading {
  page: Page;
  /** Blocks that were sentences of a text without paragraphs (see `flattened.ts`). */
  apart: ReadonlySet<number>;
  people: People;
  saidOn: KnownDate | null;
  cues: ReadonlyMap<number, Cue>;
  quotes: Quote[];
  before: Before | null;
}

/** Who spoke right before block `i`; for a pronoun, whoever spoke a few paragraphs before, with a doubt. */
function lastSpeaker({ before }: Reading, i: number, spoken: Spoken | null = null): Speaker | null {
  if (before === null || i - before.block <= 2) return before?.speaker ?? null;
  if (spoken?.kind !== 'pronoun' || i - before.block > 6) return null;
  return { ...before.speaker, far: true };
}

function keep(reading: Reading, found: FoundQuote, speaker: Speaker, block: number): void {
  askedOfEnd(reading.quotes, found);
  found.doubts.push(...behindDoubts(found, reading.page.body));
  reading.quotes.push(quoteOf(found, speaker, reading.page.body, reading.saidOn));
  reading.before = { speaker: { ...speaker, until: found.spans.at(-1)?.end ?? 0 }, block };
}

/** Reads the quotes that begin in block `i`; the last block that they hold. */
function readBlock(i: number, reading: Reading): number {
  const { page, people, cues } = reading;
  const block = page.blocks[i];
  if (block === undefined || (block.role === 'heading' && !cues.has(i))) return i;
  if (block.role === 'quotation') return orphan(i, reading);
  const running = runningQuote(i, { page, cues }) ?? unledRun(i, { page, cues });
  const inside = inBlock(
    block,
    reading,
    running === null ? block.end : (running.quote.spans[0]?.start ?? 0) - 1,
  );
  const final = inside.at(-1);
  const open = final === undefined || running !== null ? i : runOn(final, i, { page, cues });
  const below =
    final === undefined || running !== null || cues.has(i) || open > i
      ? open
      : goOnBelow(final, i, page, cues);
  if (final !== undefined && endsWithNext(block, reading))
    final.doubts = final.doubts.filter((doubt) => doubt !== notClosed);
  for (const found of inside) {
    keep(
      reading,
      found,
      signedSpeaker(found, i, reading) ?? speakerOf(found, people, lastSpeaker(reading, i, found.spoken)),
      found === final ? below : i,
    );
  }
  if (below > i) return below;
  if (running !== null) return readRunning(i, running, reading);
  const cue = cues.get(i);
  if (cue === undefined) return i;
  return cue.limit === null ? readLeadIn(i, cue, reading) : readInner(i, block, reading);
}

function readRunning(i: number, { quote, last, tail }: Running, reading: Reading): number {
  const speaker =
    signedSpeaker(quote, last, reading) ??
    speakerOf(quote, reading.people, lastSpeaker(reading, i, quote.spoken));
  const below = goOnBelow(quote, last, reading.page, reading.cues, i);
  keep(reading, quote, speaker, below);
  const final = reading.page.blocks[last];
  if (below > last) return below;
  if (final !== undefined)
    for (const found of inlineQuotes(final, reading.page.body, tail))
      keep(reading, found, speakerOf(found, reading.people, lastSpeaker(reading, last)), last);
  return last;
}

function readLeadIn(i: number, cue: Cue, reading: Reading): number {
  const speaker = resolveSpeaker(cue.spoken, reading.people, lastSpeaker(reading, i, cue.spoken));
  const setting = {
    page: reading.page,
    cues: reading.cues,
    apart: reading.apart,
    surname: surnameOf(speaker.name ?? ''),
    given: speaker.person?.given ?? '',
    office: officeWords(speaker.role),
  };
  const run = quoteBehind(i, cue, setting);
  if (run === null || run.quote.spans.length === 0) return i;
  run.quote.doubts.push(...brokenBefore(i, cue, reading.page), ...leadDoubts(run.last, setting));
  const last = marksBelow(run.quote, run.last, reading.page, reading.cues);
  keep(reading, run.quote, speaker, last);
  return last;
}

/** A block with more than one lead-in: each in turn, and the marked words between them. */
function readInner(i: number, block: Block, reading: Reading): number {
  const cues = innerCues(block, reading.page.body);
  const marked = inlineQuotes(block, reading.page.body, cues[0]?.limit ?? block.end);
  let last = i;
  let m = 0;
  const keepMarked = (until: number) => {
    for (
      let found = marked[m];
      found !== undefined && (found.spans[0]?.start ?? 0) < until;
      found = marked[++m]
    )
      keep(reading, found, speakerOf(found, reading.people, lastSpeaker(reading, i)), i);
  };
  for (const cue of cues) {
    keepMarked(cue.start);
    last = readLeadIn(i, cue, reading);
  }
  keepMarked(Number.POSITIVE_INFINITY);
  return last;
}

function cuesOf(page: Page): Map<number, Cue> {
  const cues = new Map<number, Cue>();
  const above: Cue[] = [];
  for (const block of page.blocks) {
    if (block.role === 'quotation') continue;
    const led =
      leadIn(block, page.body) ??
      innerCues(block, page.body)[0] ??
      reactionCue(block, page) ??
      plainLead(block, page);
    const cue = led ?? nameAbove(block, page, above.length > 0);
    if (cue !== null) cues.set(block.index, cue);
    if (led === null && cue !== null) above.push(cue);
  }
  settleAbove(above, page);
  return cues;
}

/** Marked words inside a block that close before `end`; a block that is itself a cue may hold some before its lead-in. */
function inBlock(block: Block, { page, cues }: Reading, end: number): FoundQuote[] {
  const limit = Math.min(end, cues.get(block.index)?.start ?? end);
  return inlineQuotes(block, page.body).filter((found) => (found.spans.at(-1)?.end ?? 0) <= limit);
}

/** An HTML block quote that no cue leads into: its words are kept, its speaker is not known. */
function orphan(i: number, reading: Reading): number {
  const run = quotationRun(i, null, reading.page);
  const doubts = ['Nothing before this block quote says whose words it holds.'];
  reading.quotes.push(
    quoteOf(
      run.quote,
      { name: null, role: null, organisation: null, doubts, person: null },
      reading.page.body,
      reading.saidOn,
    ),
  );
  return run.last;
}
