import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { example } from '#domain/provenance.ts';
import { anActivity, anEvent } from '#tests/builders.ts';
import { inRow, openCheckIn, progress, research, row, titles, untilSaved } from './check-in-steps.ts';
import { happens, openArea } from './steps.ts';

describe('how often an area is gone through', () => {
  it('is agreed on its page, and asked about accordingly', async () => {
    const { user } = await openArea('lokalt', 'person-nils');
    expect(screen.getByText(/Stäms av varje tertial\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ändra hur ofta' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: /Hur ofta/ }), 'Varje år');
    await user.click(screen.getByRole('button', { name: 'Spara hur ofta' }));
    await untilSaved();
    expect(screen.getByText(/Stäms av varje år\./)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Avstämning' }));
    // Those from January have been gone through this year.
    await waitFor(() => expect(titles()).toEqual([research]));
    expect(row(research)).toHaveTextContent('Avstäms senast 1 januari 2024');
    expect(progress()).toHaveTextContent('5 av 6 avstämda den här omgången');
  });
});

describe('a decision and a hållpunkt', () => {
  const report = { id: 'milestone-new', title: 'Rapporten klar', time: null, reached: null, provenance: example };
  const added = anActivity({
    id: 'activity-new',
    areaId: 'area-lansmodell',
    title: 'Följa piloten',
    milestones: [report],
    coordinatorId: 'person-nils',
  });
  const calendar = { entityId: 'plan-2023-2025', areaId: null } as const;

  it('are written down where they are asked for, and the decision taken back', async () => {
    await happens(
      anEvent({ type: 'added', document: added }, { entityId: added.id, areaId: added.areaId }),
      anEvent({ type: 'calendar-changed', from: 'example', to: 'real' }, calendar),
    );
    const { user } = await openCheckIn();
    const gate = 'Beslut om det fortsatta arbetet';
    row(gate).focus();
    await user.keyboard('b');
    expect(await screen.findByRole('textbox', { name: 'Vad beslutades?' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Spara beslutet' }));
    expect(await screen.findByText('Skriv vad som beslutades.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Vad beslutades?' }), 'Arbetet fortsätter.');
    await user.click(screen.getByRole('button', { name: 'Spara beslutet' }));
    await untilSaved();
    expect(row(gate)).toHaveTextContent(/Taget 21 november 2026.*Arbetet fortsätter\./);
    expect(row(gate)).not.toHaveFocus();
    row(gate).focus();
    await user.keyboard('u');
    await waitFor(() => expect(row(gate)).toHaveTextContent('Väntar på beslut'));

    row('Följa piloten').focus();
    await user.keyboard('n');
    expect(await screen.findByRole('textbox', { name: /När nåddes ”Rapporten klar”/ })).toHaveFocus();
    await user.keyboard('i november 2026{Control>}{Enter}{/Control}');
    await untilSaved();
    expect(row('Följa piloten')).toHaveTextContent('Avstämd i dag');
    expect(inRow('Följa piloten').queryByRole('button', { name: 'Hållpunkt nådd' })).toBeNull();
  });

  it('are written down on the area’s page too', async () => {
    await happens(anEvent({ type: 'added', document: added }, { entityId: added.id, areaId: added.areaId }));
    const { user } = await openArea('lansmodell', 'person-nils');
    await user.click(screen.getByRole('button', { name: 'Skriv in beslutet' }));
    await user.type(await screen.findByRole('textbox', { name: 'Vad beslutades?' }), 'Arbetet fortsätter.');
    await user.click(screen.getByRole('button', { name: 'Spara beslutet' }));
    await untilSaved();
    expect(screen.getByText(/Beslutat 15 juni: Arbetet fortsätter\./)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Hållpunkten är nådd' }));
    await user.type(await screen.findByRole('textbox', { name: /När nåddes/ }), 'igår{Control>}{Enter}{/Control}');
    await untilSaved();
    const table = within(screen.getByRole('region', { name: 'Aktiviteter' }));
    expect(table.getByText(/Rapporten klar: nådd igår \(14 juni 2023\)/)).toBeVisible();
  });
});
