// Files as they come back in earnest: pasted over, copied twice, printed again, taken apart, locked, cut short.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { statusOf } from '../../../src/main/cli/verify.ts';
import { packwright } from '../cli/command-line.ts';
import { temporaryFolder } from '../temporary.ts';
import { sectionWith } from './all-kinds.ts';
import { besidePack } from './beside-pack.ts';
import { edited, editedWord, paragraphWith, plain, textOf, typed, withoutBookmarks } from './editing.ts';
import { savedByLibreOffice } from './saved-by-libreoffice.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = besidePack();

async function otherwise(path: string) {
  const check = await here.program.run('files.verify', { path });
  const items = check.items.filter(({ verdict }) => verdict !== 'verbatim');
  return { ...check, status: statusOf(check), said: items.map(({ what, verdict }) => `${what} ${verdict}`) };
}
const afterEdit = (change: (xml: string) => string) => otherwise(editedWord(here.word, change));

describe('a section that was copied', () => {
  test.each([
    ['with its bookmarks', (section: string) => section],
    ['without them', withoutBookmarks],
  ])('stands there twice, and is said to: %s', async (_, copied) => {
    const { said, status } = await afterEdit((xml) => {
      const section = sectionWith(xml, 'Quotes');
      return xml.replace(section, () => section + copied(section));
    });
    expect(said).toContain('New text unknown');
    expect(status).toBe(1);
  });

  test('hides nothing that was typed behind a bookmark of its own', async () => {
    const { said } = await afterEdit((xml) => {
      const heading = paragraphWith(xml, 'harbour was built');
      const start = heading.match(/<w:bookmarkStart[^>]*>/)?.[0] ?? '';
      const smuggled = typed('The tunnel opens tomorrow.').replace('<w:r>', `${start}<w:r>`);
      return xml.replace(heading, () => heading + smuggled);
    });
    expect(said).toEqual(['New text unknown']);
  });
});

describe('pasted words', () => {
  const quote =
    '“We have waited nine years for a fund that asks first and builds afterwards, and we will hold it to that.”';
  test.each([
    ['as a heading', typed(quote, 'Heading3')],
    ['as an item of a list', typed(quote, 'ListBullet')],
    ['in a table', `<w:tbl><w:tr><w:tc>${typed(quote)}</w:tc></w:tr></w:tbl>`],
  ])('%s are the same words', async (_, pasted) => {
    const { said, status } = await afterEdit((xml) =>
      xml.replace(paragraphWith(xml, 'nine years'), () => pasted),
    );
    expect({ said, status }).toEqual({ said: [], status: 0 });
  });

  test('whose headings lost their style have not moved', async () => {
    const { said } = await afterEdit((xml) => xml.replaceAll('w:val="Heading1"', 'w:val="Normal"'));
    expect(said).toEqual([]);
  });

  test.each([
    ['another script’s letter', 'nine years', 'nіne years'],
    ['another pound sign', '£200', '￡200'],
    ['a comma less', '1,200', '1200'],
  ])('with %s are others', async (_, from, to) => {
    expect((await afterEdit((xml) => xml.replace(from, to))).status).toBe(1);
  });
});

test('a file of which nothing but a title is left says what is missing', async () => {
  const { said } = await afterEdit((xml) =>
    xml.replace(/<w:body>.*(?=<w:sectPr)/s, `<w:body>${typed('Nothing.')}`),
  );
  expect(said.filter((each) => each === 'Quote missing')).toHaveLength(3);
  expect(said).toContain('Title altered');
});

test('a cover that was deleted is missing', async () => {
  const cover = ['Visit: towns', 'Opening of the fund', 'Victoria Harbottle MP'];
  const { said, status } = await afterEdit((xml) =>
    cover.reduce((now, words) => now.replace(paragraphWith(now, words), ''), xml),
  );
  expect({ said, status }).toEqual({ said: ['Cover missing'], status: 1 });
});

