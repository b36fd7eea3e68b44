import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** A browser's window on the application: its own storage, and an ear for everything that the browser complains of. */
export type Window = { context: BrowserContext; page: Page; complaints: string[]; close: () => Promise<void> };

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

export async function openWindow(browser: Browser, address: string, options: Options = {}): Promise<Window> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1366, height: 768 }, ...options });
  const complaints: string[] = [];
  const page = await openTab(context, address, complaints);
  return { context, page, complaints, close: () => context.close() };
}

/** Another tab of the same browser: the same storage and the same person. */
export async function openTab(context: BrowserContext, address: string, complaints: string[] = []): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(35_000);
  listen(page, complaints);
  await page.goto(address);
  return page;
}

/** Collects errors, warnings and violations of the content security policy. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()} ${message.text()}`);
  });
}

/** Nine cards on the screen. */
export async function untilCardsStand(page: Page): Promise<void> {
  await page.getByRole('article').nth(8).waitFor();
}

/** The area's whole page on the screen, with notes and history. */
export async function untilAreaStands(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Historik' }).getByRole('listitem').first().waitFor();
}

export async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Du är' }).selectOption({ label: name });
}

/** Opens an activity's form; answers the form. */
export async function openForm(page: Page, title: string) {
  await page.getByRole('button', { name: `Ändra ${title}` }).click();
  const form = page.getByRole('form', { name: `Ändra ${title}` });
  await form.waitFor();
  return form;
}

export async function changeStatus(page: Page, title: string, status: string): Promise<void> {
  const form = await openForm(page, title);
  await form.getByRole('radio', { name: status }).check();
  await form.getByRole('button', { name: 'Spara ändringen' }).click();
  await form.waitFor({ state: 'detached' });
}

export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Skriv anteckning' }).click();
  const form = page.getByRole('form', { name: 'Ny anteckning' });
  await form.getByRole('textbox', { name: 'Text' }).fill(text);
  await form.getByRole('button', { name: 'Spara färdig anteckning' }).click();
  await form.waitFor({ state: 'detached' });
}

/** The status that an activity's row shows. */
export function statusOf(page: Page, title: string) {
  return page.getByRole('row').filter({ hasText: title }).getByRole('cell').first();
}

export function noteOf(page: Page, text: string) {
  return page.getByRole('region', { name: 'Uppföljning' }).getByRole('article').filter({ hasText: text });
}

/** The names of the pictures that the browser keeps for when there is no network. */
export function keptPictures(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('lagesbild-kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('pictures').objectStore('pictures').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.join());
          };
        };
      }),
  );
}
