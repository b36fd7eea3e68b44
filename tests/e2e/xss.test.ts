import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { written } from '#domain/time/written.ts';
import { apiAt } from '#tests/parity/api/api.ts';
import { everyVector, madeOfText, vectors, veryLong } from '#tests/xss-vectors.ts';
import { launchBrowser } from './browser.ts';
import { openWindow } from './pages.ts';
import { type RealServer, startServer } from './servers.ts';

let browser: Browser;
let server: RealServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  await writeEverywhere(server.url);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** Every text that a person can write, through the endpoints that take them. */
async function writeEverywhere(url: string): Promise<void> {
  const { answerTo } = apiAt(url);
  const area = { areaId: 'area-levnadsvanor' };
  const { area: found, activities } = (await answerTo('readArea', { params: area })).area;
  const manager = 'person-maja';
  const reason = everyVector('Bedömning:');
  await answerTo('assessArea', {
    params: area,
    body: { value: 'at-risk', reason },
    version: found.version,
    by: manager,
  });

  const add = async (text: string) =>
    answerTo('addNote', { params: area, body: { kind: 'report', text, state: 'finished' } });
  const masked = await add(everyVector('Maskat:'));
  const redaction = { text: '[maskat]', reason: everyVector('Maskning:') };
  await answerTo('redactNote', { params: { noteId: masked.id }, body: redaction, version: masked.version });
  await add(veryLong);
  const corrected = await add(everyVector('Förut:'));
  const correction = { text: everyVector('Text:'), reason: everyVector('Rättelse:') };
  await answerTo('correctNote', { params: { noteId: corrected.id }, body: correction, version: corrected.version });

  const params = { activityId: 'activity-4d' };
  let version = activities.find(({ id }) => id === params.activityId)?.version ?? 0;
  for (const [place, title] of vectors.entries()) {
    const body = { title, time: written('2023-05-01', title) };
    ({ version } = await answerTo('recordOccurrence', { params, body, version, key: `xss-vector-${place}` }));
  }
  const withdrawn = { ...params, occurrenceId: 'occurrence-xss-vector-0' };
  await answerTo('withdrawOccurrence', { params: withdrawn, body: { reason: everyVector('Bocken:') }, version });
  const status = { status: 'paused', accordingTo: everyVector('Enligt:'), reason: everyVector('Skäl:') };
  const other = activities.find(({ id }) => id === 'activity-4e');
  await answerTo('changeActivity', {
    params: { activityId: 'activity-4e' },
    body: status,
    version: other?.version ?? 0,
  });
  const gate = { params: { gateId: 'gate-1c' }, version: 1 };
  await answerTo('recordOutcome', { ...gate, body: { text: everyVector('Beslut:'), on: '2023-06-14' } });
}

const everywhere = (...places: string[]) => places.map((place) => everyVector(place));

it('shows every way of making a text into something else as the text that it is, in every view', async () => {
  const { page, complaints, close } = await openWindow(browser, `${server.url}/`);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) asked.push(request.url());
  });
  const views: [address: string, texts: string[]][] = [
    ['/', vectors.slice(1)],
    ['/tidslinje', vectors.slice(1)],
    ['/tidslinje?som=tabell', [...everywhere('Enligt:', 'Beslut:'), ...vectors]],
    [`/?sok=${encodeURIComponent(vectors[0] ?? '')}`, ['Inget område passar filtret']],
    [
      '/omraden/levnadsvanor',
      [
        ...everywhere('Bedömning:', 'Maskning:', 'Förut:', 'Text:', 'Rättelse:', 'Bocken:', 'Enligt:', 'Skäl:'),
        veryLong,
        ...vectors,
      ],
    ],
    ['/omraden/lansmodell', everywhere('Beslut:')],
  ];
  for (const [address, texts] of views) {
    await page.goto(server.url + address);
    const missing = (all: string[]) => all.filter((text) => !document.body.textContent.includes(text));
    await expect.poll(() => page.evaluate(missing, texts), { message: address, timeout: 20_000 }).toEqual([]);
    expect(await page.evaluate(madeOfText), address).toEqual([]);
  }
  await close();
  expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
});
