import { beforeEach, expect, test } from 'vitest';
import { EngineClient, type Port } from '../../src/renderer/engine-client.ts';
import type { Reply, Request } from '../../src/shared/contract/wire.ts';

class PortOnPaper implements Port {
  sent: Request[] = [];
  closed = false;
  onmessage: ((event: { data: Reply }) => void) | null = null;
  postMessage(message: Request) {
    this.sent.push(message);
  }
  close() {
    this.closed = true;
  }
  reply(data: Reply) {
    this.onmessage?.({ data });
  }
}

let client: EngineClient;
let port: PortOnPaper;
beforeEach(() => {
  client = new EngineClient();
  port = new PortOnPaper();
});

const empty = { ok: true as const, value: { rows: [] } };

test('a call made before there is a port waits for one', async () => {
  const answer = client.call('packs.list', {});
  client.takePort(port);
  expect(port.sent).toEqual([{ type: 'call', id: 1, name: 'packs.list', input: {} }]);
  port.reply({ type: 'result', id: 1, outcome: empty });
  expect(await answer).toEqual(empty);
});

test('answers go to the call that asked, in whatever order they come', async () => {
  client.takePort(port);
  const first = client.call('packs.get', { id: 'a' });
  const second = client.call('packs.list', {});
  port.reply({ type: 'result', id: 2, outcome: empty });
  port.reply({ type: 'result', id: 1, outcome: { ok: false, failure: { kind: 'cancelled' } } });
  expect(await second).toEqual(empty);
  expect(await first).toEqual({ ok: false, failure: { kind: 'cancelled' } });
});

test('a new port ends what was under way on the old one, and no old answer is taken', async () => {
  client.takePort(port);
  const lost = client.call('packs.list', {});
  const next = new PortOnPaper();
  client.takePort(next);
  expect(await lost).toEqual({ ok: false, failure: { kind: 'engine-gone' } });
  expect(port.closed).toBe(true);
  const asked = client.call('packs.list', {});
  port.reply({ type: 'result', id: 2, outcome: { ok: false, failure: { kind: 'cancelled' } } });
  next.reply({ type: 'result', id: 2, outcome: empty });
  expect(await asked).toEqual(empty);
});

test('stopping asks the engine to stop, and the engine has the last word', async () => {
  client.takePort(port);
  const stop = new AbortController();
  const answer = client.call('packs.list', {}, { signal: stop.signal });
  stop.abort();
  expect(port.sent.at(-1)).toEqual({ type: 'cancel', id: 1 });
  port.reply({ type: 'result', id: 1, outcome: empty });
  expect(await answer).toEqual(empty);
});

test('what was stopped before it was sent is not sent', async () => {
  const stop = new AbortController();
  const answer = client.call('packs.list', {}, { signal: stop.signal });
  stop.abort();
  expect(await answer).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  client.takePort(port);
  expect(port.sent).toEqual([]);
});

test('what a call of this window has changed is told with the call', async () => {
  const told: unknown[] = [];
  client.onChanged((_, by) => told.push(by));
  client.takePort(port);
  void client.call('packs.list', {});
  port.reply({ type: 'result', id: 1, outcome: empty });
  port.reply({ type: 'changed', what: ['packs'], by: 1 });
  port.reply({ type: 'changed', what: ['packs'] });
  expect(told).toEqual([null, expect.objectContaining({ name: 'packs.list', input: {} }), null]);
});

test('progress and notices of change are passed on', async () => {
  const told: unknown[] = [];
  client.onChanged((what) => told.push(what));
  client.takePort(port);
  void client.call('packs.list', {}, { onProgress: (progress) => told.push(progress) });
  port.reply({ type: 'progress', id: 1, done: 1, total: 2, doing: 'a.txt' });
  port.reply({ type: 'changed', what: ['packs'] });
  expect(told).toEqual([['library', 'stories', 'packs'], { done: 1, total: 2, doing: 'a.txt' }, ['packs']]);
});
