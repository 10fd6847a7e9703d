import { fileURLToPath } from 'node:url';
import { type MessagePortMain, utilityProcess } from 'electron';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { FromEngine, type ToEngine } from '../engine-messages.ts';

export interface OpenRequest {
  path: string;
  create: boolean;
  nativeBinding: string | undefined;
}

/** One engine process and the library that it keeps. */
export interface EngineProcess {
  /** Settles once the library is open (with its path) or refused; a refused engine has ended. */
  opened: Promise<Outcome<string>>;
  serve(port: MessagePortMain): void;
  /** Settles when everything is written and the process has ended. */
  close(): Promise<void>;
  /** Told once if the process ends without having been asked to. */
  onDeath(listener: (code: number) => void): void;
}

/** How long an engine may take to finish what it was writing. */
const CLOSING = 20_000;

/** Starts the engine at `entry` and has it open a library. `log` gets what it prints. */
export function startEngine(entry: URL, request: OpenRequest, log: (text: string) => void): EngineProcess {
  const child = utilityProcess.fork(fileURLToPath(entry), [], {
    serviceName: 'Packwright engine',
    stdio: 'pipe',
  });
  let asked = false;
  let mourn: (code: number) => void = () => {};
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => log(String(text)));
  const ended = new Promise<number>((resolve) => child.once('exit', resolve));
  const opened = answerOf(child, ended);
  void opened.then((outcome) => {
    if (!outcome.ok) child.kill();
    else void ended.then((code) => asked || mourn(code));
  });
  const tell = (message: ToEngine, ports: MessagePortMain[] = []) => child.postMessage(message, ports);
  tell({ type: 'open', ...request });
  return {
    opened,
    serve: (port) => tell({ type: 'port' }, [port]),
    onDeath(listener) {
      mourn = listener;
    },
    async close() {
      asked = true;
      tell({ type: 'close' });
      const impatient = setTimeout(() => child.kill(), CLOSING);
      await ended;
      clearTimeout(impatient);
    },
  };
}

function answerOf(child: Electron.UtilityProcess, ended: Promise<number>): Promise<Outcome<string>> {
  return new Promise((resolve) => {
    child.on('message', (data) => {
      const message = FromEngine.safeParse(data);
      if (!message.success) return;
      if (message.data.type === 'opened') resolve(done(message.data.path));
      else resolve(failed(message.data.failure));
    });
    void ended.then((code) =>
      resolve(failed({ kind: 'unexpected', detail: `the engine ended with ${code}` })),
    );
  });
}
