import PostalMime from 'postal-mime';

/** The page in a file that a browser saved with all its parts; undefined where there is none. */
export async function archivedPage(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await PostalMime.parse(bytes, { maxNestingDepth: 50 })).html;
  } catch {
    return undefined;
  }
}
