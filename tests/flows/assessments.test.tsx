import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { find } from '#domain/document.ts';
import { planned, written } from '#domain/time/written.ts';
import { currentPorts } from '#mocks/node.ts';
import { anEvent, aResolution } from '#tests/builders.ts';
import { happens, meanwhile, openArea, versionOf } from './steps.ts';

const storedArea = async () => find(await currentPorts().journal.picture(), 'area', 'area-hbtq');
const judged = () => within(screen.getByRole('region', { name: 'Lägesbedömning' }));

describe('a judgement', () => {
  it('is made beside a plain line when nothing has changed since the last one, not one that opens to nothing', async () => {
    const { user } = await openArea('suicid', 'person-maja');
    await user.click(screen.getByRole('button', { name: 'Skriv bedömning' }));
    expect((await screen.findByText(/^Inget har ändrats/)).tagName).toBe('P');
  });

  async function openAssessment() {
    const { user } = await openArea('hbtq', 'person-maja');
    await user.click(screen.getByRole('button', { name: 'Skriv bedömning' }));
    return { user, form: within(await screen.findByRole('form', { name: 'Ny lägesbedömning' })) };
  }

  it('that says better than what is computed says what speaks against it, and asks why', async () => {
    const overdue = aResolution({
      meetingId: 'meeting-example-2023-03',
      areaId: 'area-hbtq',
      text: 'Bjud in kommunerna.',
      time: planned(written('2023-05')),
    });
    await happens(anEvent({ type: 'added', document: overdue }, { entityId: overdue.id, areaId: overdue.areaId }));
    const { user, form } = await openAssessment();
    await user.click(form.getByRole('radio', { name: 'Risk' }));
    expect(form.queryByRole('textbox', { name: /^Varför bedömer du ändå/ })).toBeNull();
    await user.click(form.getByRole('radio', { name: 'Enligt plan' }));
    expect(form.getByRole('status')).toHaveTextContent(
      /^Det här talar emot ”Enligt plan”:.*Beslutet ”Bjud in kommunerna” skulle vara klart senast 31 maj 2023\./,
    );
    await user.type(form.getByRole('textbox', { name: 'Skäl' }), 'Utbildningen är i gång.');
    await user.click(form.getByRole('button', { name: 'Spara bedömning' }));
    const why = form.getByRole('textbox', { name: 'Varför bedömer du ändå läget som ”Enligt plan”?' });
    await waitFor(() => expect(why).toHaveFocus());
    await user.type(why, 'Kommunerna bjuds in i höst.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(judged().getByText('Kommunerna bjuds in i höst.')).toBeVisible();
    expect(judged().getByText('Utbildningen är i gång.')).toBeVisible();
  });

  it('that says worse than what is computed asks why too, and sends no explanation when another is chosen', async () => {
    const { user, form } = await openAssessment();
    await user.click(form.getByRole('radio', { name: 'Avviker' }));
    expect(form.getByRole('status')).toHaveTextContent('Inget som räknas fram är försenat eller släpar efter.');
    await user.type(form.getByRole('textbox', { name: /läget som ”Avviker”/ }), 'Ingen har tid.');
    await user.click(form.getByRole('radio', { name: 'Risk' }));
    await user.type(form.getByRole('textbox', { name: 'Skäl' }), 'Det går trögt.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect((await storedArea())?.assessment).toMatchObject({ value: 'at-risk', difference: null });
  });
});

describe('an area that a manager has read', () => {
  const readIt = async () => {
    const body = { position: await currentPorts().journal.position() };
    const params = { areaId: 'area-hbtq' } as const;
    await meanwhile('markRead', { params, body }, await versionOf('area-hbtq'), 'person-maja');
  };

  const somethingHappens = () => {
    const body = { kind: 'report', text: 'Nytt.', activityId: null, state: 'finished' } as const;
    return meanwhile('addNote', { params: { areaId: 'area-hbtq' }, body }, null);
  };

  it('says so, and is not asked about again', async () => {
    const { user } = await openArea('hbtq', 'person-maja');
    expect(screen.getByText('Ingen chef har markerat området som läst.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Markera som läst' }));
    expect(await screen.findByText(/^Läst av Maja Exempel 15 juni\.$/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Markera som läst' })).toBeNull());
    expect(await screen.findByText(/markerade området som läst/)).toBeVisible();
    expect(screen.queryByText(/Något har hänt sedan dess/)).toBeNull();
  });

  it('tells its coordinator, on its page and in Avstämning, and that something has happened since', async () => {
    await readIt();
    await somethingHappens();
    const { user } = await openArea('hbtq', 'person-omar');
    expect(await screen.findByText(/Något har hänt sedan dess/)).toHaveTextContent(/^Läst av Maja Exempel 15 juni\./);
    expect(screen.queryByRole('button', { name: 'Markera som läst' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Avstämning' }));
    const read = within(await screen.findByRole('list', { name: 'Läst av chefer' }));
    expect(read.getByRole('listitem')).toHaveTextContent('HBTQ: läst av Maja Exempel 15 juni.');
  });

  it('asks the manager again when something has happened since', async () => {
    await readIt();
    await somethingHappens();
    const { user } = await openArea('hbtq', 'person-maja');
    await user.click(await screen.findByRole('button', { name: 'Markera som läst' }));
    await waitFor(() => expect(screen.queryByText(/Något har hänt sedan dess/)).toBeNull());
    expect((await storedArea())?.readings).toHaveLength(1);
  });
});
