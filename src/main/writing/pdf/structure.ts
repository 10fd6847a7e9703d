import { type PdfInternals, type PdfRef, pdfText } from './internals.ts';
import type { Tag } from './tags.ts';

/** A tag that has been begun in the file: what it holds so far, as it will be written. */
interface Element {
  ref: PdfRef;
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
  const document: Element = { ref: pdf.ref(), kids: [], page: null };
  const open = new Map<Tag, Element>();
  let contents: { page: PdfRef; key: number; owners: PdfRef[] } | null = null;

  function elementOf(tag: Tag): Element {
    const known = open.get(tag);
    if (known) return known;
    const parent = tag.parent ? elementOf(tag.parent) : document;
    const element: Element = { ref: pdf.ref(), kids: [], page: null };
    element.ref.data = { S: tag.type, P: parent.ref, ...attributesOf(tag) };
    parent.kids.push(`${element.ref}`);
    open.set(tag, element);
    return element;
  }

  function currentPage() {
    contents ??= { page: pdf.page.dictionary, key: pdf.page.structParentTreeKey, owners: [] };
    return contents;
  }

  function close(tag: Tag): void {
    const { ref, kids, page } = elementOf(tag);
    Object.assign(ref.data, page ? { Pg: page, K: list(kids) } : { K: list(kids) });
    ref.end();
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
      const number = owners.push(element.ref) - 1;
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
      parents.add(key, element.ref);
      return key;
    },
    drawn,
    endPage() {
      const { key, owners } = currentPage();
      const list = pdf.ref(owners);
      parents.add(key, list);
      list.end();
      contents = null;
    },
    end(language) {
      if (open.size > 0) throw new Error(`Tags left open: ${[...open.keys()].map((tag) => tag.type)}`);
      Object.assign(document.ref.data, {
        S: 'Document',
        P: root,
        Lang: pdfText(language),
        K: list(document.kids),
      });
      document.ref.end();
      Object.assign(root.data, { K: [document.ref], RoleMap: { Title: 'P' } });
    },
  };
}

// Tags are most of the objects of a file: what is in them is put into words here, and not asked of each by pdfkit.
const dictionary = (type: string, entries: string): string => `<<\n/Type /${type}\n${entries}\n>>`;

/** A list that pdfkit writes as it is. */
const list = (kids: readonly string[]): unknown => ({
  [Symbol.toStringTag]: 'List',
  toString: () => `[${kids.join(' ')}]`,
});

function attributesOf({ attributes, language, alternative, id }: Tag): Record<string, unknown> {
  return {
    ...(id && { ID: pdfText(id) }),
    ...(attributes && { A: attributes }),
    ...(language && { Lang: pdfText(language) }),
    ...(alternative && { Alt: pdfText(alternative) }),
  };
}
