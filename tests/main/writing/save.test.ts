import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Files, machineFiles } from '../../../src/main/writing/files.ts';
import { replaceAll } from '../../../src/main/writing/replace.ts';
import { type Staged, stage } from '../../../src/main/writing/save.ts';
import { done, failed, type Outcome } from '../../../src/shared/failure.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-save-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const writing = (words: string) => async (sink: Writable) => {
  sink.end(words);
  await finished(sink);
  return done(null);
};

const fault = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });
const successOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};
const staged = async (name: string, words: string, files?: Files): Promise<Staged> =>
  successOf(await stage(join(folder, name), writing(words), files));

describe('a file', () => {
  it('lies whole beside its target before the target is touched', async () => {
    writeFileSync(join(folder, 'pack.pdf'), 'old');
    const file = await staged('pack.pdf', 'new words');
    expect(readFileSync(join(folder, 'pack.pdf'), 'utf8')).toBe('old');
    expect(readFileSync(file.temporary, 'utf8')).toBe('new words');
    expect(file.bytes).toBe(9);
    expect(await replaceAll([file])).toEqual(done(null));
    expect(readFileSync(join(folder, 'pack.pdf'), 'utf8')).toBe('new words');
    expect(readdirSync(folder)).toEqual(['pack.pdf']);
  });

  it('may have a name of 255 bytes and a folder far down', async () => {
    const deep = join(folder, ...Array.from({ length: 12 }, () => 'far'.repeat(9)));
    mkdirSync(deep, { recursive: true });
    const path = join(deep, `${'n'.repeat(251)}.pdf`);
    const file = successOf(await stage(path, writing('words')));
    expect(await replaceAll([file])).toEqual(done(null));
    expect(readFileSync(path, 'utf8')).toBe('words');
  });

  it('reached through a link replaces what the link shows, not the link', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'pack.pdf'), 'old');
    symlinkSync(join(folder, 'real', 'pack.pdf'), join(folder, 'link.pdf'));
    await replaceAll([await staged('link.pdf', 'new')]);
    expect(readFileSync(join(folder, 'real', 'pack.pdf'), 'utf8')).toBe('new');
  });

  it('leaves nothing behind when its writer fails or is cancelled', async () => {
    const outcome = await stage(join(folder, 'pack.pdf'), async () => failed({ kind: 'cancelled' }));
    expect(outcome).toEqual(failed({ kind: 'cancelled' }));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the next name when one like its temporary is there already', async () => {
    const taken = { ...machineFiles, tries: 0 };
    const create: Files['create'] = async (path) => {
      taken.tries += 1;
      if (taken.tries === 1) throw Object.assign(fault('EEXIST'), { syscall: 'open' });
      return machineFiles.create(path);
    };
    await staged('pack.pdf', 'words', { ...machineFiles, create });
    expect(taken.tries).toBe(2);
  });
});

