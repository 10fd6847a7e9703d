// Tracked changes that nobody has settled: each is shown with who made it, and accepted or refused by itself.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { statusOf } from '../../../src/main/cli/verify.ts';
import { readEdited } from '../../../src/main/verifying/read.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import type { Pack } from '../../../src/shared/model/pack.ts';
import type { FileReview, FileTracked } from '../../../src/shared/review/review.ts';
import { readAs } from '../../../src/shared/verify/draft.ts';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { packwright } from '../cli/command-line.ts';
import { rowWith } from './all-kinds.ts';
import { besidePack, blocksOf } from './beside-pack.ts';
import { editedWord } from './editing.ts';
import { savedByLibreOffice } from './saved-by-libreoffice.ts';
import {
  all,
  ann,
  bob,
  changed,
  madeBold,
  paragraphIn,
  paragraphMoved,
  paragraphOut,
  putBehind,
  rowOut,
} from './tracking.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = besidePack({ allKinds: true });
const { review, reviewed } = here;
const verify = async (path: string) => {
  const check = await here.program.run('files.verify', { path });
  return { ...check, status: statusOf(check) };
};

function only({ tracked }: FileReview): FileTracked {
  expect(tracked.map(({ what, kind }) => `${what} ${kind}`)).toHaveLength(1);
  return tracked[0] as FileTracked;
}

async function take({ accept }: FileTracked): Promise<Pack> {
  expect(accept).not.toEqual([]);
  for (const change of accept) await here.change(change);
  return here.pack();
}

const first = (pack: Pack) => blocksOf(pack, 'Why we are meeting')[0];

describe('a tracked change of own words', () => {
  test('is shown with its author and day, and accepted by itself', async () => {
    const found = await reviewed(changed('to open the fund', 'fund', 'new fund'));
    expect(found.changes).toEqual([]);
    const tracked = only(found);
    expect(tracked).toMatchObject({
      ...{ author: 'Ann Reader & Co', date: '2019-01-04T10:23:00Z', kind: 'words', what: 'Text' },
      ...{ section: 'Why we are meeting', notes: [] },
    });
    expect(diffLine(tracked.difference)).toBe('We meet to open the {+new+} fund.');
    expect(first(await take(tracked))).toMatchObject({
      text: expect.stringMatching(/^We meet to open the new fund\.\n/),
    });
    expect((await review(found.path)).tracked).toEqual([]);
  });

  test('and another of the same text are accepted one after the other, in any order', async () => {
    const two = all(
      changed('to open the fund', 'fund', 'new fund'),
      changed('The Minister speaks', 'first', 'last', bob),
    );
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const found = await reviewed(two);
      expect(found.tracked.map(({ author }) => author)).toEqual(['Ann Reader & Co', 'Bob']);
      await take(found.tracked[order[0] ?? 0] as FileTracked);
      const left = only(await review(found.path));
      expect(left.id).toBe(found.tracked[order[1] ?? 0]?.id);
      const text = first(await take(left));
      expect(text).toMatchObject({
        text: 'We meet to open the new fund.\n\nThe Minister speaks last.\n\n- Thank the crews\n- Name no figure',
      });
      for (const _ of order) await here.program.run('packs.undo', { id: here.packId });
    }
  });

  test('can be accepted when the pack was changed elsewhere in that text, not when it was changed there', async () => {
    const block = first(await here.pack());
    const say = (text: string) => here.change({ kind: 'edit-text', blockId: block?.id ?? '', text });
    await say('We meet to open the fund.\n\nThe Minister speaks at noon.');
    const rewrite = changed('to open the fund', 'fund', 'new fund');
    expect(first(await take(only(await reviewed(rewrite))))).toMatchObject({
      text: 'We meet to open the new fund.\n\nThe Minister speaks at noon.',
    });
    await say('We meet to open the harbour.');
    expect(only(await reviewed(rewrite))).toMatchObject({
      accept: [],
      notes: ['This cannot be taken over as it is. Change it in the pack, where it stands.'],
    });
  });

  test('beside words that were changed without tracking: both are offered', async () => {
    const found = await reviewed((xml) =>
      changed('to open the fund', 'fund', 'new fund')(xml.replace('speaks first', 'speaks last')),
    );
    expect(found.changes.map(({ what }) => what)).toEqual(['Text']);
    expect(diffLine(found.changes[0]?.difference ?? [])).not.toContain('new');
    await here.accept({ accept: found.changes[0]?.accept ?? null });
    await take(only(await review(found.path)));
    expect(first(await here.pack())).toMatchObject({
      text: expect.stringMatching(/^We meet to open the new fund\.\n\nThe Minister speaks last\./),
    });
  });
});

