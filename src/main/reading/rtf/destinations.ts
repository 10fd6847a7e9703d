/** Groups without words of the text: tables of fonts and colours, pictures, running heads, instructions of fields. */
const silent = new Set(
  (
    'colortbl info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn ' +
    'aftnsep aftnsepc aftncn xe rxe tc atnid atnauthor template filetbl nonesttables shprslt sp sn sv upr ' +
    'private objdata bkmkstart bkmkend themedata colorschememapping datastore latentstyles'
  ).split(' '),
);

/** Groups that a reader may pass by if it does not know them, but that hold words. */
const spoken = new Set(['footnote', 'shpinst', 'shptxt', 'fldrslt', 'htmltag', 'nesttableprops']);

/** What the first word of a group says of it. */
export type Destination = 'words' | 'silent' | 'fonts' | 'styles' | 'list-mark' | 'note';

export function destinationOf(word: string, mayBePassed: boolean): Destination | undefined {
  if (word === 'fonttbl') return 'fonts';
  if (word === 'stylesheet') return 'styles';
  if (word === 'listtext' || word === 'pntext') return 'list-mark';
  if (word === 'footnote') return 'note';
  if (silent.has(word)) return 'silent';
  return mayBePassed && !spoken.has(word) ? 'silent' : undefined;
}

/** Control words that stand for a sign. */
export const signs: Record<string, string> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: '\t',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
