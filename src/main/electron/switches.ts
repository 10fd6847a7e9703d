import { resolve } from 'node:path';

/** What the command line and the environment ask of this start. */
export interface Switches {
  /** A folder that takes the place of the person's own settings, documents and logs. */
  profile: string | undefined;
  /** A library to open, made where there is none. */
  library: string | undefined;
}

/**
 * Reads `--user-data-dir=DIR` (or PACKWRIGHT_PROFILE) and the library: `--library=FILE`, or a library's file as such,
 * which is how a desktop opens one. Paths are made absolute from `cwd`.
 */
export function readSwitches(argv: string[], env: NodeJS.ProcessEnv, cwd: string): Switches {
  const switchValue = (name: string) => {
    const given = argv.find((argument) => argument.startsWith(`--${name}=`));
    return given?.slice(name.length + 3) || undefined;
  };
  const absolute = (path: string | undefined) => (path ? resolve(cwd, path) : undefined);
  return {
    profile: absolute(switchValue('user-data-dir') ?? env.PACKWRIGHT_PROFILE),
    library: absolute(switchValue('library') ?? argv.slice(1).find(isLibraryFile)),
  };
}

const isLibraryFile = (argument: string) => !argument.startsWith('-') && argument.endsWith('.packwright');
