/** Words of the file that stand as they are, such as an object that was put into words already. */
export class Verbatim {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
  /** So that pdfkit, too, writes it as it is. */
  get [Symbol.toStringTag](): string {
    return 'Verbatim';
  }
}

const escapes: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** A text as PDF has it: ASCII as it is, everything else in UTF-16. */
export function textSyntax(text: string): string {
  const ascii = /^[\u0000-\u007f]*$/.test(text);
  const bytes = ascii ? text : `\u00fe\u00ff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (sign) => escapes[sign] ?? `\\${sign}`)})`;
}

/**
 * A value as it stands in a file, in pdfkit's manner: a string is a name, a String object a text (`pdfText`), a plain
 * object a dictionary. Everything else, such as a reference, knows its own words.
 */
export function syntaxOf(value: unknown): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return `${Math.round(value * 1e6) / 1e6}`;
  if (Array.isArray(value)) return `[${value.map((one) => syntaxOf(one ?? null)).join(' ')}]`;
  if (value instanceof String) return textSyntax(value.valueOf());
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (value instanceof Date)
    return `(D:${value
      .toISOString()
      .replace(/[-:T]|\..*/g, '')
      .slice(0, 14)}Z)`;
  if (value === null || typeof value !== 'object') return `${value}`;
  return Object.getPrototypeOf(value) === Object.prototype ? dictionary(value) : `${value}`;
}

function dictionary(entries: object): string {
  let words = '<<';
  for (const [key, value] of Object.entries(entries))
    if (value !== undefined) words += `\n/${key} ${syntaxOf(value)}`;
  return `${words}\n>>`;
}
