/** A character that nobody sees and that may hide where a word ends. */
export interface Unseen {
  at: number;
  /** What it is called. */
  what: string;
}

const names: Record<string, string> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'zero-width no-break space',
  '\ufffd': 'character that could not be read',
};

const unseen =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/g;

/** The characters of a text that nobody sees, in order. Those that scripts and emoji are written with are none. */
export function unseenIn(text: string): Unseen[] {
  const found: Unseen[] = [];
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    if (!joinsScript(text, sign, index)) found.push({ at: index, what: nameOf(sign) });
  }
  return found;
}

/** Persian and Hindi words, and emoji of several people, are written with joiners. */
const joinsScript = (text: string, sign: string, at: number): boolean =>
  (sign === '\u200c' || sign === '\u200d') && /[^\u0000-\u024f]/u.test(text.slice(Math.max(0, at - 2), at));

function nameOf(sign: string): string {
  const named = names[sign];
  if (named !== undefined) return named;
  const code = sign.charCodeAt(0);
  const kind = code > 0x2000 && code < 0x2070 ? 'direction mark' : 'control character';
  return `${kind} U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a person is told of them; undefined where there is none. */
export function unseenRemark(text: string): string | undefined {
  const found = unseenIn(text);
  if (found.length === 0) return undefined;
  const kinds = [...new Set(found.map(({ what }) => what))];
  const some = kinds.length > 3 ? [...kinds.slice(0, 3), 'others'] : kinds;
  const many =
    found.length === 1
      ? '1 character that nobody sees stands'
      : `${found.length} characters that nobody sees stand`;
  return `${many} in it (${some.join(', ')}). Each is shown as ◦ in the story.`;
}
