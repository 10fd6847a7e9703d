import { packAddendum } from './addendum.ts';
import { backup } from './backup.ts';
import { type Command, EXIT, type Setting, WrongUse } from './command.ts';
import { demo } from './demo.ts';
import { extract } from './extract.ts';
import { importStories } from './import.ts';
import { packBuild, packExport, packList, packSchemaCommand } from './pack.ts';
import { readAgain } from './read-again.ts';
import { search } from './search.ts';
import { verify } from './verify.ts';

const commands: Command[] = [
  extract,
  importStories,
  readAgain,
  search,
  packBuild,
  packSchemaCommand,
  packList,
  packExport,
  packAddendum,
  verify,
  backup,
  demo,
];

/** Runs one command line and gives its exit status: 0, 1 when something failed, 2 for wrong use. */
export async function main(args: string[], setting: Setting): Promise<number> {
  const { terminal, version } = setting;
  const [first] = args;
  if (first === '--version' || first === '-v') {
    terminal.out(version);
    return EXIT.fine;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    terminal.out(overview());
    return EXIT.fine;
  }
  const found = commands.find(({ name }) => isCalled(name, args));
  if (!found)
    return wrongUse(setting, first === undefined ? 'say what to do' : `there is no command “${first}”`);
  return runCommand(found, args.slice(found.name.split(' ').length), setting);
}

const isCalled = (name: string, args: string[]): boolean =>
  name.split(' ').every((word, at) => args[at] === word);

async function runCommand(found: Command, args: string[], setting: Setting): Promise<number> {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    setting.terminal.out(help(found));
    return EXIT.fine;
  }
  try {
    return await found.run(args, setting);
  } catch (error) {
    if (error instanceof WrongUse) return wrongUse(setting, error.message, found);
    throw error;
  }
}

function wrongUse({ terminal }: Setting, what: string, found?: Command): number {
  terminal.tell(`packwright: ${what}.`);
  terminal.tell(found ? `Usage: packwright ${found.name} ${found.usage}` : overview());
  return EXIT.wrongUse;
}

const help = ({ name, usage, summary, details }: Command): string =>
  [
    `${summary}.`,
    '',
    `  packwright ${name} ${usage}`.trimEnd(),
    ...(details.length > 0 ? ['', ...details] : []),
  ].join('\n');

const overview = (): string =>
  [
    'Usage: packwright COMMAND …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`),
    '',
    '"packwright COMMAND --help" says more. "packwright --version" prints the version.',
  ].join('\n');
