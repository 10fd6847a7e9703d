/** Follows Word's fields, which may lie within each other: their instructions are no words, their results are. */
export class Fields {
  /** For each open field, whether its result has begun. */
  readonly #open: boolean[] = [];

  /** Whether what stands here is shown. */
  get shown(): boolean {
    return this.#open.every(Boolean);
  }

  mark(kind: string): void {
    if (kind === 'begin') this.#open.push(false);
    else if (kind === 'separate') this.#open.splice(-1, 1, true);
    else if (kind === 'end') this.#open.pop();
  }
}
