import { wordsDiff } from '../words/diff.ts';
import { tidyText } from '../words/verbatim.ts';
import type { Expected } from './expected.ts';
import type { FileText, Passage } from './file-text.ts';
import { Claims, type FoundItem, findItems } from './find-item.ts';
import { checkLine } from './line.ts';
import { bookmarked } from './passages.ts';
import { placeOf } from './places.ts';
import type { CheckedItem, Verdict } from './report.ts';

/** The items of a file, judged, in the order of the file; and what of the file they are. */
export interface Judged {
  items: { at: number; item: CheckedItem }[];
  claims: Claims;
}

/** Compares each item that a file should hold with its source, whatever was done to formatting. */
export function judgeItems(file: FileText, expected: Expected[]): Judged {
  const claims = new Claims();
  const found = findItems(file, expected, claims);
  const items = expected.map((item) => {
    const here = found.get(item);
    if (here) return { at: here.passage.first, item: judged(file, item, here, claims) };
    if (item.paragraphs) return { at: Number.POSITIVE_INFINITY, item: missing(item, item.paragraphs) };
    return sourceless(file, item, claims);
  });
  return { items, claims };
}

function judged(file: FileText, item: Expected, { passage, exact }: FoundItem, claims: Claims): CheckedItem {
  const { check: line, paragraph } = checkLine(file, item, passage, claims);
  if (paragraph !== null) claims.take(passage, paragraph);
  const moved = movedNote(file, item, passage);
  const source = tidyText((item.paragraphs ?? []).join('\n'));
  return {
    kind: item.kind,
    what: itemWords[item.kind],
    verdict: verdictOf(item, exact && line === null, moved.length > 0),
    words: passage.text,
    difference: exact ? null : wordsDiff(source, passage.text),
    line,
    notes: [...(item.hasSource ? [] : [`${noSource} It was compared with what the pack holds.`]), ...moved],
    ...placeOf(file, passage),
    story: item.story,
    anchor: item.anchor,
  };
}

const verdictOf = ({ hasSource }: Expected, isSame: boolean, isMoved: boolean): Verdict => {
  if (!isSame) return 'altered';
  return hasSource ? (isMoved ? 'moved' : 'verbatim') : 'unknown';
};

/** An item is moved when it stands under another heading than the one that it was printed under. */
function movedNote(file: FileText, { under, isHeading }: Expected, passage: Passage): string[] {
  // What looks like a heading may be words that were pasted, and a heading may have lost its look.
  const heading = file.paragraphs
    .slice(0, passage.first)
    .findLast(({ begins }) => begins.some((anchor) => isHeading(anchor)));
  const wasThere = file.paragraphs.some(({ begins }) => under !== null && begins.includes(under));
  if (!wasThere || under === null || !heading || heading.begins.includes(under)) return [];
  return [`It was moved to “${heading.text}”.`];
}

const missing = (item: Expected, paragraphs: string[]): CheckedItem => ({
  ...{
    kind: item.kind,
    what: itemWords[item.kind],
    verdict: 'missing' as const,
    words: paragraphs.join('\n'),
    difference: null,
    line: null,
  },
  ...{ notes: [], section: null, page: null, story: item.story, anchor: item.anchor },
});

const itemWords = { quote: 'Quote', fact: 'Fact' } as const;
const noSource = 'Its source is not in this library.';
const asPrinted = 'Its words are those that were printed.';

/** Its source is not in this library: all that can be said is where it stands. */
function sourceless(file: FileText, item: Expected, claims: Claims): { at: number; item: CheckedItem } {
  const passage = bookmarked(file, item);
  if (passage) claims.take(passage, checkLine(file, item, passage, claims).paragraph);
  const said =
    passage && (item.wereWords(passage.text) ? asPrinted : 'Its words are not those that were printed.');
  const place = passage ? placeOf(file, passage) : { section: null, page: null };
  return {
    at: passage?.first ?? Number.POSITIVE_INFINITY,
    item: {
      ...{
        kind: item.kind,
        what: itemWords[item.kind],
        verdict: 'unknown',
        words: passage?.text ?? '',
        difference: null,
        line: null,
      },
      ...{ notes: [noSource, ...(said ? [said] : [])], ...place, story: null, anchor: item.anchor },
    },
  };
}
