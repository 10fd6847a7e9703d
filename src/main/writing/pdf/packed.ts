import { PdfBase, type PdfRef } from './internals.ts';

/** Objects that travel in one compressed stream. */
const perStream = 200;

/**
 * A pdfkit document whose dictionaries travel in compressed object streams, with a cross-reference stream at the
 * end (PDF 1.5). Tags are thousands of small objects: the file is a third as large, and each leaves memory at once.
 */
export class PackedDocument extends PdfBase {
  // Made on first use: the constructor of pdfkit already writes through the methods below.
  declare private packing: Packing | undefined;

  override ref(data?: unknown): PdfRef {
    const ref = super.ref(data ?? {});
    const finalize = ref.finalize;
    ref.finalize = () => {
      if (ref.buffer.length > 0) finalize.call(ref);
      else this.pack(() => finalize.call(ref));
      if (ref !== this._root) ref.data = {};
    };
    return ref;
  }

  override _write(data: Uint8Array | string): void {
    const packing = this.packing;
    if (packing?.caught) packing.caught.push(data as string);
    else super._write(data);
  }

  override _refEnd(ref: PdfRef): void {
    const packing = this.packing;
    if (packing?.caught) {
      keepObject(packing, ref.id, packing.caught[1] ?? '');
      packing.caught = null;
      if (packing.objects.length === perStream) this.flushObjects(packing);
    }
    super._refEnd(ref);
  }

  override _finalize(): void {
    const packing = this.packing ?? newPacking();
    if (packing.closing) return;
    packing.closing = true;
    this.flushObjects(packing);
    this.writeCrossReferences(packing);
    this.push(null);
  }

  /** The document's metadata are ours alone: pdfkit's own would not be escaped. */
  override _addInfo(): void {}

  /** Lets pdfkit write the object, but into the current object stream. */
  private pack(write: () => void): void {
    this.packing ??= newPacking();
    this.packing.caught = [];
    write();
  }

  private flushObjects(packing: Packing): void {
    if (packing.objects.length === 0) return;
    const { stream, first, count } = joinObjects(packing.objects);
    packing.objects = [];
    const ref = super.ref({ Type: 'ObjStm', N: count, First: first });
    for (const [id, index] of packing.pending) packing.places.set(id, ref.id * perStream + index);
    packing.pending = [];
    ref.end(Buffer.from(stream, 'latin1'));
  }

  private writeCrossReferences(packing: Packing): void {
    const start = this._offset;
    const ref = super.ref({});
    Object.assign(ref.data, {
      Type: 'XRef',
      Size: ref.id + 1,
      W: [1, 4, 2],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    this._offsets[ref.id - 1] = start;
    ref.end(crossReferences(this._offsets, packing));
    super._write(`startxref\n${start}\n%%EOF`);
  }
}

interface Packing {
  /** What pdfkit writes while an object is packed: its head, its dictionary, its end. */
  caught: string[] | null;
  objects: { id: number; text: string }[];
  pending: [id: number, index: number][];
  /** Object -> its stream and its index there, in one number. */
  places: Map<number, number>;
  closing: boolean;
}

const newPacking = (): Packing => ({
  caught: null,
  objects: [],
  pending: [],
  places: new Map(),
  closing: false,
});

function keepObject(packing: Packing, id: number, text: string): void {
  packing.pending.push([id, packing.objects.length]);
  packing.objects.push({ id, text });
}

function joinObjects(objects: readonly { id: number; text: string }[]) {
  let at = 0;
  const index = objects.map(({ id, text }) => {
    const place = `${id} ${at}`;
    at += text.length + 1;
    return place;
  });
  const head = `${index.join(' ')}\n`;
  return {
    stream: head + objects.map(({ text }) => `${text}\n`).join(''),
    first: head.length,
    count: objects.length,
  };
}

/** One row an object: where it lies in the file, or in which object stream and where there. */
function crossReferences(offsets: readonly number[], { places }: Packing): Buffer {
  const table = Buffer.alloc((offsets.length + 1) * 7);
  table.writeUInt16BE(0xffff, 5);
  offsets.forEach((offset, index) => {
    const place = places.get(index + 1);
    const at = (index + 1) * 7;
    table.writeUInt8(place === undefined ? 1 : 2, at);
    table.writeUInt32BE(place === undefined ? offset : Math.floor(place / perStream), at + 1);
    table.writeUInt16BE(place === undefined ? 0 : place % perStream, at + 5);
  });
  return table;
}
