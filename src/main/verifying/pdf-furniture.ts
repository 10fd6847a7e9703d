import { theme } from '../../shared/document/theme.ts';
import type { PageFurniture } from '../../shared/verify/edited.ts';

interface Said {
  text: string;
  x: number;
  y: number;
}

/** Gathers the words of a page that are no part of its text, and tells those at its head from those at its foot. */
export class Beside {
  readonly #said: Said[] = [];
  #across = '';

  /** `transform`: how the words are turned and where they begin. A watermark climbs across the page. */
  say(text: string, transform: number[]): void {
    const [, turned = 0, , , x = 0, y = 0] = transform;
    if (Math.abs(turned) >= 0.01) this.#across += text;
    else if (text.trim() !== '') this.#said.push({ text, x, y });
  }

  /** `view`: the corners of the page. The header of a table that goes on stands within the text, and is left out. */
  furniture(page: number, view: number[]): PageFurniture {
    const [, bottom = 0, , top = 0] = view;
    return {
      ...{ pages: `page ${page}`, isCover: page === 1 },
      head: linesOf(this.#said.filter(({ y }) => y > top - theme.page.top + 10)),
      foot: linesOf(this.#said.filter(({ y }) => y < bottom + theme.page.bottom - 10)),
      watermark: this.#across.trim(),
    };
  }
}

/** From the top down; what stands on one line is read from the left. */
function linesOf(said: Said[]): string[] {
  const lines = new Map<number, Said[]>();
  for (const each of said) {
    const at = [...lines.keys()].find((y) => Math.abs(y - each.y) < 2) ?? each.y;
    lines.set(at, [...(lines.get(at) ?? []), each]);
  }
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([, pieces]) =>
      pieces
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(' '),
    );
}