describe('tracked paragraphs', () => {
  test('deleted in a text go from it', async () => {
    const tracked = only(await reviewed(paragraphOut('The Minister speaks first')));
    expect(tracked).toMatchObject({ before: 'The Minister speaks first.', after: '' });
    expect(first(await take(tracked))).toMatchObject({
      text: 'We meet to open the fund.\n\n- Thank the crews\n- Name no figure',
    });
  });

  test('put in become text of the pack, and are not offered again', async () => {
    const found = await reviewed(paragraphIn('built in 1821', 'It was dredged in 1901.'));
    expect(only(found)).toMatchObject({
      before: '',
      after: 'It was dredged in 1901.',
      section: 'Background',
    });
    const background = blocksOf(await take(only(found)), 'Background');
    expect(background.map((block) => 'text' in block && block.text)).toEqual([
      'The harbour was built in 1821.',
      'It was dredged in 1901.',
    ]);
    expect(await review(found.path)).toMatchObject({ tracked: [], changes: [] });
  });

  test('put in by many on many days can each be accepted', async () => {
    const days = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString());
    const found = await reviewed((xml) =>
      days.reduce(
        (all, date, at) =>
          paragraphIn('built in 1821', `Note ${at} of the day.`, { author: 'Ann', date })(all),
        xml,
      ),
    );
    expect(found.tracked.map(({ accept }) => accept.length > 0)).toEqual(days.map(() => true));
  });

  test('that are a whole block take it out, and leave the one behind it alone', async () => {
    const found = await reviewed(paragraphOut('She built bridges'));
    expect(only(found)).toMatchObject({ before: 'She built bridges.', what: 'Pen portrait' });
    const gone = await reviewed((xml) => {
      const line = ['Say that the fund stays open', 'It opened in April', 'One', 'Two'];
      return all(...line.map((words) => paragraphOut(words)))(xml);
    });
    expect(only(gone).accept).toEqual([{ kind: 'remove-block', blockId: 'own-0' }]);
    const check = await verify(gone.path);
    const others = check.items.filter(({ verdict }) => verdict !== 'verbatim');
    expect(others.map(({ what, verdict }) => `${what} ${verdict}`)).toEqual(['Line to take missing']);
    expect(others[0]?.notes).toEqual([
      'It is so by tracked changes that are still open. With them refused it is verbatim.',
    ]);
  });

  test('moved are one change, and moved in the pack', async () => {
    const tracked = only(await reviewed(paragraphMoved('built in 1821', 'Name no figure')));
    expect(tracked).toMatchObject({ kind: 'moved', after: 'The harbour was built in 1821.' });
    expect(blocksOf(await take(tracked), 'Background')).toEqual([]);
  });
});

test('a tracked row that was deleted goes from its table', async () => {
  const tracked = only(await reviewed((xml) => rowOut(rowWith(xml, 'Any other business'))(xml)));
  expect(tracked).toMatchObject({ what: 'Agenda', before: 'Any other business\n11:00', after: '' });
  const pack = await take(tracked);
  expect(first(pack)).toBeDefined();
  expect(pack.sections[0]?.blocks.find(({ kind }) => kind === 'agenda')).toMatchObject({
    items: [{ title: 'Flood fund' }, { title: 'Bridges' }],
  });
});

test('another look alone is shown, and nothing of it is taken over', async () => {
  const found = await reviewed(madeBold('Thank the crews'));
  expect(only(found)).toMatchObject({ kind: 'formatting', after: 'Thank the crews', accept: [] });
  expect(await verify(found.path)).toMatchObject({ status: 0, trackedChanges: 1, verbatimIfRefused: true });
});

