/** Where the program's own files are, seen from an entry: the same from src/main and from out/main, in an archive too. */
export interface Places {
  /** Fonts, icons, templates and the sample library; ends with a slash. */
  resources: URL;
  /** The worker's entry. */
  worker: URL;
}

/** `entry` is the import.meta.url of a file that lies directly in src/main or out/main. */
export function placesOf(entry: string): Places {
  const extension = entry.endsWith('.ts') ? 'ts' : 'js';
  return { resources: new URL('../../resources/', entry), worker: new URL(`worker.${extension}`, entry) };
}
