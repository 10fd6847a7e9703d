import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { createService, type ServedPort } from '../../src/main/serve.ts';
import type { Commands } from '../../src/shared/contract/contract.ts';
import type { Reply } from '../../src/shared/contract/wire.ts';
import { done, failed } from '../../src/shared/failure.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A window: sends requests over one end of a channel and collects what comes back. */
function windowOf(service: ReturnType<typeof createService>) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  port2.on('message', (reply: Reply) => {
    replies.push(reply);
    for (const tell of waiting.splice(0)) tell();
  });
  service.add(served(port1));
  const until = async (found: (reply: Reply) => boolean): Promise<Reply> => {
    for (;;) {
      const reply = replies.find(found);
      if (reply) return reply;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const resultOf = (id: number) => until((reply) => reply.type === 'result' && reply.id === id);
  return { port: port2, send: (message: unknown) => port2.postMessage(message), replies, until, resultOf };
}

/** Node's ports hand over the data itself, Electron's an event with it. */
const served = (port: MessagePort): ServedPort => ({
  postMessage: (message) => port.postMessage(message),
  on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
    port.on(event, (data: unknown) => listener({ data })),
  start: () => port.start(),
});

const commands = (some: Record<string, unknown>) => some as unknown as Commands;
const info = {
  path: '/l',
  name: 'l',
  version: 1,
  stories: 0,
  quotes: 0,
  facts: 0,
  people: 0,
  packs: 0,
  unsure: 0,
};
const never = () => {
  throw new Error('nothing should be logged');
};

test('answers a call with the outcome of its command', async () => {
  const service = createService(commands({ 'library.info': () => done(info) }), never);
  const window = windowOf(service);
  window.send({ type: 'call', id: 7, name: 'library.info', input: {} });
  expect(await window.resultOf(7)).toEqual({ type: 'result', id: 7, outcome: { ok: true, value: info } });
});

test('hands a command its input as the schema reads it, with defaults filled in', async () => {
  let seen: unknown;
  const create = (input: unknown) => {
    seen = input;
    return failed({ kind: 'nothing-to-undo' });
  };
  const window = windowOf(createService(commands({ 'packs.create': create }), never));
  window.send({ type: 'call', id: 1, name: 'packs.create', input: { details: {} } });
  await window.resultOf(1);
  expect(seen).toEqual({ details: {}, template: 'meeting' });
});

test.each([
  ['a command that does not exist', 'library.destroy', {}],
  ['a name that every object has', 'constructor', {}],
  ['input that does not fit', 'stories.get', { id: 7 }],
])('refuses %s', async (_what, name, input) => {
  const window = windowOf(createService(commands({ 'stories.get': never }), never));
  window.send({ type: 'call', id: 1, name, input });
  expect(await window.resultOf(1)).toMatchObject({
    outcome: { ok: false, failure: { kind: 'bad-request' } },
  });
});

test('logs a throw that nobody expected once, and answers with unexpected', async () => {
  const logged: unknown[] = [];
  const boom = new Error('boom');
  const info = () => {
    throw boom;
  };
  const window = windowOf(createService(commands({ 'library.info': info }), (error) => logged.push(error)));
  window.send({ type: 'call', id: 1, name: 'library.info', input: {} });
  expect(await window.resultOf(1)).toMatchObject({
    outcome: { failure: { kind: 'unexpected', detail: 'boom' } },
  });
  expect(logged).toEqual([boom]);
});

test('passes on progress and stops a call that the window cancels', async () => {
  const paths = ['/a.txt'];
  const slow: Commands['stories.import'] = (_input, { progress, signal }) => {
    progress({ done: 1, total: 9, doing: 'a.txt' });
    return new Promise((resolve) =>
      signal.addEventListener('abort', () => resolve(failed({ kind: 'cancelled' }))),
    );
  };
  const window = windowOf(createService(commands({ 'stories.import': slow }), never));
  window.send({ type: 'call', id: 3, name: 'stories.import', input: { paths } });
  expect(await window.until((reply) => reply.type === 'progress')).toEqual({
    type: 'progress',
    id: 3,
    done: 1,
    total: 9,
    doing: 'a.txt',
  });
  window.send({ type: 'cancel', id: 3 });
  expect(await window.resultOf(3)).toMatchObject({ outcome: { failure: { kind: 'cancelled' } } });
});

test('tells every window what a command has changed, and nothing after a failure', async () => {
  const pick = ({ id }: { id: string }) => (id === 'good' ? done({}) : failed({ kind: 'nothing-to-undo' }));
  const service = createService(commands({ 'packs.undo': pick }), never);
  const [one, other] = [windowOf(service), windowOf(service)];
  one.send({ type: 'call', id: 1, name: 'packs.undo', input: { id: 'bad' } });
  await one.resultOf(1);
  one.send({ type: 'call', id: 2, name: 'packs.undo', input: { id: 'good' } });
  await other.until((reply) => reply.type === 'changed');
  expect(other.replies).toEqual([{ type: 'changed', what: ['packs'] }]);
});

test('a window that goes away takes its long calls with it', async () => {
  let stopped = () => {};
  const wasStopped = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const slow: Commands['stories.import'] = (_input, { signal }) =>
    new Promise((resolve) =>
      signal.addEventListener('abort', () => {
        stopped();
        resolve(failed({ kind: 'cancelled' }));
      }),
    );
  const window = windowOf(createService(commands({ 'stories.import': slow }), never));
  window.send({ type: 'call', id: 1, name: 'stories.import', input: { paths: ['/a'] } });
  window.port.close();
  await wasStopped;
});

test('finishing hears what the window said last before it closed', async () => {
  const heard: string[] = [];
  const change = ({ id }: { id: string }) => {
    heard.push(id);
    return done({});
  };
  const service = createService(commands({ 'packs.undo': change }), never);
  const window = windowOf(service);
  const finished = service.finish(new Promise(() => {}));
  window.send({ type: 'call', id: 1, name: 'packs.undo', input: { id: 'last words' } });
  window.port.close();
  await finished;
  expect(heard).toEqual(['last words']);
});

test('after finishing no call is taken any more', async () => {
  const service = createService(commands({ 'library.info': never }), never);
  const window = windowOf(service);
  await service.finish(Promise.resolve());
  window.send({ type: 'call', id: 1, name: 'library.info', input: {} });
  expect(await window.resultOf(1)).toMatchObject({ outcome: { failure: { kind: 'engine-gone' } } });
});