describe('a target that cannot be written', () => {
  const reasonOf = async (path: string, files?: Files) => {
    const outcome = await stage(path, writing('words'), files);
    return outcome.ok ? 'written' : outcome.failure;
  };

  it('is named when its folder is missing, is no folder, or it is a folder itself', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = (path: string, detail: string) => ({ kind: 'target-unwritable', path, detail });
    const missing = join(folder, 'no', 'pack.pdf');
    expect(await reasonOf(missing)).toEqual(refused(missing, 'the folder is not there'));
    const within = join(folder, 'file', 'pack.pdf');
    expect(await reasonOf(within)).toEqual(refused(within, 'a part of the path is not a folder'));
    expect(await reasonOf(folder)).toEqual(refused(folder, 'it is a folder'));
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is named when the path is longer than the disk allows', async () => {
    const path = join(folder, 'x'.repeat(5000), 'pack.pdf');
    expect(await reasonOf(path)).toMatchObject({ detail: 'the name or the path is too long' });
  });

  it('is named when its folder may only be read', async () => {
    chmodSync(folder, 0o500);
    // The administrator may write anywhere, so ask as somebody who may not.
    const administrator = process.geteuid?.() === 0;
    if (administrator) process.seteuid?.(65534);
    const reason = await reasonOf(join(folder, 'pack.pdf')).finally(
      () => administrator && process.seteuid?.(0),
    );
    expect(reason).toMatchObject({ kind: 'target-unwritable', detail: 'you may not write there' });
  });

  it('leaves nothing when the disk fills up in the middle', async () => {
    const create: Files['create'] = async (path) => {
      const file = await machineFiles.create(path);
      const sink = new Writable({ write: (_chunk, _encoding, next) => next(fault('ENOSPC')) });
      return { createWriteStream: () => sink, sync: () => file.sync(), close: () => file.close() };
    };
    const path = join(folder, 'pack.pdf');
    expect(await reasonOf(path, { ...machineFiles, create })).toEqual({ kind: 'disk-full', path });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not hide a fault of ours', async () => {
    const broken = stage(join(folder, 'pack.pdf'), () => Promise.reject(new TypeError('a fault')));
    await expect(broken).rejects.toThrow('a fault');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a target that is open elsewhere', () => {
  const held = (failures: number, code = 'EBUSY', platform = 'linux') => {
    const seen = { renames: 0, pauses: 0 };
    const files: Files = {
      ...machineFiles,
      platform,
      pause: async () => {
        seen.pauses += 1;
      },
      rename: async (from, to) => {
        seen.renames += 1;
        if (seen.renames <= failures) throw Object.assign(fault(code), { syscall: 'rename' });
        await machineFiles.rename(from, to);
      },
    };
    return { files, seen };
  };

  it('is tried once more after a moment', async () => {
    const { files, seen } = held(1);
    expect(await replaceAll([await staged('pack.pdf', 'new')], files)).toEqual(done(null));
    expect(seen).toEqual({ renames: 2, pauses: 1 });
    expect(readFileSync(join(folder, 'pack.pdf'), 'utf8')).toBe('new');
  });

  it.each([
    ['EBUSY', 'linux'],
    ['EPERM', 'win32'],
    ['EACCES', 'win32'],
  ])('is named, and left as it was (%s on %s)', async (code, platform) => {
    writeFileSync(join(folder, 'pack.pdf'), 'old');
    const { files, seen } = held(9, code, platform);
    const path = join(folder, 'pack.pdf');
    expect(await replaceAll([await staged('pack.pdf', 'new')], files)).toEqual(
      failed({ kind: 'target-open-elsewhere', path }),
    );
    expect(seen.renames).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['pack.pdf']);
  });
});

describe('several files', () => {
  const second = (to: string) => to.endsWith('pack.docx');
  const secondRefused: Files = {
    ...machineFiles,
    rename: async (from, to) => {
      if (second(to) && from.endsWith('.part')) throw Object.assign(fault('EROFS'), { syscall: 'rename' });
      await machineFiles.rename(from, to);
    },
  };

  it.each([
    ['a second name', secondRefused],
    ['a copy', { ...secondRefused, link: () => Promise.reject(fault('EPERM')) }],
  ])('are all put back when the last cannot be replaced, by %s of the old', async (_, files) => {
    writeFileSync(join(folder, 'pack.pdf'), 'old PDF');
    const all = [
      await staged('pack.pdf', 'new PDF'),
      await staged('new.pdf', 'x'),
      await staged('pack.docx', 'new'),
    ];
    expect(await replaceAll(all, files)).toMatchObject({ ok: false, failure: { kind: 'target-unwritable' } });
    expect(readdirSync(folder)).toEqual(['pack.pdf']);
    expect(readFileSync(join(folder, 'pack.pdf'), 'utf8')).toBe('old PDF');
  });

  it('take their places together', async () => {
    writeFileSync(join(folder, 'pack.pdf'), 'old PDF');
    const all = [await staged('pack.pdf', 'new PDF'), await staged('pack.docx', 'new Word')];
    expect(await replaceAll(all)).toEqual(done(null));
    expect(readdirSync(folder).sort()).toEqual(['pack.docx', 'pack.pdf']);
    expect(existsSync(all[0]?.temporary ?? '')).toBe(false);
  });
});
