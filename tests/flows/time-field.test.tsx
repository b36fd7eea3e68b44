import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { find } from '#domain/document.ts';
import { written } from '#domain/time/written.ts';
import { currentPorts } from '#mocks/node.ts';
import { meanwhile, openArea, openEditor, rowOf, versionOf, writeTime } from './steps.ts';

const certification = 'Digital hbtq+-diplomering';
const opening = 'Öppna utbildningen för kommunernas personal';
const conferences = 'Två ANDTS-konferenser om året';

async function openTime(title: string, area = 'hbtq') {
  const { user } = await openArea(area, 'person-omar');
  const form = await openEditor(user, title);
  return {
    user,
    form,
    field: form.getByRole('textbox', { name: 'Tid' }),
    save: () => user.click(form.getByRole('button', { name: 'Spara ändringen' })),
    writeTime: (words: string) => writeTime(user, form, words),
  };
}

async function storedTime(id: 'activity-5a') {
  return find(await currentPorts().journal.picture(), 'activity', id)?.time.current;
}

describe('writing a time', () => {
  it('says at once how it is understood, asks why it is moved, and keeps the words and the first time', async () => {
    const { user, form, field, save } = await openTime(certification);
    expect(field).toHaveValue('klart augusti 2023');
    await user.clear(field);
    await user.type(field, 'Klart okt 23');
    expect(form.getByText('Förstås som oktober 2023: 1–31 oktober, senast 31 oktober 2023.')).toBeVisible();
    await save();

    const reason = form.getByRole('textbox', { name: 'Varför ändras tiden?' });
    await waitFor(() => expect(reason).toBeInvalid());
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription(
      'Från ”klart augusti 2023” till ”Klart okt 23”. Den första tiden sparas: klart augusti 2023, flyttad 1 gång. ' +
        'Skriv inte om enskilda personer. Skriv varför tiden ändras. Den första tiden sparas.',
    );
    await user.type(reason, 'Kompetensportalen byts ut.');
    await save();
    await waitFor(() => expect(rowOf(certification).getByText('Klart okt 23')).toBeVisible());
    expect(rowOf(certification).getByText('Flyttad 1 gång, först klart augusti 2023')).toBeVisible();
    expect(await screen.findByText('Skäl: Kompetensportalen byts ut.')).toBeVisible();
  });

  it('tells what it read into the words, and asks no reason of what had no time', async () => {
    const { form, save, writeTime } = await openTime(opening);
    await writeTime('agusti');
    expect(form.getByText('Inget årtal står med: räknat från 15 juni 2023 blir det 2023.')).toBeVisible();
    expect(form.getByText('”agusti” lästes som augusti.')).toBeVisible();
    await save();
    await waitFor(() => expect(rowOf(opening).getByText('agusti')).toBeVisible());
    expect(rowOf(opening).queryByText(/^Flyttad/)).not.toBeInTheDocument();
  });

  it('does not save what it cannot read, and leaves every letter where it was', async () => {
    const { form, field, save, writeTime } = await openTime(certification);
    await writeTime('så snart vi hinner');
    expect(field).not.toBeInvalid();
    await save();
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('så snart vi hinner');
    expect(field).toHaveAccessibleDescription(
      /^Tiden går inte att läsa än\. Skriv den på ett annat sätt, eller välj ”Tid ej angiven”\. Förstod inte ”så snart vi hinner”/,
    );
    expect(await storedTime('activity-5a')).toEqual(written('2023-08', 'klart augusti 2023'));

    await writeTime('hösten 2023');
    expect(field).not.toBeInvalid();
    expect(form.queryByText(/^Tiden går inte att läsa/)).not.toBeInTheDocument();
  });

  it('offers the part that it understood, and saves all of the words', async () => {
    const { user, form, field, save, writeTime } = await openTime(opening);
    await writeTime('efter beslut i mars 2024');
    expect(form.getByText(/^Förstod inte ”efter beslut/)).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Använd mars 2024' }));
    expect(field).toHaveFocus();
    expect(form.getByText(/^Förstås som mars 2024/)).toBeVisible();
    await save();
    await waitFor(() => expect(rowOf(opening).getByText('efter beslut i mars 2024')).toBeVisible());
    expect(rowOf(opening).getByText('mars 2024, senast 31 mars 2024')).toBeVisible();
  });
});

