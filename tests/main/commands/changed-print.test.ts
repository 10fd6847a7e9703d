import { expect, test } from 'vitest';
import { createReceiver, createSender } from '../../../src/main/commands/changed-print.ts';
import type { Printed } from '../../../src/main/commands/work.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { DocumentNode } from '../../../src/shared/document/nodes.ts';
import { pack } from '../../shared/pack/packs.ts';

const paragraph = (text: string): DocumentNode => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
const [one, two, three] = ['One.', 'Two.', 'Three.'].map(paragraph) as [
  DocumentNode,
  DocumentNode,
  DocumentNode,
];
const printed = (body: DocumentNode[], pictures: [string, Uint8Array][] = []): Printed => ({
  document: { ...composePack(pack()), body, origins: {} },
  pictures: new Map(pictures),
});
/** As it is between two threads. */
const travel = structuredClone;

test('only what the thread does not hold is sent, and it gets all', () => {
  const send = createSender();
  const receive = createReceiver();
  const life = {};
  const bytes = new Uint8Array([1, 2]);
  const first = receive(travel(send(life, printed([one, two], [['a', bytes]]))));
  expect(first).toEqual(printed([one, two], [['a', bytes]]));

  const next = printed([two, three, one, two], [['a', bytes]]);
  const sent = send(life, next);
  expect(sent.body).toEqual([1, three, 0, 1]);
  expect(sent.pictures.size).toBe(0);
  const second = receive(travel(sent));
  expect(second).toEqual(next);
  expect(second.document.body[0]).toBe(first.document.body[1]);

  expect(receive(travel(send(life, printed([three])))).pictures.size).toBe(0);
  expect(receive(travel(send(life, next)))).toEqual(next);
});

test('a thread that was begun anew is sent everything', () => {
  const send = createSender();
  send({}, printed([one, two]));
  const anew = send({}, printed([one, two]));
  expect(anew.body).toEqual([one, two]);
  expect(createReceiver()(travel(anew))).toEqual(printed([one, two]));
});
