/** A text in which marks came out as question marks, or as signs that could not be read. */
export interface LostMarks {
  /** The same text, as long, with a mark in each such place: what the reader looks at, never what is stored. */
  shadow: string;
  /** The places, in order. */
  places: number[];
}

/** "the Minister?s", "?We are glad": no question mark stands there. Behind it nothing of an address: "?s=2". */
const telling =
  /\p{L}[?\ufffd]{1,3}(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}=&_])|(?:^|[\s([])[?\ufffd]{1,3}[\p{L}\d](?![=&])/mu;
const found = /[?\ufffd]{1,3}/g;

/** What is read where marks were lost; null for a text that shows no such loss. */
export function lostMarks(body: string): LostMarks | null {
  if (!(body.includes('?') || body.includes('\ufffd')) || !telling.test(body)) return null;
  const places: number[] = [];
  const pieces: string[] = [];
  let kept = 0;
  let open = false;
  for (const { 0: signs, index } of body.matchAll(found)) {
    if (body.slice(kept, index).includes('\n\n')) open = false;
    const read = markAt(body, index, index + signs.length, open);
    if (read === null) continue;
    if (read === '“') open = true;
    else if (read === '”') open = false;
    const tail =
      read === '’' && signs.length > 1
        ? (/^\p{L}+/u.exec(body.slice(index + signs.length, index + 12))?.[0] ?? '')
        : '';
    pieces.push(body.slice(kept, index), asLong(read, tail, signs.length));
    for (let at = index; at < index + signs.length; at++) places.push(at);
    kept = index + signs.length + tail.length;
  }
  return { shadow: pieces.join('') + body.slice(kept), places };
}

/** What a person is told of such a text. */
export function lostMarksRemark(body: string): string | undefined {
  const sign = body.includes('?') ? telling.exec(body) : null;
  if (sign === null || !sign[0].includes('?')) return undefined;
  const from =
    body.slice(Math.max(0, sign.index - 20), sign.index + 1).search(/\S*$/) + Math.max(0, sign.index - 20);
  const example = /^\s*(\S{1,40})/.exec(body.slice(from, from + 60))?.[1] ?? '';
  return (
    `Marks came out as “?” before the text came here, as in “${example}”. What they were is not certain: every quote ` +
    'at such a place is for you to check. Get the text from where it was published, and import that instead.'
  );
}

/** The mark that most likely stood here; the sign itself where it is none that parts words; null for a true question mark. */
function markAt(body: string, start: number, end: number, open: boolean): string | null {
  const [before, after] = [body.charAt(start - 1), body.charAt(end)];
  const behind = body.slice(end, end + 3);
  const isTorn = body.charAt(start) === '\ufffd';
  if (before === '' || /[\s([]/.test(before)) {
    if (/\p{L}/u.test(after)) return '“';
    return /\s/.test(after) && before === ' ' ? '–' : same(body, start, end);
  }
  if (/\p{L}/u.test(before) && /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u.test(behind)) return '’';
  if (/[OD]/.test(before) && /\p{Lu}/u.test(after)) return '’';
  const ends = after === '' || /[\s).,;:]/.test(after);
  if (!ends) return isTorn ? same(body, start, end) : null;
  if (/[.,!?;:…]/.test(before)) return open || isTorn || /[,!]/.test(before) ? '”' : null;
  if (open && !closesLater(body, end)) return '”';
  return before === 's' && /^ \p{Ll}/u.test(behind) ? '’' : isTorn ? same(body, start, end) : null;
}

const same = (body: string, start: number, end: number): string => body.slice(start, end);

/** Whether the open words are closed further on in their paragraph, behind a stop or a comma, before others open. */
function closesLater(body: string, from: number): boolean {
  const rest = body.slice(from, from + 3000).split('\n\n', 1)[0] ?? '';
  const close = /[.,!][?\ufffd]{1,3}(?=\s|$)/.exec(rest);
  const opens = /[\s([][?\ufffd]{1,3}\p{L}/u.exec(rest);
  return close !== null && (opens === null || close.index < opens.index);
}

/** A mark and what fills the place of the signs that stood for it: nothing behind it moves. */
const asLong = (mark: string, tail: string, length: number): string =>
  mark.length === length
    ? mark + tail
    : (mark + tail).padEnd(length + tail.length, mark === '”' ? mark : ' ');