describe('instead of writing', () => {
  it('writes the words of a time that is picked', async () => {
    const { user, form, field, writeTime } = await openTime(opening);
    await user.click(form.getByText('Välj i stället'));
    const kind = await form.findByRole('combobox', { name: 'Slag av tid' });
    await user.selectOptions(kind, 'Kvartal');
    expect(field).toHaveValue('andra kvartalet 2023');
    await user.selectOptions(form.getByRole('combobox', { name: 'Kvartal' }), 'Tredje kvartalet');
    expect(field).toHaveValue('tredje kvartalet 2023');
    expect(form.getByText(/^Förstås som tredje kvartalet 2023/)).toBeVisible();
    await user.clear(form.getByRole('textbox', { name: 'År' }));
    expect(field).toHaveValue('tredje kvartalet 2023');
    await user.selectOptions(kind, 'Tills vidare');
    expect(field).toHaveValue('tills vidare');
    expect(form.queryByRole('combobox', { name: 'Kvartal' })).not.toBeInTheDocument();

    await writeTime('klart mars 24');
    expect(kind).toHaveDisplayValue('Månad');
    expect(form.getByRole('combobox', { name: 'Månad' })).toHaveDisplayValue('Mars');
    expect(field).toHaveValue('klart mars 24');
  });

  it('takes the time away only when that is said, not when the field is emptied', async () => {
    const { user, form, field, save } = await openTime(certification);
    await user.clear(field);
    await save();
    expect(field).toHaveAccessibleDescription(/^Skriv en tid, eller välj ”Tid ej angiven”\./);

    await user.click(form.getByRole('button', { name: 'Tid ej angiven' }));
    expect(field).not.toBeInvalid();
    await user.type(form.getByRole('textbox', { name: 'Varför ändras tiden?' }), 'Ny upphandling.');
    await save();
    await waitFor(() => expect(rowOf(certification).getByText('Tid ej angiven')).toBeVisible());
    expect(rowOf(certification).getByText('Flyttad 1 gång, först klart augusti 2023')).toBeVisible();
  });

  it('keeps through Escape what a button filled in', async () => {
    const { user, form } = await openTime(certification);
    await user.click(form.getByRole('button', { name: 'Tid ej angiven' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: `Fortsätt ändra ${certification}` }));
    expect(await screen.findByRole('textbox', { name: 'Tid' })).toHaveValue('tid ej angiven');
  });
});

it('takes how often as well as when, and goes on counting the same', async () => {
  const { user, form, field, save, writeTime } = await openTime(conferences, 'levnadsvanor');
  expect(field).toHaveValue('två ANDTS-konferenser årligen');
  await writeTime('tre gånger per år t.o.m. 2025');
  expect(form.getByText('Förstås som 3 ANDTS-konferenser per år, till och med 2025.')).toBeVisible();
  await user.type(form.getByRole('textbox', { name: 'Varför ändras tiden?' }), 'Länsstyrelsen vill ha fler.');
  await save();
  await waitFor(() => expect(rowOf(conferences).getByText('1 av 3 ANDTS-konferenser 2023')).toBeVisible());
  expect(rowOf(conferences).getByText('tre gånger per år')).toBeVisible();
  expect(rowOf(conferences).getByText('t.o.m. 2025')).toBeVisible();
});

it('shows both times when somebody else was faster, and then counts from theirs', async () => {
  const { user, form, field, save, writeTime } = await openTime(certification);
  await writeTime('klart nov 2023');
  await user.type(form.getByRole('textbox', { name: 'Varför ändras tiden?' }), 'Kompetensportalen byts ut.');
  const body = { time: written('2023-12'), reason: 'Budgeten.' };
  await meanwhile('changeActivity', { params: { activityId: 'activity-5a' }, body }, await versionOf('activity-5a'));
  await save();
  const notice = within(await form.findByRole('alert'));
  expect(await notice.findByRole('radio', { name: 'Nu gäller (Nils Exempel, 15 juni) december 2023' })).toBeVisible();
  await user.click(notice.getByRole('radio', { name: 'Din ändring klart nov 2023' }));
  await user.click(notice.getByRole('button', { name: 'Gå vidare med det valda' }));
  expect(field).toHaveValue('klart nov 2023');
  expect(form.getByText(/^Från ”december 2023” till ”klart nov 2023”\..*flyttad 2 gånger\. Skriv inte/)).toBeVisible();
  await save();
  await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
  expect(await storedTime('activity-5a')).toEqual(written('2023-11', 'klart nov 2023'));
});
