import type { ChangedStory } from '../contract/again.ts';
import type { KnownDate } from '../model/dates.ts';
import type { Figure, QuoteKind } from '../model/items.ts';
import type { DetailChange, FoundItem, ItemChange, ItemPart } from '../model/rereading.ts';
import { commitmentWords, momentWords } from '../words/commitments.ts';
import { knownDateWords } from '../words/dates.ts';
import { nameWithHonours } from '../words/people.ts';

type AnyItem = FoundItem['item'] & { asAt?: unknown };

/** The item as it will be, or as it was where it is gone. */
export const itemOf = (change: ItemChange) => (change.what === 'gone' ? change.was : change.now);

const whatWords = { added: 'New', gone: 'No longer found', changed: 'Read differently' } as const;

/** "New", "No longer found", "Read differently". */
export const whatOf = ({ what }: ItemChange): string => whatWords[what];

/** "quote of Ada Merrow", "fact", "attendee Tom Sedge": which item it is. */
export function whichItem(change: ItemChange): string {
  const { kind, item } = change.what === 'changed' ? change.was : itemOf(change);
  if (kind === 'quote') return item.speaker === null ? 'quote without a speaker' : `quote of ${item.speaker}`;
  return kind === 'attendee' ? `attendee ${item.name}` : 'fact';
}

/** What a new reading does to an item, a sentence for each difference. */
export function changeSentences(change: ItemChange): string[] {
  if (change.what === 'gone')
    return ['The reader no longer finds it. It is put aside, and can be brought back.'];
  if (change.what === 'changed') return change.parts.map((part) => partSentence(part, change));
  const again =
    change.back === null ? [] : ['An earlier reading no longer found it; this one finds it again.'];
  return [...again, ...doubtSentences(change.now.item)];
}

const doubtSentences = ({ sure, doubts }: { sure: boolean; doubts: string[] }): string[] =>
  sure ? [] : [`To be checked: ${doubts.join(' ') || 'the reader is not sure of it.'}`];

type Changed = Extract<ItemChange, { what: 'changed' }>;

function partSentence(part: ItemPart, { was, now }: Changed): string {
  const [old, fresh] = [was.item as AnyItem, now.item as AnyItem];
  switch (part) {
    case 'words':
      return 'Other words belong to it.';
    case 'place':
      return 'The same words are found in another place.';
    case 'form':
      return `It is ${formWords(fresh)}; it was ${formWords(old)}.`;
    case 'figures':
      return `Its figures are ${figuresWords(fresh)}; they were ${figuresWords(old)}.`;
    case 'commitment':
      return commitmentSentence(fresh);
    case 'times':
      return timesSentence(fresh);
    case 'date':
      return `Its date is ${dateOf(fresh)}; it was ${dateOf(old)}.`;
    case 'doubts':
      return doubtsSentence(old.sure, fresh);
    case 'honours':
      return `The name is ${honoured(fresh)}; it was ${honoured(old)}.`;
    default:
      return `The ${part} is ${given(part, fresh)}; it was ${given(part, old)}.`;
  }
}

const formNames: Record<QuoteKind, string> = {
  block: 'a quote of whole paragraphs',
  inline: 'a quote within a paragraph',
  fragment: 'a few quoted words',
};
const formWords = (item: AnyItem): string => ('kind' in item ? formNames[item.kind as QuoteKind] : '');

function figuresWords(item: AnyItem): string {
  if (!('figures' in item) || item.figures.length === 0) return 'none';
  return item.figures.map(figureWords).join(', ');
}

function figureWords({ text, qualifiers, start, resolved }: Figure): string {
  const before = qualifiers.filter((each) => each.start < start).map((each) => each.text);
  const behind = qualifiers.filter((each) => each.start >= start).map((each) => each.text);
  const means = resolved ? ` (${knownDateWords(resolved)})` : '';
  return `“${[...before, text, ...behind].join(' ')}”${means}`;
}

function commitmentSentence(item: AnyItem): string {
  const words = 'commitment' in item && item.commitment ? commitmentWords(item.commitment) : 'No commitment';
  return `It is read as: ${words}.`;
}

const timesSentence = (item: AnyItem): string =>
  'moments' in item && item.moments ? `${item.moments.map(momentWords).join('; ')}.` : 'It names no time.';

const dated = (date: KnownDate | null): string => (date === null ? 'not known' : knownDateWords(date));

const dateOf = (item: AnyItem): string =>
  dated(('saidOn' in item ? item.saidOn : 'asAt' in item ? item.asAt : null) as KnownDate | null);

function doubtsSentence(wasSure: boolean, now: { sure: boolean; doubts: string[] }): string {
  if (now.sure) return 'The reader is sure of it now.';
  const [words = ''] = doubtSentences(now);
  return wasSure ? `The reader was sure of it and is not now. ${words}` : words;
}

const honoured = (item: AnyItem): string =>
  'honours' in item ? nameWithHonours(item.name, item.honours) : '';

function given(part: ItemPart, item: AnyItem): string {
  const value = (item as unknown as Record<string, unknown>)[part];
  return typeof value === 'string' && value !== '' ? value : 'not given';
}

const detailNames = { published: 'date of publication', eventDate: 'date of the event' } as const;

/** What a new reading does to a detail of the story, in a sentence. */
export function detailSentence(change: DetailChange): string {
  if (change.detail === 'title') return `The title is “${change.now}”; it was “${change.was}”.`;
  const [now, was] = [dated(change.now), dated(change.was)];
  return `The ${detailNames[change.detail]} is ${now}; it was ${was}.`;
}

/** "2 new, 1 no longer found, 3 read differently, title or dates changed". */
export function countWords({ added, gone, changed, details }: ChangedStory): string {
  const parts = [
    added > 0 && `${added} new`,
    gone > 0 && `${gone} no longer found`,
    changed > 0 && `${changed} read differently`,
    details > 0 && 'title or dates',
  ];
  return parts.filter(Boolean).join(', ');
}
