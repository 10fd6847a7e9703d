import { deflateSync } from 'node:zlib';
import { PdfBase, type PdfRef } from './internals.ts';
import { crossReferences, newPacking, type Packing, perStream, takeObjects } from './object-streams.ts';
import { syntaxOf } from './syntax.ts';

/** Bytes that go on their way to the disk together. */
const together = 1 << 16;

/** Whether a stream is the program of a font, whose length before packing its dictionary must say (ISO 32000-1, 9.9). */
const isTrueType = (bytes: Buffer): boolean => bytes.length > 12 && trueTypes.includes(bytes.readUInt32BE(0));

/** How such programs begin: by their own rules, or as Apple's do ("true"). */
const trueTypes = [0x00010000, 0x74727565];

/** What a file is written with. */
interface Output {
  packing: Packing;
  chunks: Uint8Array[];
  size: number;
  closing: boolean;
}

/**
 * A pdfkit document whose dictionaries travel in compressed object streams, with a cross-reference stream at the
 * end (PDF 1.5). Tags are thousands of small objects: the file is a third as large, and each leaves memory at once.
 */
export class PackedDocument extends PdfBase {
  // Made on first use: the constructor of pdfkit already writes through the methods below.
  declare private made: Output | undefined;

  private get output(): Output {
    this.made ??= {
      packing: newPacking(),
      chunks: [],
      size: 0,
      closing: false,
    };
    return this.made;
  }

  override ref(data?: unknown): PdfRef {
    const ref = super.ref(data ?? {});
    ref.finalize = () => this.finish(ref);
    return ref;
  }

  override reserve(): number {
    return this._offsets.push(null);
  }

  override pack(id: number, text: string): void {
    const { packing } = this.output;
    packing.objects.push({ id, text });
    if (packing.objects.length === perStream) this.flushObjects();
  }

  override _write(data: Uint8Array | string): void {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
    const { output } = this;
    this._offset += bytes.length;
    output.chunks.push(bytes);
    output.size += bytes.length;
    if (output.size >= together) this.flush();
  }

  override _finalize(): void {
    const { output } = this;
    if (output.closing) return;
    output.closing = true;
    this.flushObjects();
    this.writeCrossReferences();
    this.flush();
    this.push(null);
  }

  /** The document's metadata are ours alone: pdfkit's own would not be escaped. */
  override _addInfo(): void {}

  /** An object is whole: its dictionary goes into an object stream; one with a stream is written by itself. */
  private finish(ref: PdfRef): void {
    const { data, buffer, compress } = ref;
    if (ref !== this._root) ref.data = {};
    ref.buffer = [];
    if (buffer.length === 0) this.pack(ref.id, syntaxOf(data));
    else {
      const bytes = Buffer.concat(buffer);
      if (isTrueType(bytes)) data.Length1 = bytes.length;
      this.writeStream(ref, data, compress ? deflateSync(bytes) : bytes);
    }
    super._refEnd(ref);
  }

  private writeStream(ref: PdfRef, data: Record<string, unknown>, bytes: Uint8Array): void {
    ref.offset = this._offset;
    data.Length = bytes.length;
    this._write(`${ref.id} 0 obj\n${syntaxOf(data)}\nstream`);
    this._write(bytes);
    this._write('\nendstream\nendobj');
  }

  private flushObjects(): void {
    const { packing } = this.output;
    if (packing.objects.length === 0) return;
    const ref = this.ref();
    const { bytes, first, count } = takeObjects(packing, ref.id);
    ref.data = { Type: 'ObjStm', N: count, First: first };
    ref.end(bytes);
  }

  private flush(): void {
    const { output } = this;
    const chunks = output.chunks.splice(0);
    output.size = 0;
    this.push(Buffer.concat(chunks));
  }

  private writeCrossReferences(): void {
    const start = this._offset;
    const ref = super.ref({});
    this._offsets[ref.id - 1] = start;
    const table = deflateSync(crossReferences(this._offsets, this.output.packing));
    const data = {
      Type: 'XRef',
      Size: ref.id + 1,
      W: [1, 4, 2],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
      Length: 0,
      Filter: 'FlateDecode',
    };
    this.writeStream(ref, data, table);
    this._write(`startxref\n${start}\n%%EOF`);
  }
}