test('whatever is done to its paragraphs is told from what is done to their look', async () => {
  const xml = textOf(here.word);
  const body = xml.slice(xml.indexOf('Why we are meeting', xml.indexOf('Visit: towns')));
  const all = (body.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).filter(
    (each) => plain(each).trim().length > 12 && !each.includes('TOC') && xml.split(each).length === 2,
  );
  expect(all.length).toBeGreaterThan(12);
  const deeds: Record<string, (xml: string, paragraph: string, other: string) => string> = {
    twice: (now, one) => now.replace(one, () => one + withoutBookmarks(one)),
    'twice with its bookmark': (now, one) => now.replace(one, () => one + one),
    gone: (now, one) => now.replace(one, ''),
    'in the place of another': (now, one, other) => now.replace(other, () => withoutBookmarks(one)),
    'with a word more': (now, one) =>
      now.replace(one, () => one.replace(/<\/w:t>(?=(?:(?!<\/w:t>).)*$)/s, ' not</w:t>')),
    'in another look': (now, one) =>
      now.replace(one, () => one.replace(/<w:pStyle [^>]*>/, '').replaceAll('<w:b/>', '')),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(deeds)),
      fc.nat(all.length - 1),
      fc.nat(all.length - 1),
      async (name, one, two) => {
        const [paragraph = '', other = ''] = [all[one], all[two]];
        fc.pre(paragraph !== other);
        const changed = deeds[name]?.(xml, paragraph, other) ?? xml;
        fc.pre(changed !== xml);
        const { status, said } = await afterEdit(() => changed);
        const isLook = name === 'in another look';
        expect({ status, said: said.length > 0 }, `${plain(paragraph)} ${name}`).toEqual({
          ...{ status: isLook ? 0 : 1, said: !isLook },
        });
      },
    ),
    { numRuns: 60, seed: 20190306 },
  );
});

describe('a PDF', () => {
  const qpdf = (...args: string[]) => spawnSync('qpdf', args).status;
  const made = (name: string) => join(temporaryFolder(), name);

  test('that is locked against changes is read all the same', async () => {
    const path = made('owner.pdf');
    if (qpdf('--encrypt', '', 'owner', '256', '--', here.sample.pdf, path) === null) return;
    expect(await otherwise(path)).toMatchObject({ ours: true, said: [], status: 0 });
  });

  test('of one page says what is missing, the cover too', async () => {
    const path = made('page.pdf');
    if (qpdf(here.sample.pdf, '--pages', '.', '3', '--', path) === null) return;
    const { said, status } = await otherwise(path);
    expect(said).toContain('Cover missing');
    expect(said).toContain('Section missing');
    expect(said.some((each) => each.endsWith('unknown'))).toBe(false);
    expect(status).toBe(1);
  });

  test.each([
    ['in another order', ['--pages', '.', '1-2,4,3', '--']],
    ['twice', ['--pages', '.', '1-z', '.', '1-z', '--']],
  ])('with its pages %s is not verbatim', async (_, pages) => {
    const path = made('pages.pdf');
    if (qpdf(here.sample.pdf, ...pages, path) === null) return;
    const { said, status } = await otherwise(path);
    expect(said).not.toEqual([]);
    expect(status).toBe(1);
  });

  test('that another program made of ours is compared by its quotations, and says so', async () => {
    const pdf = savedAs(here.word, 'pdf');
    if (pdf === null) return console.log('skipped: there is no LibreOffice here');
    const { err, out } = await packwright('verify', pdf, '--library', here.sample.library);
    expect(err).toContain('only what stands in double marks was compared');
    expect(out.split('\n').filter((line) => line.startsWith('verbatim'))).toHaveLength(3);
    return undefined;
  });
});

const savedAs = (path: string, format: string) =>
  savedByLibreOffice(path, format, join(here.sample.folder, 'profile'));

describe('a file under another name', () => {
  test('with macros is read', async () => {
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const path = edited(here.word, '[Content_Types].xml', (xml) =>
      xml.replace(main, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    );
    expect(await otherwise(path)).toMatchObject({ said: [], status: 0 });
  });

  test.each([
    ['dotx', null],
    ['ott', null],
    ['doc', /^saved\.doc is no \.docx, \.odt or PDF\. Save it as one of these/],
    ['rtf', /^saved\.rtf is no \.docx, \.odt or PDF\. Save it as one of these/],
  ])('%s is read, or it is said what to do', async (format, sentence) => {
    const named = join(temporaryFolder(), 'saved.docx');
    writeFileSync(named, readFileSync(here.word));
    const path = savedAs(named, format);
    if (path === null) return console.log('skipped: there is no LibreOffice here');
    const { status, err } = await packwright('verify', path, '--library', here.sample.library);
    if (sentence) expect(err).toMatch(sentence);
    expect(status).toBe(sentence ? 2 : 0);
    return undefined;
  });

  test('cut short or locked says what to do, and not to import it', async () => {
    const cut = join(temporaryFolder(), 'cut.docx');
    writeFileSync(cut, readFileSync(here.word).subarray(0, 6000));
    const { err, status } = await packwright('verify', cut, '--library', here.sample.library);
    expect(err).toBe(
      'cut.docx is damaged (it is cut short or was changed on its way). Get a fresh copy and check that.',
    );
    expect(status).toBe(2);
  });
});
