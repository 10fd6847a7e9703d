import type { StoryKind, StoryText } from '../../model/story.ts';
import type { SourceBlock, SourceText } from '../types.ts';
import { assembleBody } from './body.ts';
import { readBullets } from './bullets.ts';
import { openGlue } from './glue.ts';
import { markHeadings } from './headings.ts';
import { closeBreaks } from './joins.ts';
import { readLines, tidySpaces } from './lines.ts';
import { reduceLinks } from './links.ts';
import { closeSpread } from './spread-lines.ts';
import { kindLabel, type Titled, takeTitle, titleOpened } from './title.ts';
import { type Unit, unit } from './units.ts';
import { unwrap } from './wraps.ts';

export interface LaidOut extends StoryText {
  title: string | null;
  kind: StoryKind | null;
}

/** A source to its title, kind and stored body. What the format states wins over what the text says. */
export function layOut(source: SourceText): LaidOut {
  const units = source.blocks ? fromBlocks(source.blocks) : fromPlain(source.plain ?? '');
  const stated = source.title === undefined ? takeTitle(units) : withoutTitle(units, source.title);
  const named = source.blocks ? stated : withOpened(stated);
  const rest = source.blocks ? named.rest : markHeadings(named.rest);
  return { ...assembleBody(rest), title: named.title, kind: source.kind ?? named.kind };
}

/** A text whose lost breaks are given back, and the title that stood glued to it. */
function withOpened(stated: Titled): Titled {
  const opened = openGlue(stated.rest);
  return stated.title === null ? titleOpened(stated, opened) : { ...stated, rest: opened };
}

const fromPlain = (plain: string): Unit[] =>
  markLines(closeBreaks(readBullets(unwrap(closeSpread(readLines(reduceLinks(plain)))))));

/** Markup is certain of its blocks; yet pages also write list marks and numbers by hand into paragraphs. */
function fromBlocks(blocks: SourceBlock[]): Unit[] {
  const units = blocks
    .map(({ role, level, text }) =>
      unit(reduceLinks(tidied(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' '), role)), true, role, level),
    )
    .filter(({ text }) => text.trim() !== '');
  return readBullets(units);
}

/** A row's empty cells keep their tabs: what follows them stands below its own heading. */
const tidied = (text: string, role: SourceBlock['role']): string =>
  role === 'row' ? text.split('\t').map(tidySpaces).join('\t').trimEnd() : tidySpaces(text);

/** Short lines that follow each other without blank lines (an address, a roll) stay lines. */
function markLines(units: Unit[]): Unit[] {
  return units.map((each, i) => {
    const next = units[i + 1];
    const touches = (i > 0 && !each.gap) || (next !== undefined && !next.gap && next.role === 'paragraph');
    return i > 0 &&
      each.role === 'paragraph' &&
      touches &&
      each.text.length <= 90 &&
      !/[.!?…:][”’"'»]?$/.test(each.text)
      ? { ...each, role: 'row' }
      : each;
  });
}

/** The title is known: its own line is left out of the body when the text repeats it. */
function withoutTitle(units: Unit[], title: string) {
  const [first, second] = units;
  const label = first && kindLabel(first.text);
  const skip = label && label.rest === '' && second && same(second.text, title) ? 2 : 0;
  const repeats =
    first !== undefined && (same(first.text, title) || (label != null && same(label.rest, title)));
  return {
    title: label?.rest && same(title, first?.text ?? '') ? label.rest : title,
    kind: label?.kind ?? null,
    rest: units.slice(skip || (repeats ? 1 : 0)),
  };
}

const same = (a: string, b: string): boolean => plainWords(a) === plainWords(b);
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
