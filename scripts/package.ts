import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Configuration, Platform, build as packageWith } from 'electron-builder';
import { buildIfNeeded } from './build.ts';
import { findRuntime, type Runtime } from './electron-runtime/runtime.ts';
import { BINDING } from './electron-runtime/sqlite-binding.ts';

interface PackageOptions {
  /** Lets Playwright drive the program. Never for anybody's use. */
  inspectable?: boolean;
  output?: string;
}

/**
 * Packages the built program for this machine into a folder, offline, with the Electron that can run here. Releases
 * are made by electron-builder alone, with the official one (electron-builder.yml). Resolves to the folder.
 */
export async function packageFolder(runtime: Runtime, options: PackageOptions = {}): Promise<string> {
  const output = options.output ?? 'dist';
  const config: Configuration = {
    electronVersion: runtime.version,
    electronDist: runtime.dist,
    directories: { output },
    ...(options.inspectable ? { electronFuses: { enableNodeCliInspectArguments: true } } : {}),
    ...(runtime.sqliteBinding ? { files: [besideSqlite(runtime.sqliteBinding)] } : {}),
  };
  await packageWith({ targets: Platform.current().createTarget('dir'), config, publish: 'never' });
  const system = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: `mac-${process.arch}` };
  const folder = join(output, system[process.platform as keyof typeof system] ?? 'linux-unpacked');
  await rm(join(folder, 'resources', 'default_app.asar'), { force: true });
  return folder;
}

/** better-sqlite3 looks first where it would have been compiled: there the binding for an older Electron goes. */
const besideSqlite = (binding: string) => ({
  from: join(binding, '..'),
  to: 'node_modules/better-sqlite3/build/Release',
  filter: [BINDING],
});

if (import.meta.main) {
  const runtime = await findRuntime();
  if ((await buildIfNeeded()) !== 0) process.exit(1);
  console.log(`Packaged in ${await packageFolder(runtime)}`);
}
