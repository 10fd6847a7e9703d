import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two stories in the form that the stand-in extractor knows. */
export const fund = `Title: Fund for Llandrindod opens

The fund opens today with £250 million for towns.

Ann O'Reilly, Minister for Towns said:

We will stand by every town. Multi-agency work matters.

Somebody said:

Nobody knows who said this.

- Ann O'Reilly, Minister for Towns, Home Office
- Bob Lee, Chair, Town Forum
`;

export const doubt = `Title: A story with doubts

Cy Dee, Chair said:

This is perhaps what was said.

It costs £3 from 20:30 on.
`;

/** Writes stories into a folder as files; gives their paths. */
export function storyFiles(folder: string, files: Record<string, string | Uint8Array>): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
