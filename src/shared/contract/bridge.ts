import type { Outcome } from '../failure.ts';
import type { DesktopInput, DesktopName, DesktopOutput, MenuCommand } from './desktop.ts';

/** What the engine's host tells the window. A port comes with 'ready', by window.postMessage as 'engine-port'. */
export type EngineNews =
  | { kind: 'ready'; library: string }
  | { kind: 'restarted'; library: string }
  | { kind: 'failed'; sentence: string };

/** `window.packwright`: all that the preload hands to the page. */
export interface Bridge {
  desktop<N extends DesktopName>(name: N, input: DesktopInput<N>): Promise<Outcome<DesktopOutput<N>>>;
  /** The path of a dropped or chosen file; '' where it has none. `file` is a DOM File. */
  pathOf(file: unknown): string;
  onMenu(listener: (command: MenuCommand) => void): () => void;
  onEngine(listener: (news: EngineNews) => void): () => void;
  /** Asks for an engine port; it arrives by window.postMessage({type: 'engine-port'}) with the port transferred. */
  connect(): void;
}
