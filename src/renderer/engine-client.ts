import type { CommandName, Input, Output, Progress } from '../shared/contract/contract.ts';
import type { Reply, Request } from '../shared/contract/wire.ts';
import { failed, type Outcome } from '../shared/failure.ts';

export type Changed = Extract<Reply, { type: 'changed' }>['what'];

/** The part of a MessagePort that is used here. */
export interface Port {
  postMessage(message: Request): void;
  onmessage: ((event: { data: Reply }) => void) | null;
  start?(): void;
  close(): void;
}

/** A call of this window, as it was sent. */
export type OwnCall = Pick<Extract<Request, { type: 'call' }>, 'name' | 'input'>;

export interface CallOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

interface Waiting {
  request: Extract<Request, { type: 'call' }>;
  sent: boolean;
  settle(outcome: Outcome<unknown>): void;
  onProgress?: (progress: Progress) => void;
}

/**
 * Calls to the engine over whichever port is the latest. Calls made before there is a port wait for one. When a new
 * port comes, what was under way on the old one ends in the failure engine-gone: nobody knows how far it got.
 */
export class EngineClient {
  private port: Port | null = null;
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<(what: Changed, by: OwnCall | null) => void>();
  private answered: Extract<Request, { type: 'call' }> | null = null;

  /** Runs a command of the contract. Never throws: a failure is a value. */
  call<N extends CommandName>(
    name: N,
    input: Input<N>,
    { onProgress, signal }: CallOptions = {},
  ): Promise<Outcome<Output<N>>> {
    if (signal?.aborted) return Promise.resolve(failed({ kind: 'cancelled' }));
    const id = this.nextId++;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<unknown>) => {
        this.waiting.delete(id);
        signal?.removeEventListener('abort', cancel);
        resolve(outcome as Outcome<Output<N>>);
      };
      const cancel = () => this.cancel(id);
      signal?.addEventListener('abort', cancel, { once: true });
      this.waiting.set(id, { request: { type: 'call', id, name, input }, sent: false, settle, onProgress });
      this.sendWaiting();
    });
  }

  /** Told which parts of the library are not as they were, and by which call of this window. Returns the way to stop listening. */
  onChanged(listener: (what: Changed, by: OwnCall | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  takePort(port: Port): void {
    this.loseEngine();
    this.port = port;
    port.onmessage = ({ data }) => {
      if (this.port === port) this.receive(data);
    };
    port.start?.();
    this.sendWaiting();
    this.tellChanged(['library', 'stories', 'packs']);
  }

  /** The engine is gone: what was sent to it fails; what was not sent yet waits for the next port. */
  loseEngine(): void {
    this.port?.close();
    this.port = null;
    for (const waiting of [...this.waiting.values()])
      if (waiting.sent) waiting.settle(failed({ kind: 'engine-gone' }));
  }

  private sendWaiting(): void {
    if (!this.port) return;
    for (const waiting of this.waiting.values()) {
      if (waiting.sent) continue;
      waiting.sent = true;
      this.port.postMessage(waiting.request);
    }
  }

  private cancel(id: number): void {
    const waiting = this.waiting.get(id);
    if (waiting?.sent) this.port?.postMessage({ type: 'cancel', id });
    else waiting?.settle(failed({ kind: 'cancelled' }));
  }

  private receive(reply: Reply): void {
    if (reply.type === 'changed') {
      const own = this.answered?.id === reply.by ? this.answered : null;
      this.tellChanged(reply.what, own);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    if (reply.type === 'result') {
      this.answered = waiting?.request ?? null;
      waiting?.settle(reply.outcome);
    } else waiting?.onProgress?.({ done: reply.done, total: reply.total, doing: reply.doing });
  }

  private tellChanged(what: Changed, by: OwnCall | null = null): void {
    for (const listener of this.listeners) listener(what, by);
  }
}
