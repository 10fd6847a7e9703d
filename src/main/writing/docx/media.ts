import { relationshipTypes } from './xml.ts';

/** The pictures of one file, each once. Their ids are counted in the order in which they are first shown. */
export class Media {
  readonly #ids = new Map<string, string>();
  readonly #parts = new Map<string, string | Uint8Array>();
  #shown = 0;
  #charts = 0;

  /** The relationship id of a picture by its name within the file, such as "photo.jpeg". */
  idOf(name: string, content: string | Uint8Array): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = `rIdPicture${this.#ids.size + 1}`;
    this.#ids.set(name, id);
    this.#parts.set(`word/media/${name}`, content);
    return id;
  }

  /** The number of the next drawing: each has its own in a document. */
  nextDrawing(): number {
    this.#shown += 1;
    return 1000 + this.#shown;
  }

  /** The number of the next chart. */
  nextChart(): number {
    this.#charts += 1;
    return this.#charts;
  }

  get parts(): ReadonlyMap<string, string | Uint8Array> {
    return this.#parts;
  }

  /** As relationships of the document. */
  xml(): string {
    return [...this.#ids]
      .map(
        ([name, id]) => `<Relationship Id="${id}" Type="${relationshipTypes}/image" Target="media/${name}"/>`,
      )
      .join('');
  }
}
