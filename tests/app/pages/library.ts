import type { ElectronApplication } from '@playwright/test';
import { expect, type Locator, type Page } from '@playwright/test';

/** Answers the open dialog with these files; nothing else of the program is replaced. */
export async function answerOpenDialog(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
  }, filePaths);
}

/** The Library screen, as a person finds things on it. */
export class LibraryPage {
  readonly page: Page;
  readonly stories: Locator;
  readonly search: Locator;
  readonly quotes: Locator;
  readonly facts: Locator;
  readonly attendees: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stories = page.getByRole('listbox', { name: 'Stories' }).getByRole('option');
    this.search = page.getByRole('searchbox', { name: 'Search stories' });
    this.quotes = page.getByRole('grid', { name: 'Quotes' }).getByRole('row');
    this.facts = page.getByRole('grid', { name: 'Facts' }).getByRole('row');
    this.attendees = page.getByRole('grid', { name: 'Attendees' }).getByRole('row');
  }

  async importFromEmpty(): Promise<void> {
    await this.page.getByRole('button', { name: 'Import files…' }).click();
    const report = this.page.getByRole('dialog', { name: /^Imported/ });
    await expect(report).toBeVisible({ timeout: 30_000 });
    await report.getByRole('button', { name: 'Close' }).last().click();
    await expect(report).toBeHidden();
  }

  async open(title: RegExp): Promise<void> {
    await this.stories.filter({ hasText: title }).click();
    await expect(this.page.getByRole('article', { name: title })).toBeVisible();
  }

  /** Adds an item to the current pack; where the program is not sure of it, says that it was checked. */
  async addToPack(item: Locator): Promise<void> {
    await item.getByRole('button', { name: /^Add to pack/ }).click();
    await this.confirmWhereAsked(item.getByText('In pack'));
  }

  async addAttendeeList(): Promise<void> {
    const attendees = this.page.getByRole('region', { name: 'Attendees in this story' });
    await attendees.getByRole('button', { name: /^Add list to pack/ }).click();
    await this.confirmWhereAsked(attendees.getByText('In pack'));
  }

  private async confirmWhereAsked(done: Locator): Promise<void> {
    const confirm = this.page.getByRole('button', { name: 'I have checked it: add to pack' });
    await expect(confirm.or(done).first()).toBeVisible();
    if (await confirm.isVisible()) await confirm.click();
    await expect(done).toBeVisible();
  }
}