describe('a quote', () => {
  test('that a tracked change alters is never taken from the file, and says what it is with it refused', async () => {
    const found = await reviewed(changed('nine years', 'nine', 'ten'));
    expect(only(found)).toMatchObject({ what: 'Quote', accept: [] });
    const check = await verify(found.path);
    const quote = check.items.find(({ words }) => words.includes('ten years'));
    expect(quote).toMatchObject({
      verdict: 'altered',
      notes: ['It is so by tracked changes that are still open. With them refused it is verbatim.'],
    });
    expect(check).toMatchObject({ status: 1, verbatimIfRefused: true });
  });

  test('that a tracked change mends is verbatim, and the file is not', async () => {
    const path = editedWord(here.word, (xml) =>
      changed('ten years', 'ten', 'nine')(xml.replace('nine years', 'ten years')),
    );
    const check = await verify(path);
    expect(check.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    expect(check.items.find(({ words }) => words.includes('nine years'))?.notes).toEqual([
      'With the open tracked changes refused it is altered.',
    ]);
    expect(check).toMatchObject({ status: 1, verbatimIfRefused: false });
  });

  test('the command line lists what is open', async () => {
    const path = editedWord(here.word, changed('nine years', 'nine', 'ten'));
    const { out, err, status } = await packwright(
      'verify',
      path,
      '--library',
      here.sample.library,
      '--changed',
    );
    expect(out.split('\n').filter((line) => line.startsWith('tracked'))).toEqual([
      expect.stringMatching(
        /^tracked {3}Ann Reader & Co, 4 January 2019, Quotes: .*waited \[-nine-\]\{\+ten\+\} years/,
      ),
    ]);
    expect(err).toContain(
      '1 tracked change is still open. What was compared is the text with all of them accepted',
    );
    expect(status).toBe(1);
  });
});

describe('whatever is tracked', () => {
  const deeds = [
    changed('to open the fund', 'fund', 'new fund'),
    changed('built in 1821', '1821', '1822', bob),
    putBehind('The Minister speaks', 'speaks', ' twice', bob),
    paragraphOut('Thank the crews'),
    paragraphIn('Name no figure', 'Name no name.', bob),
    changed('waited', 'nine', 'ten'),
    changed('Main gate', 'gate', 'door'),
    madeBold('mend bridges'),
    changed('It opened in April', 'April', 'May', bob),
  ];

  test('refused it is the file as it was written; accepted it is the file as Word would accept it', async () => {
    const original = await readEdited(here.word);
    if (!original.ok) throw new Error(original.failure.kind);
    const words = ({ text }: { text: string }) => text;
    await fc.assert(
      fc.asyncProperty(fc.subarray(deeds, { minLength: 1 }), async (some) => {
        const path = editedWord(here.word, all(...some));
        const read = await readEdited(path);
        if (!read.ok || !read.value.draft) throw new Error('Nothing is tracked');
        expect(readAs(read.value.draft, () => false).paragraphs.map(words)).toEqual(
          original.value.paragraphs.map(words),
        );
        const accepted = editedWord(path, (xml) => settled(xml));
        const plain = await readEdited(accepted);
        expect(plain.ok && plain.value.paragraphs.map(words)).toEqual(read.value.paragraphs.map(words));
        const found = await review(path);
        expect(found.changes).toEqual([]);
        expect(found.tracked).toHaveLength(some.length);
      }),
      { numRuns: 12, seed: 20190104 },
    );
  });

  /** A file in which Word's "Accept all changes" was used. */
  const settled = (xml: string) => {
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
    const emptied = paragraphs.filter((each) => /<w:rPr><w:del /.test(each));
    return emptied
      .reduce((now, paragraph) => now.replace(paragraph, ''), xml)
      .replace(/<w:del [^>]*>.*?<\/w:del>/gs, '')
      .replace(/<w:rPrChange.*?<\/w:rPrChange>/gs, '')
      .replace(/<\/?w:ins\b[^>]*>/g, '');
  };

  test.each(['docx', 'odt'] as const)('is the same after LibreOffice has saved it as %s', async (format) => {
    const path = editedWord(here.word, all(...deeds));
    const saved = savedAs(path, format);
    if (saved === null) return console.log('skipped: there is no LibreOffice here');
    const [before, after] = [await review(path), await review(saved)];
    const essence = ({ tracked }: FileReview) =>
      tracked.map(({ author, date, before: was, after: is, kind }) => ({
        ...{ author, day: date?.slice(0, 10), kind, was, is },
      }));
    expect(essence(after)).toEqual(essence(before));
    expect(after.changes).toEqual([]);
    expect((await verify(saved)).items.map(({ verdict }) => verdict).toSorted()).toEqual(
      (await verify(path)).items.map(({ verdict }) => verdict).toSorted(),
    );
    return undefined;
  });

  const savedAs = (path: string, format: ExportFormat) =>
    savedByLibreOffice(path, format, join(here.sample.folder, 'profile'));
});

test('who wrote what is never mixed up: two people at one place are two changes', async () => {
  const found = await reviewed((xml) => {
    const one = changed('to open the fund', 'fund', 'new fund', ann)(xml);
    return changed('to open the', 'open', 'launch', bob)(one);
  });
  expect(found.tracked.map(({ author, difference }) => `${author}: ${diffLine(difference)}`)).toEqual([
    'Bob: We meet to [-open-]{+launch+} the fund.',
    'Ann Reader & Co: We meet to open the {+new+} fund.',
  ]);
});
