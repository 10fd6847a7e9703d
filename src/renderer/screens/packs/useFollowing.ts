import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import type { Pack } from '../../../shared/model/pack.ts';
import { idle } from '../../parts/idle.ts';
import { whileFollowing } from './at-rest.ts';
import { Following } from './following.ts';
import { pagesLookedAt } from './looked-at.ts';
import { openPdf } from './pdf.ts';
import { askPreview, type PackState } from './preview-queries.ts';
import { usePrinted } from './usePrinted.ts';

export type PackFollowing = Following<PackState, PDFDocumentProxy>;

/** Follows a pack with previews of the pages that are seen in a section, for as long as the part is on screen. */
export function useFollowing(pack: Pack, section: RefObject<HTMLElement | null>) {
  const state = usePrinted(pack);
  const [following] = useState(() => createFollowing(section));
  const shown = useSyncExternalStore(following.subscribe, following.now);
  const error = useSyncExternalStore(following.subscribe, following.error);
  useEffect(() => following.want(state), [following, state]);
  useEffect(() => () => following.stop(), [following]);
  return { following, shown, error, again: () => following.want(state) };
}

const createFollowing = (section: RefObject<HTMLElement | null>): PackFollowing =>
  new Following({
    ask: (state, looked, signal) => whileFollowing(askPreview(state, looked, signal)),
    open: async (pdf) => {
      const task = openPdf(pdf);
      // What is still being drawn from it ends with the next frame.
      const close = () => idle().then(() => task.destroy());
      return { document: await whileFollowing(task.promise), close };
    },
    looked: () => pagesLookedAt(section.current),
  });
