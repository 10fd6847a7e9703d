import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/main/reading/read.ts';

/** Stories as publishers gave them, beside plain text made of them by hand; they are not part of the program. */
const folder = join(import.meta.dirname, '../../../../shared/stories');
const there = existsSync(folder);
const pages = there ? readdirSync(folder).filter((name) => /^\d+\.(html|json)$/.test(name)) : [];

/** Without the numbers that a list puts before its items: markup has none. */
const words = (text: string): string[] => text.replace(/^\d+\. /gm, '').match(/[\p{L}\p{N}£%]+/gu) ?? [];

if (!there) test.skip('the development stories are not beside this checkout (../shared/stories)', () => {});

test.each(pages)('%s says the same words as its plain text, and no others', async (name) => {
  const read = await readSource({ kind: 'file', path: join(folder, name) });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { title = '', blocks = [] } = read.value.source;
  const ours = words([title, ...blocks.map(({ text }) => text)].join('\n'));
  // The text begins with the title; some kinds stand before it ("Press release: ").
  const theirs = words(readFileSync(join(folder, name.replace(/\w+$/, 'txt')), 'utf8'));
  expect(ours).toEqual(theirs.slice(-ours.length));
  expect(theirs.length - ours.length).toBeLessThan(4);
});
