import { setTimeout } from 'node:timers/promises';
import type { Changed } from './changed-by.ts';
import { type FromEngine, ToEngine } from './engine-messages.ts';
import { type Library, openLibrary } from './library/open.ts';
import { placesOf } from './places.ts';
import { createProgram, type Program } from './program.ts';
import { createService, type ServedPort, type Service } from './serve.ts';

/** The port to the process that started this one, as Electron gives it to a utility process. */
interface ParentPort {
  postMessage(message: FromEngine): void;
  on(event: 'message', listener: (event: { data: unknown; ports: ServedPort[] }) => void): void;
}

/** How long a window that goes away may take to hand over its last words. */
const LAST_WORDS = 1000;

const host = (process as unknown as { parentPort: ParentPort }).parentPort;
let kept: { library: Library; program: Program; service: Service } | undefined;

/** A process of its own that keeps one library and serves the contract to the window, as its host tells it. */
host.on('message', ({ data, ports: [port] }) => {
  const message = ToEngine.parse(data);
  if (message.type === 'open') open(message);
  if (message.type === 'port' && port) kept?.service.add(port);
  if (message.type === 'close') void close();
});

function open({ path, create, nativeBinding }: Extract<ToEngine, { type: 'open' }>): void {
  const opened = openLibrary(path, { create, nativeBinding });
  if (!opened.ok) {
    host.postMessage({ type: 'refused', failure: opened.failure });
    return;
  }
  const library = opened.value;
  const onChanged = (what: Changed) => kept?.service.tellChanged(what);
  const program = createProgram(library, placesOf(import.meta.url), {
    nativeBinding,
    onChanged,
    rehearses: true,
  });
  const service = createService(program.commands, console.error);
  kept = { library, program, service };
  host.postMessage({ type: 'opened', path: library.path });
}

async function close(): Promise<void> {
  await kept?.service.finish(setTimeout(LAST_WORDS));
  await kept?.program.close();
  kept?.library.close();
  process.exit(0);
}
