import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; address?: string; host?: string } }[];
}

/** Events with which Chromium reaches beyond the program: addresses asked for, names looked up, sockets opened. */
const REACHING = ['URL_REQUEST_START_JOB', 'HOST_RESOLVER_MANAGER_JOB', 'TCP_CONNECT_ATTEMPT', 'UDP_CONNECT'];
const OWN = /^(packwright|devtools|blob|data):/;

/** What Chromium's own log of its network (`--log-net-log=FILE`) says was asked of the world outside. */
export function requestsIn(path: string): string[] {
  const log: NetLog = JSON.parse(readFileSync(path, 'utf8'));
  const reaching = new Map(REACHING.map((name) => [log.constants.logEventTypes[name], name]));
  return log.events.flatMap(({ type, params }) => {
    const target = params?.url ?? params?.host ?? params?.address;
    return reaching.has(type) && target && !OWN.test(target) ? [`${reaching.get(type)} ${target}`] : [];
  });
}
