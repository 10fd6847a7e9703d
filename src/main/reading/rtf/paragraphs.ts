/** What a paragraph is, as its control words say. */
interface Kind {
  style: number;
  outline: number | undefined;
  isItem: boolean;
  level: number;
  inTable: boolean;
  /** In how many tables within each other. */
  depth: number;
}

/** A list's mark may stand before or after the word that makes a paragraph plain. */
function kindAfter(kind: Kind, word: string, param = 0): Kind {
  if (word === 'pard') return { ...plain, isItem: kind.isItem };
  if (word === 's') return { ...kind, style: param };
  if (word === 'outlinelevel') return { ...kind, outline: param };
  if (word === 'ilvl') return { ...kind, level: param };
  if (word === 'itap') return { ...kind, depth: param };
  return word === 'intbl' ? { ...kind, inTable: true } : kind;
}

const plain: Kind = { style: 0, outline: undefined, isItem: false, level: 0, inTable: false, depth: 0 };

const rowOf = (cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Gathers the words of an RTF text into paragraphs, lists, rows of tables and notes. */
export class Paragraphs {
  private readonly parts: string[] = [];
  private readonly notes: string[] = [];
  private readonly styles = new Map<number, { name: string; outline: number | undefined }>();
  private naming = { number: 0, outline: undefined as number | undefined, name: '' };
  private kind: Kind = plain;
  private text = '';
  private note = '';
  private cell: string[] = [];
  private row: string[] = [];
  /** Of a table in a cell: the cells of the row that is being read, and its rows so far. */
  private inner: string[] = [];
  private innerRows = '';
  private open: string[] = [];

  add(text: string, to: 'words' | 'note'): void {
    if (to === 'note') this.note += text;
    else this.text += text;
  }

  markItem(): void {
    this.kind = { ...this.kind, isItem: true };
  }

  control(word: string, param: number | undefined, to: 'words' | 'note'): void {
    if (word === 'line') this.add('<br>', to);
    else if (word === 'nestcell') this.endInnerCell();
    else if (word === 'nestrow') this.endInnerRow();
    else if (word === 'cell') this.endCell();
    else if (word === 'row') this.endRow();
    else if (/^(par|sect|page)$/.test(word)) {
      if (to === 'note') this.add(' ', to);
      else this.endParagraph();
    } else if (to === 'words') this.kind = kindAfter(this.kind, word, param);
  }

  /** A style's number and outline level come before its name, which a semicolon ends. */
  styleControl(word: string, param: number | undefined): void {
    if (word === 's') this.naming = { number: param ?? 0, outline: undefined, name: '' };
    else if (word === 'outlinelevel') this.naming.outline = param ?? 0;
  }

  nameStyle(text: string): void {
    this.naming.name += text;
    if (!text.includes(';')) return;
    const { number, outline, name } = this.naming;
    this.styles.set(number, { name: name.split(';', 1)[0]?.trim() ?? '', outline });
    this.naming = { number: -1, outline: undefined, name: '' };
  }

  endNote(): void {
    this.notes.push(this.note);
    this.note = '';
  }

  html(): string {
    this.endParagraph();
    if (this.row.length + this.cell.length > 0 || this.innerRows !== '') this.endRow();
    this.within([]);
    const notes = this.notes.map((note, i) => `<li id="footnote-${i}">${note}</li>`);
    return `${this.parts.join('')}<ol>${notes.join('')}</ol>`;
  }

  private endParagraph(): void {
    const text = this.text;
    this.text = '';
    const { isItem } = this.kind;
    if (this.kind.inTable && this.kind.depth > 1) this.text = `${text} `;
    else if (this.kind.inTable) this.cell.push(text);
    else if (text.trim() !== '') {
      // Not every program says of a row that it ends.
      if (this.row.length + this.cell.length > 0 || this.innerRows !== '') this.endRow();
      this.emit(text);
    }
    // The next paragraph is an item only if it has a mark of its own.
    if (isItem) this.kind = { ...this.kind, isItem: false };
  }

  private endCell(): void {
    this.row.push([...this.cell, this.innerTable(), this.text].filter(Boolean).join(' '));
    this.cell = [];
    this.text = '';
  }

  private endRow(): void {
    if (this.cell.length > 0 || this.innerRows !== '') this.endCell();
    this.within(['table']);
    this.parts.push(rowOf(this.row));
    this.row = [];
  }

  private endInnerCell(): void {
    this.inner.push(this.text);
    this.text = '';
  }

  private endInnerRow(): void {
    this.innerRows += rowOf(this.inner);
    this.inner = [];
  }

  private innerTable(): string {
    const rows = this.innerRows;
    this.innerRows = '';
    return rows === '' ? '' : `<table>${rows}</table>`;
  }

  private emit(text: string): void {
    const heading = this.headingLevel();
    if (heading) {
      this.within([]);
      this.parts.push(`<h${heading}>${text}</h${heading}>`);
    } else if (this.kind.isItem) {
      this.within(Array.from({ length: Math.min(8, this.kind.level) + 1 }, () => 'ul'));
      this.parts.push(`<li>${text}</li>`);
    } else {
      const isQuotation = /quot|block text/i.test(this.styles.get(this.kind.style)?.name ?? '');
      this.within(isQuotation ? ['blockquote'] : []);
      this.parts.push(`<p>${text}</p>`);
    }
  }

  private headingLevel(): number {
    const style = this.styles.get(this.kind.style);
    if (/^title$/i.test(style?.name ?? '')) return 1;
    const named = /^heading ([1-6])/i.exec(style?.name ?? '')?.[1];
    const outline = this.kind.outline ?? style?.outline;
    return named ? Number(named) : outline !== undefined && outline < 6 ? outline + 1 : 0;
  }

  /** Closes and opens elements until just these are open. */
  private within(wanted: string[]): void {
    while (this.open.length > wanted.length || this.open.some((name, i) => name !== wanted[i])) {
      this.parts.push(`</${this.open.pop()}>`);
    }
    for (const name of wanted.slice(this.open.length)) {
      this.open.push(name);
      this.parts.push(`<${name}>`);
    }
  }
}
