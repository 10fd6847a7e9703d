// A library of invented stories and one pack of it, written once as Word, OpenDocument and PDF.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statusOf } from '../../../src/main/cli/verify.ts';
import { workHere } from '../../../src/main/commands/work-here.ts';
import { openLibrary } from '../../../src/main/library/open.ts';
import { placesOf } from '../../../src/main/places.ts';
import { createProgram } from '../../../src/main/program.ts';
import {
  type CommandName,
  contract,
  type Input,
  type Output,
} from '../../../src/shared/contract/contract.ts';
import type { Outcome } from '../../../src/shared/failure.ts';
import type { FileCheck } from '../../../src/shared/verify/report.ts';
import { entry, packwright } from '../cli/command-line.ts';
import { unending } from '../commands/test-program.ts';

const stories = {
  'fund.txt': `News story: Fund for towns opens

The Harbour Office has opened a fund of up to £200 million including match funding for towns today (Monday 8 October 2018).

Speaking at the event, the Minister for Ports, Victoria Harbottle said:

Local communities are at the heart of our response and I'm delighted that so many people could attend today's event.

These attitudes label young people, and we are determined that they will change before the winter comes.

The chair of the Town Forum, Łukasz Wiśniewski said:

We have waited nine years for a fund that asks first and builds afterwards, and we will hold it to that.

Attendees:

- Victoria Harbottle MP, Minister for Ports, Harbour Office
- Łukasz Wiśniewski, Chair, Town Forum`,
  'bridge.txt': `Press release: Bridges

A programme of £3 million mends 40 bridges by May 2019. The ferry carries over 1,200 people a day.

Bridge Minister Bob Leeward said:

We mend bridges where people need them most, and local communities are glad of every one of them.`,
};

const spec = {
  title: 'Visit: towns & bridges',
  event: 'Opening of the fund',
  minister: 'Victoria Harbottle MP',
  sections: [
    {
      kind: 'purpose',
      items: [
        {
          text: 'We meet to open the fund.\n\nThe Minister speaks first.\n\n- Thank the crews\n- Name no figure',
        },
      ],
    },
    {
      kind: 'questions',
      items: [
        {
          question: {
            question: 'When does the fund open?',
            answer: 'In April.',
            ifPressed: 'On a day named in March.',
          },
        },
      ],
    },
    {
      kind: 'quotes',
      items: [
        { quote: { search: 'heart of our response', checked: true } },
        { quote: { search: 'waited nine years', checked: true } },
        { quote: { search: 'mend bridges', checked: true } },
      ],
    },
    {
      kind: 'facts',
      items: [
        { fact: { search: '£200 million', checked: true } },
        { fact: { search: '1,200 people', checked: true } },
      ],
    },
    { kind: 'background', items: [{ text: 'The harbour was built in 1821.' }] },
  ],
};

export interface Sample {
  folder: string;
  library: string;
  docx: string;
  odt: string;
  pdf: string;
}

export async function makeSample(): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-verify-'));
  const [library, from, described] = [
    join(folder, 'L.packwright'),
    join(folder, 'stories'),
    join(folder, 'spec.json'),
  ];
  mkdirSync(from);
  for (const [name, text] of Object.entries(stories)) writeFileSync(join(from, name), text);
  writeFileSync(described, JSON.stringify(spec));
  await packwright('import', from, '--library', library);
  const built = await packwright(
    ...['pack', 'build', described, '--library', library, '--out', folder, '--format', 'docx,odt,pdf'],
  );
  if (built.status !== 0) throw new Error(built.err);
  const named = (format: string) => built.out.split('\n').find((path) => path.endsWith(format)) ?? '';
  return { folder, library, docx: named('docx'), odt: named('odt'), pdf: named('pdf') };
}

/** The program on a library, in this thread, which is soon there. */
export function programOn(library: string, readOnly: boolean) {
  const opened = openLibrary(library, { readOnly });
  if (!opened.ok) throw new Error(opened.failure.kind);
  const places = placesOf(entry.href);
  const program = createProgram(opened.value, places, { work: workHere(places.resources) });
  return {
    async run<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
      const command = program.commands[name] as (
        input: unknown,
        context: unknown,
      ) => Promise<Outcome<Output<N>>>;
      const parsed = contract[name].input.parse(input);
      const outcome = await command(parsed, { progress: () => {}, signal: unending });
      if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.failure)}`);
      return outcome.value;
    },
    async close() {
      await program.close();
      opened.value.close();
    },
  };
}

/** What the program says of a file, and how the command line would end. */
export async function verified(
  { library }: Sample,
  path: string,
): Promise<{ status: number; check: FileCheck }> {
  const program = programOn(library, true);
  const check = await program.run('files.verify', { path });
  await program.close();
  return { status: statusOf(check), check };
}
