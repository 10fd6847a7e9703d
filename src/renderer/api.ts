import type { Bridge, EngineNews } from '../shared/contract/bridge.ts';
import type { CommandName, Input, Output } from '../shared/contract/contract.ts';
import type { DesktopInput, DesktopName, DesktopOutput } from '../shared/contract/desktop.ts';
import type { Outcome } from '../shared/failure.ts';
import { type CallOptions, EngineClient, type Port } from './engine-client.ts';

declare global {
  interface Window {
    readonly packwright: Bridge;
  }
}

/** The one connection of this window. */
export const engine = new EngineClient();

/** Runs a command of the contract in the engine. */
export const call = <N extends CommandName>(
  name: N,
  input: Input<N>,
  options?: CallOptions,
): Promise<Outcome<Output<N>>> => engine.call(name, input, options);

/** Asks the desktop: dialogs, folders, places. */
export const desktop = <N extends DesktopName>(
  name: N,
  input: DesktopInput<N>,
): Promise<Outcome<DesktopOutput<N>>> => window.packwright.desktop(name, input);

/** Takes each engine port as it arrives and passes on what the engine's host says. */
export function connectEngine(onNews: (news: EngineNews) => void): void {
  window.addEventListener('message', (event: MessageEvent) => {
    const port = event.ports[0];
    if (event.source !== window || event.data?.type !== 'engine-port' || !port) return;
    engine.takePort(port as unknown as Port);
  });
  window.packwright.onEngine((news) => {
    if (news.kind === 'failed') engine.loseEngine();
    onNews(news);
  });
  window.packwright.connect();
}
