import type { EditedFigure, EditedParagraph, PageFurniture } from '../../shared/verify/edited.ts';
import { eachPage, type PdfPage } from '../reading/pdf/page-texts.ts';
import type { StructNode } from '../reading/pdf/tagged-tables.ts';
import { Cells } from './cells.ts';
import { Beside } from './pdf-furniture.ts';

/** A pack of more pages has left no office. */
const MOST_PAGES = 2000;

/**
 * The paragraphs of a PDF that we wrote, by its tags: one that goes on over a page comes in two. Its contents, the
 * numbers of its sources and what is drawn in figures are no text. null where the tags are gone.
 */
export async function readTags(bytes: Uint8Array): Promise<(Tagged & { furniture: PageFurniture[] }) | null> {
  const cells = new Cells();
  const read = await eachPage(bytes, MOST_PAGES, async (page, number) => {
    const { words, places, untagged, furniture } = await markedWords(page, number);
    const structure: Tag | null = await page.getStructTree();
    if (!structure) return null;
    const { paragraphs, figures, rest } = pageOf(structure, { words, places }, number, cells);
    const loose = [...untagged, ...rest].map((text) => paragraph(text, number));
    return {
      figures,
      furniture,
      paragraphs: [...paragraphs, ...loose],
    };
  });
  if ('failed' in read || read.pages.some((page) => page === null)) return null;
  const paragraphs: EditedParagraph[] = [];
  const notes: EditedParagraph[] = [];
  const figures: EditedFigure[] = [];
  for (const page of read.pages) {
    for (const { alternative } of page?.figures ?? [])
      figures.push({ alternative, paragraph: paragraphs.length });
    for (const each of page?.paragraphs ?? []) (each.role === 'note' ? notes : paragraphs).push(each);
  }
  const furniture = read.pages.flatMap((page) => (page ? [page.furniture] : []));
  return { paragraphs: [...paragraphs, ...notes], figures, furniture };
}

interface Tagged {
  paragraphs: EditedParagraph[];
  figures: EditedFigure[];
}

interface PageTagged extends Tagged {
  /** Lines of words that no tag takes up. */
  rest: string[];
}

/** A tag, as pdf.js gives it. */
type Tag = Omit<StructNode, 'children'> & { alt?: string; children?: Tag[] };

const paragraph = (text: string, page: number): EditedParagraph => ({
  ...{ text, role: 'paragraph', cell: null, begins: [], ends: [], page },
});

interface Marked {
  words: Map<string, string>;
  /** Where those of a mark begin, from the left. */
  places: Map<string, number>;
  untagged: string[];
  furniture: PageFurniture;
}

/** Words by the mark that the tags know them by, those that no tag knows, and those that are no part of the text. */
async function markedWords(page: PdfPage, number: number): Promise<Marked> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const places = new Map<string, number>();
  const marks: string[] = [];
  const beside = new Beside();
  let loose = '';
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else
        marks.push('tag' in item && item.tag === 'Artifact' ? 'Artifact' : (item.id ?? marks.at(-1) ?? ''));
      continue;
    }
    const text = item.str + (item.hasEOL ? '\n' : '');
    const mark = marks.at(-1) ?? '';
    if (mark === '') loose += text;
    else if (mark === 'Artifact') beside.say(item.str, item.transform);
    else words.set(mark, (words.get(mark) ?? '') + text);
    const x: number = item.transform[4];
    if (item.str.trim() !== '') places.set(mark, Math.min(x, places.get(mark) ?? x));
  }
  const untagged = loose.split('\n').map(tidy).filter(Boolean);
  return { words, places, untagged, furniture: beside.furniture(number, page.view) };
}

/** A line ends where a space was, or behind a hyphen or a slash, where none was. */
const tidy = (text: string): string =>
  text
    .trim()
    .replace(/(?<=[^\s][-/])\n(?=\S)/g, '')
    .replace(/\s+/g, ' ');

const roles: Record<string, EditedParagraph['role']> = {
  P: 'paragraph',
  Title: 'paragraph',
  Caption: 'paragraph',
  LBody: 'item',
  TH: 'cell',
  TD: 'cell',
};
/** What is said elsewhere, is drawn, or only counts. */
const silent = new Set(['TOC', 'Figure', 'Reference', 'Lbl']);

function pageOf(
  root: Tag,
  { words, places }: Pick<Marked, 'words' | 'places'>,
  page: number,
  cells: Cells,
): PageTagged {
  const found: EditedParagraph[] = [];
  const figures: EditedFigure[] = [];
  const read = new Set<string>();
  let onCover = page === 1;
  let number = '';

  const visit = (node: Tag, open: EditedParagraph | null, inNote: boolean): void => {
    const role = node.role ?? '';
    // The contents' own heading repeats nothing, but belongs to them.
    if (role === 'TOC' && found.at(-1)?.role === 'heading') found.pop();
    if (role === 'Lbl') label(node);
    if (role === 'Figure') figures.push({ alternative: node.alt ?? '', paragraph: found.length });
    if (silent.has(role)) pass(node);
    if (silent.has(role)) return;
    if (role === 'Table') cells.table();
    if (role === 'TR') cells.row();
    if (role === 'TH' || role === 'TD') cells.cell();
    const own = inNote ? null : (roles[role] ?? (/^H\d?$/.test(role) ? 'heading' : null));
    const begun =
      own || (inNote && role === 'P')
        ? {
            ...paragraph('', page),
            role: inNote ? ('note' as const) : (own ?? 'paragraph'),
            cell: cells.here && { ...cells.here },
          }
        : null;
    if (begun) found.push(begun);
    if (begun && /^\[\d+\]$/.test(number)) begun.text = `${number} `;
    if (begun) number = '';
    if (begun?.role === 'heading') onCover = false;
    if (open && node.type === 'content') {
      read.add(node.id ?? '');
      say(open, words.get(node.id ?? '') ?? '');
      standAt(open, places.get(node.id ?? ''));
    }
    for (const child of node.children ?? []) visit(child, begun ?? open, inNote || role === 'Note');
    if (role === 'TR') cells.endRow();
    if (role === 'Table') cells.endTable();
  };
  /** On the cover what a line is called stands apart from what it says. */
  const pass = ({ id, children = [] }: Tag): void => {
    if (id !== undefined) read.add(id);
    for (const child of children) pass(child);
  };

  const say = (open: EditedParagraph, text: string): void => {
    const apart = onCover && open.text !== '' && !open.text.includes('\t');
    open.text += apart ? `\t${text}` : text;
  };

  const standAt = ({ cell }: EditedParagraph, x: number | undefined): void => {
    if (cell && x !== undefined) cell.x = Math.min(x, cell.x ?? x);
  };

  /** The number of a source is said before it. */
  const label = ({ children = [] }: Tag): void => {
    number = children
      .map(({ id = '' }) => words.get(id) ?? '')
      .join('')
      .trim();
  };

  visit(root, null, false);
  const paragraphs = found
    .map((each) => ({ ...each, text: each.text.split('\t').map(tidy).join('\t') }))
    .filter(({ text }) => text !== '');
  // Words that the page marks as text, and that no tag takes up, such as those of a page that was put in twice.
  const rest = [...words]
    .filter(([mark]) => !read.has(mark))
    .flatMap(([, text]) => text.split('\n').map(tidy));
  return { paragraphs, figures, rest: rest.filter(Boolean) };
}
