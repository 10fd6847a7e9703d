// Random packs of a library, each with a block of every kind, and their files with one thing done to them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { openLibrary } from '../../../src/main/library/open.ts';
import { addPack } from '../../../src/main/library/packs.ts';
import { exportDocument } from '../../../src/main/writing/export.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import type { DocumentNode, Inline, PackDocument } from '../../../src/shared/document/nodes.ts';
import { type Block, isPicked, type Pack, type PickedBlock } from '../../../src/shared/model/pack.ts';
import { verbatimText } from '../../../src/shared/words/verbatim.ts';
import { temporaryFolder } from '../temporary.ts';
import { anyPack } from '../writing/any-pack.ts';
import { pictures } from '../writing/illustrated.ts';
import { fonts } from '../writing/pdf/reading.ts';
import { programOn, type Sample } from './sample.ts';

export const formats: ExportFormat[] = ['docx', 'odt', 'pdf'];

/** The quotes, facts and attendee lists that the sample's stories hold, as packs have them. */
export async function pickedFrom({ library }: Sample): Promise<PickedBlock[]> {
  const program = programOn(library, false);
  const { id } = (await program.run('packs.list', {})).rows[0] ?? { id: '' };
  const stories = (await program.run('stories.list', { query: '' })).rows;
  const listed = stories.find(({ title }) => title.startsWith('Fund'))?.id ?? '';
  const { pack } = await program.run('packs.pick', {
    id,
    item: { kind: 'attendees', id: listed },
    checked: true,
  });
  await program.close();
  return pack.sections.flatMap(({ blocks }) => blocks.filter(isPicked));
}

/** Any pack, its quotes, facts and lists taken from stories that the library has. */
export const packsOf = (picked: PickedBlock[]): fc.Arbitrary<Pack> =>
  fc.tuple(anyPack, fc.nat(), fc.uuid()).map(([pack, seed, id]) => {
    const known = (block: Block): Block => {
      if (!isPicked(block)) return block;
      const same = picked.filter(({ kind }) => kind === block.kind);
      const { id: own, disclosure } = block;
      return { ...(same[seed % same.length] as PickedBlock), id: own, ...(disclosure && { disclosure }) };
    };
    const sections = pack.sections.map((section) => ({ ...section, blocks: section.blocks.map(known) }));
    return { ...pack, id, sections };
  });

export function put(library: string, pack: Pack): void {
  const opened = openLibrary(library, { readOnly: false });
  if (!opened.ok) throw new Error(opened.failure.kind);
  addPack(opened.value.db, pack);
  opened.value.close();
}

/** Writes a document in a format. `record`: the file whose record it is to carry, as a file keeps it that was edited. */
export async function written(
  document: PackDocument,
  format: ExportFormat,
  record?: string,
): Promise<string> {
  const path = join(temporaryFolder(), `pack.${format}`);
  const outcome = await exportDocument(document, [{ format, path }], { fonts, pictures });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  if (record === undefined || format === 'pdf') return path;
  const [parts, kept] = [unzipSync(readFileSync(path)), unzipSync(readFileSync(record))];
  for (const name of ['customXml/item1.xml', 'meta.xml']) if (kept[name]) parts[name] = kept[name];
  writeFileSync(path, zipSync(parts));
  return path;
}

/** One thing done to a document: what it was, in words, and the document after it; null where it changes nothing. */
export type Deed = (document: PackDocument, seed: number) => { what: string; document: PackDocument } | null;

/** A word of the document changed, left out or put in, wherever words are printed. */
export const changeWord: Deed = (document, seed) => {
  const copy = structuredClone(document);
  const texts = textsOf(copy).filter(({ get }) => /\p{L}|\p{N}/u.test(get()));
  const text = texts[seed % texts.length];
  if (!text) return null;
  const words = text.get().split(' ');
  const at = (seed >> 4) % words.length;
  const before = text.get();
  const put = ['otherwise', '1,241', ''][seed % 3] ?? '';
  text.set(words.with(at, put).join(' ').trim());
  if (verbatimText(text.get()) === verbatimText(before) || text.get() === '') return null;
  return { what: `${text.where}: “${before}” to “${text.get()}”`, document: copy };
};

