import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { find } from '#domain/document.ts';
import type { PersonId } from '#domain/ids.ts';
import { observationOf } from '#domain/indicator.ts';
import { edtf } from '#domain/time/edtf.ts';
import { written } from '#domain/time/written.ts';
import { choosePerson } from '#lib/person.ts';
import { currentPorts } from '#mocks/node.ts';
import { renderApp } from '#tests/render-app.tsx';
import { backOnline, meanwhile, networkGone, versionOf } from './steps.ts';

const id = 'indicator-suicid-antal-lan';
type Form = ReturnType<typeof within>;
type User = ReturnType<typeof renderApp>['user'];

async function openMeasure(person: PersonId = 'person-nils', search = '') {
  choosePerson(person);
  const app = renderApp(`/indikatorer/suicid-antal-lan${search}`);
  await screen.findByRole('list', { name: /^Värden, / });
  return app;
}

const values = () => within(screen.getByRole('list', { name: /^Värden, / }));
const valueFor = (period: string) => {
  const item = values().getByText(period, { selector: 'li > div > span' }).closest('li');
  return within(item ?? document.body);
};
const write = (form: Form, field: string | RegExp, text: string) =>
  fireEvent.change(form.getByLabelText(field), { target: { value: text } });

async function openForm(user: User, button: string, form: RegExp) {
  await user.click(screen.getByRole('button', { name: button }));
  return within(await screen.findByRole('form', { name: form }));
}

const openNew = (user: User) => openForm(user, 'Lägg till värde', /^Lägg till värde: /);

/** The value of a period as the backend has it, whatever the page shows. */
async function stored(period: string) {
  const series = find(await currentPorts().journal.picture(), 'indicator', id)?.series;
  return series && observationOf(series, edtf(period));
}

function entering(period: string, value: number, isSure = false) {
  const body = {
    series: 'own',
    period: written(period),
    outcome: { value },
    source: { title: 'En rapport', url: null, published: null },
    readOn: calendarDate('2026-11-01'),
    reason: 'Fel.',
    isSure,
  } as const;
  return { params: { indicatorId: id }, body } as const;
}

