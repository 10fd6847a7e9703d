/**
 * What stands right beside the digits of a sentence, as bits of a number: most patterns of figures want one thing
 * beside a digit, and are tried only where it is. Like the signs of words these say "perhaps".
 */
export const Beside = {
  /** The sentence begins with a digit. */
  first: 1 << 0,
  /** "M4": a capital in front. */
  capital: 1 << 1,
  /** "G7", "Covid-19": a letter or a hyphen in front. */
  letter: 1 << 2,
  /** "[1" */
  square: 1 << 3,
  /** "(1" */
  round: 1 << 4,
  /** "/5", "5/" */
  slash: 1 << 5,
  /** "+44", "020" */
  phone: 1 << 6,
  /** "5-", "5–" */
  dash: 1 << 7,
  /** "5:", "4x" */
  colon: 1 << 8,
  /** "5.5" */
  point: 1 << 9,
  /** "5pm", "12 noon" */
  hour: 1 << 10,
  /** "3rd" */
  rank: 1 << 11,
  /** "45 Commando", "12a High": a capital behind. */
  upper: 1 << 12,
  /** "5m " */
  m: 1 << 13,
  /** "5p" */
  p: 1 << 14,
} as const;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** Whatever is no plain sign may be a letter, and a capital. */
const mayBeLetter = (code: number): boolean => ((code | 32) >= 0x61 && (code | 32) <= 0x7a) || code > 127;
const mayBeCapital = (code: number): boolean => isCapital(code) || code > 127;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code > 127;
const isDash = (code: number): boolean => code === 0x2d || code === 0x2013;

/** 0 outside the text: the engine reads slowly what may lie there. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** What stands beside the digits of a sentence. */
export function besideDigits(text: string): number {
  let found = isDigit(codeAt(text, 0)) ? Beside.first : 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code))
      found |=
        inFrontOf(text, i) |
        behind(text, i) |
        (code === 0x30 && isDigit(codeAt(text, i + 1)) ? Beside.phone : 0);
  }
  return found;
}

function inFrontOf(text: string, at: number): number {
  const code = codeAt(text, at - 1);
  switch (code) {
    case 0x2b:
      return Beside.phone;
    case 0x28:
      return Beside.round;
    case 0x5b:
      return Beside.square;
    case 0x2f:
      return Beside.slash;
    case 0x2d:
      return Beside.letter;
    default:
      return isCapital(code) ? Beside.capital | Beside.letter : mayBeLetter(code) ? Beside.letter : 0;
  }
}

function behind(text: string, at: number): number {
  const code = codeAt(text, at + 1);
  const next = codeAt(text, at + 2);
  if (isDigit(code)) return 0;
  const hour = hourAt(text, isSpace(code) ? at + 2 : at + 1);
  if (code === 0x2e) return isDigit(next) ? Beside.point : 0;
  if (code === 0x2f) return Beside.slash;
  if (isDash(code)) return Beside.dash;
  if (code === 0x3a) return Beside.colon;
  if (code === 0x20) return hour | (mayBeCapital(next) ? Beside.upper : 0);
  return hour | letterBehind(code, next, codeAt(text, at + 3));
}

/** "am", "p.m", "noon", "midnight". */
function hourAt(text: string, at: number): number {
  const first = codeAt(text, at) | 32;
  const next = codeAt(text, at + 1) | 32;
  const isHour =
    first === 0x61 || first === 0x70
      ? next === 0x6d || next === 0x2e
      : first === 0x6e
        ? next === 0x6f
        : first === 0x6d && next === 0x69;
  return isHour ? Beside.hour : 0;
}

function letterBehind(code: number, next: number, third: number): number {
  let found = next === 0x20 && mayBeCapital(third) ? Beside.upper : 0;
  if (code === 0x6d && next === 0x20) found |= Beside.m;
  if (code === 0x70) found |= Beside.p;
  if ((code | 32) === 0x78) found |= Beside.colon;
  // st, nd, rd, th
  if (
    (code === 0x73 || code === 0x74 || code === 0x6e || code === 0x72) &&
    (next === 0x74 || next === 0x64 || next === 0x68)
  )
    found |= Beside.rank;
  return found;
}
