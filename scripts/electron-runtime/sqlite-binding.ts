import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../system/run.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
const sqlite = () => folderOf('better-sqlite3');

/** The version of better-sqlite3 that is installed: a binding belongs to one. */
export const sqliteVersion = (): string =>
  JSON.parse(readFileSync(join(sqlite(), 'package.json'), 'utf8')).version;

export const BINDING = 'better_sqlite3.node';

/**
 * What better-sqlite3 uses of Node-API 10 exists in Node 20.18, but counts as experimental there: the module has to
 * say so of itself, and then to put off its finalizers, by a function that the published headers no longer declare.
 */
const AS_EXPERIMENTAL = `#define NAPI_VERSION 2147483647
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
#include <node_api.h>
extern "C" napi_status node_api_post_finalizer(node_api_basic_env, napi_finalize, void* data, void* hint);
`;
const COMMON = ['-c', '-fPIC', '-w', '-DNDEBUG', '-fvisibility=hidden'];

/**
 * Compiles better-sqlite3 for an Electron older than 35, into `folder`. Plain gcc and the headers in node-api-headers:
 * node-gyp would fetch Node's headers from the network.
 */
export async function makeSqliteBinding(folder: string): Promise<void> {
  await writeFile(join(folder, 'experimental.h'), AS_EXPERIMENTAL);
  await Promise.all([compileSqlite(folder), compileBinding(folder)]);
  const objects = ['binding.o', 'sqlite3.o'];
  await run('g++', ['-shared', ...objects, '-o', BINDING, '-ldl', '-lpthread', '-lm'], { cwd: folder });
  for (const object of objects) await rm(join(folder, object));
}

/** -O1: it serves development and tests, and compiles in less than half the time of -O3. */
function compileSqlite(folder: string) {
  const source = join(sqlite(), 'deps', 'sqlite3', 'sqlite3.c');
  return run('gcc', [...COMMON, '-O1', '-std=c99', ...sqliteDefines(), source, '-o', 'sqlite3.o'], {
    cwd: folder,
  });
}

function compileBinding(folder: string) {
  const includes = [
    join(folderOf('node-api-headers'), 'include'),
    folderOf('node-addon-api'),
    join(sqlite(), 'deps', 'sqlite3'),
  ].map((path) => `-I${path}`);
  const defines = ['NAPI_DISABLE_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'].map(
    (name) => `-D${name}`,
  );
  const source = join(sqlite(), 'src', 'better_sqlite3.cpp');
  const args = [
    ...COMMON,
    '-O1',
    '-std=c++20',
    ...includes,
    '-include',
    'experimental.h',
    ...defines,
    ...sqliteDefines(),
  ];
  return run('g++', [...args, source, '-o', 'binding.o'], { cwd: folder });
}

/** The options that better-sqlite3 builds SQLite with, from its own list. */
function sqliteDefines(): string[] {
  const list = readFileSync(join(sqlite(), 'deps', 'defines.gypi'), 'utf8');
  return [...list.matchAll(/'([A-Z0-9_]+(?:=-?\w+)?)',/g)].map(([, define]) => `-D${define}`);
}
