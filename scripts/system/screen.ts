/** True where a window can be shown to somebody. */
export const hasScreen = (env = process.env): boolean =>
  process.platform !== 'linux' || !!(env.DISPLAY || env.WAYLAND_DISPLAY);

/** The command line that runs `command` with a screen: a pretended one where there is none. */
export function withScreen(command: string, args: string[]): [string, string[]] {
  if (hasScreen()) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]];
}

/** Chromium refuses to be started by root with its sandbox on. */
export const asRoot = (): boolean => process.getuid?.() === 0;