/** A block, with all that it prints, taken out. */
export const deleteBlock: Deed = (document, seed) => {
  const groups = groupsOf(document.body, ({ anchor }) => anchor.startsWith('x'));
  const group = groups[seed % groups.length];
  if (!group) return null;
  const body = document.body.filter((node) => !group.includes(node as Anchored));
  return { what: `without ${JSON.stringify(group[0]).slice(0, 200)}`, document: { ...document, body } };
};

/** Two sections, with all that they hold, in each other's place. */
export const swapSections: Deed = (document, seed) => swapped(document, seed, isSection);

/** Two blocks in each other's place. */
export const swapBlocks: Deed = (document, seed) =>
  swapped(document, seed, (node) => node.anchor.startsWith('x') && !isSection(node));

type Anchored = DocumentNode & { anchor: string };
const isSection = (node: Anchored): boolean =>
  node.kind === 'heading' && node.level === 1 && node.anchor !== 'sources';

function swapped(document: PackDocument, seed: number, isFirst: (node: Anchored) => boolean) {
  const groups = groupsOf(document.body, isFirst);
  const [one, other] = [groups[seed % groups.length], groups[(seed >> 4) % groups.length]];
  if (!one || !other || JSON.stringify(one) === JSON.stringify(other)) return null;
  const body = document.body.flatMap((node) => {
    if (node === one[0]) return other;
    if (node === other[0]) return one;
    return [...one, ...other].includes(node as Anchored) ? [] : [node];
  });
  return { what: `${one[0]?.anchor} and ${other[0]?.anchor} swapped`, document: { ...document, body } };
}

/** Runs of nodes, each begun by one that `isFirst` says yes to and ended before the next such, or a section. */
function groupsOf(body: DocumentNode[], isFirst: (node: Anchored) => boolean): Anchored[][] {
  const groups: Anchored[][] = [];
  let open: Anchored[] | null = null;
  for (const node of body) {
    const anchored = 'anchor' in node && node.anchor !== undefined ? (node as Anchored) : null;
    const begins = anchored && isFirst(anchored);
    const ends =
      node.kind === 'page-break' ||
      (anchored && (isSection(anchored) || anchored.anchor === 'sources' || /^[hd]x/.test(anchored.anchor)));
    if (begins) {
      open = [anchored];
      groups.push(open);
    } else if (ends) open = null;
    else open?.push(node as Anchored);
  }
  return groups;
}

interface Text {
  where: string;
  get(): string;
  set(text: string): void;
}

/** Every piece of text that a document prints, but for what the program counts by itself. */
function textsOf(document: PackDocument): Text[] {
  const texts: Text[] = [];
  const field = <K extends string>(where: string, of: Record<K, string>, key: K) =>
    texts.push({ where, get: () => of[key], set: (text) => Object.assign(of, { [key]: text }) });
  const inlines = (where: string, line: Inline[]) => {
    for (const inline of line) {
      if (inline.kind === 'text' || inline.kind === 'link') field(where, inline, 'text');
      else if (inline.kind === 'note') inlines('note', inline.inlines);
    }
  };
  const visit = (node: DocumentNode): void => {
    switch (node.kind) {
      case 'heading':
        field('heading', node, 'text');
        break;
      case 'paragraph':
        inlines('paragraph', node.inlines);
        break;
      case 'list':
        for (const item of node.items) inlines('item', item);
        break;
      case 'quote':
        for (const at of node.paragraphs.keys())
          texts.push({
            where: 'quote',
            get: () => node.paragraphs[at] ?? '',
            set: (text) => node.paragraphs.splice(at, 1, text),
          });
        inlines('attribution', node.attribution);
        break;
      case 'fact':
        inlines('fact', node.statement);
        inlines('basis', node.basis);
        break;
      case 'question':
        field('question', node, 'question');
        for (const answer of node.answers) visit(answer);
        break;
      case 'table':
        inlines('caption', node.caption);
        for (const column of node.columns) field('column', column, 'title');
        for (const row of node.rows) for (const cell of row) inlines('cell', cell);
        break;
      case 'figure':
        inlines('figure', node.caption);
        break;
      case 'chart':
        field('chart', node, 'title');
        break;
      case 'sources':
        for (const entry of node.entries) inlines('source', entry.inlines);
        break;
      default:
        break;
    }
  };
  field('cover', document.cover, 'title');
  for (const line of document.cover.lines) field('cover', line, 'value');
  for (const node of document.body) visit(node);
  return texts;
}
