import { type Block, isPicked, type PickedBlock } from '../model/pack.ts';
import { likeness } from '../verify/alike.ts';
import { cleanParagraph } from '../words/clean.ts';
import { wordsDiff } from '../words/diff.ts';
import { verbatimText, verbatimWords } from '../words/verbatim.ts';
import { nameOf } from './names.ts';
import { excerpts } from './words.ts';

/** Words of the same kind that have so much in common are the same words in another version. */
const SAME_ITEM = 0.5;

/** Picked blocks that came in the place of others: the same words from another source, or as another version has them. */
export function pairedPicks(gone: Block[], added: Block[]): Map<PickedBlock, PickedBlock> {
  const pairs = new Map<PickedBlock, PickedBlock>();
  const free = new Set(added.filter(isPicked));
  for (const before of gone.filter(isPicked)) {
    const likely = [...free]
      .filter((after) => after.kind === before.kind && speakerOf(after) === speakerOf(before))
      .map((after) => ({ after, like: likeness(verbatimWords(before.text), verbatimWords(after.text)) }))
      .sort((a, b) => b.like - a.like)[0];
    if (!likely || likely.like < SAME_ITEM) continue;
    pairs.set(before, likely.after);
    free.delete(likely.after);
  }
  return pairs;
}

const speakerOf = (block: PickedBlock): string => (block.kind === 'quote' ? (block.speaker ?? '') : '');

/** What is otherwise in words that came in the place of others. */
export function replacedWords(before: PickedBlock, after: PickedBlock): string {
  const name = nameOf(before);
  if ([before, after].some(({ disclosure }) => disclosure === 'not-disclosed')) return `${name} was changed.`;
  const source = cleanParagraph(after.evidence.storyTitle);
  const from =
    before.evidence.storyTitle === after.evidence.storyTitle ? 'a later text of its source' : `“${source}”`;
  if (verbatimText(before.text) === verbatimText(after.text)) {
    const now = nameOf(after);
    return now === name
      ? `${name}: now given from ${from}.`
      : `${name}: now given as ${lower(now)}, from ${from}.`;
  }
  // A figure is never said without its qualifiers: a fact is named by all of them.
  if (after.kind === 'fact') return `${name}: now ${lower(nameOf(after))}, from ${from}.`;
  if (after.kind === 'attendees')
    return `${name}: now the list from ${from}; ${peopleChanges(before, after)}.`;
  return `${name}: now from ${from}; ${excerpts(wordsDiff(before.text, after.text)).join('; ')}.`;
}

/** Who is on a list and was not, and the other way round. */
function peopleChanges(before: PickedBlock, after: PickedBlock): string {
  const [was, is] = [before, after].map((block) =>
    block.kind === 'attendees' ? block.people.map(({ name }) => cleanParagraph(name)) : [],
  );
  const gone = (was ?? []).filter((name) => !is?.includes(name));
  const came = (is ?? []).filter((name) => !was?.includes(name));
  return (
    [...came.map((name) => `${name} added`), ...gone.map((name) => `${name} taken out`)].join(', ') ||
    'the same people'
  );
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
