import type { ChartNode } from '../../../shared/document/nodes.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import type { ChartImage, Images } from '../images.ts';

/** The pictures of one file, each once, in the order in which they are first shown. */
export class PictureParts {
  readonly #images: Images;
  readonly #parts = new Map<string, { type: string; content: string | Uint8Array }>();
  #shown = 0;

  constructor(images: Images) {
    this.#images = images;
  }

  /** Where a picture stands in the file. */
  pathOf({ sha256, type }: Picture): string {
    const bytes = this.#images.pictures.get(sha256);
    if (!bytes) throw new Error(`the picture ${sha256} was not given`);
    return this.#add(`${sha256}.${type === 'image/png' ? 'png' : 'jpg'}`, type, bytes);
  }

  /** A chart, and where its outlines and its points stand. */
  chart({ anchor }: ChartNode): ChartImage & { outlines: string; points: string } {
    const chart = this.#images.charts.get(anchor);
    if (!chart) throw new Error(`the chart ${anchor} was not drawn`);
    const name = `chart${this.#parts.size + 1}`;
    const outlines = this.#add(`${name}.svg`, 'image/svg+xml', chart.svg);
    return { ...chart, outlines, points: this.#add(`${name}.png`, 'image/png', chart.png) };
  }

  /** The number of the next frame: each has its own name. */
  nextFrame(): number {
    this.#shown += 1;
    return this.#shown;
  }

  types(): [path: string, type: string][] {
    return [...this.#parts].map(([path, { type }]) => [path, type]);
  }

  parts(): [path: string, content: string | Uint8Array][] {
    return [...this.#parts].map(([path, { content }]) => [path, content]);
  }

  #add(name: string, type: string, content: string | Uint8Array): string {
    const path = `Pictures/${name}`;
    this.#parts.set(path, { type, content });
    return path;
  }
}