describe('the values of a measure', () => {
  it('are added with a source, corrected with a reason, and taken away; what stood there is kept', async () => {
    const { user } = await openMeasure();
    const form = await openNew(user);
    expect(form.getByRole('textbox', { name: 'Period' })).toHaveFocus();
    write(form, 'Period', '2021');
    write(form, /^Värde/, '34');
    write(form, 'Undre gräns', '30,5');
    write(form, 'Övre gräns', '37,5');
    write(form, 'Källa', 'Socialstyrelsens årsrapport');
    write(form, /^Källans adress/, 'https://www.socialstyrelsen.se/');
    write(form, /^När källan publicerades/, 'juni 2022');
    write(form, 'Avläst', '2022-11-01');
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));

    await waitFor(() => expect(valueFor('2021').getByText('34')).toBeVisible());
    expect(valueFor('2021').getByText(/Avläst 1 november 2022/)).toBeVisible();
    const link = valueFor('2021').getByRole('link', { name: 'Socialstyrelsens årsrapport, juni 2022' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lägg till värde' })).toHaveFocus());

    const correction = await openForm(user, 'Rätta 2021', /^Rätta värdet för 2021/);
    expect(correction.getByLabelText(/^Värde/)).toHaveValue('34');
    expect(correction.queryByLabelText('Period')).toBeNull();
    await user.selectOptions(correction.getByLabelText('Vad säger källan?'), 'Inget värde: sekretess');
    await user.click(correction.getByRole('button', { name: 'Spara rättelsen' }));
    expect(correction.getByLabelText('Varför rättas värdet?')).toHaveFocus();
    write(correction, 'Varför rättas värdet?', 'Färre än fem i någon grupp.');
    await user.click(correction.getByRole('button', { name: 'Spara rättelsen' }));

    await waitFor(() => expect(valueFor('2021').getByText('sekretess')).toBeVisible());
    await user.click(valueFor('2021').getByText('Rättat en gång'));
    const earlier = valueFor('2021').getByText(/^Förut stod 34\spersoner \(31–38\)/);
    expect(earlier).toHaveTextContent(/Rättat av Nils Exempel, 15 juni\. Skäl: Färre än fem i någon grupp\.$/);

    const removal = await openForm(user, 'Ta bort 2021', /^Ta bort värdet för 2021/);
    write(removal, /^Varför ska värdet för 2021 bort/, 'Fel mått.');
    await user.click(removal.getByRole('button', { name: 'Ta bort värdet' }));
    await waitFor(() => expect(values().queryByText('2021')).toBeNull());
    await waitFor(async () => expect(await stored('2021')).toBeUndefined());
  });

  it('far outside the others are asked about, and only a deliberate yes saves them', async () => {
    const { user } = await openMeasure();
    const form = await openNew(user);
    write(form, 'Period', '2021');
    write(form, /^Värde/, '340');
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    const question = form.getByRole('alert');
    expect(question).toHaveTextContent(/^Stämmer värdet\?340\spersoner är 295 mer än det högsta av seriens/);
    await user.click(form.getByLabelText(/^Värde/));
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    write(form, /^Värde/, '350');
    expect(form.queryByRole('alert')).toBeNull();
    write(form, /^Värde/, '340');
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    await user.click(form.getByRole('button', { name: 'Nej, ändra värdet' }));
    expect(form.queryByRole('alert')).toBeNull();
    expect(form.getByLabelText(/^Värde/)).toHaveFocus();
    expect(await stored('2021')).toBeUndefined();

    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    await user.click(form.getByRole('button', { name: 'Ja, värdet stämmer' }));
    await waitFor(() => expect(valueFor('2021').getByText('340')).toBeVisible());
  });

  it('that cannot be are told while they are typed, and nothing typed is lost', async () => {
    const { user } = await openMeasure();
    const form = await openNew(user);
    const value = form.getByLabelText(/^Värde/);
    for (const [text, words] of [
      ['trettiofyra', 'Skriv ett tal, till exempel 83,0 eller 1 234.'],
      ['34 %', 'Skriv talet i måttets enhet: personer.'],
      ['1.234', /^Punkten kan betyda två saker/],
      ['−3', 'Värdet kan inte vara mindre än noll.'],
    ] as const) {
      write(form, /^Värde/, text);
      expect(form.getByText(words)).toBeVisible();
      expect(value).toBeInvalid();
    }
    write(form, /^Värde/, '');
    write(form, /^Källans adress/, 'javascript:alert(1)');
    write(form, 'Källa', 'Om 19121212-1212');
    expect(form.getByText('Skriv en adress som börjar med https://')).toBeVisible();
    expect(form.getByLabelText('Källa')).toBeInvalid();
    write(form, /^Källans adress/, '');
    write(form, 'Källa', ' ');
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    expect(form.getByLabelText('Period')).toHaveFocus();
    expect(form.getByText('Skriv värdet, eller välj varför det saknas.')).toBeVisible();
    expect(form.getByText('Skriv varifrån värdet kommer.')).toBeVisible();

    write(form, 'Period', '2024');
    expect(await form.findByText(/^För 2024 står redan 35\spersoner/)).toBeVisible();
    expect(form.getByLabelText('Varför rättas värdet?')).toBeVisible();
  });

  it('are read by the steering group and as they were, and changed by neither', async () => {
    await openMeasure('person-karin');
    const periods = values()
      .getAllByRole('listitem')
      .map((item) => item.textContent?.slice(0, 4));
    expect(periods).toEqual(['2024', '2023', '2017', '2016']);
    expect(valueFor('2024').getByText('35')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Lägg till värde|Rätta|Ta bort/ })).toBeNull();
  });

  it('are as they were on an earlier day', async () => {
    await openMeasure('person-nils', '?per=2023-06-01');
    expect(screen.queryByRole('button', { name: /Lägg till värde|Rätta|Ta bort/ })).toBeNull();
  });
});

