import { type ZipParts, type ZipWords, zipOf } from '../zip.ts';
import { declaration, packageRelationships, relationshipTypes } from './xml.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word file, what each is, and how they hang together. */
export class WordPackage {
  readonly parts = new Map<string, ZipWords | Uint8Array>();
  readonly #types: string[] = [];
  readonly #related = new Map<string, string[]>();

  /** Adds a part of words; `of` is the part that refers to it, and the id that it refers by is given back. */
  add(name: string, xml: ZipWords, kind: string): string {
    this.parts.set(name, xml);
    this.addType(name, `${wordType}.${kind.replace('document', 'document.main')}+xml`);
    const from = kind === 'document' ? '' : 'word/document.xml';
    return this.relate(from, `${relationshipTypes}/${kind === 'document' ? 'officeDocument' : kind}`, name);
  }

  addType(name: string, type: string): void {
    this.#types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }

  /** Says that part `from` (the package itself where it is '') refers to part `to`, and by which id. */
  relate(from: string, type: string, to: string): string {
    const id = `rId${(this.#related.get(from)?.length ?? 0) + 1}`;
    const target = from === '' ? to : relative(from, to);
    this.relateXml(from, `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }

  relateXml(from: string, xml: string): void {
    if (xml === '') return;
    this.#related.set(from, [...(this.#related.get(from) ?? []), xml]);
  }

  /** The whole file, the same for the same parts. */
  bytes(): Uint8Array {
    const all = new Map(this.parts);
    const { types } = this;
    all.set('[Content_Types].xml', types);
    for (const [from, related] of this.#related)
      all.set(
        relationsOf(from),
        `${declaration}<Relationships xmlns="${packageRelationships}">${related.join('')}</Relationships>`,
      );
    return zipParts(all);
  }

  get types(): string {
    const extension = (name: string, type: string) => `<Default Extension="${name}" ContentType="${type}"/>`;
    return (
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      extension('rels', 'application/vnd.openxmlformats-package.relationships+xml') +
      extension('xml', 'application/xml') +
      extension('jpeg', 'image/jpeg') +
      extension('png', 'image/png') +
      extension('svg', 'image/svg+xml') +
      `${this.#types.join('')}</Types>`
    );
  }
}

/** Where the relationships of a part stand. */
export const relationsOf = (part: string): string => {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
};

const relative = (from: string, to: string) => {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return to.startsWith(folder) ? to.slice(folder.length) : `../${to}`;
};

/** Content types first, as programs that guess a file's kind expect. */
export function zipParts(parts: ZipParts): Uint8Array {
  const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipOf(new Map(ordered));
}

const leading = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
const rank = (name: string) => (leading.includes(name) ? leading.indexOf(name) : leading.length);
