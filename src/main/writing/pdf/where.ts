import { type DocumentNode, inlineWords, type PackDocument } from '../../../shared/document/nodes.ts';
import { assertNever, type Failure } from '../../../shared/failure.ts';
import type { Pictures } from '../write-options.ts';

const shown = 40;

/** Names a block to the person who must find it: its kind, how it begins, and the heading it stands under. */
export function describeNode(node: DocumentNode, heading: string): string {
  const under = heading && node.kind !== 'heading' ? ` under “${heading}”` : '';
  return `${kindOf(node)} “${beginning(wordsOf(node))}”${under}`;
}

/**
 * Names a place before the body by a character that stands there: on the cover, in a heading, which the contents show
 * first, or in the lines at the top and bottom of each page.
 */
export function describeFront(
  { cover, body, contentsTitle, watermark }: PackDocument,
  character: string,
): string {
  const has = (text: string) => text.includes(character);
  if (has(cover.title)) return `the title “${beginning(cover.title)}” on the cover`;
  const line = cover.lines.find(({ label, value }) => has(label) || has(value));
  if (line) return `“${beginning(`${line.label} ${line.value}`.trim())}” on the cover`;
  const heading = body.find((node) => node.kind === 'heading' && has(node.text));
  if (heading) return describeNode(heading, '');
  if (has(contentsTitle)) return 'the title of the contents';
  return has(watermark) ? 'the watermark' : 'the marking or the line at the foot of each page';
}

function kindOf(node: DocumentNode): string {
  return node.kind === 'sources' ? 'the sources list' : `the ${node.kind}`;
}

function wordsOf(node: DocumentNode): string {
  switch (node.kind) {
    case 'heading':
      return node.text;
    case 'paragraph':
      return inlineWords(node.inlines);
    case 'list':
      return inlineWords(node.items[0] ?? []);
    case 'quote':
      return node.paragraphs[0] ?? '';
    case 'fact':
      return inlineWords(node.statement);
    case 'question':
      return node.question;
    case 'table':
      return inlineWords(node.caption) || (node.columns[0]?.title ?? '');
    case 'figure':
    case 'chart':
      return node.alternative;
    case 'sources':
      return inlineWords(node.entries[0]?.inlines ?? []);
    case 'page-break':
      return '';
    default:
      return assertNever(node);
  }
}

/** The first picture of a document that is not among those given, as a failure that names its block. */
export function missingPicture({ body }: PackDocument, pictures: Pictures): Failure | null {
  let heading = '';
  for (const node of body) {
    if (node.kind === 'heading') heading = node.text;
    if (node.kind !== 'figure' || pictures.has(node.picture.sha256)) continue;
    return { kind: 'picture-missing', fileName: node.picture.fileName, where: describeNode(node, heading) };
  }
  return null;
}

const beginning = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text);
