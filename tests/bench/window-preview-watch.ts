import type { Page } from '@playwright/test';

/** Milliseconds after a key of what happens until the page that it changed is on the screen. */
export interface Stages {
  /** The letter is in the field. */
  written: number;
  /** The engine is asked for the pages. */
  asked: number;
  /** Their PDF is there: composed, measured and drawn by the engine and its thread, and sent. */
  answered: number;
  /** pdf.js has read the first page of it, and begins to paint. */
  read: number;
  /** The first page that looks otherwise than before is on its canvas. */
  drawn: number;
  /** The frame after that. */
  shown: number;
}

/**
 * Lets the page tell when a page of the preview has another picture than at the last key, and what came before; and
 * when the window is at rest: nothing asked of the engine, nothing drawn, for as long as the binder waits for words.
 */
export function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const pictureOf = (canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let sum = 0;
      for (let at = 0; at < (data?.length ?? 0); at += 4) sum = (sum * 31 + (data?.[at] ?? 0)) | 0;
      return sum;
    };
    const seen = new WeakMap<HTMLCanvasElement, number>();
    let told: ((stages: Stages | null) => void) | null = null;
    let pressed = 0;
    let stages: Partial<Stages> = {};
    let busyAt = performance.now();
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
    const waiting = new Map<number, string>();
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...all: unknown[]) {
      // React wakes itself by ports as well, with nothing.
      const [message] = all as [{ type?: string; id: number; name: string } | null];
      if (message?.type === 'call') {
        busyAt = performance.now();
        waiting.set(message.id, message.name);
        if (message.name === 'packs.preview') note('asked');
        if (!heard.has(this))
          this.addEventListener('message', ({ data }) => {
            if (data.type !== 'result') return;
            busyAt = performance.now();
            if (waiting.get(data.id) === 'packs.preview') note('answered');
            waiting.delete(data.id);
          });
        heard.add(this);
      }
      (post as (...all: unknown[]) => void).apply(this, all);
    } as typeof post;

    const fill = CanvasRenderingContext2D.prototype.fillRect;
    CanvasRenderingContext2D.prototype.fillRect = function (...all) {
      if (stages.answered !== undefined) note('read');
      fill.apply(this, all);
    };
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...all: unknown[]
    ) {
      (draw as (...all: unknown[]) => void).apply(this, all);
      const { canvas } = this;
      if (!canvas.closest('[data-page]')) return;
      busyAt = performance.now();
      const drawn = busyAt - pressed;
      requestAnimationFrame(() => {
        const shown = performance.now() - pressed;
        const picture = pictureOf(canvas);
        const known = seen.get(canvas);
        seen.set(canvas, picture);
        if (known === undefined || known === picture || pressed === 0) return;
        told?.({ ...(stages as Stages), drawn, shown });
        told = null;
        pressed = 0;
      });
    } as typeof draw;

    /** Milliseconds without anything: the binder takes over what is written after 1,500. */
    const rest = 2000;
    /** Milliseconds after which nothing more is waited for. */
    const limit = 30_000;
    window.nextChange = () =>
      new Promise((resolve) => {
        const given = setTimeout(() => told?.(null), limit);
        told = (all) => {
          clearTimeout(given);
          told = null;
          resolve(all);
        };
      });
    window.atRest = () =>
      new Promise((resolve) => {
        const begun = performance.now();
        const look = () => {
          const now = performance.now();
          const resting = waiting.size === 0 && now - busyAt > rest;
          if (resting || now - begun > limit) requestIdleCallback(() => resolve(), { timeout: limit });
          else setTimeout(look, 100);
        };
        look();
      });
  });
}

declare global {
  interface Window {
    /** Null where no page changes within half a minute. */
    nextChange(): Promise<Stages | null>;
    atRest(): Promise<void>;
  }
}
