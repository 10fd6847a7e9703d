import type { PageSource } from './page.ts';

/** Everything that the page may load comes from the program itself; nothing inline runs or styles. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Hot reload puts scripts and styles into the page and talks to its server. */
const development = (server: string) => [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${server.replace(/^http/, 'ws')}`,
  "worker-src 'self' blob:",
];

export function contentSecurityPolicy(page: PageSource): string {
  return (page.isDevelopment ? development(page.origin) : STRICT).join('; ');
}
