import type { Page } from 'playwright-core';
import { choosePerson, openForm, untilAreaStands, untilCardsStand } from '#tests/e2e/pages.ts';

export type View = { address: string; isOnlyRead?: true; reach: (page: Page) => Promise<unknown> };

/**
 * Every view and state, by address and by what brings it about. `isOnlyRead`: it leaves nothing behind in the window, nor
 * would it look different for what others have left there.
 */
export const views: Record<string, View> = {
  'the overview': { address: '/', isOnlyRead: true, reach: untilCardsStand },
  'the overview, filtered': {
    address: '/?status=done&period=2023',
    isOnlyRead: true,
    reach: (page) => page.getByText(/^2 av 9 områden/).waitFor(),
  },
  'a filter that nothing passes': {
    address: '/?sok=finnsinte',
    isOnlyRead: true,
    reach: (page) => page.getByText('Inget område passar filtret').waitFor(),
  },
  'an empty plan': { address: '/?scenario=tom', reach: (page) => page.getByText('Planen har inga områden').waitFor() },
  'an error': { address: '/?scenario=fel', reach: (page) => page.getByRole('alert').waitFor() },
  'the plan being fetched': { address: '/?scenario=langsam', reach: (page) => page.locator('[aria-busy]').waitFor() },
  'an earlier day': {
    address: '/?per=2023-03-01',
    isOnlyRead: true,
    reach: async (page) => {
      await page.getByRole('status').filter({ hasText: 'du ser historik' }).waitFor();
      await untilCardsStand(page);
    },
  },
  'an area': {
    address: '/omraden/suicid',
    isOnlyRead: true,
    reach: async (page) => {
      await untilAreaStands(page);
      await page
        .getByRole('button', { name: /^Visa diagram Självmord/ })
        .first()
        .click();
      await page.getByText('Peka eller använd piltangenterna').waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  'the indicators': {
    address: '/indikatorer',
    isOnlyRead: true,
    reach: (page) => page.getByRole('button', { name: 'Visa diagram Bedömning inom tre dagar' }).waitFor(),
  },
  'an indicator with its table open': {
    address: '/indikatorer/fohm-rokning',
    isOnlyRead: true,
    reach: async (page) => {
      await page.getByText('Peka eller använd piltangenterna').waitFor();
      for (const words of ['Trenden kan inte bedömas', 'Visa som tabell']) await page.getByText(words).first().click();
      await page.getByRole('table').waitFor();
    },
  },
  'an indicator that does not exist': {
    address: '/indikatorer/finns-inte',
    isOnlyRead: true,
    reach: (page) => page.getByText('Indikatorn finns inte').waitFor(),
  },
  'an area with every form open': {
    address: '/omraden/hbtq',
    reach: async (page) => {
      await untilAreaStands(page);
      for (const name of ['Skriv bedömning', 'Skriv anteckning', 'Ändra utkastet', /^Ändra Digital/]) {
        await page.getByRole('button', { name }).first().click();
      }
      await page.getByRole('form').nth(3).waitFor();
      await page.getByRole('textbox', { name: 'Enligt' }).fill('Nybro kommun');
      await page.getByLabel('Uppgiften är från').fill('2023-03-31');
      await page.getByRole('textbox', { name: 'Tid', exact: true }).fill('efter beslut i mars 2024');
      await page.getByRole('button', { name: 'Spara ändringen' }).click();
      await page.getByText('Välj i stället').click();
      await page.getByRole('combobox', { name: 'Slag av tid' }).waitFor();
      await page.getByRole('form', { name: 'Ny anteckning' }).getByRole('button', { name: 'Spara utkast' }).click();
      await page.getByText('Text saknas').waitFor();
    },
  },
  'a correction, and words being masked': {
    address: '/omraden/suicid',
    reach: async (page) => {
      await untilAreaStands(page);
      await page.getByRole('button', { name: 'Rätta' }).first().click();
      await page.getByRole('textbox', { name: 'Skäl till rättelsen' }).fill('Enligt 19121212-1212.');
      await page.getByRole('button', { name: 'Maska', exact: true }).first().click();
      await page.getByRole('button', { name: 'Maska markeringen' }).click();
      await page.getByRole('button', { name: 'Maska hela texten' }).click();
    },
  },
  'a conflict': {
    address: '/omraden/hbtq?scenario=konflikt',
    reach: async (page) => {
      await untilAreaStands(page);
      const form = await openForm(page, 'Digital hbtq+-diplomering');
      await form.getByRole('radio', { name: 'Klar' }).check();
      await form.getByRole('button', { name: 'Spara ändringen' }).click();
      await form.getByText('Någon annan har ändrat samma sak').waitFor();
    },
  },
  'the timeline by months': {
    address: '/tidslinje?skala=manad',
    isOnlyRead: true,
    reach: async (page) => {
      await page.getByText('Så läser du tidslinjen').click();
      await page.getByRole('grid').waitFor();
    },
  },
  'the timeline as a table': {
    address: '/tidslinje?som=tabell',
    isOnlyRead: true,
    reach: (page) => page.getByRole('table').waitFor(),
  },
  'a conference to tick off': {
    address: '/tidslinje',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Bocka av ANDTS-konferens 2023' }).click();
      await page.getByRole('textbox', { name: 'När var det?' }).fill('den fjortonde');
      await page.getByRole('dialog').getByRole('button', { name: 'Bocka av' }).click();
      await page.getByText('Välj i stället').click();
      await page.getByRole('combobox', { name: 'Slag av tid' }).waitFor();
    },
  },
  'a round, with a form and a history open': {
    address: '/avstamning',
    reach: async (page) => {
      await choosePerson(page, 'Nils Exempel, samordnare');
      // Of the round: decisions to follow up stand above it.
      const row = (index: number) => page.getByRole('article', { name: /^(?!Beslut: )/ }).nth(index);
      await row(0).getByRole('button', { name: 'Ändra status' }).click();
      await page.getByRole('form').waitFor();
      await row(1).getByRole('button', { name: 'Historik' }).click();
      await page.getByText(/^Avstämda den här omgången/).click();
      await row(1).getByText('Nils Exempel stämde av utan förändring').waitFor();
    },
  },
  'others’ rounds': {
    address: '/avstamning?vems=alla',
    isOnlyRead: true,
    reach: (page) => page.getByRole('article').nth(5).waitFor(),
  },
  'an outbox in which something waits': {
    address: '/omraden/hbtq',
    reach: async (page) => {
      await untilAreaStands(page);
      const form = await openForm(page, 'Digital hbtq+-diplomering');
      await form.getByRole('radio', { name: 'Klar' }).check();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.context().setOffline(true);
      await form.getByRole('button', { name: 'Spara ändringen' }).click();
      await page.getByRole('link', { name: 'Visa utkorgen' }).click();
      await page.getByRole('heading', { name: 'Väntar på att skickas' }).waitFor();
    },
  },
  'the meetings and their decisions': {
    address: '/styrgrupp',
    isOnlyRead: true,
    reach: (page) =>
      page
        .getByRole('article', { name: /^Beslut: / })
        .first()
        .waitFor(),
  },
  'an agenda being put together': {
    address: '/styrgrupp/example-2023-06',
    reach: async (page) => {
      await choosePerson(page, 'Maja Exempel, chef');
      await page.getByRole('button', { name: 'Gör en dagordning' }).click();
      await page.getByRole('button', { name: 'Ta med HBTQ' }).click();
      await page.getByRole('button', { name: 'Lägg till en egen punkt' }).click();
      await page.getByText('Vad som har ändrats, område för område').click();
      await page.getByRole('link', { name: 'Skriv bedömning av HBTQ' }).waitFor();
    },
  },
  'a closed meeting': {
    address: '/styrgrupp/example-2023-03',
    isOnlyRead: true,
    reach: async (page) => {
      await page.getByText('Bilderna, en efter en').click();
      await page.getByRole('group', { name: 'Nästa steg' }).first().waitFor();
    },
  },
  'what has changed between two days': {
    address: '/styrgrupp/jamfor',
    isOnlyRead: true,
    reach: (page) => page.getByRole('heading', { name: /^Från mötet/ }).waitFor(),
  },
  'the projector': {
    address: '/styrgrupp/example-2023-06/projektor',
    isOnlyRead: true,
    reach: (page) => page.getByRole('group', { name: 'Styrgruppsmöte i juni' }).waitFor(),
  },
  'the operator’s screen, with a decision being written': {
    address: '/styrgrupp/example-2023-06/visa',
    reach: async (page) => {
      await choosePerson(page, 'Sara Exempel, samordnare');
      await page.getByRole('button', { name: 'Öppna mötet' }).click();
      await page.getByText('Tangenter').click();
      await page.getByRole('button', { name: 'Håll kvar' }).click();
      await page.keyboard.press('2');
      await page.keyboard.press('b');
      for (const summary of ['Mötesanteckningar', /^Beslut från tidigare möten/, 'Länk till rummets dator']) {
        await page.getByText(summary).first().click();
      }
      await page.getByRole('button', { name: 'Anteckna' }).click();
      await page.getByRole('textbox', { name: 'Vad sades på mötet?' }).waitFor();
      await page.getByRole('button', { name: 'Skriv beslut' }).click();
      await page.getByRole('textbox', { name: 'Vad beslutades?' }).fill('Utvärderingen görs klar i höst.');
    },
  },
  'an area that does not exist': {
    address: '/omraden/finns-inte',
    isOnlyRead: true,
    reach: (page) => page.getByText('Området finns inte').waitFor(),
  },
  'an address that leads nowhere': {
    address: '/finns/inte',
    isOnlyRead: true,
    reach: (page) => page.getByText('Sidan finns inte').waitFor(),
  },
};
