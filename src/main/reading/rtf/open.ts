import { isUtf8 } from 'node:buffer';
import rtfParser from 'rtf-stream-parser';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import { documentBlocks } from '../document-html.ts';
import type { Opener } from '../source.ts';
import { lettersOf } from './letters.ts';
import { rtfToHtml } from './rtf-html.ts';
import { claimsTooMuch, rtfTokens } from './tokens.ts';

/** A rich text (.rtf), as Word, WordPad and LibreOffice save it. */
export const openRtf: Opener = async (bytes, path) => {
  // What is cut short can be read, but nobody would know what is missing.
  if (!/\}[\s\0]*$/.test(bytes.toString('latin1', Math.max(0, bytes.length - 64)))) {
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short: its last group does not end' });
  }
  const html = rtfHtml(bytes, path);
  if (!html.ok) return html;
  const blocks = documentBlocks(html.value.text, path);
  return blocks.ok ? done({ blocks: blocks.value }) : blocks;
};

/**
 * The words of an RTF text, as HTML; mail wraps its own HTML or plain text in RTF, and that is what is given then.
 * Fails: file-damaged.
 */
export function rtfHtml(bytes: Buffer, path: string): Outcome<{ is: 'html' | 'text'; text: string }> {
  const damaged = failed({ kind: 'file-damaged', path, detail: 'it breaks the rules of rich text' });
  if (claimsTooMuch(bytes)) return damaged;
  try {
    if (!isWrapped(bytes)) return done({ is: 'html', text: rtfToHtml(rtfTokens(bytes)) });
    const { mode, text } = rtfParser.deEncapsulateSync(bytes, { decode: decoder(bytes), mode: 'either' });
    return done({ is: mode, text: String(text).replace(/^(html|text):/, '') });
  } catch {
    return damaged;
  }
}

const isWrapped = (bytes: Buffer): boolean => /\\from(html|text)/.test(bytes.toString('latin1', 0, 1000));

/** Mail in UTF-8 says so at its beginning, and names Western fonts all the same. */
function decoder(rtf: Buffer): (bytes: Buffer, encoding: string) => string {
  const isInUtf8 = /\\ansicpg65001\b/.test(rtf.toString('latin1', 0, 200));
  return (bytes, encoding) => {
    if (isInUtf8 && isUtf8(bytes)) return bytes.toString('utf8');
    const page = /\d+/.exec(encoding)?.[0];
    return lettersOf(bytes, page === undefined ? undefined : Number(page), undefined);
  };
}