describe('a value that is being entered', () => {
  it('is there when the page has been left and come back to', async () => {
    const { user, router } = await openMeasure();
    const form = await openNew(user);
    write(form, /^Värde/, '34,5');
    await user.click(form.getByRole('button', { name: 'Stäng, fortsätt senare' }));
    await router.navigate('/utkorg');
    expect(await screen.findByRole('link', { name: /^Lägg till värde: / })).toBeVisible();
    await router.navigate('/indikatorer/suicid-antal-lan');
    const again = await openForm(user, await begunButton(), /^Lägg till värde: /);
    expect(again.getByLabelText(/^Värde/)).toHaveValue('34,5');
  });

  it('is kept and shown without a network, and sent once when there is one', async () => {
    const { user } = await openMeasure();
    const form = await openNew(user);
    write(form, 'Period', '2021');
    write(form, /^Värde/, '34');
    networkGone();
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    await waitFor(() => expect(valueFor('2021').getByText('34')).toBeVisible());
    expect(await stored('2021')).toBeUndefined();
    backOnline();
    fireEvent(window, new Event('online'));
    await waitFor(async () => expect(await stored('2021')).toMatchObject({ value: 34 }));
  });

  it('goes in beside what somebody else has entered for another period', async () => {
    const { user } = await openMeasure();
    const form = await openNew(user);
    write(form, 'Period', '2021');
    write(form, /^Värde/, '34');
    await meanwhile('recordObservation', entering('2015', 40), await versionOf(id), 'person-sara');
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    await waitFor(async () => expect(await stored('2021')).toMatchObject({ value: 34 }));
    await waitFor(() => expect(valueFor('2015').getByText('40')).toBeVisible());
  });

  it('is asked about when it is far outside what others have made of the series meanwhile', async () => {
    const { user } = await openMeasure();
    const form = await openNew(user);
    write(form, 'Period', '2021');
    write(form, /^Värde/, '34');
    for (const period of ['2016', '2017', '2023', '2024']) {
      await meanwhile('recordObservation', entering(period, 340, true), await versionOf(id), 'person-sara');
    }
    await user.click(form.getByRole('button', { name: 'Spara värdet' }));
    expect(await form.findByText('Stämmer värdet?')).toBeVisible();
    expect(await stored('2021')).toBeUndefined();
    await user.click(form.getByRole('button', { name: 'Ja, värdet stämmer' }));
    await waitFor(async () => expect(await stored('2021')).toMatchObject({ value: 34 }));
  });

  it('is held against what somebody else has entered for the same, and waits until it has been read', async () => {
    const { user } = await openMeasure();
    const form = await openForm(user, 'Rätta 2024', /^Rätta värdet för 2024/);
    write(form, /^Värde/, '34');
    write(form, 'Varför rättas värdet?', 'Fel.');
    await meanwhile('recordObservation', entering('2024', 36), await versionOf(id), 'person-sara');
    await user.click(form.getByRole('button', { name: 'Spara rättelsen' }));
    expect(await form.findByText(/^Nu står det: 36\spersoner\.$/)).toBeVisible();
    expect(await form.findByText(/^Ändrat av Sara Exempel, /)).toBeVisible();
    expect(form.getByLabelText(/^Värde/)).toHaveValue('34');
    await user.click(form.getByRole('button', { name: 'Jag har läst det, behåll det jag skrev' }));
    await user.click(form.getByRole('button', { name: 'Spara rättelsen' }));
    await waitFor(async () => expect(await stored('2024')).toMatchObject({ value: 34, earlier: [{}, {}] }));
  });
});

it('a value that waited while somebody else entered one in its place is stopped, and goes in with a reason', async () => {
  const { user, router } = await openMeasure();
  const form = await openNew(user);
  write(form, 'Period', '2021');
  write(form, /^Värde/, '34');
  networkGone();
  await user.click(form.getByRole('button', { name: 'Spara värdet' }));
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  backOnline();
  await meanwhile('recordObservation', entering('2021', 36), await versionOf(id), 'person-sara');
  fireEvent(window, new Event('online'));
  await router.navigate('/utkorg');
  expect(await screen.findByText(/^Sara Exempel skrev in 36 för 2021/)).toBeVisible();
  expect(screen.getByText('Värde för 2021: 34')).toBeVisible();
  expect(screen.getByText('Antal självmord i länet (enskilda år)')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Jag har läst det, gör min ändring ändå' }));
  const reason = screen.getByLabelText('Varför ska ditt värde gälla?');
  expect(reason).toHaveFocus();
  fireEvent.change(reason, { target: { value: 'Avläst ur den slutliga tabellen.' } });
  await user.click(screen.getByRole('button', { name: 'Jag har läst det, gör min ändring ändå' }));
  await waitFor(async () =>
    expect(await stored('2021')).toMatchObject({ value: 34, earlier: [{ outcome: { value: 36 } }] }),
  );
});

async function begunButton(): Promise<string> {
  await screen.findByRole('button', { name: 'Fortsätt lägga till värde' });
  return 'Fortsätt lägga till värde';
}
