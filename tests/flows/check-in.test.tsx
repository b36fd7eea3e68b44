import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choosePerson } from '#lib/person.ts';
import { playScenario } from '#mocks/node.ts';
import { renderApp } from '#tests/render-app.tsx';
import {
  inRow,
  lots,
  models,
  openCheckIn,
  progress,
  research,
  row,
  titles,
  untilSaved,
  untilSent,
} from './check-in-steps.ts';
import { backOnline, meanwhile, networkGone, versionOf } from './steps.ts';

const nothing = { params: {}, query: {}, body: {} };

describe('a round', () => {
  it('is what one coordinates, the most overdue first, with why in words and the last text at hand', async () => {
    await openCheckIn();
    expect(titles()).toEqual([research, lots, models]);
    expect(progress()).toHaveTextContent('3 av 6 avstämda den här omgången (maj–augusti)');
    expect(row(research)).toHaveTextContent('Aldrig avstämd, skulle ha varit senast 1 maj');
    expect(row(lots)).toHaveTextContent('Inte avstämd sedan 24 januari, skulle ha varit senast 24 maj');
    expect(inRow(lots).getByRole('link', { name: lots })).toHaveAttribute('href', '/omraden/lokalt#activity-3a');
  });

  it('folds what has been gone through, with the latest note about each or else about its area', async () => {
    const { user } = await openCheckIn();
    await user.click(screen.getByText('Avstämda den här omgången (3)'));
    await screen.findByRole('article', { name: 'Samverkan med Coompanion' });
    expect(await inRow('Samverkan med Coompanion').findByText(/Ett utkast till utökad/)).toBeVisible();
    expect(inRow('Samverkan med SPES, Suicide Zero och NSPH').getByText(/Om området: ”Ett utkast/)).toBeVisible();
    expect(row('Samverkan med Coompanion')).toHaveTextContent('Avstämd 30 maj');
  });

  it('is gone through with one key a row, which the focus follows, and can be left and picked up', async () => {
    const { user } = await openCheckIn();
    expect(row(research)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(row(lots)).toHaveFocus();
    expect(row(research)).toHaveTextContent('Avstämd i dag');
    expect(progress()).toHaveTextContent('4 av 6 avstämda');
    expect(titles()).toEqual([research, lots, models]);
    await untilSent(research);

    await user.click(screen.getByRole('link', { name: 'Översikt' }));
    await screen.findByRole('heading', { name: 'Behöver uppmärksamhet' });
    await user.click(screen.getByRole('link', { name: 'Avstämning' }));
    await waitFor(() => expect(titles()).toEqual([lots, models]));
    expect(row(lots)).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(progress()).toHaveTextContent('Klart: alla 6 är avstämda den här omgången (maj–augusti)');
    expect(progress()).toHaveTextContent('Nästa omgång börjar 1 september.');
    expect(row(models)).toHaveFocus();
    await untilSent(lots);
    await untilSent(models);
  });

  it('is stepped through by letters or arrows, and by mouse', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('j{ArrowDown}');
    expect(row(models)).toHaveFocus();
    await user.keyboard('k');
    expect(row(lots)).toHaveFocus();
    await user.keyboard('{End}{Home}');
    expect(row(research)).toHaveFocus();
    await user.click(inRow(models).getByRole('button', { name: 'Ingen förändring' }));
    expect(row(models)).toHaveTextContent('Avstämd i dag');
    await waitFor(() => expect(row(research)).toHaveFocus());
    await untilSent(models);
  });

  it('hears no key with another held down, none held down itself, and none in a field', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('{Control>}{Enter}{/Control}{Enter>3/}');
    expect(progress()).toHaveTextContent('4 av 6');
    await untilSent(research);
    await user.click(screen.getByRole('combobox', { name: 'Visa' }));
    await user.keyboard('s');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('says so when the plan has nothing to go through', async () => {
    playScenario('tom');
    choosePerson('person-nils');
    renderApp('/avstamning');
    expect(await screen.findByText(/Här finns inget att stämma av/)).toBeVisible();
  });
});

describe('a row', () => {
  it('takes the confirmation back', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('{Enter}k');
    expect(await untilSent(research)).toHaveAttribute('aria-keyshortcuts', 'U');
    await user.keyboard('u');
    await waitFor(() => expect(row(research)).toHaveTextContent('Aldrig avstämd'));
    expect(row(research)).toHaveFocus();
    expect(progress()).toHaveTextContent('3 av 6');
  });

  it('changes its status in place, which is a confirmation too, and the focus goes on', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('js');
    const form = within(await screen.findByRole('form', { name: `Ändra ${lots}` }));
    expect(form.getByRole('radio', { name: 'Ej påbörjad' })).toHaveFocus();
    await user.click(form.getByRole('radio', { name: 'Pågår' }));
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(row(models)).toHaveFocus());
    await waitFor(() => expect(row(lots)).toHaveTextContent(/Pågår.*Avstämd i dag/));
    expect(progress()).toHaveTextContent('4 av 6');
  });

  it('takes a note about itself, which leaves it to be confirmed', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('a');
    const form = within(await screen.findByRole('form', { name: 'Ny anteckning' }));
    expect(form.getByRole('combobox', { name: 'Gäller' })).toHaveDisplayValue(research);
    // Letters in a field are text.
    await user.keyboard('Just nu söks en forskare.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(row(research)).toHaveFocus());
    expect(await inRow(research).findByText('”Just nu söks en forskare.”')).toBeVisible();
    expect(progress()).toHaveTextContent('3 av 6');
  });

  it('keeps a note that was begun, and says so', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('a');
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Just nu{Escape}');
    expect(row(research)).toHaveFocus();
    expect(inRow(research).getByRole('button', { name: 'Anteckning (påbörjat)' })).toBeVisible();
    await user.keyboard('a');
    expect(await screen.findByRole('textbox', { name: 'Text' })).toHaveValue('Just nu');
  });

  it('opens its time, and gives the focus back when it is left', async () => {
    const { user } = await openCheckIn();
    await user.keyboard('t');
    expect(await screen.findByRole('textbox', { name: 'Tid' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(row(research)).toHaveFocus();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('ticks off what recurs', async () => {
    const { user } = await openCheckIn('', 'person-sara');
    await user.click(screen.getByText(/^Avstämda den här omgången/));
    const title = 'Två ANDTS-konferenser om året';
    await screen.findByRole('article', { name: title });
    await user.click(inRow(title).getByRole('button', { name: 'Bocka av ANDTS-konferens' }));
    expect(await screen.findByRole('textbox', { name: 'När var det?' })).toHaveFocus();
    await user.keyboard('8 juni 2023{Control>}{Enter}{/Control}');
    await waitFor(() => expect(row(title)).toHaveTextContent('2 av 2 ANDTS-konferenser 2023'));
    expect(row(title)).toHaveTextContent('Avstämd i dag');
    await untilSaved();
  });

  it('is confirmed without a network too, and says that it waits', async () => {
    const { user } = await openCheckIn();
    networkGone();
    await user.keyboard('{Enter}');
    expect(await inRow(research).findByText('Väntar på att skickas')).toBeInTheDocument();
    expect(row(research)).toHaveTextContent('Avstämd i dag');
    expect(row(lots)).toHaveFocus();
    expect(progress()).toHaveTextContent('4 av 6');
    backOnline();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(inRow(research).queryByText('Väntar på att skickas')).toBeNull());
    expect(await versionOf('activity-3c')).toBe(2);
  });

  it('is asked about again, in words, when the change was refused', async () => {
    const { user } = await openCheckIn();
    const call = { ...nothing, params: { activityId: 'activity-3c' }, body: { status: 'paused' } } as const;
    await meanwhile('changeActivity', call, await versionOf('activity-3c'), 'person-maja');
    await user.keyboard('{Enter}');
    expect(await inRow(research).findByRole('alert')).toHaveTextContent('Någon annan hann före');
    expect(row(lots)).toHaveFocus();
    expect(row(research)).toHaveTextContent('Pausad');
  });
});

describe('others’ rows', () => {
  it('are looked at and not changed, with how much each has left', async () => {
    const { user, router } = await openCheckIn();
    const whose = screen.getByRole('combobox', { name: 'Visa' });
    expect(
      within(whose)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mina, 3 kvar', 'Maja Exempel, 1 kvar', 'Sara Exempel, 1 kvar', 'Omar Exempel, 2 kvar', 'Alla, 7 kvar']);
    await user.selectOptions(whose, 'Sara Exempel, 1 kvar');
    expect(router.state.location.search).toBe('?vems=person-sara');
    expect(titles()).toEqual(['Ta fram en regional ANDTS-strategi']);
    expect(screen.queryByRole('button', { name: 'Ingen förändring' })).toBeNull();
    row('Ta fram en regional ANDTS-strategi').focus();
    await user.keyboard('s');
    expect(screen.queryByRole('form')).toBeNull();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Levnadsvanor' })).toBeVisible();
  });

  it('are all there for who has none', async () => {
    await openCheckIn('', 'person-karin');
    expect(titles()).toHaveLength(6);
    expect(screen.queryByRole('button', { name: 'Ingen förändring' })).toBeNull();
    expect(row(lots)).toHaveTextContent('Nils Exempel');
    expect(screen.getByText(/^Du samordnar inget själv\./)).toBeVisible();
  });

  it('and one’s own cannot be changed on an earlier day', async () => {
    await openCheckIn('?per=2023-06-01');
    expect(progress()).toHaveTextContent('2 av 6');
    expect(screen.queryByRole('button', { name: 'Ingen förändring' })).toBeNull();
  });
});
