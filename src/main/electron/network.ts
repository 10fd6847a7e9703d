import { app, type Session } from 'electron';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isAllowed, type PageSource } from './page.ts';

/** Has to happen before the program is ready: Chromium's own habits of calling home are switched off. */
export function goOffline(page: PageSource): void {
  for (const habit of ['disable-background-networking', 'disable-component-update', 'no-pings'])
    app.commandLine.appendSwitch(habit);
  if (page.isDevelopment) return;
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Refuses every request that would leave the program, every permission and every download of dictionaries. */
export function lockDown(session: Session, page: PageSource): void {
  app.configureHostResolver({ secureDnsMode: 'off' });
  // Without languages there is no dictionary to download; switched off alone, it would still fetch one.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, page) }));
  if (page.isDevelopment) addPolicy(session, page);
}

/** The dev server sends no policy of its own. */
function addPolicy(session: Session, page: PageSource): void {
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({
      responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [contentSecurityPolicy(page)] },
    }),
  );
}
