import { workInThreads } from '../commands/work-in-threads.ts';
import { type Command, EXIT, type Setting, WrongUse } from './command.ts';
import { commandList, type Listed } from './command-list.ts';

/** Runs one command line and gives its exit status: 0, 1 when something failed, 2 for wrong use. */
export async function main(args: string[], setting: Setting): Promise<number> {
  const { terminal, version } = setting;
  const [first] = args;
  if (first === '--version' || first === '-v') {
    terminal.out(version);
    return EXIT.fine;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    terminal.out(await overview());
    return EXIT.fine;
  }
  const found = commandList.find(({ name }) => isCalled(name, args));
  if (!found) return half(args, setting);
  return runCommand(found, args.slice(found.name.split(' ').length), setting);
}

/** Of a command of two words only the first is there, or a second that we do not know; else nothing that we know. */
async function half([first, second]: string[], setting: Setting): Promise<number> {
  if (first === undefined) return wrongUse(setting, 'say what to do');
  const own = commandList.filter(({ name }) => name.startsWith(`${first} `));
  if (own.length === 0) return wrongUse(setting, `there is no command “${first}”`);
  if (second === '--help' || second === '-h') {
    setting.terminal.out(await overview(own));
    return EXIT.fine;
  }
  const what =
    second === undefined ? `say what to do with “${first}”` : `there is no command “${first} ${second}”`;
  return wrongUse(setting, what, undefined, own);
}

const isCalled = (name: string, args: string[]): boolean =>
  name.split(' ').every((word, at) => args[at] === word);

async function runCommand(listed: Listed, args: string[], setting: Setting): Promise<number> {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    setting.terminal.out(help(await listed.load()));
    return EXIT.fine;
  }
  const writing = listed.writes ? beginToWrite(args, setting) : setting;
  const found = await listed.load();
  try {
    return await found.run(args, writing);
  } catch (error) {
    if (error instanceof WrongUse) return wrongUse(setting, error.message, found);
    throw error;
  } finally {
    await writing.work?.close();
  }
}

/** Has the threads load what writes a pack while this one loads the library and finds the pack in it. */
function beginToWrite(args: string[], setting: Setting): Setting {
  const work = workInThreads(setting.places);
  const formats = args.find((_, at) => args[at - 1] === '--format');
  work.prepareToWrite?.(formats === undefined || formats.includes('pdf'));
  return { ...setting, work };
}

async function wrongUse(
  { terminal }: Setting,
  what: string,
  found?: Command,
  among = commandList,
): Promise<number> {
  terminal.tell(`packwright: ${what}.`);
  terminal.tell(found ? `Usage: packwright ${found.name} ${found.usage}`.trimEnd() : await overview(among));
  return EXIT.wrongUse;
}

const help = ({ name, usage, summary, details }: Command): string =>
  [
    `${summary}.`,
    '',
    `  packwright ${name} ${usage}`.trimEnd(),
    ...(details.length > 0 ? ['', ...details] : []),
  ].join('\n');

async function overview(among = commandList): Promise<string> {
  const commands = await Promise.all(among.map(({ load }) => load()));
  return [
    'Usage: packwright COMMAND …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`),
    '',
    '"packwright COMMAND --help" says more. "packwright --version" prints the version.',
  ].join('\n');
}
