const WORD = 1;
const SPACE = 2;
const SIGN = 3;

/** What each UTF-16 unit is, found out when it is first met: a pack's words are hashed a million letters at a time. */
const kinds = new Uint8Array(0x10000);

const letter = /^[\p{L}\p{N}\p{M}]$/u;
const space = /^\s$/;

/** Signs that stand inside a word: "multi-agency", "1,240", "it's". */
const inner = new Set([...".,:/'&-"].map((sign) => sign.charCodeAt(0)));

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const isPair = unit >= 0xd800 && unit <= 0xdfff;
  const kind = kindOf(isPair ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at));
  if (!isPair) kinds[unit] = kind;
  return kind;
}

const kindOf = (character: string): number =>
  letter.test(character) ? WORD : space.test(character) ? SPACE : SIGN;

const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the word or sign that begins at `start` ends: a word goes on over a sign within it. */
function endOf(text: string, start: number): number {
  let end = start + lengthAt(text, start);
  if (kindAt(text, start) !== WORD) return end;
  while (end < text.length) {
    if (kindAt(text, end) === WORD) end += lengthAt(text, end);
    else if (end + 1 < text.length && inner.has(text.charCodeAt(end)) && kindAt(text, end + 1) === WORD)
      end += 1;
    else break;
  }
  return end;
}

/** The places of the words and single signs of a text, one after another; what is space is none. */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) === SPACE) at += 1;
    else {
      const end = endOf(text, at);
      found(at, end);
      at = end;
    }
  }
}
