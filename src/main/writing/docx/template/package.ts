import { relationsOf } from '../package.ts';
import { declaration, packageRelationships, relationshipTypes } from '../xml.ts';
import type { Parts } from './open.ts';
import { all, attribute, parse } from './tree.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const main = 'word/document.xml';

/** A department's Word file, whose parts are changed and added to. */
export class TemplateFile {
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
    const types = this.text('[Content_Types].xml');
    // What was a template is a document from here on.
    this.parts.set('[Content_Types].xml', types.replace('.template.main+xml', '.document.main+xml'));
  }

  /** A part of text; '' where it is not there. */
  text(name: string): string {
    const part = this.parts.get(name);
    return typeof part === 'string' ? part : '';
  }

  /** The part that the document refers to as of this kind ("styles"), or by this id. */
  partOf(kind: string): string | undefined {
    return this.#relations(main).find(({ type }) => type === `${relationshipTypes}/${kind}`)?.target;
  }

  partById(id: string | undefined): string | undefined {
    return this.#relations(main).find((relation) => relation.id === id)?.target;
  }

  /** The id by which the document refers to a part. */
  idOf(name: string): string {
    return this.#relations(main).find(({ target }) => target === name)?.id ?? '';
  }

  /** Adds a part of words to which the document refers, under a name that is free; gives its id and name. */
  add(kind: string, xml: string): { id: string; name: string } {
    const name = this.freeName(`word/${kind}`, 'xml');
    this.parts.set(name, xml);
    this.addType(name, `${wordType}.${kind}+xml`);
    return { id: this.relate(main, `${relationshipTypes}/${kind}`, name), name };
  }

  /** Takes a part out, with what is said of it. */
  remove(name: string): void {
    this.parts.delete(name);
    const types = this.text('[Content_Types].xml');
    this.parts.set('[Content_Types].xml', types.replace(tagNaming('Override', 'PartName', `/${name}`), ''));
    const related = relationsOf(main);
    const found = this.#relations(main).find(({ target }) => target === name);
    if (found)
      this.parts.set(related, this.text(related).replace(tagNaming('Relationship', 'Id', found.id), ''));
  }

  freeName(stem: string, extension: string): string {
    for (let count = 1; ; count++) {
      const name = `${stem}${count === 1 ? '' : count}.${extension}`;
      if (!this.parts.has(name)) return name;
    }
  }

  addType(name: string, type: string): void {
    const types = this.text('[Content_Types].xml');
    if (types.includes(`"/${name}"`)) return;
    this.#insert('[Content_Types].xml', '</Types>', `<Override PartName="/${name}" ContentType="${type}"/>`);
  }

  /** Sees to it that files of this ending are known. */
  addExtension(extension: string, type: string): void {
    const types = this.text('[Content_Types].xml');
    if (new RegExp(`Extension="${extension}"`, 'i').test(types)) return;
    const known = `<Default Extension="${extension}" ContentType="${type}"/>`;
    this.parts.set(
      '[Content_Types].xml',
      types.replace(/<Types[^>]*>/, (tag) => tag + known),
    );
  }

  relate(from: string, type: string, to: string): string {
    const known = this.text(relationsOf(from));
    let count = 1;
    while (known.includes(`"rIdPack${count}"`)) count += 1;
    const id = `rIdPack${count}`;
    const target = from === '' ? to : `/${to}`;
    this.relateXml(from, `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }

  relateXml(from: string, xml: string): void {
    if (xml === '') return;
    const name = relationsOf(from);
    if (!this.parts.has(name))
      this.parts.set(name, `${declaration}<Relationships xmlns="${packageRelationships}"></Relationships>`);
    this.#insert(name, '</Relationships>', xml);
  }

  #insert(name: string, before: string, xml: string): void {
    const text = this.text(name);
    const at = text.lastIndexOf(before);
    // A part without children may be one tag.
    const single = text.replace(
      /<(Relationships|Types)([^>]*)\/>\s*$/,
      (_, root, rest) => `<${root}${rest}>${xml}</${root}>`,
    );
    this.parts.set(name, at < 0 ? single : text.slice(0, at) + xml + text.slice(at));
  }

  #relations(of: string): { id: string; type: string; target: string }[] {
    const xml = this.text(relationsOf(of));
    if (xml === '') return [];
    return all(parse(xml), 'Relationship')
      .filter((element) => attribute(element, 'TargetMode') !== 'External')
      .map((element) => ({
        id: attribute(element, 'Id') ?? '',
        type: attribute(element, 'Type') ?? '',
        target: resolved(of, attribute(element, 'Target') ?? ''),
      }));
  }
}

/** One element by an attribute of it. */
const tagNaming = (element: string, name: string, value: string) =>
  new RegExp(`<${element}\\b[^>]*\\s${name}="${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"[^>]*/>`);

/** A target as the name of a part. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
