import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import type { StoredFact, StoredQuote } from '../../shared/model/items.ts';
import type { AttendeesChoice, FactChoice, LibraryItem, QuoteChoice } from '../../shared/pack/spec-items.ts';
import type { Run } from './with-library.ts';
import { shortened } from './words.ts';

/** An item of the library that was meant, ready to be picked. */
export interface Chosen {
  kind: 'quote' | 'fact' | 'attendees';
  id: string;
  checked: boolean;
  /** Its own words. */
  text: string;
}

/** What was meant; or why that cannot be said, with the candidates. */
export type Choice = { ok: true; chosen: Chosen } | { ok: false; problem: string };

const problem = (text: string): Choice => ({ ok: false, problem: text });

/** Finds the one item that a description means. It never takes the likeliest of several. */
export async function choose(run: Run, item: LibraryItem): Promise<Choice> {
  if ('quote' in item) return chooseItem(run, 'quote', item.quote);
  if ('fact' in item) return chooseItem(run, 'fact', item.fact);
  return chooseAttendees(run, item.attendees);
}

interface Candidate {
  item: StoredQuote | StoredFact;
  story: StoryWithItems;
}

async function chooseItem(
  run: Run,
  kind: 'quote' | 'fact',
  choice: QuoteChoice | FactChoice,
): Promise<Choice> {
  const wanted = `${kind} ${choice.id === undefined ? `“${choice.search}”` : choice.id}`;
  const found = await candidates(run, kind, choice);
  const [first, ...more] = narrowed(found, choice);
  if (!first) return problem(`there is no ${wanted} in the library${instead(found)}`);
  if (more.length > 0)
    return problem(`${wanted} could be ${more.length + 1} of them${named([first, ...more])}`);
  if (!first.item.sure && !choice.checked) return problem(unsure(wanted, first.item.doubts));
  return {
    ok: true,
    chosen: { kind, id: first.item.id, checked: choice.checked ?? false, text: first.item.text },
  };
}

const unsure = (wanted: string, doubts: string[]): string =>
  `${failureSentence({ kind: 'unsure-item', text: wanted, doubts })} Look at ${wanted}, then add "checked": true to it`;

/** More than anybody would look through: words that find as many mean none of them. */
const LOOKED_THROUGH = 200;

async function candidates(
  run: Run,
  kind: 'quote' | 'fact',
  { id, search = '' }: QuoteChoice | FactChoice,
): Promise<Candidate[]> {
  if (id !== undefined) return inStories(run, kind, [{ id, storyId: run.storyHolding(kind, id) ?? '' }]);
  const found = await run('search.find', { query: search, kinds: [kind], limit: LOOKED_THROUGH });
  return found.ok ? inStories(run, kind, found.value.matches) : [];
}

/** The items themselves, with their stories; each story is read once. */
async function inStories(
  run: Run,
  kind: 'quote' | 'fact',
  places: { id: string; storyId: string }[],
): Promise<Candidate[]> {
  const stories = new Map<string, StoryWithItems>();
  for (const storyId of new Set(places.map((place) => place.storyId))) {
    const story = await run('stories.get', { id: storyId });
    if (story.ok) stories.set(storyId, story.value);
  }
  return places.flatMap(({ id, storyId }) => {
    const story = stories.get(storyId);
    const items = kind === 'quote' ? story?.quotes : story?.facts;
    const item = items?.find((each) => each.id === id);
    return story && item ? [{ item, story }] : [];
  });
}

/** Those that fit all that is said; where some hold the very words in a row, those alone. */
function narrowed(found: Candidate[], choice: QuoteChoice | FactChoice): Candidate[] {
  const fitting = found.filter(
    ({ item, story }) =>
      (choice.id === undefined || item.id === choice.id) &&
      isStory(story, choice.story) &&
      isSpeaker(item, 'speaker' in choice ? choice.speaker : undefined),
  );
  const words = choice.search;
  const verbatim = words === undefined ? [] : fitting.filter(({ item }) => holds(item.text, words));
  return verbatim.length > 0 ? verbatim : fitting;
}

const isStory = (story: { id: string; title: string }, named: string | undefined): boolean =>
  named === undefined || story.id === named || holds(story.title, named);

const isSpeaker = (item: StoredQuote | StoredFact, named: string | undefined): boolean =>
  named === undefined || ('speaker' in item && item.speaker !== null && holds(item.speaker, named));

export const holds = (text: string, words: string): boolean => plain(text).includes(plain(words));

/** Case, accents, kinds of quotation marks and breaks make no difference to what is meant. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();

async function chooseAttendees(
  run: Run,
  { story: named, checked = false }: AttendeesChoice,
): Promise<Choice> {
  const stories = await storiesNamed(run, named);
  const listed = stories.filter(({ attendees }) => attendees.length > 0);
  const [story, ...more] = listed;
  if (!story) {
    return problem(`there is no attendee list in a story named “${named}”${titled(stories)}`);
  }
  if (more.length > 0) return problem(`“${named}” could be ${listed.length} stories${titled(listed)}`);
  const doubts = story.attendees.flatMap((each) => (each.sure ? [] : each.doubts));
  if (story.attendees.some(({ sure }) => !sure) && !checked) {
    return problem(unsure(`attendee list of “${story.title}”`, doubts));
  }
  return { ok: true, chosen: { kind: 'attendees', id: story.id, checked, text: story.title } };
}

/** By id; else by the whole title; else by words of it. */
async function storiesNamed(run: Run, named: string): Promise<StoryWithItems[]> {
  const listed = await run('stories.list', { query: '' });
  const rows = listed.ok ? listed.value.rows : [];
  const exact = rows.filter(({ id, title }) => id === named || plain(title) === plain(named));
  const fitting = exact.length > 0 ? exact : rows.filter(({ title }) => holds(title, named));
  const stories = await Promise.all(
    fitting.slice(0, LOOKED_THROUGH).map(({ id }) => run('stories.get', { id })),
  );
  return stories.flatMap((story) => (story.ok ? [story.value] : []));
}

const titled = (stories: { title: string }[]): string =>
  stories.length === 0
    ? ''
    : `: ${stories
        .slice(0, 5)
        .map(({ title }) => `“${title}”`)
        .join(', ')}`;

const instead = (found: Candidate[]): string =>
  found.length === 0 ? '' : `; with other speakers or in other stories there is${named(found)}`;

const named = (found: Candidate[]): string => {
  const lines = found.slice(0, 5).map(({ item, story }) => {
    const speaker = 'speaker' in item && item.speaker ? `, ${item.speaker}` : '';
    return `\n    “${shortened(item.text, 70)}”${speaker}, in “${shortened(story.title, 60)}” [${item.id}]`;
  });
  return `:${lines.join('')}${found.length > 5 ? `\n    and ${found.length - 5} more` : ''}`;
};
