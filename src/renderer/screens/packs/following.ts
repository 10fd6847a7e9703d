import type { Looked, Preview } from '../../../shared/contract/packs.ts';
import { type Opened, PagePictures, type PageSource } from './page-pictures.ts';

/** How previews are made, opened and asked for; S is a state of a pack. */
export interface Making<S, D> {
  ask(state: S, looked: Looked, signal: AbortSignal): Promise<Preview>;
  open(pdf: Uint8Array): Promise<Opened<D>>;
  /** Which pages are on the screen, and near it. */
  looked(): Looked;
}

/** What stands on the screen: the last preview that came, and the state that it shows. */
export interface Followed<S> {
  state: S;
  preview: Preview;
}

/**
 * Follows a pack that is being written: one preview after another, each of the pack's latest state. One that was
 * begun is shown even when more has been written meanwhile, so that the pages keep moving under steady typing.
 */
export class Following<S, D> {
  private readonly listeners = new Set<() => void>();
  private readonly pictures = new PagePictures<D>();
  private readonly making: Making<S, D>;
  private wanted: S | null = null;
  private shown: Followed<S> | null = null;
  private trouble: Error | null = null;
  private underWay: AbortController | null = null;

  constructor(making: Making<S, D>) {
    this.making = making;
  }

  now = (): Followed<S> | null => this.shown;
  error = (): Error | null => this.trouble;
  source = (page: number): PageSource<D> | null => this.pictures.of(page);

  /** Told when any of these is another. Returns the way to stop listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether the last preview looked at this page. */
  covers(page: number): boolean {
    if (!this.shown) return false;
    const { first, prints } = this.shown.preview;
    return page >= first && page < first + prints.length;
  }

  /** Follows to this state, now or when the preview that is under way is there; after a failure tries again. */
  want(state: S): void {
    this.wanted = state;
    if (!this.underWay) void this.follow();
  }

  /** Lets go of everything; a preview that is under way is no longer wanted. */
  stop(): void {
    this.underWay?.abort();
    this.underWay = null;
    this.wanted = null;
    this.shown = null;
    this.pictures.clear();
  }

  private async follow(): Promise<void> {
    const mine = new AbortController();
    this.underWay = mine;
    try {
      for (let state = this.wanted; state !== null; state = this.next(state)) {
        const come = await this.make(state, mine.signal);
        if (!come) return;
        this.tell();
      }
      this.underWay = null;
    } catch (error) {
      if (this.underWay !== mine) return;
      this.underWay = null;
      this.trouble = error as Error;
      this.tell();
    }
  }

  private next = (made: S): S | null => (this.wanted === made ? null : this.wanted);

  /** False where nobody waits for it any more. */
  private async make(state: S, signal: AbortSignal): Promise<boolean> {
    const looked = { ...this.making.looked(), have: this.pictures.prints() };
    const preview = await this.making.ask(state, looked, signal);
    if (signal.aborted) return false;
    const opened = preview.drawn.length > 0 ? await this.making.open(preview.pdf) : null;
    if (signal.aborted) opened?.close();
    if (signal.aborted) return false;
    this.pictures.take(preview, opened);
    this.shown = { state, preview };
    this.trouble = null;
    return true;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
