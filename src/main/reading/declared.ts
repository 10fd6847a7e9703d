import { isUtf8 } from 'node:buffer';

/** Where a page or a feed says in which encoding it is written. */
const declarations = [
  /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([\w:.-]+)["']/i,
  /<meta\s[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
];

/** What is told from the bytes themselves; and what pages call Windows-1252 without knowing. */
const plain = /^(utf-?(8|16|7|32).*|us-ascii|windows-1252|cp1252|iso-8859-1|latin-?1|unicode)$/i;

/**
 * The text of a page or feed that names an encoding of its own, such as Windows-1250 or GB18030; undefined where it
 * names none, or is plainly in another.
 */
export async function declaredText(bytes: Buffer): Promise<string | undefined> {
  const start = bytes.toString('latin1', 0, 4096);
  const [name] = declarations.flatMap((each) => each.exec(start)?.[1] ?? []);
  if (name === undefined || plain.test(name) || isUtf8(bytes)) return undefined;
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(name)) return undefined;
  const text = iconv.decode(bytes, name);
  return text.includes('\ufffd') ? undefined : text;
}
