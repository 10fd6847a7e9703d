import type { SourceBlock, SourcePerson, SourceText } from '../types.ts';
import { withoutEntities } from './entities.ts';
import { withoutControls, withoutEscapes, withoutPrintable } from './escapes.ts';
import { withoutMojibake } from './mojibake.ts';

/** A source whose garbled signs are what they were, and what a person is told of it; undefined where nothing was garbled. */
export interface Restored {
  source: SourceText;
  remark?: string;
}

/** A text with every sign restored of which it is certain what it was. What may be otherwise stays as it is. */
export const restoreSigns = (text: string): string =>
  mayBeGarbled(text)
    ? withoutMojibake(withoutControls(withoutPrintable(withoutEscapes(withoutEntities(text)))))
    : text;

/** The first signs of what is garbled: most texts have none, and are not looked through. */
const mayBeGarbled = (text: string): boolean =>
  /[\u0080-\u009f\u00ac\u00c2\u00c3\u00e2]|&[#A-Za-z]|=[C-F][\dA-F]=|\\u[\dA-Fa-f]/.test(text);

/** The remarks say how the text that stands in the library differs from what came. */
export function restoreSource(source: SourceText): Restored {
  const pieces = piecesOf(source);
  const whole = pieces.join('\u2029');
  const mended = restoreSigns(whole);
  if (mended === whole) return { source };
  const parts = mended.split('\u2029');
  if (parts.length !== pieces.length) return { source };
  return { source: withPieces(source, parts), remark: remarkOn(whole, mended) };
}

/** All words of a source, in a fixed order: what is certain of one depends on the others. */
const piecesOf = ({ plain, title, blocks = [], attendees = [] }: SourceText): string[] => [
  plain ?? '',
  title ?? '',
  ...blocks.map(({ text }) => text),
  ...attendees.flatMap(wordsOf),
];

const wordsOf = ({ name, role, organisation, note, honours }: SourcePerson): string[] => [
  ...[name, role ?? '', organisation ?? '', note ?? ''],
  ...honours,
];

function withPieces(source: SourceText, parts: string[]): SourceText {
  const left = parts[Symbol.iterator]();
  const take = (): string => left.next().value ?? '';
  const [plain, title] = [take(), take()];
  const blocks = source.blocks?.map((block): SourceBlock => ({ ...block, text: take() }));
  const attendees = source.attendees?.map((person): SourcePerson => {
    const [name, role, organisation, note] = [take(), take(), take(), take()];
    const or = (old: string | null, now: string) => (old === null ? null : now);
    return {
      ...{ block: person.block, name, role: or(person.role, role) },
      ...{ organisation: or(person.organisation, organisation), note: or(person.note, note) },
      honours: person.honours.map(take),
    };
  });
  return {
    ...source,
    ...(source.plain === undefined ? {} : { plain }),
    ...(source.title === undefined ? {} : { title }),
    ...(blocks === undefined ? {} : { blocks }),
    ...(attendees === undefined ? {} : { attendees }),
  };
}

/** What stood there, and what it is now: one pair as an example. */
function remarkOn(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const from =
    Math.max(before.lastIndexOf(' ', at), before.lastIndexOf('\n', at), before.lastIndexOf('\u2029', at)) + 1;
  const word = (text: string): string => /^\S{1,40}/.exec(text.slice(from))?.[0] ?? '';
  return (
    `Marks that were garbled before the text came here were restored: “${word(before)}” is now ` +
    `“${word(after)}”. The text as it came is kept.`
  );
}
