// The bench's document as other programs take it: headings, lists, quotes, tables, links and contents, nothing less.
import {
  type DocumentNode,
  type Inline,
  inlineWords,
  type PackDocument,
} from '../../src/shared/document/nodes.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const inHtml = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'ref') return `<a href="#source-${inline.number}">[${inline.number}]</a>`;
      if (inline.kind === 'link') return `<a href="${inline.address}">${escaped(inline.text)}</a>`;
      const words = escaped(inlineWords([inline]));
      return inline.kind === 'text' && inline.strong ? `<b>${words}</b>` : words;
    })
    .join('');

const tags = (name: string, all: string[]) => all.map((one) => `<${name}>${one}</${name}>`).join('');

function nodeHtml(node: DocumentNode): string {
  switch (node.kind) {
    case 'heading':
      return `<h${node.level} id="${node.anchor}">${escaped(node.text)}</h${node.level}>`;
    case 'paragraph':
      return `<p>${inHtml(node.inlines)}</p>`;
    case 'list':
      return tags(node.ordered ? 'ol' : 'ul', [tags('li', node.items.map(inHtml))]);
    case 'quote':
      return tags('blockquote', [tags('p', [...node.paragraphs.map(escaped), inHtml(node.attribution)])]);
    case 'fact':
      return tags('p', [inHtml(node.statement), inHtml(node.basis)]);
    case 'question':
      return tags('p', [`<b>${escaped(node.question)}</b>`]) + node.answers.map(nodeHtml).join('');
    case 'table': {
      const head = tags('thead', [
        tags('tr', [
          tags(
            'th',
            node.columns.map(({ title }) => escaped(title)),
          ),
        ]),
      ]);
      const rows = tags(
        'tr',
        node.rows.map((row) => tags('td', row.map(inHtml))),
      );
      return `<table><caption>${inHtml(node.caption)}</caption>${head}<tbody>${rows}</tbody></table>`;
    }
    case 'sources':
      return node.entries
        .map(({ number, inlines }) => `<p id="source-${number}">[${number}] ${inHtml(inlines)}</p>`)
        .join('');
    default:
      throw new Error(`${node.kind} is not in the document of the bench`);
  }
}

const style = `@page{size:A4;margin:25mm}body{font:11pt/1.35 Arimo,"Liberation Sans",Arial,sans-serif}
table{width:100%;border-collapse:collapse}td,th{border-bottom:.5pt solid;text-align:left;font-size:10pt}`;

/** As a web page. */
export function htmlOf({ title, body, contentsTitle }: PackDocument): string {
  const entries = body.flatMap((node) =>
    node.kind === 'heading' && node.level < 3 ? [`<a href="#${node.anchor}">${escaped(node.text)}</a>`] : [],
  );
  const contents = `<h1>${contentsTitle}</h1>${tags('ul', [tags('li', entries)])}`;
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>`;
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${contents}${body.map(nodeHtml).join('\n')}</body></html>`;
}

/** A string of Typst's, so that no word is taken for markup. */
const quoted = (text: string) => `#${JSON.stringify(text)}`;

const inTypst = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'ref') return `#link(<source-${inline.number}>)[${quoted(`[${inline.number}]`)}]`;
      if (inline.kind === 'link') return `#link(${JSON.stringify(inline.address)})[${quoted(inline.text)}]`;
      const words = quoted(inlineWords([inline]));
      return inline.kind === 'text' && inline.strong ? `#strong[${words}]` : words;
    })
    .join('');

const blocks = (all: string[]) => all.map((one) => `[${one}]`).join(', ');

function nodeTypst(node: DocumentNode): string {
  switch (node.kind) {
    case 'heading':
      return `#heading(level: ${node.level})[${quoted(node.text)}]`;
    case 'paragraph':
      return inTypst(node.inlines);
    case 'list':
      return `#${node.ordered ? 'enum' : 'list'}(${blocks(node.items.map(inTypst))})`;
    case 'quote':
      return `#quote(block: true, attribution: [${inTypst(node.attribution)}])[${node.paragraphs.map(quoted).join('\n\n')}]`;
    case 'fact':
      return `${inTypst(node.statement)}\n\n${inTypst(node.basis)}`;
    case 'question':
      return [`#strong[${quoted(node.question)}]`, ...node.answers.map(nodeTypst)].join('\n\n');
    case 'table': {
      const head = blocks(node.columns.map((column) => quoted(column.title)));
      const widths = node.columns.map(({ share }) => `${share * 100}%`).join(', ');
      const rows = node.rows.map((row) => blocks(row.map(inTypst))).join(',\n');
      return `#strong[${inTypst(node.caption)}]\n\n#table(columns: (${widths}), table.header(${head}),\n${rows})`;
    }
    case 'sources':
      return node.entries
        .map(
          ({ number, inlines }) => `#block[${quoted(`[${number}] `)}${inTypst(inlines)}] <source-${number}>`,
        )
        .join('\n\n');
    default:
      throw new Error(`${node.kind} is not in the document of the bench`);
  }
}

/** As Typst's source. */
export const typstOf = ({ title, body }: PackDocument): string =>
  `#set document(title: ${JSON.stringify(title)})
#set page(paper: "a4", margin: 25mm, numbering: "1")
#set text(font: "Arimo", size: 11pt, lang: "en", region: "gb")
#outline(depth: 2)
${body.map(nodeTypst).join('\n\n')}
`;
