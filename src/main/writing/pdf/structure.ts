import type { PdfInternals, PdfRef } from './internals.ts';
import { syntaxOf, textSyntax, Verbatim } from './syntax.ts';
import type { Tag } from './tags.ts';

/** A tag that has been begun in the file: what it holds so far, as it will be written. */
interface Element {
  id: number;
  parent: string;
  kids: string[];
  page: PdfRef | null;
}

/** The tags of a file, begun when first drawn in and written as soon as they are complete. */
export interface Structure {
  /** Begins content of `tag` on the current page; the number marks it in the page's content. */
  content(tag: Tag): number;
  /** Makes an annotation of the current page part of `tag`; the number goes into the annotation. */
  annotation(tag: Tag, annotation: PdfRef): number;
  /** One piece of `tag` is drawn: the last one closes it. */
  drawn(tag: Tag): void;
  endPage(): void;
  /** Writes the root. Throws when a tag is still open, which would be a fault of ours. */
  end(language: string): void;
}

export function createStructure(pdf: PdfInternals): Structure {
  const root = pdf.getStructTreeRoot();
  const parents = pdf.getStructParentTree();
  const newElement = (parent: string): Element => ({ id: pdf.reserve(), parent, kids: [], page: null });
  const document = newElement(`${root}`);
  const open = new Map<Tag, Element>();
  let contents: { page: PdfRef; key: number; owners: string[] } | null = null;

  function elementOf(tag: Tag): Element {
    const known = open.get(tag);
    if (known) return known;
    const parent = tag.parent ? elementOf(tag.parent) : document;
    const element = newElement(reference(parent));
    parent.kids.push(reference(element));
    open.set(tag, element);
    return element;
  }

  function currentPage() {
    contents ??= { page: pdf.page.dictionary, key: pdf.page.structParentTreeKey, owners: [] };
    return contents;
  }

  function close(tag: Tag): void {
    const { id, parent, kids, page } = elementOf(tag);
    const on = page ? `\n/Pg ${page}` : '';
    pdf.pack(id, `<<\n/S /${tag.type}\n/P ${parent}${attributesOf(tag)}${on}\n/K [${kids.join(' ')}]\n>>`);
    open.delete(tag);
    if (tag.parent) drawn(tag.parent);
  }

  function drawn(tag: Tag): void {
    elementOf(tag);
    tag.pending -= 1;
    if (tag.pending === 0) close(tag);
  }

  return {
    content(tag) {
      const element = elementOf(tag);
      const { page, owners } = currentPage();
      const number = owners.push(reference(element)) - 1;
      element.page ??= page;
      element.kids.push(
        element.page === page ? `${number}` : dictionary('MCR', `/Pg ${page}\n/MCID ${number}`),
      );
      return number;
    },
    annotation(tag, annotation) {
      const element = elementOf(tag);
      element.kids.push(dictionary('OBJR', `/Obj ${annotation}\n/Pg ${currentPage().page}`));
      const key = pdf.createStructParentTreeNextKey();
      parents.add(key, new Verbatim(reference(element)));
      return key;
    },
    drawn,
    endPage() {
      const { key, owners } = currentPage();
      const id = pdf.reserve();
      parents.add(key, new Verbatim(`${id} 0 R`));
      pdf.pack(id, `[${owners.join(' ')}]`);
      contents = null;
    },
    end(language) {
      if (open.size > 0) throw new Error(`Tags left open: ${[...open.keys()].map((tag) => tag.type)}`);
      const spoken = `/Lang ${textSyntax(language)}`;
      const { id, parent, kids } = document;
      pdf.pack(id, `<<\n/S /Document\n/P ${parent}\n${spoken}\n/K [${kids.join(' ')}]\n>>`);
      Object.assign(root.data, { K: [new Verbatim(reference(document))], RoleMap: { Title: 'P' } });
    },
  };
}

// Tags are most of the objects of a file: they are put into words here, and not asked of each by pdfkit.
const reference = ({ id }: Element): string => `${id} 0 R`;

const dictionary = (type: string, entries: string): string => `<<\n/Type /${type}\n${entries}\n>>`;

function attributesOf({ attributes, language, alternative, id }: Tag): string {
  let words = '';
  if (id) words += `\n/ID ${textSyntax(id)}`;
  if (attributes) words += `\n/A ${syntaxOf(attributes)}`;
  if (language) words += `\n/Lang ${textSyntax(language)}`;
  if (alternative) words += `\n/Alt ${textSyntax(alternative)}`;
  return words;
}
