import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { CHANNELS } from './channels.ts';

/** Passes on what comes over a channel, without the event, which would hand the page Electron itself. */
function listen<T>(channel: string, listener: (value: T) => void): () => void {
  const pass = (_event: unknown, value: T) => listener(value);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.off(channel, pass);
}

const bridge: Bridge = {
  desktop: (name, input) => ipcRenderer.invoke(CHANNELS.desktop, name, input),
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
  onMenu: (listener) => listen(CHANNELS.menu, listener),
  onEngine: (listener) => listen(CHANNELS.news, listener),
  connect: () => ipcRenderer.send(CHANNELS.connect),
};

contextBridge.exposeInMainWorld('packwright', bridge);

// A port cannot cross the context bridge; a message of the window to itself can carry it.
ipcRenderer.on(CHANNELS.port, (event) => {
  window.postMessage({ type: 'engine-port' }, window.location.origin, event.ports);
});
