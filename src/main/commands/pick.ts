import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { Evidence } from '../../shared/model/evidence.ts';
import type { Figure, StoredAttendee, StoredFact, StoredQuote } from '../../shared/model/items.ts';
import { type FactBlock, type Pack, type PickedBlock, SectionKind } from '../../shared/model/pack.ts';
import type { Span } from '../../shared/model/span.ts';
import type { PackChange } from '../../shared/pack/changes.ts';
import { sectionTitles } from '../../shared/pack/templates.ts';
import { sha256 } from '../hash.ts';
import { getItem } from '../library/items.ts';
import { getStory } from '../library/stories.ts';
import { doubtsAboutPeople, doubtsOf } from './doubts.ts';
import { notFound, type Room } from './room.ts';

type PickInput = ParsedInput<'packs.pick'>;

/**
 * The block that copies an item with its evidence into a pack: from then on nothing in the library changes it.
 * Fails: not-found, unsure-item (unless a person has checked it).
 */
export function blockFor(room: Room, { item, checked }: PickInput): Outcome<PickedBlock> {
  const storyId = item.kind === 'attendees' ? item.id : getItem(room.db, item.kind, item.id)?.item.storyId;
  const story = storyId === undefined ? undefined : getStory(room.db, storyId);
  const block = story && copy(room, story, item);
  if (!block) return notFound(item.kind === 'attendees' ? 'attendee list' : item.kind, item.id);
  if (block.doubts.length > 0 && !checked) {
    return failed({ kind: 'unsure-item', text: block.text, doubts: block.doubts });
  }
  return done(block);
}

function copy(room: Room, story: StoryWithItems, { kind, id }: PickInput['item']): PickedBlock | undefined {
  if (kind === 'attendees') return story.attendees.length > 0 ? attendeesBlock(room, story) : undefined;
  if (kind === 'quote') {
    const quote = story.quotes.find((each) => each.id === id);
    return quote && quoteBlock(room, story, quote);
  }
  const fact = story.facts.find((each) => each.id === id);
  return fact && factBlock(room, story, fact);
}

function quoteBlock(room: Room, story: StoryWithItems, quote: StoredQuote): PickedBlock {
  return {
    id: room.newId(),
    kind: 'quote',
    itemId: quote.id,
    text: quote.text,
    doubts: doubtsOf(quote),
    evidence: evidenceOf(room, story, quote.text, quote.spans),
    quoteKind: quote.kind,
    speaker: quote.speaker,
    role: quote.role,
    organisation: quote.organisation,
    saidOn: quote.saidOn,
  };
}

function factBlock(room: Room, story: StoryWithItems, fact: StoredFact): PickedBlock {
  const { start, end } = fact;
  return {
    id: room.newId(),
    kind: 'fact',
    itemId: fact.id,
    text: fact.text,
    doubts: doubtsOf(fact),
    evidence: evidenceOf(room, story, fact.text, [{ start, end }]),
    figures: fact.figures.map((figure) => fromBodyToText(figure, start)),
    asAt: fact.asAt,
    ...besideFigures(fact),
  };
}

/** A commitment that nobody has looked at says nothing in a pack. */
function besideFigures({
  start,
  commitment,
  moments,
}: StoredFact): Pick<FactBlock, 'commitment' | 'moments'> {
  const due = commitment?.due;
  return {
    ...(commitment?.sure && {
      commitment: { ...placedInText(commitment, start), due: due ? placedInText(due, start) : null },
    }),
    ...(moments && { moments: moments.map((moment) => placedInText(moment, start)) }),
  };
}

function attendeesBlock(room: Room, story: StoryWithItems): PickedBlock {
  const text = story.attendees.map((attendee) => attendee.text).join('\n');
  const spans = story.attendees.map(({ start, end }) => ({ start, end }));
  return {
    id: room.newId(),
    kind: 'attendees',
    itemId: story.id,
    text,
    doubts: doubtsAboutPeople(story.attendees),
    evidence: evidenceOf(room, story, text, spans),
    people: story.attendees.map(personOf),
  };
}

const personOf = ({ text, name, honours, role, organisation, note, sure, doubts }: StoredAttendee) => ({
  ...{ text, name, honours, role, organisation, note, sure, doubts },
});

/** Places in the story's body become places in the fact's own text. */
const fromBodyToText = (figure: Figure, start: number): Figure => ({
  ...placedInText(figure, start),
  qualifiers: figure.qualifiers.map((each) => placedInText(each, start)),
});

const placedInText = <T extends Span>(span: T, start: number): T => ({
  ...span,
  start: span.start - start,
  end: span.end - start,
});

function evidenceOf(room: Room, story: StoryWithItems, text: string, spans: Span[]): Evidence {
  return {
    storyId: story.id,
    storyTitle: story.title,
    storyKind: story.kind,
    publisher: story.publisher,
    published: story.published,
    eventDate: story.eventDate,
    address: story.address,
    licence: story.licence,
    fileName: story.fileName,
    sourceSha256: story.sourceSha256,
    bodySha256: story.bodySha256,
    spans,
    textSha256: sha256(text),
    extractorVersion: story.extractorVersion,
    pickedAt: room.clock(),
  };
}

const kindOfSection = { quote: 'quotes', fact: 'facts', attendees: 'attendees' } as const;

/** Where a picked block goes: the section that was named, or that of its kind, made in its usual place if missing. */
export function placing(room: Room, pack: Pack, pick: PickInput, block: PickedBlock): Outcome<PackChange> {
  const kind = kindOfSection[block.kind];
  const section = pack.sections.find((each) =>
    pick.sectionId === undefined ? each.kind === kind : each.id === pick.sectionId,
  );
  if (section) {
    const at = pick.at ?? section.blocks.length;
    return done({ kind: 'insert-block', sectionId: section.id, block, at });
  }
  if (pick.sectionId !== undefined) return notFound('section', pick.sectionId);
  const made = { id: room.newId(), kind, title: sectionTitles[kind], blocks: [block] };
  return done({ kind: 'insert-section', section: made, at: usualPlace(pack, kind) });
}

/** After the last section that offices put before one of this kind. */
function usualPlace(pack: Pack, kind: SectionKind): number {
  const rank = (each: SectionKind) => SectionKind.options.indexOf(each);
  return (
    pack.sections.findLastIndex((section) => section.kind !== 'own' && rank(section.kind) <= rank(kind)) + 1
  );
}
