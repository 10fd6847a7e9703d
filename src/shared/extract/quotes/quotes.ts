import type { KnownDate } from '../../model/dates.ts';
import type { Quote } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { People } from '../people/people.ts';
import { surnameOf } from '../people/people.ts';
import { resolveSpeaker, type Speaker } from '../people/resolve.ts';
import { quotationRun, quoteBehind } from './blocks.ts';
import { type Cue, innerCue, leadIn } from './cues.ts';
import type { FoundQuote } from './found.ts';
import { inlineQuotes } from './inline.ts';

/** Every quote of a story in the order of the text, each with its speaker as far as the text says. */
export function quotesIn(page: Page, people: People, saidOn: KnownDate | null): Quote[] {
  const cues = cuesOf(page);
  const quotes: Quote[] = [];
  let before: { speaker: Speaker; block: number } | null = null;
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (block === undefined) continue;
    const near: Speaker | null = before !== null && i - before.block <= 2 ? before.speaker : null;
    for (const found of inBlock(block, page, cues)) {
      const speaker: Speaker = speakerOf(
        found,
        people,
        before !== null && i - before.block <= 2 ? before.speaker : near,
      );
      quotes.push(quoteOf(found, speaker, page.body, saidOn));
      before = { speaker, block: i };
    }
    const cue = cues.get(i);
    if (cue === undefined) {
      if (block.role === 'quotation') i = orphan(i, page, quotes, saidOn);
      continue;
    }
    const speaker = resolveSpeaker(
      cue.spoken,
      people,
      before !== null && i - before.block <= 2 ? before.speaker : null,
    );
    const run = quoteBehind(i, cue, {
      page,
      cues,
      surname: surnameOf(speaker.name ?? ''),
      office: officeWords(speaker.role),
    });
    if (run === null || run.quote.spans.length === 0) continue;
    quotes.push(quoteOf(run.quote, speaker, page.body, saidOn));
    before = { speaker, block: run.last };
    i = run.last;
  }
  return quotes;
}

const officeWords = (role: string | null): string[] =>
  role === null ? [] : role.toLowerCase().split(/\s+/).slice(0, 4);

function cuesOf(page: Page): Map<number, Cue> {
  const cues = new Map<number, Cue>();
  for (const block of page.blocks) {
    if (block.role === 'quotation') continue;
    const cue = leadIn(block, page.body) ?? innerCue(block, page.body);
    if (cue !== null) cues.set(block.index, cue);
  }
  return cues;
}

/** Marked words inside a block; a block that is itself a cue may hold some before its lead-in. */
function inBlock(block: Block, page: Page, cues: ReadonlyMap<number, Cue>): FoundQuote[] {
  if (block.role === 'heading' || block.role === 'quotation') return [];
  const cue = cues.get(block.index);
  return inlineQuotes(block, page.body).filter(
    (found) => cue === undefined || (found.spans.at(-1)?.end ?? 0) <= cue.start,
  );
}

/** An HTML block quote that no cue leads into: its words are kept, its speaker is not known. */
function orphan(i: number, page: Page, quotes: Quote[], saidOn: KnownDate | null): number {
  const run = quotationRun(i, null, page);
  const speaker = {
    name: null,
    role: null,
    organisation: null,
    doubts: ['Nothing before this block quote says whose words it holds.'],
    person: null,
  };
  quotes.push(quoteOf(run.quote, speaker, page.body, saidOn));
  return run.last;
}

function speakerOf(found: FoundQuote, people: People, before: Speaker | null): Speaker {
  if (found.spoken !== null) return resolveSpeaker(found.spoken, people, before);
  if (before !== null)
    return {
      ...before,
      doubts: [
        ...before.doubts,
        'This paragraph in marks was read as the speaker before going on. Check that it is.',
      ],
    };
  return {
    name: null,
    role: null,
    organisation: null,
    doubts: ['The story does not say beside these marks whose words they are.'],
    person: null,
  };
}

function quoteOf(found: FoundQuote, speaker: Speaker, body: string, saidOn: KnownDate | null): Quote {
  const doubts = [...found.doubts, ...speaker.doubts];
  const confidence = Math.max(
    0.05,
    found.confidence - 0.25 * speaker.doubts.length - (speaker.name === null ? 0.3 : 0),
  );
  const [first] = found.spans;
  return {
    start: first?.start ?? 0,
    end: found.spans.at(-1)?.end ?? 0,
    text: joined(found, body),
    kind: found.kind,
    spans: found.spans,
    speaker: speaker.name,
    role: speaker.role,
    organisation: speaker.organisation,
    cue: found.spoken === null ? null : { start: found.spoken.start, end: found.spoken.end },
    saidOn,
    confidence: Math.round(confidence * 100) / 100,
    sure: doubts.length === 0 && speaker.name !== null && confidence >= 0.85,
    doubts,
  };
}

/** The pieces of one utterance, by a space, or by a blank line where they stand in different paragraphs. */
const joined = ({ spans }: FoundQuote, body: string): string =>
  spans
    .map(
      ({ start, end }, i) =>
        (i === 0 ? '' : body.slice(spans[i - 1]?.end, start).includes('\n') ? '\n\n' : ' ') +
        body.slice(start, end),
    )
    .join('');
