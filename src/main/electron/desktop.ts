import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { type DesktopContract, type DesktopName, desktopContract } from '../../shared/contract/desktop.ts';
import { failed, type Outcome } from '../../shared/failure.ts';
import { CHANNELS } from './channels.ts';
import { isOurs, type PageSource } from './page.ts';

type MaybeLater<T> = T | Promise<T>;

/** One function a desktop request. */
export type DesktopHandlers = {
  [N in DesktopName]: (
    input: z.output<DesktopContract[N]['input']>,
  ) => MaybeLater<Outcome<z.input<DesktopContract[N]['output']>>>;
};

/** True when a message comes from our own window's page itself: not from a frame in it, not from elsewhere. */
export function isFromWindow(
  event: IpcMainInvokeEvent | IpcMainEvent,
  window: BrowserWindow,
  page: PageSource,
) {
  const frame = event.senderFrame;
  return (
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame !== null &&
    frame === window.webContents.mainFrame &&
    isOurs(page, frame.url)
  );
}

/** Serves the desktop requests of one window: checks the sender, parses the input, answers with an Outcome. */
export function serveDesktop(
  window: BrowserWindow,
  page: PageSource,
  handlers: DesktopHandlers,
  log: (text: string) => void,
): void {
  ipcMain.handle(
    CHANNELS.desktop,
    async (event, name: unknown, input: unknown): Promise<Outcome<unknown>> => {
      if (!isFromWindow(event, window, page)) return badRequest('a sender that is not our window');
      if (typeof name !== 'string' || !Object.hasOwn(desktopContract, name))
        return badRequest('an unknown request');
      const parsed = desktopContract[name as DesktopName].input.safeParse(input);
      if (!parsed.success) return badRequest(`${name}: ${parsed.error.issues[0]?.message}`);
      try {
        return await (handlers[name as DesktopName] as (input: unknown) => MaybeLater<Outcome<unknown>>)(
          parsed.data,
        );
      } catch (error) {
        log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
      }
    },
  );
}

const badRequest = (detail: string) => failed({ kind: 'bad-request', detail });
