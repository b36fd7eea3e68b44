import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { meanwhile, openArea, versionOf } from './steps.ts';

const changing = { name: /^(Ändra|Skriv|Rätta|Färdigställ)/ };

describe('what a person may change', () => {
  it('is everything for a manager', async () => {
    await openArea('hbtq', 'person-maja');
    expect(screen.getByRole('button', { name: 'Skriv bedömning' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Skriv anteckning' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Ändra (Digital|Öppna)/ })).toHaveLength(2);
  });

  it('is everything but the assessment for a coordinator', async () => {
    await openArea('hbtq', 'person-omar');
    expect(screen.getByRole('button', { name: 'Skriv anteckning' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Skriv bedömning' })).not.toBeInTheDocument();
  });

  it('is nothing for the steering group', async () => {
    await openArea('hbtq', 'person-karin');
    expect((await screen.findAllByText(/Innehållet i den digitala diplomeringen/))[0]).toBeVisible();
    expect(screen.queryByRole('button', changing)).not.toBeInTheDocument();
  });

  it('follows the person who is chosen', async () => {
    const { user } = await openArea('hbtq', 'person-karin');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Du är' }), 'Maja Exempel, chef');
    expect(await screen.findByRole('button', { name: 'Skriv bedömning' })).toBeVisible();
  });
});

describe('an assessment', () => {
  async function openAssessment(area = 'hbtq') {
    const { user } = await openArea(area, 'person-maja');
    await user.click(screen.getByRole('button', { name: 'Skriv bedömning' }));
    return { user, form: within(await screen.findByRole('form', { name: 'Ny lägesbedömning' })) };
  }

  it('is a manager’s word with a reason, beside the computed picture', async () => {
    const { user, form } = await openAssessment();
    await user.click(form.getByRole('radio', { name: 'Risk' }));
    await user.click(form.getByRole('button', { name: 'Spara bedömning' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Skäl saknas');
    await user.type(form.getByRole('textbox', { name: 'Skäl' }), 'Ingen har svarat.');
    await user.click(form.getByRole('button', { name: 'Spara bedömning' }));

    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    const standing = within(screen.getByRole('region', { name: 'Lägesbedömning' }));
    expect(await standing.findByText('Ingen har svarat.', { selector: 'p' })).toBeVisible();
    expect(standing.getByText('Risk').parentElement).toHaveTextContent('Risk · Maja Exempel, 15 juni');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Skriv bedömning' })).toHaveFocus());
    expect(await screen.findByText(/bedömde läget som Risk \(förut Ej bedömd\)/)).toBeVisible();
  });

  it('is shown beside mine when somebody else has just written one', async () => {
    const { user, form } = await openAssessment();
    await user.type(form.getByRole('textbox', { name: 'Skäl' }), 'Min text.');
    const version = await versionOf('area-hbtq');
    const body = { value: 'off-track', reason: 'Deras text.', difference: 'Vi vet mer.' } as const;
    await meanwhile('assessArea', { params: { areaId: 'area-hbtq' }, body }, version, 'person-maja');
    await user.click(form.getByRole('button', { name: 'Spara bedömning' }));
    expect(await form.findByText(/Avviker\. Deras text\. Vi vet mer\./)).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Skäl' })).toHaveValue('Min text.');
    await user.click(form.getByRole('button', { name: 'Jag har läst den, behåll min text' }));
    await user.click(form.getByRole('button', { name: 'Spara bedömning' }));
    expect(await screen.findByText('Min text.', { selector: 'p' })).toBeVisible();
  });
});
