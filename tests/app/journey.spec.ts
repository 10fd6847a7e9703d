import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';
import { answerSaveDialog, PacksPage } from './pages/packs.ts';
import { pdfPages, wordText } from './pages/read-files.ts';

const seeds = ['000_5a319216e4bb58d5.txt', '004_a6cc12451c19f66a.txt'].map((name) =>
  resolve('../shared/seeds', name),
);

const atkins = [
  "Local communities are at the heart of our response to the troubling rise in serious violence and I'm delighted so many people could attend today's event.",
  "The energy and commitment in the room to work together and do everything possible to tackle this issue was inspiring and I'm excited to see the results.",
  'The government is determined to crack down on violent crime and I look forward to visiting many more communities in the coming months and learning about their vital work.',
];
const javid = [
  'I am deeply concerned by the rise in serious violence brought into focus by the murders in London and Manchester. We are working hard with police and other partners and agree that it requires action on many fronts.',
  "I'm listening to the police officers and the purpose of this meeting was to discuss what more can be done.",
  "But it's not just about law enforcement. It's a huge part, but it's also about early intervention and how we stop people turning to crime, that's about working across government and public bodies.",
];
const facts = ['up to £970 million including council tax precept', 'Over 100 partners'];
const names = [
  'Sajid Javid MP',
  'Victoria Atkins MP',
  'Julia Kinniburgh',
  'Dan Greaves',
  'Nick Hunt',
  'Cressida Dick CBE',
  'Ade Adelekan',
  'Andy Cooke QPM',
  'David Thompson QPM',
  'Rob Potts',
  'Jeremy Vaughan',
  'Tim Forber',
  'John Robins',
  'Sara Thornton CBE',
  'Martin Hewitt',
  'Jacqueline Sebire',
  'Lynne Owens',
  "Bernie O'Reilly",
  'Mike Barton QPM',
];
const details = {
  title: 'Serious violence round table',
  event: 'Round table with chief constables',
  date: '2018-12-12',
  minister: 'Victoria Atkins MP',
  marking: 'OFFICIAL-SENSITIVE',
};

test('from two stories to a pack in PDF and Word, over a restart', async () => {
  test.skip(!seeds.every(existsSync), 'The two sample stories lie in ../shared/seeds, which is not here.');
  const profile = newProfile();
  const first = await launchPackwright({ profile });
  const library = new LibraryPage(first.page);
  const packs = new PacksPage(first.page);

  await test.step('import both stories and see the nineteen attendees', async () => {
    await answerOpenDialog(first.app, seeds);
    await library.importFromEmpty();
    await expect(library.stories).toHaveCount(2);
    await library.open(/Home Secretary meets senior police officers/);
    await expect(library.attendees).toHaveCount(names.length);
  });

  await test.step('search', async () => {
    await library.search.fill('stop and search');
    await expect(library.stories).toHaveCount(1);
    await expect(library.stories).toContainText('Home Secretary meets senior police officers');
    await expect(library.stories).toContainText('stop and search');
  });

  await test.step('add two quotes, two facts and the attendee list to a new pack', async () => {
    const quote = library.quotes.filter({ hasText: 'I am deeply concerned' });
    await quote.getByRole('button', { name: /^Add to pack/ }).click();
    await packs.fillNewPack(details);
    await expect(quote.getByText('In pack')).toBeVisible();
    await library.addToPack(library.facts.filter({ hasText: '£970 million' }));
    await library.addAttendeeList();
    await library.search.fill('');
    await library.open(/Home Office hosts first serious violence event/);
    await library.addToPack(library.quotes.filter({ hasText: 'Local communities are at the heart' }));
    await library.addToPack(library.facts.filter({ hasText: 'Over 100 partners' }));
  });

  await test.step('put the quotes in order by keyboard', async () => {
    await first.page.getByRole('button', { name: 'Packs', exact: true }).click();
    await first.page.getByRole('row', { name: details.title }).click();
    await expect(packs.blocks('Quotes')).toHaveText([/I am deeply concerned/, /Local communities/]);
    await packs.blocks('Quotes').first().focus();
    await first.page.keyboard.press('Alt+ArrowDown');
    await expect(packs.blocks('Quotes')).toHaveText([/Local communities/, /I am deeply concerned/]);
    await expect(packs.blocks('Quotes').last()).toBeFocused();
  });

  await test.step('what is taken from the shelf comes into view, and goes again', async () => {
    const shelf = first.page.getByRole('region', { name: 'Shelf' });
    await shelf.getByText('Attendee lists', { exact: true }).click();
    await expect(packs.blocks('Attendees').last()).not.toBeInViewport();
    await shelf.getByRole('button', { name: /^Add/ }).filter({ visible: true }).first().click();
    await expect(packs.blocks('Attendees')).toHaveCount(2);
    await expect(packs.blocks('Attendees').last()).toBeInViewport();
    await first.page.keyboard.press('ControlOrMeta+Z');
    await expect(packs.blocks('Attendees')).toHaveCount(1);
  });

  expect(first.complaints).toEqual([]);
  await first.app.close();

  const second = await launchPackwright({ profile });
  const kept = new PacksPage(second.page);

  await test.step('after a restart the window is where it was, and all is there', async () => {
    await expect(second.page.getByRole('heading', { name: details.title })).toBeVisible();
    await expect(kept.blocks('Quotes')).toHaveText([/Local communities/, /I am deeply concerned/]);
    await expect(kept.blocks('Facts and figures')).toHaveText([/£970 million/, /Over 100 partners/]);
    const table = kept.blocks('Attendees').getByRole('table');
    for (const name of names) await expect(table).toContainText(name);
    await expect(second.page.getByText(details.marking)).toBeVisible();
  });

  const pdf = join(profile, 'Pack.pdf');
  const docx = join(profile, 'Pack.docx');
  await test.step('export', async () => {
    await answerSaveDialog(second.app, pdf);
    await kept.export('PDF');
    await answerSaveDialog(second.app, docx);
    await kept.export('Word');
  });
  expect(second.complaints).toEqual([]);
  await second.app.close();

  await test.step('another reader finds every word in the PDF, and the marking twice on each page', () => {
    const pages = pdfPages(pdf);
    const text = pages.join(' ');
    for (const words of [...atkins, ...javid, ...facts, ...names]) expect(text).toContain(words);
    expect(text.indexOf(atkins[0] ?? '')).toBeLessThan(text.indexOf(javid[0] ?? ''));
    expect(text).toContain('Victoria Atkins, Minister for Crime');
    expect(text).toContain('Sajid Javid, Home Secretary');
    for (const page of pages) expect(page.split(details.marking).length - 1).toBe(2);
  });

  await test.step('another reader finds every word in the Word file', async () => {
    const text = await wordText(docx);
    for (const words of [...atkins, ...javid, ...facts, ...names]) expect(text).toContain(words);
    expect(text).toContain('Victoria Atkins, Minister for Crime');
    expect(text).toContain('Sajid Javid, Home Secretary');
  });
});
