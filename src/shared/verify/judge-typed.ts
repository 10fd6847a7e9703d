import { wordsDiff } from '../words/diff.ts';
import { speakerWords } from '../words/people.ts';
import { verbatimText, verbatimWords } from '../words/verbatim.ts';
import { indexOfWords } from './alike.ts';
import { besideOf } from './beside.ts';
import type { FileText, Passage } from './file-text.ts';
import type { Claims } from './find-item.ts';
import { type Names, namesByLast, namesInFull } from './named.ts';
import { placeOf } from './places.ts';
import type { CheckedItem, LineCheck } from './report.ts';
import { type SourceStory, type SourceWords, wordsInStories } from './source-words.ts';

/** What is looked up in the library. */
export interface Lookup {
  /** The stories that may hold these words. */
  storiesWith(words: string[]): SourceStory[];
  names(): Names;
}

/** One or two words in marks are a term, not what somebody said. */
const FEWEST = 3;

/**
 * The quotations of a file that are no items of its pack: typed into it, or in a file of somebody else. Each is looked
 * up in the library. `ours`: the file was made from a pack, which is then said not to hold it.
 */
export function judgeTyped(
  file: FileText,
  claims: Claims,
  lookup: Lookup,
  ours: boolean,
): { at: number; item: CheckedItem }[] {
  return file.quotations
    .filter((passage) => passage.words.length >= FEWEST && claims.isFree(passage, file))
    .filter((passage) => !(ours && (isSourceEntry(file, passage) || isOwnExcerpt(file, passage))))
    .flatMap((passage) => {
      const stories = lookup.storiesWith(passage.words);
      if (stories.some(({ title }) => verbatimText(title) === passage.words.join(' '))) return [];
      const found = wordsInStories(passage.words, stories);
      return [{ at: passage.first, item: judged(file, passage, found, lookup, ours) }];
    });
}

/** Where a pack says which stories its words come from, it names them in marks. */
const isSourceEntry = ({ paragraphs }: FileText, { first }: Passage): boolean =>
  /^(\[\d+\]\s|(Attendees as listed in|Values of) [“"])/.test(paragraphs[first]?.text ?? '') ||
  paragraphs[first]?.role === 'note';

/** An addendum quotes the pack's own words where it says what became of them; those of speakers it calls quotes. */
function isOwnExcerpt({ paragraphs }: FileText, { first }: Passage): boolean {
  const { role, text = '' } = paragraphs[first] ?? {};
  if (role !== 'cell' || text.startsWith('Quote of ')) return false;
  const caption = paragraphs.slice(0, first).findLast((each) => each.role !== 'cell');
  return /^Addendum \d+(:|$)/.test(caption?.text ?? '');
}

function judged(
  file: FileText,
  passage: Passage,
  found: SourceWords | null,
  lookup: Lookup,
  ours: boolean,
): CheckedItem {
  const base = {
    kind: 'quotation' as const,
    what: 'Quotation',
    words: passage.text,
    anchor: null,
    ...placeOf(file, passage),
  };
  if (!found) {
    const notes = ['No story of this library holds these words.'];
    return { ...base, verdict: 'unknown', difference: null, line: null, notes, story: null };
  }
  const { line, note } = givenTo(file, passage, found, lookup);
  const { id, title } = found.story;
  return {
    ...base,
    verdict: found.exact && !line ? 'verbatim' : 'altered',
    difference: found.exact ? null : wordsDiff(found.text, passage.text),
    line,
    notes: [...(ours ? [`It is in “${title}”, not in the pack.`] : []), ...note],
    story: { id, title },
  };
}

/** Whether somebody else than its speaker is named beside a quotation. */
function givenTo(
  file: FileText,
  passage: Passage,
  { story, text }: SourceWords,
  lookup: Lookup,
): { line: LineCheck | null; note: string[] } {
  const quote = story.quotes.find((each) => indexOfWords(verbatimWords(each.text), verbatimWords(text)) >= 0);
  if (!quote?.speaker) return { line: null, note: [] };
  const beside = besideOf(file, passage);
  if (namesInFull(beside, quote.speaker)) return { line: null, note: [] };
  const other = lookup.names().firstIn(beside);
  if (other === null && namesByLast(beside, quote.speaker)) return { line: null, note: [] };
  const expected = speakerWords(quote.speaker, quote.role, quote.organisation);
  if (other === null) return { line: null, note: [`The library gives it to ${expected}.`] };
  return { line: { expected, found: other, difference: wordsDiff(expected, other) }, note: [] };
}
