import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { environmentOf, findRuntime } from '../../scripts/electron-runtime/runtime.ts';
import { asRoot } from '../../scripts/system/screen.ts';

export interface LaunchOptions {
  /** The folder of everything that this person has: settings, logs and, unless `library` is given, the library. */
  profile: string;
  library?: string;
  /** A packaged program to start in place of the built one. */
  executable?: string;
  args?: string[];
  /** The folder of the program; the one in which this runs, unless said otherwise. */
  program?: string;
}

export interface Launched {
  app: ElectronApplication;
  page: Page;
  /** What the page's console said that was an error or a breach of its policy. */
  complaints: string[];
}

/** An empty profile, in the folder that Playwright empties before each run. */
export function newProfile(): string {
  const folder = resolve('test-results', 'profiles');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'profile-'));
}

/** Starts the program as it was built (`npm run build`) and waits until its window shows the library. */
export async function launchPackwright(options: LaunchOptions): Promise<Launched> {
  const { profile, library, executable, program = resolve('.'), args = [] } = options;
  const switches = [`--user-data-dir=${profile}`, ...(library ? [`--library=${library}`] : []), ...args];
  const arguments_ = [...(asRoot() ? ['--no-sandbox'] : []), ...switches];
  const app = await (executable ? startPackaged(executable, arguments_) : startBuilt(program, arguments_));
  const complaints: string[] = [];
  app.context().on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  app.context().on('weberror', (error) => complaints.push(String(error.error())));
  const page = await app.firstWindow();
  await page.getByRole('navigation').waitFor();
  return { app, page, complaints };
}

const startPackaged = (executable: string, args: string[]): Promise<ElectronApplication> =>
  attached({ executablePath: executable, args, env: clean(process.env) });

async function startBuilt(program: string, args: string[]): Promise<ElectronApplication> {
  const runtime = await findRuntime();
  const env = clean(environmentOf(runtime));
  return attached({ executablePath: runtime.executable, args: [program, ...args], env });
}

type Start = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** Milliseconds that Electron may take to begin with the debugger attached, on a machine with much else to do. */
const patience = 40_000;

/**
 * Electron now and then crashes while the debugger is attached, before a line of the program has run, or waits for
 * the debugger without end: then once more. A program that never begins fails all the same.
 */
async function attached(start: Start): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...start, timeout: patience });
  } catch (error) {
    const crashed = /ws disconnected[\s\S]*signal=SIGSEGV/.test(String(error));
    const waited = /electron\.launch: Timeout/.test(String(error));
    if (!crashed && !waited) throw error;
    console.log(`Electron ${crashed ? 'crashed' : 'hung'} under the debugger, and is started once more.`);
    return _electron.launch({ ...start, timeout: patience });
  }
}

/** Playwright takes no variable without a value. */
const clean = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
