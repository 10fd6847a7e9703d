import type { MessagePortMain } from 'electron';
import { expect, test } from 'vitest';
import { createEngineHost } from '../../../src/main/electron/engine-host.ts';
import type { EngineProcess, OpenRequest } from '../../../src/main/electron/engine-process.ts';
import type { EngineNews } from '../../../src/shared/contract/bridge.ts';
import { done, type Failure, failed } from '../../../src/shared/failure.ts';

/** A host whose engines are made of nothing: what they are asked for is written down. */
function hostWith(refuse: (request: OpenRequest) => Failure | undefined = () => undefined) {
  const events: string[] = [];
  const news: EngineNews[] = [];
  const deaths: ((code: number) => void)[] = [];
  let time = 0;
  const start = (request: OpenRequest): EngineProcess => {
    events.push(`start ${request.path}${request.create ? ' (create)' : ''}`);
    const failure = refuse(request);
    return {
      opened: Promise.resolve(failure ? failed(failure) : done(request.path)),
      serve: () => events.push(`serve ${request.path}`),
      onDeath: (listener) => deaths.push(listener),
      close: async () => void events.push(`close ${request.path}`),
    };
  };
  const host = createEngineHost({
    start,
    channel: () => ({ port1: {} as MessagePortMain, port2: {} as MessagePortMain }),
    audience: { tell: (latest) => news.push(latest), handPort: () => events.push('port to window') },
    nativeBinding: undefined,
    log: () => {},
    now: () => time,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const die = async () => {
    deaths.at(-1)?.(9);
    await settle();
  };
  return { host, events, news, die, later: (milliseconds: number) => (time += milliseconds) };
}

test('hands the window a port once both are there, whichever comes first', async () => {
  const { host, events, news } = hostWith();
  await host.open('/a', true);
  expect(news).toEqual([]);
  host.connect();
  expect(news).toEqual([{ kind: 'ready', library: '/a' }]);
  expect(events).toEqual(['start /a (create)', 'serve /a', 'port to window']);
});

test('a window that is loaded again gets a port of its own', async () => {
  const { host, events } = hostWith();
  host.connect();
  await host.open('/a', true);
  host.connect();
  expect(events.filter((event) => event === 'port to window')).toHaveLength(2);
});

test('starts a dead engine again, without making a library, and says so', async () => {
  const { host, events, news, die } = hostWith();
  host.connect();
  await host.open('/a', true);
  await die();
  expect(events).toContain('start /a');
  expect(news.at(-1)).toEqual({ kind: 'restarted', library: '/a' });
});

test('gives up on an engine that keeps dying, but not on one that dies now and then', async () => {
  const patient = hostWith();
  patient.host.connect();
  await patient.host.open('/a', true);
  for (let death = 0; death < 6; death++) {
    patient.later(61_000);
    await patient.die();
  }
  expect(patient.news.at(-1)?.kind).toBe('restarted');
  const hopeless = hostWith();
  hopeless.host.connect();
  await hopeless.host.open('/a', true);
  for (let death = 0; death < 4; death++) await hopeless.die();
  expect(hopeless.news.at(-1)?.kind).toBe('failed');
});

test('keeps the library that is open when another cannot be opened', async () => {
  const { host, events, news } = hostWith(({ path }) =>
    path === '/bad' ? { kind: 'library-not-sqlite', path } : undefined,
  );
  host.connect();
  await host.open('/a', true);
  const opened = await host.open('/bad', false);
  expect(opened.ok).toBe(false);
  expect(host.library()).toBe('/a');
  expect(events).not.toContain('close /a');
  expect(news).toEqual([{ kind: 'ready', library: '/a' }]);
});

test('closes the library before only when the next one is open', async () => {
  const { host, events } = hostWith();
  await host.open('/a', true);
  await host.open('/b', false);
  expect(events).toEqual(['start /a (create)', 'start /b', 'close /a']);
});

test('says in a sentence why the first library could not be opened', async () => {
  const { host, news } = hostWith(({ path }) => ({ kind: 'library-newer', path, found: 9, known: 1 }));
  host.connect();
  await host.open('/new.packwright', false);
  expect(news).toEqual([{ kind: 'failed', sentence: expect.stringContaining('newer Packwright') }]);
});

test('opening the library that is open already changes nothing', async () => {
  const { host, events } = hostWith();
  await host.open('/a', true);
  await host.open('/a', false);
  expect(events).toEqual(['start /a (create)']);
});

test('closing takes along an engine that is still opening its library', async () => {
  const { host, events } = hostWith();
  const opening = host.open('/a', true);
  await host.close();
  await opening;
  expect(events).toContain('close /a');
});
