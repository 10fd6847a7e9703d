import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const cache = mkdtempSync(join(tmpdir(), 'packwright-bin-'));
afterAll(() => rmSync(cache, { recursive: true }));

function run(...args: string[]) {
  const bin = fileURLToPath(new URL('scripts/packwright.mjs', root));
  const { NODE_COMPILE_CACHE: _none, ...env } = process.env;
  const folders = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...env, ...folders } });
}

describe('the installed command', () => {
  it('prints its version, and keeps what was compiled in the person’s own folder', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      version: string;
    };
    const { stdout, stderr, status } = run('--version');
    expect([stdout.trim(), stderr, status]).toEqual([version, '', 0]);
    const kept = process.platform === 'darwin' ? join(cache, 'Library', 'Caches') : cache;
    expect(existsSync(join(kept, 'packwright', 'compiled'))).toBe(true);
  });

  it('ends with the status of the command', () => {
    const { stderr, status } = run('pack', 'fold');
    expect(status).toBe(2);
    expect(stderr).toContain('there is no command “pack fold”');
  });
});
