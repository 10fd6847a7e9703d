import type { CellPlace } from '../../shared/verify/edited.ts';

/** Follows the tables of a file, which may stand within each other: in which cell what is read now stands. */
export class Cells {
  readonly #tables: number[] = [];
  readonly #open: CellPlace[] = [];
  #tableCount = 0;
  #rowCount = 0;

  table(): void {
    this.#tables.push(this.#tableCount);
    this.#tableCount += 1;
  }

  endTable(): void {
    this.#tables.pop();
  }

  row(): void {
    this.#open.push({ table: this.#tables.at(-1) ?? 0, row: this.#rowCount, column: -1 });
    this.#rowCount += 1;
  }

  endRow(): void {
    this.#open.pop();
  }

  /** `span`: how many columns it takes. */
  cell(span = 1): void {
    const at = this.#open.at(-1);
    if (at) this.#open.splice(-1, 1, { ...at, column: at.column + Math.max(1, span) });
  }

  /** null outside of tables. */
  get here(): CellPlace | null {
    const at = this.#open.at(-1);
    return at && at.column >= 0 ? at : null;
  }
}
