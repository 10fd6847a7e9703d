import { escaped } from '../document-html.ts';
import { type Destination, destinationOf, signs } from './destinations.ts';
import { codePageOf, lettersOf } from './letters.ts';
import { Paragraphs } from './paragraphs.ts';
import type { RtfToken } from './tokens.ts';

/** What holds within a group, and is as before when it ends. */
interface Group {
  is: Destination;
  font: number;
  /** How many signs stand after a Unicode number for readers that do not know it. */
  spare: number;
  /** By which words what follows is hidden or struck out. */
  unsaid: string[];
}

/** Code pages of older machines, by the word that names them at the beginning. */
const older: Record<string, number> = { mac: 10000, pc: 437, pca: 850 };

/** Hidden, deleted, struck out once or twice. */
const unsaid = new Set(['v', 'deleted', 'strike', 'striked']);

const told = (words: string[], word: string, on: boolean): string[] => [
  ...words.filter((each) => each !== word),
  ...(on ? [word] : []),
];

/** An RTF text as the HTML that says the same; its notes at the end, where web pages have them. */
export function rtfToHtml(tokens: RtfToken[]): string {
  const fonts = new Map<number, number>();
  const out = new Paragraphs();
  const around: Group[] = [];
  let group: Group = { is: 'words', font: 0, spare: 1, unsaid: [] };
  let codePage = 1252;
  let skip = 0;
  let first = false;
  let mayBePassed = false;
  let high = 0;
  let waiting: Buffer[] = [];

  const flush = () => {
    if (waiting.length === 0) return;
    const charset = fonts.get(group.font);
    const bytes = Buffer.concat(waiting);
    waiting = [];
    say(lettersOf(bytes, (charset === undefined ? undefined : codePageOf(charset)) ?? codePage, charset));
  };
  const say = (text: string) => {
    if (group.is === 'styles') out.nameStyle(text);
    else if ((group.is === 'words' || group.is === 'note') && group.unsaid.length === 0)
      out.add(escaped(text), group.is);
  };
  /** Signs that stand for the one before them are passed by. */
  const bytes = (data: Buffer) => {
    const kept = data.subarray(Math.min(skip, data.length));
    skip -= data.length - kept.length;
    if (kept.length > 0) waiting.push(kept);
  };

  const unicode = (param: number) => {
    flush();
    const code = param < 0 ? param + 0x10000 : param;
    if (code >= 0xd800 && code < 0xdc00) high = code;
    else if (code >= 0xdc00 && code < 0xe000 && high > 0) {
      say(String.fromCharCode(high, code));
      high = 0;
    } else say(String.fromCharCode(code));
    skip = group.spare;
  };

  const control = (word: string, param: number | undefined, data: Buffer | undefined) => {
    if (word === '*') {
      mayBePassed = true;
      return;
    }
    const is = first && group.is !== 'silent' ? destinationOf(word, mayBePassed) : undefined;
    first = false;
    mayBePassed = false;
    if (is) {
      group = { ...group, is };
      if (is === 'list-mark') out.markItem();
      return;
    }
    if (word === "'" && data) return bytes(data);
    if (word === 'u') return unicode(param ?? 0);
    flush();
    skip = 0;
    if (signs[word] !== undefined) say(signs[word]);
    else if (word === 'ansicpg') codePage = param ?? codePage;
    else if (older[word] !== undefined && around.length === 1) codePage = older[word];
    else if (word === 'uc') group = { ...group, spare: param ?? 1 };
    else if (word === 'f') group = { ...group, font: param ?? 0 };
    else if (word === 'fcharset' && group.is === 'fonts') fonts.set(group.font, param ?? 0);
    else if (unsaid.has(word)) group = { ...group, unsaid: told(group.unsaid, word, param !== 0) };
    else if (word === 'plain') group = { ...group, unsaid: [] };
    else if (group.is === 'styles') out.styleControl(word, param);
    // A paragraph whose end was deleted goes on in the next.
    else if (word === 'par' && group.unsaid.includes('deleted')) return;
    else if (group.is === 'words' || group.is === 'note') out.control(word, param, group.is);
  };

  for (const token of tokens) {
    if (token.is === 'text') {
      first = false;
      bytes(token.data);
    } else if (token.is === 'control') control(token.word, token.param, token.data);
    else {
      flush();
      skip = 0;
      if (token.is === 'open') {
        around.push(group);
        first = true;
        mayBePassed = false;
      } else {
        const ended = group.is;
        group = around.pop() ?? group;
        if (ended === 'note' && group.is !== 'note') out.endNote();
      }
    }
  }
  flush();
  return out.html();
}
