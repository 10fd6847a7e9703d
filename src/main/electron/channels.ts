/** The names under which the preload and Electron's main process talk. */
export const CHANNELS = {
  desktop: 'packwright:desktop',
  connect: 'packwright:connect',
  news: 'packwright:engine-news',
  port: 'packwright:engine-port',
  menu: 'packwright:menu',
} as const;
