import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Frame = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
});
export type Frame = z.infer<typeof Frame>;

/** What is remembered between starts on this machine. A part that cannot be read is as if it had never been set. */
const Settings = z.object({
  library: z.string().optional().catch(undefined),
  recent: z.array(z.string()).catch([]).default([]),
  /** Files that were chosen as targets of exports, the last one first: these may be opened by name. */
  exported: z.array(z.string()).catch([]).default([]),
  frame: Frame.optional().catch(undefined),
  /** Where the person was, in the window's own words. */
  place: z.string().optional().catch(undefined),
});
export type Settings = z.infer<typeof Settings>;

export interface SettingsFile {
  read(): Settings;
  change(change: Partial<Settings>): void;
}

const RECENT = 8;
const EXPORTED = 60;

/** The settings in `path`. They are written whole to a file beside it, which then takes its name. */
export function openSettings(path: string): SettingsFile {
  let settings = load(path);
  return {
    read: () => settings,
    change(change) {
      settings = { ...settings, ...change };
      save(path, settings);
    },
  };
}

/** The settings after `library` was opened: it is the one to open next time, and the first of the recent ones. */
export function withLibrary(settings: Settings, library: string): Partial<Settings> {
  const recent = [library, ...settings.recent.filter((path) => path !== library)].slice(0, RECENT);
  return { library, recent };
}

/** The settings after these were chosen to be written. */
export function withExported({ exported }: Settings, paths: string[]): Partial<Settings> {
  return { exported: [...new Set([...paths, ...exported])].slice(0, EXPORTED) };
}

function load(path: string): Settings {
  try {
    return Settings.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return Settings.parse({});
  }
}

/** What a person sees is not worth stopping for: a settings file that cannot be written is not remembered. */
function save(path: string, settings: Settings): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, `${JSON.stringify(settings, null, 2)}\n`);
    renameSync(`${path}.new`, path);
  } catch (error) {
    console.error('The settings could not be saved:', error);
  }
}
