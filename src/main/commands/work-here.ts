import { EXTRACTOR_VERSION } from '../../shared/extract/version.ts';
import { exportPack, previewPack, readEdited, readPicture, readStory, rereadStory } from './jobs.ts';
import type { Work } from './work.ts';

/** The heavy jobs in this very thread, where nothing stops one that does not end: for tests. */
export function workHere(resources: URL): Work {
  const fonts = new URL('fonts/', resources);
  return {
    lanes: 1,
    readStory: (incoming, today) => readStory(incoming, today),
    extractorVersion: EXTRACTOR_VERSION,
    rereadStory: (kept, today) => rereadStory(kept, today),
    readEdited: (path) => readEdited(path),
    readPicture: (path) => readPicture(path),
    exportPack: (printed, files, options) => exportPack(printed, files, fonts, options),
    previewPack: (printed, looked, options) => previewPack(printed, looked, fonts, options),
    close: async () => {},
  };
}
