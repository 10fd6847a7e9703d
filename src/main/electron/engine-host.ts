import type { MessagePortMain } from 'electron';
import type { EngineNews } from '../../shared/contract/bridge.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import type { EngineProcess, OpenRequest } from './engine-process.ts';

/** The window, as far as the engine's host knows it. */
export interface Audience {
  tell(news: EngineNews): void;
  handPort(port: MessagePortMain): void;
}

export interface EngineHost {
  /** Opens a library in an engine of its own; the one before is closed only when that went well. */
  open(path: string, create: boolean): Promise<Outcome<string>>;
  /** The window has come up and wants to hear how things stand. */
  connect(): void;
  library(): string | undefined;
  close(): Promise<void>;
}

interface Options {
  start(request: OpenRequest): EngineProcess;
  /** Two ends of a new channel: one for the engine, one for the window. */
  channel(): { port1: MessagePortMain; port2: MessagePortMain };
  audience: Audience;
  nativeBinding: string | undefined;
  log(text: string): void;
  now(): number;
}

/** An engine that dies more often than this within a minute is not started again. */
const DEATHS = 3;
const MINUTE = 60_000;

/** Keeps one engine running for the window, and starts it again when it dies: nothing committed is lost by that. */
export function createEngineHost({ start, channel, audience, nativeBinding, log, now }: Options): EngineHost {
  let engine: EngineProcess | undefined;
  // Also one that has not opened its library yet: quitting must not leave it behind.
  const running = new Set<EngineProcess>();
  let library: string | undefined;
  let news: EngineNews | undefined;
  let connected = false;
  let deaths: number[] = [];

  const announce = (latest: EngineNews) => {
    news = latest;
    if (!connected) return;
    if (latest.kind !== 'failed') handPort();
    audience.tell(latest);
  };

  const handPort = () => {
    if (!engine) return;
    const { port1, port2 } = channel();
    engine.serve(port1);
    audience.handPort(port2);
  };

  const fail = (failure: Parameters<typeof failureSentence>[0]) => {
    engine = undefined;
    announce({ kind: 'failed', sentence: failureSentence(failure) });
  };

  const begin = async (path: string, create: boolean) => {
    const started = start({ path, create, nativeBinding });
    running.add(started);
    const opened = await started.opened;
    if (!opened.ok) running.delete(started);
    return { started, opened };
  };

  const keep = (started: EngineProcess, path: string) => {
    engine = started;
    library = path;
    started.onDeath((code) => {
      running.delete(started);
      void revive(path, code);
    });
  };

  const end = async (ending: EngineProcess) => {
    running.delete(ending);
    await ending.close();
  };

  const revive = async (path: string, code: number) => {
    log(`The engine ended with ${code}.`);
    deaths = [...deaths.filter((at) => now() - at < MINUTE), now()];
    if (deaths.length > DEATHS) return fail({ kind: 'unexpected', detail: 'the engine keeps stopping' });
    const { started, opened } = await begin(path, false);
    if (!opened.ok) return fail(opened.failure);
    keep(started, path);
    announce({ kind: 'restarted', library: path });
  };

  return {
    async open(path, create) {
      if (engine && path === library) return done(path);
      const { started, opened } = await begin(path, create);
      if (!opened.ok) {
        if (!engine) fail(opened.failure);
        return failed(opened.failure);
      }
      const before = engine;
      keep(started, opened.value);
      announce({ kind: 'ready', library: opened.value });
      if (before) await end(before);
      return opened;
    },
    connect() {
      connected = true;
      if (news) announce(news.kind === 'restarted' ? { ...news, kind: 'ready' } : news);
    },
    library: () => library,
    async close() {
      engine = undefined;
      await Promise.all([...running].map(end));
    },
  };
}
