import { type ComparedItem, comparedItems } from '../../shared/compare/items.ts';
import { comparedBodies } from '../../shared/compare/paragraphs.ts';
import { placesIn } from '../../shared/compare/places.ts';
import type { PackCheck } from '../../shared/contract/packs.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { isPicked, type Pack, type PickedBlock } from '../../shared/model/pack.ts';
import type { Span } from '../../shared/model/span.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { comparedWords, type Piece } from '../../shared/words/diff.ts';
import { anyStory, getStory } from '../library/stories.ts';
import { latestVersions } from '../library/versions.ts';
import { changedWords } from './changed-words.ts';
import { storiesOf, wordsOf } from './pack-checks.ts';
import type { Room } from './room.ts';

/** What the later version makes of a block; undefined where its words stand the same. */
type Finding = string | undefined;

/**
 * What to look at because a later version of a story is in the library: by the id of the block. Each block whose
 * words the later version has otherwise says how; those that stand the same are told once a story.
 */
export function laterVersionChecks(room: Room, pack: Pack): Map<string, PackCheck[]> {
  const checks = new Map<string, PackCheck[]>();
  const picked = pack.sections.flatMap(({ blocks }) => blocks.filter(isPicked));
  for (const [storyId, latestId] of latestVersions(room.db, storiesOf(pack))) {
    const [earlier, later] = [anyStory(room.db, storyId), getStory(room.db, latestId)];
    if (!earlier || !later) continue;
    const blocks = picked.filter(({ evidence }) => evidence.storyId === storyId);
    const findingOf = comparedWith(earlier, later);
    const same = blocks.filter((block) => {
      const finding = findingOf(block);
      if (finding !== undefined) checks.set(block.id, [check(block, later, finding)]);
      return finding === undefined;
    });
    if (same[0]) checks.set(same[0].id, [check(same[0], later, standsSame(same))]);
  }
  return checks;
}

const check = (block: PickedBlock, { published }: StoryWithItems, finding: string): PackCheck => ({
  kind: 'later-version',
  blockId: block.id,
  sentence: `A later version of “${block.evidence.storyTitle}” is in the library${
    published ? `, published ${dateWords(published.date)}` : ''
  }. ${finding}`,
});

const standsSame = ([first, ...others]: PickedBlock[]): string =>
  others.length > 0 || !first
    ? `The words of ${others.length + 1} items from the earlier one are the same in it.`
    : `The words of ${wordsOf(first)} are the same in it.`;

/** How a block stands in the later version. */
function comparedWith(earlier: StoryWithItems, later: StoryWithItems): (block: PickedBlock) => Finding {
  const rows = comparedBodies(earlier.body, later.body);
  const items = comparedItems(earlier, later, rows);
  const placeOf = placesIn(rows);
  return (block) => {
    if (block.kind === 'attendees') return listFinding(items.filter(({ kind }) => kind === 'attendee'));
    const item = items.find((each) => each.earlier?.id === block.itemId && each.earlier.text === block.text);
    if (item) return itemFinding(block, item);
    const place = block.evidence.bodySha256 === earlier.bodySha256 ? placeOf(around(block)) : null;
    return textFinding(block, place && later.body.slice(place.start, place.end));
  };
}

const around = ({ evidence: { spans } }: PickedBlock): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

function itemFinding(block: PickedBlock, { state, words, who, later, wordsInOther }: ComparedItem): Finding {
  if (state === 'same') return undefined;
  if (state !== 'differs') {
    return wordsInOther
      ? `It has the words of ${wordsOf(block)}, but we did not read them as a ${block.kind} there. Compare them.`
      : `It does not have ${wordsOf(block)}.`;
  }
  const otherWords =
    words.length > 0 ? `For ${wordsOf(block)}, the later version says: ${quoted(words)}` : '';
  const otherWho =
    who.length > 0 ? `The later version gives ${wordsOf(block)} to ${later?.who ?? 'nobody'}.` : '';
  return [otherWords, otherWho].filter(Boolean).join(' ');
}

function textFinding(block: PickedBlock, now: string | null): Finding {
  if (now === block.text) return undefined;
  if (now === null || now.trim() === '') return `It does not have ${wordsOf(block)}.`;
  return `For ${wordsOf(block)}, the later version says: ${quoted(comparedWords(block.text, now))}`;
}

/** In marks, with a full stop where the words have none. */
function quoted(pieces: Piece[]): string {
  const words = changedWords(pieces);
  return `“${words}”${/[.!?…]$/.test(words) ? '' : '.'}`;
}

/** Names beyond these are for the comparison to show. */
const NAMED = 3;

function listFinding(people: ComparedItem[]): Finding {
  const named = (words: string, state: ComparedItem['state']) => {
    const texts = people
      .filter((person) => person.state === state)
      .map(({ later, earlier }) => (later ?? earlier)?.text);
    return texts.length === 0
      ? []
      : [`${words}: ${texts.slice(0, NAMED).join('; ')}${texts.length > NAMED ? ' and others' : ''}.`];
  };
  const findings = [
    ...named('Now', 'differs'),
    ...named('New', 'later-only'),
    ...named('No longer there', 'earlier-only'),
  ];
  return findings.length > 0 ? `Its attendee list differs. ${findings.join(' ')}` : undefined;
}
