import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { LibraryPage } from './pages/library.ts';

/** What Chromium puts on the clipboard when a part of a page is copied. */
const fromBrowser = `<meta charset='utf-8'><h1 style="font-size: 36px; font-family: Arial">News story: Bridge opens in Aber</h1>
<p style="margin: 0px 0px 20px"><span>The bridge over the <a href="https://rivers.example/aber">Aber</a> opened on 3 March 2026.</span></p>
<ul style="list-style: disc"><li><span>40 villages are joined</span></li><li>two lanes</li></ul>
<table><tbody><tr><th>Reach</th><th>Sluices</th></tr><tr><td>Upper Tarrow</td><td>61</td></tr></tbody></table>
<p>Bridges Minister Ann Lee said:</p><blockquote><p>I am glad that they have their bridge back.</p></blockquote>`;

/** What Word puts there: its own styles, and lists whose bullets are written into their paragraphs. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB>
<!--StartFragment-->
<p class=MsoNormal><b>Pumps at Aberwen<o:p></o:p></b></p>
<p class=MsoNormal>The pumps need three
things.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>grease<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>daylight<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Name<o:p></o:p></p></td><td><p class=MsoNormal>Role<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Nasreen Holt<o:p></o:p></p></td><td><p class=MsoNormal>Chief Executive<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

/** Pastes into the window as a person does: from the system's clipboard, by the keys. */
async function paste(app: ElectronApplication, page: Page, html: string): Promise<void> {
  const text = html.replace(/<[^>]*>/g, ' ');
  await app.evaluate(
    async ({ clipboard, ClipboardItem }, data) => {
      // The development runtime is older than the types: its clipboard takes a plain object.
      const older = clipboard as unknown as { write(data: { html: string; text: string }): void };
      if (ClipboardItem === undefined) older.write(data);
      else await clipboard.write([new ClipboardItem({ 'text/html': data.html, 'text/plain': data.text })]);
    },
    { html, text },
  );
  await page.keyboard.press('ControlOrMeta+v');
}

const blocks = (page: Page) =>
  page.getByRole('article').evaluate((article) =>
    [...article.querySelectorAll('[data-start]')].map((block) => {
      const role = /body-(\w+)/.exec(block.className)?.[1];
      return `${role}: ${block.textContent}`;
    }),
  );

test('what is copied in a browser or in Word and pasted keeps its paragraphs, lists and tables', async () => {
  const { app, page, complaints } = await launchPackwright({ profile: newProfile() });
  const library = new LibraryPage(page);

  await test.step('from a browser', async () => {
    await paste(app, page, fromBrowser);
    await expect(page.getByRole('article', { name: 'Bridge opens in Aber' })).toBeVisible();
    expect(await blocks(page)).toEqual([
      'paragraph: The bridge over the Aber opened on 3 March 2026.',
      'item: 40 villages are joined',
      'item: two lanes',
      'row: Reach\tSluices',
      'row: Upper Tarrow\t61',
      'paragraph: Bridges Minister Ann Lee said:',
      'quotation: I am glad that they have their bridge back.',
    ]);
    await expect(library.quotes).toContainText('Ann Lee');
  });

  await test.step('from Word', async () => {
    await paste(app, page, fromWord);
    await expect(page.getByRole('article', { name: 'Pumps at Aberwen' })).toBeVisible();
    expect(await blocks(page)).toEqual([
      'paragraph: The pumps need three things.',
      'item: grease',
      'item: daylight',
      'row: Name\tRole',
      'row: Nasreen Holt\tChief Executive',
    ]);
    await expect(library.attendees).toContainText('Nasreen Holt');
  });

  await expect(library.stories).toHaveCount(2);
  expect(complaints).toEqual([]);
  await app.close();
});
