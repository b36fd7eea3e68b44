import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeetingDetail } from '#contract/views.ts';
import { launchBrowser } from './browser.ts';
import { choosePerson, keptPictures, openWindow } from './pages.ts';
import { type RealServer, startServer } from './servers.ts';

const meeting = '/styrgrupp/example-2023-06';
const patience = { timeout: 30_000 };
const [online, offline] = ['Utvärderingen görs klar i höst.', 'En rapport lämnas till nästa möte.'] as const;

let browser: Browser;
let server: RealServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** What the room reads at this moment, and nothing that it does not see. */
function roomText(projector: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the slides beside it are drawn too, unseen
  return projector.getByRole('main').innerText();
}

/** Every word of every slide, stepped through by the keys of a clicker. */
async function wholeShow(projector: Page): Promise<string[]> {
  await projector.keyboard.press('Home');
  const count = Number(/Bild 1 av (\d+)/.exec(await roomText(projector))?.[1]);
  const texts: string[] = [];
  for (let place = 1; place <= count; place += 1) {
    await projector.getByText(`Bild ${place} av ${count}:`).waitFor({ state: 'attached' });
    texts.push(await roomText(projector));
    await projector.keyboard.press('PageDown');
  }
  return texts;
}

async function writeResolution(operator: Page, text: string): Promise<void> {
  await operator.getByRole('button', { name: 'Skriv beslut' }).click();
  await operator.getByRole('textbox', { name: 'Vad beslutades?' }).fill(text);
  await operator.getByRole('button', { name: 'Spara beslutet' }).click();
  await operator.getByRole('article', { name: `Beslut: ${text}` }).waitFor();
}

/** The slides of what has been decided, from wherever the room is. */
async function untilRoomReads(projector: Page, text: string): Promise<void> {
  await projector.keyboard.press('End');
  const back = async () => {
    if ((await roomText(projector)).includes(text)) return true;
    await projector.keyboard.press('PageUp');
    return false;
  };
  await expect.poll(back, patience).toBe(true);
}

