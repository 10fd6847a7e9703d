import type { z } from 'zod';
import { type CommandName, type Commands, contract, type Progress } from '../shared/contract/contract.ts';
import { type Reply, Request } from '../shared/contract/wire.ts';
import { type Failure, failed, type Outcome } from '../shared/failure.ts';
import { type Changed, changedBy } from './changed-by.ts';

/** The part of a MessagePort that is used here. */
export interface ServedPort {
  postMessage(message: Reply): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
}

export interface Service {
  /** Serves the contract over this port until it closes. */
  add(port: ServedPort): void;
  /** Tells every window that what it shows of these is stale. */
  tellChanged(what: Changed): void;
  /**
   * Waits until every port has closed or `patience` has ended, so that a window's last words are heard; then takes no
   * more calls, asks long ones to stop, and settles when every call has ended.
   */
  finish(patience: Promise<unknown>): Promise<void>;
}

type Running = Map<number, AbortController>;

/**
 * The door of the program: parses what comes in, runs the command, and answers with its Outcome. A throw that nobody
 * expected is told to `log` once, with its stack, and becomes `unexpected`.
 */
export function createService(commands: Commands, log: (error: unknown) => void): Service {
  const ports = new Map<ServedPort, Running>();
  const calls = new Set<Promise<void>>();
  let closing = false;
  let lastPortClosed = () => {};

  const answer = async (port: ServedPort, running: Running, id: number, name: string, input: unknown) => {
    const abort = new AbortController();
    running.set(id, abort);
    const progress = (step: Progress) => tell(port, { type: 'progress', id, ...step });
    const outcome = await runCommand(commands, name, input, { progress, signal: abort.signal }, log);
    running.delete(id);
    tell(port, { type: 'result', id, outcome });
    if (outcome.ok) tellChanged(changedBy(name as CommandName), { port, id });
  };

  const tellChanged = (what: Changed, by?: { port: ServedPort; id: number }) => {
    if (what.length === 0) return;
    for (const port of ports.keys())
      tell(port, { type: 'changed', what, ...(port === by?.port && { by: by.id }) });
  };

  const tell = (port: ServedPort, reply: Reply) => {
    if (!ports.has(port)) return;
    try {
      port.postMessage(reply);
    } catch (error) {
      log(error);
      if (reply.type === 'result') port.postMessage({ ...reply, outcome: unexpected(error) });
    }
  };

  const receive = (port: ServedPort, running: Running, data: unknown) => {
    const request = Request.safeParse(data);
    if (!request.success) return log(new Error(`Not a request: ${request.error.message}`));
    const { data: asked } = request;
    if (asked.type === 'cancel') return running.get(asked.id)?.abort();
    if (closing)
      return tell(port, { type: 'result', id: asked.id, outcome: failed({ kind: 'engine-gone' }) });
    const call = answer(port, running, asked.id, asked.name, asked.input).finally(() => calls.delete(call));
    calls.add(call);
  };

  const stopAll = (running: Running) => {
    for (const abort of running.values()) abort.abort();
  };

  return {
    add(port) {
      const running: Running = new Map();
      ports.set(port, running);
      port.on('message', ({ data }) => receive(port, running, data));
      port.on('close', () => {
        ports.delete(port);
        stopAll(running);
        if (ports.size === 0) lastPortClosed();
      });
      port.start();
    },
    tellChanged: (what) => tellChanged(what),
    async finish(patience) {
      const allClosed = new Promise<void>((resolve) => {
        lastPortClosed = resolve;
      });
      if (ports.size > 0) await Promise.race([allClosed, patience]);
      closing = true;
      for (const running of ports.values()) stopAll(running);
      await Promise.allSettled(calls);
    },
  };
}

type Context = Parameters<Commands[CommandName]>[1];

async function runCommand(
  commands: Commands,
  name: string,
  input: unknown,
  context: Context,
  log: (error: unknown) => void,
): Promise<Outcome<unknown>> {
  if (!Object.hasOwn(contract, name)) return badRequest(`no command “${name}”`);
  const known = name as CommandName;
  const parsed = contract[known].input.safeParse(input);
  if (!parsed.success) return badRequest(`${name}: ${problems(parsed.error)}`);
  try {
    return await (commands[known] as (input: unknown, context: Context) => Promise<Outcome<unknown>>)(
      parsed.data,
      context,
    );
  } catch (error) {
    log(error);
    return unexpected(error);
  }
}

const badRequest = (detail: string) => failed({ kind: 'bad-request', detail });

const problems = (error: z.ZodError) =>
  error.issues.map((issue) => `${issue.path.join('.') || 'input'} ${issue.message}`).join('; ');

const unexpected = (error: unknown): { ok: false; failure: Failure } =>
  failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
