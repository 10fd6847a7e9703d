import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** Answers the save dialog with this path; nothing else of the program is replaced. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** Answers the open dialog with this path. */
export async function answerOpenDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, filePath);
}

interface NewPack {
  title: string;
  event: string;
  date: string;
  minister: string;
  marking: string;
}

export const bridgeVisit: NewPack = {
  title: 'Bridge visit',
  event: 'Opening',
  date: '2026-03-03',
  minister: 'Ann Lee',
  marking: 'OFFICIAL',
};

/** The Packs screen, as a person finds things on it. */
export class PacksPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to the packs and makes one: the bridge visit, but for what is told otherwise. */
  async make(details: Partial<NewPack> = {}): Promise<void> {
    await this.page.getByRole('button', { name: 'Packs', exact: true }).click();
    await this.page.getByRole('button', { name: 'New pack…' }).first().click();
    await this.fillNewPack({ ...bridgeVisit, ...details });
  }

  async fillNewPack(details: NewPack): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'New pack' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill(details.title);
    await dialog.getByRole('textbox', { name: 'Event' }).fill(details.event);
    await dialog.getByLabel('Date').fill(details.date);
    await dialog.getByRole('textbox', { name: 'Minister' }).fill(details.minister);
    await dialog.getByRole('button', { name: /Marking/ }).click();
    await this.page.getByRole('option', { name: details.marking, exact: true }).click();
    await dialog.getByRole('button', { name: 'Make pack' }).click();
    await expect(dialog).toBeHidden();
  }

  /** The blocks of a section, in order; the rows of a table in a block are none. */
  blocks(section: string): Locator {
    const rows = this.page.getByRole('grid', { name: `Blocks of ${section}` }).getByRole('row');
    return rows.and(this.page.locator('[data-block]'));
  }

  /** What each block of a section is called to those who hear it. */
  async order(section: string): Promise<string[]> {
    return this.blocks(section).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
  }

  /** Presses "Picture…" in a section's menu; the open dialog must have its answer. */
  async choosePicture(section: string): Promise<void> {
    await this.page.getByRole('button', { name: `Add something else to ${section}` }).click();
    await this.page.getByRole('menuitem', { name: 'Picture…' }).click();
  }

  /** Says what a picture shows, in the dialog that asks. */
  async describePicture(alternative: string, caption: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Add a picture' });
    await dialog.getByRole('textbox', { name: 'What it shows' }).fill(alternative);
    await dialog.getByRole('textbox', { name: 'Caption' }).fill(caption);
    await dialog.getByRole('button', { name: 'Add picture' }).click();
    await expect(dialog).toBeHidden();
  }

  async export(format: 'PDF' | 'Word'): Promise<void> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    await this.page.getByRole('menuitem', { name: `Export ${format}…` }).click();
    await this.closeReport();
  }

  /** Waits for the answer of an export and closes it. */
  async closeReport(): Promise<void> {
    const said = this.page.getByText(/^Exported .+\.(pdf|docx|odt)/);
    await expect(said).toBeVisible({ timeout: 30_000 });
    // A message where all is well, a dialog where there is something to check: whichever of them came.
    const done = this.page.getByRole('button', { name: 'Close message' });
    await done
      .or(this.page.getByRole('dialog').getByRole('button', { name: 'Close' }))
      .last()
      .click();
    await expect(said).toBeHidden();
  }
}