/** Remembers, on the page itself, that words were gone from it even for a moment. */
function noteIfLost(projector: Page, words: string): Promise<void> {
  return projector.evaluate((text) => {
    const look = () => {
      if (!document.body.textContent.includes(text)) document.body.dataset.lost = 'yes';
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, words);
}

async function stored(): Promise<MeetingDetail> {
  return (await fetch(`${server.url}/api/meetings/meeting-example-2023-06`)).json();
}

/** Somebody elsewhere changes the plan. */
async function changeElsewhere(status: 'done' | 'ongoing'): Promise<void> {
  const overview = await (await fetch(`${server.url}/api/areas`)).json();
  const areas: { activities: { id: string; version: number }[] }[] = overview.areas;
  const version = areas.flatMap(({ activities }) => activities).find(({ id }) => id === 'activity-5a')?.version;
  const answer = await fetch(`${server.url}/api/activities/activity-5a`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      'Person-Id': 'person-nils',
      'Idempotency-Key': crypto.randomUUID(),
      'If-Match': `"${version}"`,
    },
    body: JSON.stringify({ status }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

it('is prepared, held in two windows, cut off from the network, closed, and stands to the letter', async ({
  onTestFinished,
}) => {
  const { context, page: operator, complaints, close } = await openWindow(browser, `${server.url}${meeting}`);
  onTestFinished(close);

  // Prepared.
  await choosePerson(operator, 'Sara Exempel, samordnare');
  await operator.getByRole('button', { name: 'Gör en dagordning' }).click();
  await operator.getByRole('button', { name: 'Föreslå hela dagordningen' }).click();
  await operator.getByRole('button', { name: 'Spara dagordningen' }).click();
  await operator.getByRole('form', { name: 'Dagordning' }).waitFor({ state: 'detached' });

  // Opened, and shown in a window of its own.
  await operator.getByRole('button', { name: 'Öppna mötet och visa' }).click();
  await operator.waitForURL(`**${meeting}/visa`);
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    operator.getByRole('button', { name: 'Öppna visningen' }).click(),
  ]);
  projector.setDefaultTimeout(35_000);
  await projector.getByRole('heading', { name: 'Styrgruppsmöte i juni' }).waitFor();
  await operator.getByText('1 visningsfönster').waitFor();

  // Led from either window.
  await operator.keyboard.press('PageDown');
  await projector.getByText(/^Bild 2 av/).waitFor({ state: 'attached' });
  await projector.keyboard.press('2');
  await projector.getByRole('heading', { name: /Nytt handlingsprogram mot suicid/ }).waitFor();
  await operator
    .getByRole('region', { name: 'Rummet ser' })
    .getByText(/mot suicid/)
    .first()
    .waitFor();
  await projector.keyboard.press('b');
  await operator.getByText('Svart i rummet').waitFor();
  await operator.keyboard.press('b');

  await writeResolution(operator, online);
  await untilRoomReads(projector, online);

  // Cut off.
  await operator.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => keptPictures(operator), patience).toMatch(/"shows","meeting-example-2023-06",\d+/);
  await expect.poll(() => keptPictures(operator), patience).toMatch(/"meetings","meeting-example-2023-06"/);
  await expect.poll(async () => (await stored()).resolutions.length, patience).toBe(1);
  expect(complaints).toEqual([]);
  await context.setOffline(true);
  await operator.getByText('Inget nät').waitFor();
  await operator.keyboard.press('3');
  await projector.getByRole('heading', { name: /Lokala utvecklingsarbeten/ }).waitFor();
  await writeResolution(operator, offline);
  await untilRoomReads(projector, offline);
  const beforeReload = await roomText(projector);
  await projector.reload();
  await expect.poll(() => roomText(projector), patience).toBe(beforeReload);
  expect(beforeReload).not.toMatch(/nät|skickas|hämtat/i);
  await operator.reload();
  await operator.getByRole('article', { name: `Beslut: ${offline}` }).waitFor();
  expect(await roomText(projector)).toBe(beforeReload);
  expect((await stored()).resolutions).toHaveLength(1);

  // Back: sent, once, and never gone from the room's eyes meanwhile.
  await noteIfLost(projector, offline);
  await context.setOffline(false);
  await expect
    .poll(async () => (await stored()).resolutions.map(({ text }) => text), patience)
    .toEqual([online, offline]);
  await operator.getByText('Inget nät').waitFor({ state: 'detached' });
  expect(await projector.evaluate(() => document.body.dataset.lost)).toBeUndefined();

  // What was decided last time is followed up.
  await operator.getByText(/^Beslut från tidigare möten/).click();
  await operator.getByRole('button', { name: /^Följ upp.*Lämna en lägesrapport/ }).click();
  await operator.getByRole('radio', { name: 'Klart', exact: true }).check();
  await operator.getByRole('textbox', { name: 'Hur går det?' }).fill('Rapporten är lämnad.');
  await operator.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await untilRoomReads(projector, 'Lämna en lägesrapport');

  // New in the plan: the room sees it when the operator says so.
  await projector.keyboard.press('5');
  await projector.getByRole('heading', { name: /HBTQ/ }).waitFor();
  const beforeNews = await roomText(projector);
  await changeElsewhere('done');
  await operator.getByText('Ny information').waitFor();
  expect(await roomText(projector)).toBe(beforeNews);
  await operator.getByRole('button', { name: 'Visa för rummet' }).click();
  await expect.poll(() => roomText(projector), patience).not.toBe(beforeNews);
  await operator.getByText('Ny information').waitFor({ state: 'detached' });
  const held = await wholeShow(projector);

  // Closed; and then the plan goes on without it.
  await operator.getByRole('button', { name: 'Avsluta mötet' }).click();
  const question = operator.getByRole('dialog', { name: 'Avsluta mötet' });
  await question.getByText('2 beslut').waitFor();
  await question.getByRole('button', { name: 'Avsluta mötet' }).click();
  await operator.waitForURL(`**${meeting}`);
  await changeElsewhere('ongoing');
  const later = await openWindow(browser, `${server.url}${meeting}/projektor`);
  onTestFinished(later.close);
  await later.page.getByRole('heading', { name: 'Styrgruppsmöte i juni' }).waitFor();
  expect(await wholeShow(later.page)).toEqual(held);
  expect(later.complaints).toEqual([]);
});
