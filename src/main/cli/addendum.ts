import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { placeAddendum } from '../../shared/addendum/place.ts';
import type { Since } from '../../shared/contract/addenda.ts';
import type { Output } from '../../shared/contract/contract.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { blockOf } from '../../shared/pack/own-items.ts';
import { specProblems } from '../../shared/pack/spec.ts';
import { OwnItem } from '../../shared/pack/spec-items.ts';
import { command, EXIT, required, type Setting, WrongUse } from './command.ts';
import { type Run, tellFailure, withLibrary } from './with-library.ts';

type Proposal = Output<'packs.addendum'>;

export const packAddendum = command({
  name: 'pack addendum',
  usage: 'ID --library FILE [--since FILE] [--accept | --put FILE.json] [--json]',
  summary: 'Work out what has changed in a pack since a copy of it, page by page of that copy',
  details: [
    'Since the last copy that was exported from the library; with --since, since a PDF, Word file or OpenDocument',
    'text of the pack, which says itself when it was made.',
    'Nothing changes unless --accept puts the addendum into the pack as it is. To edit it first: write it with --json',
    'into a file, change that, and put it in with --put FILE.json.',
    '--json prints {addendum: {number, since, changes}}, as the description of a pack has it.',
  ],
  options: {
    library: { type: 'string' },
    since: { type: 'string' },
    put: { type: 'string' },
    accept: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (values, [id, ...more], setting) => {
    if (id === undefined || more.length > 0) throw new WrongUse('name one pack by its id');
    if (values.accept && values.put !== undefined) throw new WrongUse('give --accept or --put, not both');
    const library = required(values.library, '--library FILE');
    const writes = values.accept || values.put !== undefined;
    return withLibrary(setting, library, { readOnly: !writes }, async (run) => {
      const proposed =
        values.put === undefined ? await propose(run, id, values.since) : await readEdited(values.put);
      if (!proposed.ok) return tellFailure(setting, proposed);
      print(proposed.value, values.json ?? false, setting);
      if (!writes || proposed.value.rows.length === 0) return EXIT.fine;
      const put = await putIn(run, id, proposed.value);
      return put.ok ? EXIT.fine : tellFailure(setting, put);
    });
  },
});

async function propose(run: Run, id: string, file: string | undefined): Promise<Outcome<Proposal>> {
  let since: Since | undefined = file === undefined ? undefined : { path: resolve(file) };
  if (!since) {
    const exports = await run('packs.exports', { id });
    if (!exports.ok) return exports;
    since = exports.value.rows[0];
  }
  if (!since)
    throw new WrongUse('no copy of this pack was exported from this library: name one with --since FILE');
  return run('packs.addendum', { id, since: 'path' in since ? since : { changedAt: since.changedAt } });
}

/** A proposal that somebody has edited. Fails: file-missing, file-unreadable, addendum-invalid. */
async function readEdited(path: string): Promise<Outcome<Proposal>> {
  try {
    const json = JSON.parse(await readFile(path, 'utf8'));
    if (hasNoChanges(json)) return done({ number: 1, since: `${json.addendum.since ?? ''}`, rows: [] });
    const item = OwnItem.safeParse(json);
    if (!item.success) return failed({ kind: 'addendum-invalid', path, problems: specProblems(item.error) });
    if (!('addendum' in item.data))
      return failed({ kind: 'addendum-invalid', path, problems: ['it is no addendum'] });
    const { number, since = '', changes } = item.data.addendum;
    return done({ number, since, rows: changes });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return failed({ kind: 'file-missing', path });
    if (code !== undefined) return failed({ kind: 'file-unreadable', path, detail: message });
    return failed({ kind: 'addendum-invalid', path, problems: [`it is no whole JSON (${message})`] });
  }
}

/** What --json prints where nothing has changed. */
const hasNoChanges = (json: unknown): json is { addendum: { since?: unknown } } => {
  const { addendum } = (json ?? {}) as { addendum?: { changes?: unknown } };
  return Array.isArray(addendum?.changes) && addendum.changes.length === 0;
};

function print({ number, since, rows }: Proposal, json: boolean, { terminal }: Setting): void {
  const addendum = { number, since, changes: rows };
  if (json) terminal.out(JSON.stringify({ addendum }, null, 2));
  else for (const { page, change } of rows) terminal.out(`${named(page)}: ${change}`);
  terminal.tell(
    rows.length === 0
      ? `Nothing in print has changed since ${since}.`
      : `Addendum ${number}: what has changed since ${since}.`,
  );
}

const named = (page: string): string => (/^\d/.test(page) ? `page ${page}` : page.toLowerCase());

async function putIn(run: Run, id: string, { number, since, rows }: Proposal): Promise<Outcome<unknown>> {
  const opened = await run('packs.get', { id });
  if (!opened.ok) return opened;
  const item = { addendum: { number, since, changes: rows } };
  const block = blockOf(item, randomUUID(), new Map());
  for (const change of placeAddendum(opened.value.pack, block, randomUUID)) {
    const made = await run('packs.change', { id, change });
    if (!made.ok) return made;
  }
  return done(undefined);
}
