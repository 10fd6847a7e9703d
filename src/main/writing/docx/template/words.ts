import type { PackDocument } from '../../../../shared/document/nodes.ts';

/** What each placeholder of a template stands for in this pack. What the pack does not say is empty. */
export function placeholderWords({
  title,
  marking,
  cover,
  author,
  footer,
}: PackDocument): Map<string, string> {
  const details = new Map(cover.lines.map(({ label, value }) => [label.toLowerCase(), value]));
  const said = ['event', 'date', 'place', 'minister', 'department', 'version', 'copy', 'edition', 'contact'];
  return new Map([
    ['title', title],
    ['marking', marking.toUpperCase()],
    ['footer', footer],
    ['author', author],
    ...said.map((name): [string, string] => [name, details.get(name) ?? '']),
  ]);
}

/** The words of a list, as they are said: "a, b and c". */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The first of many names, and how many more: a sentence is read, a list of twenty is not. */
const some = (names: readonly string[]): string =>
  names.length <= 5 ? listed(names) : `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`;

export interface Unfitting {
  /** Placeholders as they stand in the template. */
  unknown: string[];
  /** Names of the styles that the template lacks. */
  styles: string[];
  /** The bands to which the marking was added. */
  marked: string[];
  /** Places of the pack that stand in a header or a footer. */
  outside: string[];
  untitled: boolean;
  contents: boolean;
}

/** What of a template did not fit, a sentence each, as a person reads it after an export. */
export function unfittingSentences(known: Iterable<string>, unfitting: Unfitting): string[] {
  const { unknown, styles, marked, outside, untitled, contents } = unfitting;
  const names = [...known, 'contents', 'body'].map((name) => `{{${name}}}`);
  const sentences: [boolean, string][] = [
    [
      unknown.length > 0,
      `The template has ${listed(unknown)}, which we do not know, so it stands as it was. We fill ${listed(names)}.`,
    ],
    [
      outside.length > 0,
      `The template has ${listed(outside)} in its header or footer, where a pack cannot go. Put it into the template’s own text.`,
    ],
    [
      untitled,
      'The template’s own pages do not ask for {{title}}, so the title of the pack is only in the file’s properties.',
    ],
    [
      marked.length > 0,
      `The template does not show the marking in its ${listed(marked)}, so we added it there. Put {{marking}} where you want it.`,
    ],
    [
      styles.length > 0,
      styles.length === 1
        ? `The template has no style called ${listed(styles)}, so we added our own. Change it in Word as you like.`
        : `The template has no styles called ${some(styles)}, so we added our own ${styles.length}. Change them in Word as you like.`,
    ],
    [
      contents,
      'The contents have no page numbers yet, because the pages are the template’s. Open the file in Word, click the contents and choose Update Table.',
    ],
  ];
  return sentences.filter(([applies]) => applies).map(([, sentence]) => sentence);
}
