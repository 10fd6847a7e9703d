import { fittingFooter } from '../document/footer.ts';
import type { PackDocument } from '../document/nodes.ts';
import { isInTemplate } from '../document/record.ts';
import { likeness } from '../verify/alike.ts';
import type { EditedFile, PageFurniture } from '../verify/edited.ts';
import { wordsDiff } from '../words/diff.ts';
import { saysMarking } from '../words/marking.ts';
import { verbatimText, verbatimWords } from '../words/verbatim.ts';
import { bothReadings, type Otherwise, type What } from './otherwise.ts';
import type { FileChange } from './review.ts';

/** What the head and the foot of a file's pages say otherwise than they were printed: the marking above all. */
export function furnitureChanges({ furniture, record }: EditedFile, document: PackDocument): FileChange[] {
  if (furniture === null) return [];
  const read = (pages: PageFurniture) => [
    ...(isInTemplate(record) ? inTemplate(pages, document) : ofPages(pages, document)),
    ...watermarkOf(pages, document, isInTemplate(record)),
  ];
  const otherwise = furniture.flatMap((pages) => bothReadings(pages, read));
  const alike = new Map<string, Otherwise[]>();
  for (const each of otherwise) {
    const key = `${each.what} ${each.before} ${each.after} ${each.tracked ?? ''}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].map(changeOf);
}

/** What such changes are called: they are of no part of the pack's text. */
export const furnitureWhats = new Set<string>(['Marking', 'Footer', 'Header', 'Watermark'] satisfies What[]);

function changeOf(all: Otherwise[]): FileChange {
  const [{ what, before, after, tracked = '' }] = all as [Otherwise];
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'edited';
  return {
    ...{
      id: `pages ${what} ${before} ${after}${tracked && ` ${tracked}`}`,
      kind,
      what,
      section: null,
      before,
      after,
    },
    ...{ difference: wordsDiff(before, after), accept: null, blockId: null, anchor: null },
    notes: [`It stands so ${listed(all.map(({ where }) => where))}. ${tracked}${inDetails[what]}`],
  };
}

const inDetails: Record<What, string> = {
  Marking: 'The marking is set in the details of the pack.',
  Footer: 'What stands at the foot of the pages is set in the details of the pack.',
  Header: 'A pack has nothing but its marking there.',
  Watermark: 'The watermark is set in the details of the pack.',
};

/** At most three places by name. */
function listed(places: string[]): string {
  const named = [...new Set(places)];
  const rest = named.length > 3 ? `, and of ${named.length - 3} more` : '';
  return named.slice(0, 3).join(', ') + rest;
}

/** A watermark that is gone, says something else, or that the pack has none of; a template may have one of its own. */
function watermarkOf(
  { pages, watermark }: PageFurniture,
  document: PackDocument,
  inTemplate: boolean,
): Otherwise[] {
  const before = document.watermark.trim().toUpperCase();
  const isOne = watermark === null || keyOf(watermark.toUpperCase()) === keyOf(before);
  if (before === '' ? watermark === '' || inTemplate : isOne) return [];
  return [{ what: 'Watermark', before, after: watermark ?? 'A drawing', where: `across ${pages}` }];
}

/** A department's own file says what it likes there, beside the marking. */
function inTemplate({ pages, head, foot }: PageFurniture, { marking }: PackDocument): Otherwise[] {
  return [
    { lines: head, where: `at the head of ${pages}` },
    { lines: foot, where: `at the foot of ${pages}` },
  ]
    .filter(({ lines }) => !saysMarking(lines.join(' '), marking))
    .map(({ lines, where }) => ({
      what: 'Marking',
      before: marking.toUpperCase(),
      after: lines.join(' '),
      where,
    }));
}

function ofPages(
  { pages, isCover, head, foot, watermark }: PageFurniture,
  document: PackDocument,
): Otherwise[] {
  // A watermark hangs on the head of its page, in some formats by its words.
  const across = [document.watermark, watermark ?? ''].map((words) => keyOf(words.toUpperCase()));
  const heading = head.filter((each) => !across.includes(keyOf(each.toUpperCase())));
  const top = taken(heading, [
    { what: 'Marking', is: isMarking(document), before: document.marking.toUpperCase() },
  ]);
  const line = { what: 'Footer' as const, is: isFooter(document), before: document.footer };
  // Of what stands on the cover a line is right that all other pages have.
  const footer = isCover ? foot.filter((each) => !line.is(withoutNumber(each))) : foot;
  const below = taken(footer, [
    { what: 'Marking', is: isMarking(document), before: document.marking.toUpperCase() },
    ...(isCover || document.footer === '' ? [] : [line]),
  ]);
  const said = (all: Said[], place: 'head' | 'foot') =>
    all.map(
      ({ what, before, after }): Otherwise => ({
        what: what ?? (place === 'head' ? 'Header' : 'Footer'),
        ...{ before, after, where: `at the ${place} of ${pages}` },
      }),
    );
  return [...said(top, 'head'), ...said(below, 'foot')];
}

interface Wanted {
  what: What;
  is(line: string): boolean;
  before: string;
}

interface Said {
  what: What | null;
  before: string;
  after: string;
}

/** What of the wanted lines is not there as it should be, and what stands there beside them. */
function taken(lines: string[], wanted: Wanted[]): Said[] {
  const left = lines.map(withoutNumber).filter((line) => line !== '');
  const missed = wanted.filter(({ is }) => {
    const at = left.findIndex(is);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const otherwise = missed.map(({ what, before }): Said => {
    const at = placeOfMost(left, before);
    const [after = ''] = at < 0 ? [] : left.splice(at, 1);
    return { what, before, after };
  });
  return [...otherwise, ...left.map((after) => ({ what: null, before: '', after }))];
}

/** The line that has most of the words; the first where none has any. */
function placeOfMost(lines: string[], wanted: string): number {
  const words = verbatimWords(wanted.toUpperCase());
  const like = lines.map((line) => likeness(words, verbatimWords(line.toUpperCase())));
  return like.length === 0 ? -1 : like.indexOf(Math.max(...like));
}

/** The page number changes with each page, and programs count for themselves. */
const withoutNumber = (line: string): string =>
  line.replace(/\s*(?:\bPage )(?:\d+|[ivxlcdm]+)(?: of \d+)?\s*$/i, '').trim();

const isMarking =
  ({ marking }: PackDocument) =>
  (line: string): boolean =>
    keyOf(line.toUpperCase()) === keyOf(marking.toUpperCase());

/** A footer that is too long for its line is cut, in each format in its own place. */
function isFooter(document: PackDocument): (line: string) => boolean {
  const lengths = Array.from({ length: document.footer.length + 1 }, (_, length) => length);
  const cuts = new Set(lengths.map((most) => keyOf(fittingFooter(document, ({ length }) => length <= most))));
  const whole = keyOf(document.footer);
  return (line) => {
    const key = keyOf(line);
    return (
      cuts.has(key) || (line.endsWith('…') && key.length > 8 && whole.startsWith(keyOf(line.slice(0, -1))))
    );
  };
}

/** Right-to-left words are put in order by whoever reads the file: their letters are compared in any. */
function keyOf(line: string): string {
  const key = verbatimText(line);
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(key)
    ? [...key.replace(/\s/g, '')].sort().join('')
    : key;
}
