import type { Page } from '@playwright/test';

/** Milliseconds after a key of what happens until the page that it changed is on the screen. */
export interface Stages {
  /** The letter is in the field. */
  written: number;
  /** The engine is asked for the pages. */
  asked: number;
  /** Their PDF is there: composed, measured and drawn by the engine and its thread. */
  answered: number;
  /** The first page that looks otherwise than before is read by pdf.js and on its canvas. */
  drawn: number;
  /** The frame after that. */
  shown: number;
}

/** Lets the page tell when a page of the preview has another picture than at the last key, and what came before. */
export function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const pictureOf = (canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let sum = 0;
      for (let at = 0; at < (data?.length ?? 0); at += 4) sum = (sum * 31 + (data?.[at] ?? 0)) | 0;
      return sum;
    };
    const seen = new Map<HTMLCanvasElement, number>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-page] canvas'))
      if (canvas.width > 0) seen.set(canvas, pictureOf(canvas));
    let told: ((stages: Stages) => void) | null = null;
    let pressed = 0;
    let stages: Partial<Stages> = {};
    const note = (stage: keyof Stages) => {
      stages[stage] ??= performance.now() - pressed;
    };
    const begin = () => {
      pressed = performance.now();
      stages = {};
    };
    window.addEventListener('keydown', begin, true);
    window.addEventListener('input', () => note('written'), true);

    const heard = new WeakSet<MessagePort>();
    const asking = new Set<number>();
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...all: unknown[]) {
      // React wakes itself by ports as well, with nothing.
      const [message] = all as [{ type?: string; id: number; name?: string } | null];
      if (message?.type === 'call' && message.name === 'packs.preview') {
        note('asked');
        asking.add(message.id);
        if (!heard.has(this))
          this.addEventListener('message', ({ data }) => {
            if (data.type === 'result' && asking.delete(data.id)) note('answered');
          });
        heard.add(this);
      }
      (post as (...all: unknown[]) => void).apply(this, all);
    } as typeof post;

    const draw = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...all: unknown[]
    ) {
      (draw as (...all: unknown[]) => void).apply(this, all);
      const { canvas } = this;
      if (!canvas.closest('[data-page]')) return;
      const drawn = performance.now() - pressed;
      requestAnimationFrame(() => {
        const shown = performance.now() - pressed;
        const picture = pictureOf(canvas);
        const other = seen.get(canvas) !== picture;
        seen.set(canvas, picture);
        if (!other || !told || pressed === 0) return;
        told({ ...(stages as Stages), drawn, shown });
        told = null;
        pressed = 0;
      });
    } as typeof draw;
    window.nextChange = () => new Promise((resolve) => (told = resolve));
  });
}

declare global {
  interface Window {
    nextChange(): Promise<Stages>;
  }
}
