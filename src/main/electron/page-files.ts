import { fileURLToPath } from 'node:url';

/** The file that an address of our scheme names, or undefined where it names none inside `folder`. */
export function fileFor(address: string, folder: URL): URL | undefined {
  const url = new URL(address);
  if (url.host !== 'app') return undefined;
  try {
    const file = new URL(`.${url.pathname}`, folder);
    return fileURLToPath(file).startsWith(fileURLToPath(folder)) ? file : undefined;
  } catch {
    return undefined;
  }
}
