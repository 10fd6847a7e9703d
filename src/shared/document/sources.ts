import type { Evidence } from '../model/evidence.ts';
import { isPicked, type Pack, type PickedBlock } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { dateWords } from '../words/dates.ts';
import { storyKindWords } from '../words/kinds.ts';
import type { Inline, NoteInline, SourceEntry } from './nodes.ts';

export const openGovernmentLicenceLine =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** The stories of a pack numbered from 1 in the order in which its pages first refer to them. */
export interface NumberedSources {
  /** What stands behind words that come from there: the source's number, or a new footnote. Asked once a place, in order. */
  refTo(evidence: Evidence): Inline;
  /** The same for a fact of the pack by its block's id; null where the pack has no such fact. */
  refToFact(blockId: string): Inline | null;
  entries: SourceEntry[];
  /**
   * The same in two states of a pack in which each block's references are the same; null where they are footnotes,
   * which are counted from the pack's beginning.
   */
  references: string | null;
  /** Whether they stand as footnotes, so that no list closes the pack. */
  footnoted: boolean;
  /** Whether any of them is under the Open Government Licence, which asks for its line. */
  openGovernmentLicence: boolean;
}

/**
 * Numbers the sources of a pack. One entry a text that was quoted: the same story picked before and after it was
 * changed is two sources, since the words come from two texts.
 */
export function numberSources(pack: Pack): NumberedSources {
  const picked = pack.sections.flatMap((section) => section.blocks.filter(isPicked));
  const entries = new Map<string, SourceEntry>();
  for (const { evidence } of picked)
    if (!entries.has(keyOf(evidence))) entries.set(keyOf(evidence), sourceEntry(evidence, entries.size + 1));
  const footnoted = pack.details.print.sources === 'footnotes';
  const refTo = footnoted ? footnotes(entries) : numbers(entries);
  return {
    refTo,
    refToFact(blockId) {
      const fact = picked.find(({ id, kind }) => id === blockId && kind === 'fact');
      return fact ? refTo(fact.evidence) : null;
    },
    entries: [...entries.values()],
    references: footnoted ? null : picked.map(referenceOf).join('\n'),
    footnoted,
    openGovernmentLicence: picked.some(({ evidence }) =>
      /open government licen[cs]e/i.test(evidence.licence ?? ''),
    ),
  };
}

/** Facts are referred to by their blocks as well. */
const referenceOf = ({ id, kind, evidence }: PickedBlock): string =>
  kind === 'fact' ? `${keyOf(evidence)} ${id}` : keyOf(evidence);

type Entries = Map<string, SourceEntry>;

const numbers =
  (entries: Entries) =>
  (evidence: Evidence): Inline => ({ kind: 'ref', number: entries.get(keyOf(evidence))?.number ?? 0 });

/** The first footnote of a source has it in full; a later one names it and says where that was. */
function footnotes(entries: Entries): (evidence: Evidence) => Inline {
  const first = new Map<string, number>();
  let number = 0;
  return (evidence) => {
    number += 1;
    const key = keyOf(evidence);
    const before = first.get(key);
    if (before === undefined) first.set(key, number);
    const title = titleOf(evidence);
    const inlines: NoteInline[] =
      before === undefined
        ? (entries.get(key)?.inlines ?? [])
        : [{ kind: 'text', text: `${title}: as in footnote ${before}.` }];
    return { kind: 'note', number, inlines };
  };
}

const keyOf = (evidence: Evidence) => `${evidence.storyId} ${evidence.bodySha256}`;

/** "Home Office hosts …. News story, Home Office, 8 October 2018. https://… File 000.txt, SHA-256 5a31…". */
function sourceEntry(evidence: Evidence, number: number): SourceEntry {
  const publisher = cleanParagraph(evidence.publisher ?? '');
  const about = [storyKindWords(evidence.storyKind), publisher, publishedWords(evidence)].filter(Boolean);
  const title = { text: titleOf(evidence), strong: true };
  const { address } = evidence;
  // The title is the link: an address read aloud says nothing. It stands in print beside it for those on paper.
  const inlines: NoteInline[] = [
    address ? { kind: 'link', ...title, address } : { kind: 'text', ...title },
    { kind: 'text', text: `. ${about.join(', ')}.` },
  ];
  if (address) inlines.push({ kind: 'text', text: ` ${cleanParagraph(address)}.` });
  const file = `File ${cleanParagraph(evidence.fileName)}, SHA-256 ${evidence.sourceSha256.slice(0, 16)}.`;
  inlines.push({ kind: 'text', text: ` ${file}` });
  return { number, anchor: `source_${number}`, inlines };
}

/** A title that shows nothing would be a link that nobody can find. */
const titleOf = ({ storyTitle }: Evidence): string => {
  const title = cleanParagraph(storyTitle);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? title : 'Title not given';
};

function publishedWords({ published, eventDate }: Evidence): string {
  const known = published ?? eventDate;
  if (!known) return 'date not known';
  // A worked-out date is never passed off as one that the source states.
  return known.basis === 'inferred'
    ? `${dateWords(known.date)} (date inferred: ${cleanParagraph(known.reason).replace(/[.\s]+$/, '')})`
    : dateWords(known.date);
}
