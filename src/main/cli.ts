import { readFileSync } from 'node:fs';
import { EXIT } from './cli/command.ts';
import { main } from './cli/main.ts';
import { realTerminal } from './cli/terminal.ts';
import { placesOf } from './places.ts';

/** The command line: arguments in, results on standard output, an exit status. */
const terminal = realTerminal();
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

try {
  process.exitCode = await main(process.argv.slice(2), {
    terminal,
    places: placesOf(import.meta.url),
    version,
  });
} catch (error) {
  terminal.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  terminal.tell(
    'Something went wrong inside Packwright. Nothing that was saved is lost. Please report this.',
  );
  process.exitCode = EXIT.failed;
}
