import { atTop } from '../xml.ts';
import { type Found, fillPlaceholders, wordsOf } from './placeholders.ts';
import { type FoundSections, runsWithin } from './sections.ts';
import { all, attribute, child, Edits, type Element, parse } from './tree.ts';
import type { DrawnWhole } from './whole-runs.ts';

/** What became of the template's own text. */
export interface FilledBody {
  xml: string;
  unknown: string[];
  /** Whether it has a cover of its own that does not ask for the title. */
  untitled: boolean;
}

/**
 * The document part with its placeholders filled, and the pack where `{{body}}` stands, else behind the last words.
 * A template without words of its own has our cover.
 */
export function fillBody(
  xml: string,
  sections: FoundSections,
  drawn: DrawnWhole,
  words: ReadonlyMap<string, string>,
): FilledBody {
  const edits = new Edits();
  const root = parse(xml);
  const body = child(root, 'w:body') ?? root;
  const found = fillPlaceholders(xml, root, words, edits);
  const covered = hasCover(xml);
  const own = covered ? '' : drawn.cover;
  const contentsAt = covered ? placeOf(found, 'contents', body) : undefined;
  const contents = contentsAt ? '' : drawn.contents;
  if (contentsAt) put(contentsAt, drawn.contents.replace('<w:pageBreakBefore/>', ''), edits);
  const bodyAt = placeOf(found, 'body', body);
  const within = runsWithin(
    drawn.runs,
    sections.sections[sections.packAt] ?? '',
    !bodyAt && sections.packIsLast,
  );
  const begins = contents !== '' || own !== '' || (!bodyAt && covered);
  const pack = own + contents + (begins ? atTop(within.xml, true) : within.xml);
  if (bodyAt) put(bodyAt, pack, edits);
  else edits.insert(sections.end, pack);
  sections.sections.forEach((section, at) => {
    const { start, end } = sections.places[at] ?? { start: sections.end, end: sections.end };
    edits.replace(start, end, at === sections.packAt ? within.section : section);
  });
  return {
    xml: edits.applied(xml),
    unknown: found.unknown,
    untitled: covered && !/\{\{\s*title\s*\}\}/i.test(wordsOf(xml, body)),
  };
}

/** Whether a template has words, tables or drawings of its own, which then are its cover. */
export function hasCover(xml: string): boolean {
  const body = parse(xml);
  const words = wordsOf(xml, body).replace(/\{\{\s*(?:body|contents)\s*\}\}/gi, '');
  return words.trim() !== '' || ['w:tbl', 'w:drawing', 'w:pict'].some((name) => all(body, name).length > 0);
}

interface Place {
  /** The child of the body in which the placeholder stands, and whether that is its paragraph and nothing else. */
  top: Element;
  whole: boolean;
  at: number;
}

function placeOf({ places }: Found, wanted: string, body: Element): Place | undefined {
  const found = places.find(({ place }) => place === wanted);
  if (!found) return undefined;
  let top: Element = found.paragraph;
  while (top.parent && top.parent !== body) top = top.parent;
  return { top, whole: top === found.paragraph && found.alone, at: found.at };
}

/**
 * In the place of the placeholder's paragraph. Where that breaks the page or ends a section it stays, on its side of
 * the words; where it holds more, or stands in something that does, the words follow.
 */
function put({ top, whole, at }: Place, xml: string, edits: Edits): void {
  const breaks = all(top, 'w:br').filter((one) => attribute(one, 'w:type') === 'page');
  const ends = all(top, 'w:sectPr').length > 0 || breaks.some(({ start }) => start > at);
  if (ends) edits.insert(top.start, xml);
  else if (!whole || breaks.length > 0) edits.insert(top.end, xml);
  else edits.replace(top.start, top.end, all(top, 'w:pageBreakBefore').length > 0 ? atTop(xml, true) : xml);
}
