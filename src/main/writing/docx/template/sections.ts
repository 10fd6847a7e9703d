import { ourWidths, type Widths } from '../pen.ts';
import { smallParagraph } from '../runs.ts';
import { endSection, sectionXml } from '../sections.ts';
import { atTop } from '../xml.ts';
import { wordsOf } from './placeholders.ts';
import { all, child, type Element, NotXml, parse, sourceOf } from './tree.ts';
import type { WholeRun } from './whole-runs.ts';

/** The same section turned: its paper lies where it stood, or stands where it lay. */
export function turned(section: string): string {
  return section.replace(/<w:pgSz\b[^>]*>/, (tag) => {
    const value = (name: string) => new RegExp(`\\sw:${name}="(\\d+)"`).exec(tag)?.[1] ?? '';
    const [width, height] = [value('w'), value('h')];
    const lying = Number(width) < Number(height);
    return `<w:pgSz w:w="${height}" w:h="${width}"${lying ? ' w:orient="landscape"' : ''}/>`;
  });
}

/** A copy of a section for further pages: they begin a page, count on, and have no first page of their own. */
export function continued(section: string): string {
  const plain = section
    .replace(/<w:type\b[^>]*\/>/, '')
    .replace(/<w:titlePg\b[^>]*\/>/, '')
    .replace(/\sw:start="\d+"/, '');
  // The order of a section's properties is fixed: references, notes, then the type.
  const at =
    /<w:(?:pgSz|pgMar|paperSrc|pgBorders|lnNumType|pgNumType|cols|formProt|vAlign|noEndnote|textDirection|bidi|rtlGutter|docGrid)\b|<\/w:sectPr>/.exec(
      plain,
    );
  return at ? `${plain.slice(0, at.index)}<w:type w:val="nextPage"/>${plain.slice(at.index)}` : plain;
}

/**
 * A pack's pages within one of the template's sections: all that stand are its own; those that lie are copies of it,
 * turned. Out: the XML, and the section that ends what follows where it is another than before.
 */
export function runsWithin(
  runs: readonly WholeRun[],
  section: string,
  isLast: boolean,
): { xml: string; section: string } {
  if (runs.every(({ landscape }) => !landscape)) return { xml: runs.map(({ xml }) => xml).join(''), section };
  // On paper that lies already nothing is turned: what would lie only begins a page.
  if (lies(section))
    return { xml: runs.map(({ xml }, at) => (at > 0 ? atTop(xml, true) : xml)).join(''), section };
  const ofRun = (landscape: boolean, at: number) => {
    const own = at === 0 && !landscape ? section : continued(section);
    return landscape ? turned(own) : own;
  };
  // What stands before a pack that begins with pages that lie ends there.
  let xml = runs[0]?.landscape ? endSection(smallParagraph(''), section) : '';
  runs.forEach((run, at) => {
    const last = at === runs.length - 1;
    xml += last && (isLast || !run.landscape) ? run.xml : endSection(run.xml, ofRun(run.landscape, at));
  });
  const lastLies = runs.at(-1)?.landscape ?? false;
  const rest = continued(section);
  return { xml, section: isLast && lastLies ? turned(rest) : rest };
}

export interface FoundSections {
  /** The properties of each section, in their order, and where they stand. */
  sections: string[];
  places: { start: number; end: number }[];
  /** Which of them the pack's pages are in, and its properties. */
  packAt: number;
  packSection: string;
  /** Whether that is the last one. */
  packIsLast: boolean;
  /** Behind the last words of the template. */
  end: number;
}

/** The sections of a template, and that of the pack: where `{{body}}` stands, else the last. */
export function findSections(xml: string): FoundSections {
  const body = child(parse(xml), 'w:body');
  if (!body) throw new NotXml();
  const found = all(body, 'w:sectPr').filter(({ parent }) => parent === body || parent?.name === 'w:pPr');
  const places = found.map(({ start, end }) => ({ start, end }));
  const sections = found.map((section) => sourceOf(xml, section));
  const last = found.at(-1);
  const end = last?.parent === body ? last.start : body.innerEnd;
  if (last?.parent !== body) {
    sections.push(sectionXml({ landscape: false, references: '', numbers: 'decimal' }));
    places.push({ start: end, end });
  }
  const bodyAt = placeholderAt(xml, body);
  const packAt =
    bodyAt === undefined ? sections.length - 1 : places.findIndex(({ start }) => start >= bodyAt);
  return {
    ...{ sections, places, end },
    packAt,
    packSection: sections[packAt] ?? '',
    packIsLast: packAt === sections.length - 1,
  };
}

/** Where the paragraph of `{{body}}` begins; Word may have cut the placeholder into runs. */
function placeholderAt(xml: string, body: Element): number | undefined {
  const paragraphs = all(body, 'w:p');
  return paragraphs.find((one) => /\{\{\s*body\s*\}\}/i.test(wordsOf(xml, one)))?.start;
}

const sizeIn = (section: string, name: string): number =>
  Number(new RegExp(`<w:pgSz\\b[^>]*\\sw:${name}="(\\d+)"`).exec(section)?.[1] ?? Number.NaN);

const lies = (section: string): boolean => sizeIn(section, 'w') > sizeIn(section, 'h');

/** Between the margins of a section's pages, as they stand and as they lie, in points. */
export function widthsOf(section: string): Widths {
  const number = (element: string, name: string) =>
    Number(new RegExp(`<w:${element}\\b[^>]*\\sw:${name}="(\\d+)"`).exec(section)?.[1] ?? Number.NaN);
  const [width, height] = [number('pgSz', 'w'), number('pgSz', 'h')];
  const margins = number('pgMar', 'left') + number('pgMar', 'right');
  const [upright, lying] = [(width - margins) / 20, (height - margins) / 20];
  if (!(upright > 72 && lying > 72)) return ourWidths;
  return { upright, lying: lies(section) ? upright : lying };
}
