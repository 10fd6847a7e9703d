import type { StoryFormat } from '../../shared/model/story.ts';
import { isWebArchive } from './mail/archive-sign.ts';

/** What a text begins with, whatever its file is called. Only signs that no story begins with count. */
const beginnings: [StoryFormat, RegExp][] = [
  ['html', /^(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype\s+html|html[\s>])/i],
  ['feed', /^(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(feed|rss|rdf:RDF)[\s>]/i],
  ['json', /^\{[\s\S]{0,4000}"(base_path|document_type|details)"\s*:/],
];

/** The format that a text's own beginning shows; undefined for plain text, and for what only its name can tell. */
export function textKind(bytes: Buffer): StoryFormat | undefined {
  if (isWebArchive(bytes)) return 'html';
  const start = beginningOf(bytes);
  return beginnings.find(([, pattern]) => pattern.test(start))?.[0] ?? (isMail(start) ? 'eml' : undefined);
}

/** The signs are ASCII in every encoding that we read; the zero bytes of UTF-16 are passed by. */
const beginningOf = (bytes: Buffer): string =>
  bytes
    .toString('latin1', 0, 8192)
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();

const field = /^[A-Za-z][A-Za-z-]*:\s/;
const onlyInMail = /^(received|return-path|message-id|mime-version|x-[a-z-]+):/i;

/** A block of header fields, with some that nobody writes by hand. */
function isMail(start: string): boolean {
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  return (
    lines.length > 2 && lines.every((line) => field.test(line)) && lines.some((line) => onlyInMail.test(line))
  );
}
