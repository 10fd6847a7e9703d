import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { idle } from '../../parts/idle.ts';
import { whileFollowing } from './at-rest.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

let worker: PDFWorker | null = null;

/**
 * Begins to open a PDF, in one thread for all. The bytes are copied, because the reader takes them away. Letters are
 * drawn as outlines: with each font that a page brings, the whole window would be laid out anew.
 */
export function openPdf(pdf: Uint8Array): PDFDocumentLoadingTask {
  worker ??= new PDFWorker();
  return getDocument({
    ...{ data: pdf.slice(), worker },
    ...{ useWasm: false, useSystemFonts: false, disableFontFace: true },
  });
}

const isSeen = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/**
 * Draws a page so that it fills the canvas's width. The old picture stays until the new one is whole. Pages that are
 * seen come before those that are only near to it.
 */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): () => void {
  let stopped = false;
  let stop = () => {};
  const draw = async () => {
    if (!isSeen(canvas)) await idle();
    if (stopped) return;
    const page = await document.getPage(number);
    const scale = (width * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const fresh = window.document.createElement('canvas');
    fresh.width = Math.round(viewport.width);
    fresh.height = Math.round(viewport.height);
    if (stopped) return;
    // As for print: all at once, and not a part with each frame.
    const task = page.render({ canvas: fresh, viewport, intent: 'print' });
    stop = () => task.cancel();
    await task.promise;
    canvas.width = fresh.width;
    canvas.height = fresh.height;
    canvas.getContext('2d')?.drawImage(fresh, 0, 0);
  };
  // A page that is left while it is being drawn ends in an error that says just that.
  const drawn = isSeen(canvas) ? whileFollowing(draw()) : draw();
  drawn.catch((error: Error) => stopped || console.error(error));
  return () => {
    stopped = true;
    stop();
  };
}
