import type { Evidence } from '../model/evidence.ts';
import { isPicked, type Pack } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { dateWords } from '../words/dates.ts';
import { storyKindWords } from '../words/kinds.ts';
import type { Inline, SourceEntry } from './nodes.ts';

export const openGovernmentLicenceLine =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** The stories of a pack numbered from 1 in the order in which its pages first refer to them. */
export interface NumberedSources {
  numberOf(evidence: Evidence): number;
  entries: SourceEntry[];
  /** Whether any of them is under the Open Government Licence, which asks for its line. */
  openGovernmentLicence: boolean;
}

/**
 * Numbers the sources of a pack. One entry a text that was quoted: the same story picked before and after it was
 * changed is two sources, since the words come from two texts.
 */
export function numberSources(pack: Pack): NumberedSources {
  const evidences = pack.sections.flatMap((section) =>
    section.blocks.filter(isPicked).map((block) => block.evidence),
  );
  const numbers = new Map<string, number>();
  const entries: SourceEntry[] = [];
  for (const evidence of evidences) {
    if (numbers.has(keyOf(evidence))) continue;
    numbers.set(keyOf(evidence), entries.length + 1);
    entries.push(sourceEntry(evidence, entries.length + 1));
  }
  return {
    numberOf: (evidence) => numbers.get(keyOf(evidence)) ?? 0,
    entries,
    openGovernmentLicence: evidences.some((evidence) =>
      /open government licen[cs]e/i.test(evidence.licence ?? ''),
    ),
  };
}

const keyOf = (evidence: Evidence) => `${evidence.storyId} ${evidence.bodySha256}`;

/** "Home Office hosts …. News story, Home Office, 8 October 2018. https://… File 000.txt, SHA-256 5a31…". */
function sourceEntry(evidence: Evidence, number: number): SourceEntry {
  const about = [storyKindWords(evidence.storyKind), evidence.publisher, publishedWords(evidence)];
  const title = { text: cleanParagraph(evidence.storyTitle), strong: true };
  const { address } = evidence;
  // The title is the link: an address read aloud says nothing. It stands in print beside it for those on paper.
  const inlines: Inline[] = [
    address ? { kind: 'link', ...title, address } : { kind: 'text', ...title },
    { kind: 'text', text: `. ${about.filter((part): part is string => !!part).join(', ')}.` },
  ];
  if (address) inlines.push({ kind: 'text', text: ` ${cleanParagraph(address)}.` });
  const file = `File ${cleanParagraph(evidence.fileName)}, SHA-256 ${evidence.sourceSha256.slice(0, 16)}.`;
  inlines.push({ kind: 'text', text: ` ${file}` });
  return { number, anchor: `source_${number}`, inlines };
}

function publishedWords({ published, eventDate }: Evidence): string {
  const known = published ?? eventDate;
  if (!known) return 'date not known';
  // A worked-out date is never passed off as one that the source states.
  return known.basis === 'inferred'
    ? `${dateWords(known.date)} (date inferred: ${known.reason.replace(/[.\s]+$/, '')})`
    : dateWords(known.date);
}
