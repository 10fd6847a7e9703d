import rtfParser from 'rtf-stream-parser';

/** One piece of an RTF text: a group begins or ends, a control word with its number, or bytes of text. */
export type RtfToken =
  | { is: 'open' | 'close' }
  | { is: 'control'; word: string; param?: number; data?: Buffer }
  | { is: 'text'; data: Buffer };

interface RawToken {
  type: number;
  word?: string;
  param?: number;
  data?: Buffer;
}

/** What the package has beside its declared types; one step after another, without waiting. */
interface Tokenizer {
  push(token: RawToken | null): boolean;
  _transform(chunk: Buffer, encoding: undefined, done: (error?: Error) => void): void;
  _flush(done: () => void): void;
}

const fail = (error?: Error | null): void => {
  if (error) throw error;
};

/** Takes an RTF text apart. Throws for what is no RTF. */
export function rtfTokens(bytes: Buffer): RtfToken[] {
  const tokens: RtfToken[] = [];
  const tokenizer = new rtfParser.Tokenize() as unknown as Tokenizer;
  tokenizer.push = (token) => {
    if (token) tokens.push(tokenOf(token));
    return true;
  };
  tokenizer._transform(bytes, undefined, fail);
  tokenizer._flush(() => {});
  return tokens;
}

function tokenOf({ type, word = '', param, data }: RawToken): RtfToken {
  if (type === 0) return { is: 'open' };
  if (type === 1) return { is: 'close' };
  if (type === 3) return { is: 'text', data: data ?? Buffer.alloc(0) };
  return { is: 'control', word, ...(param === undefined ? {} : { param }), ...(data ? { data } : {}) };
}

/** A text says how many raw bytes follow; a hostile one says more than there are, and memory would be set aside. */
export const claimsTooMuch = (bytes: Buffer): boolean =>
  [...bytes.toString('latin1').matchAll(/\\bin(\d{1,15})/g)].some(
    ([, count]) => Number(count) > bytes.length,
  );
