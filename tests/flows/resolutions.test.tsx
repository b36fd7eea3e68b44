import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { find } from '#domain/document.ts';
import type { PersonId, ResolutionId } from '#domain/ids.ts';
import type { Resolution } from '#domain/resolution.ts';
import { planned, written } from '#domain/time/written.ts';
import { choosePerson } from '#lib/person.ts';
import { currentPorts } from '#mocks/node.ts';
import { anEvent, aResolution } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { openCheckIn } from './check-in-steps.ts';
import { happens, meanwhile, networkGone, openArea, openOverview, shelved } from './steps.ts';

const invitation = aResolution({
  id: 'resolution-invitation',
  meetingId: 'meeting-example-2023-06',
  areaId: 'area-hbtq',
  text: 'Bjud in kommunerna.',
  time: planned(written('2023-05', 'maj 2023')),
});

async function decided(fields: Partial<Resolution> = {}): Promise<void> {
  const document = { ...invitation, ...fields };
  await happens(anEvent({ type: 'added', document }, { entityId: document.id, areaId: document.areaId }));
}

const stored = async (id: ResolutionId = invitation.id) =>
  find(await currentPorts().journal.picture(), 'resolution', id);
const decision = () => within(screen.getByRole('article', { name: 'Beslut: Bjud in kommunerna.' }));
const untilSaved = () => waitFor(() => expect(screen.queryByRole('form')).toBeNull());

async function openFollowUp(person: PersonId = 'person-sara') {
  const { user } = await openArea('hbtq', person);
  await user.click(decision().getByRole('button', { name: /^Följ upp/ }));
  return { user, form: within(await screen.findByRole('form', { name: 'Följ upp beslutet' })) };
}

describe('what was decided about an area', () => {
  it('is followed up on its page, in words, and keeps its first time when it takes longer', async () => {
    await decided();
    const { user, form } = await openFollowUp();
    expect(screen.getByText('Försenat beslut')).toBeVisible();
    await user.clear(form.getByRole('textbox', { name: 'När ska det vara klart?' }));
    await user.paste('hösten 2023');
    await user.click(form.getByRole('button', { name: 'Spara uppföljningen' }));
    expect(await form.findByText('Skriv hur det går.')).toBeVisible();
    await user.type(form.getByRole('textbox', { name: /varför ändras tiden/ }), 'Två har inte svarat.');
    await user.click(form.getByRole('button', { name: 'Spara uppföljningen' }));
    await untilSaved();
    expect(decision().getByText('Inte klart', { selector: 'strong' })).toBeVisible();
    expect(decision().getByText('Flyttad 1 gång, först maj 2023')).toBeVisible();
    expect(decision().getByText('Två har inte svarat.')).toBeVisible();
    expect(screen.queryByText('Försenat beslut')).toBeNull();
  });

  it('stands as done once somebody has said so, and is then nothing to follow up', async () => {
    await decided();
    const { user, form } = await openFollowUp();
    await user.click(form.getByRole('radio', { name: 'Klart' }));
    expect(form.queryByRole('textbox', { name: 'När ska det vara klart?' })).toBeNull();
    await user.type(
      form.getByRole('textbox', { name: 'Hur går det?' }),
      'Alla är inbjudna.{Control>}{Enter}{/Control}',
    );
    await untilSaved();
    expect(decision().getByText('Klart 15 juni')).toBeVisible();
    expect(await stored()).toMatchObject({ state: 'done', time: { moves: [] } });
    await user.click(screen.getAllByRole('link', { name: 'Översikt' })[0] ?? document.body);
    const attention = within(await screen.findByRole('region', { name: 'Behöver uppmärksamhet' }));
    expect(attention.queryByText(/Bjud in kommunerna/)).toBeNull();
  });

  it('shows what somebody else said of it while this was written, before it is saved', async () => {
    await decided();
    const { user, form } = await openFollowUp();
    await user.type(form.getByRole('textbox', { name: 'Hur går det?' }), 'Min text.');
    const body = { isDone: true, text: 'Deras text.' };
    await meanwhile('followUpResolution', { params: { resolutionId: invitation.id }, body }, 1);
    await user.click(form.getByRole('button', { name: 'Spara uppföljningen' }));
    const notice = within(await form.findByRole('alert'));
    expect(await notice.findByText('Deras text.')).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Hur går det?' })).toHaveValue('Min text.');
    await user.click(notice.getByRole('button', { name: 'Jag har läst det, behåll min text' }));
    await user.click(form.getByRole('button', { name: 'Spara uppföljningen' }));
    await untilSaved();
    expect((await stored())?.followUps.map(({ text }) => text)).toEqual(['Deras text.', 'Min text.']);
  });

  it('is followed up without a network too', async () => {
    await decided();
    const { user, form } = await openFollowUp();
    networkGone();
    await user.type(form.getByRole('textbox', { name: 'Hur går det?' }), 'På gång.');
    await user.click(form.getByRole('button', { name: 'Spara uppföljningen' }));
    await untilSaved();
    expect(await decision().findByText('På gång.')).toBeVisible();
    expect(await shelved()).toBe(1);
  });

  it('is only read by the steering group', async () => {
    await decided();
    await openArea('hbtq', 'person-karin');
    expect(decision().queryByRole('button')).toBeNull();
  });
});

describe('a decision while its meeting is held', () => {
  it('is worded anew, and taken back with a reason', async () => {
    await decided();
    const params = { meetingId: 'meeting-example-2023-06' } as const;
    const body = { position: await currentPorts().journal.position() };
    await meanwhile('openMeeting', { params, body }, 1);
    choosePerson('person-sara');
    const { user } = renderApp('/styrgrupp/example-2023-06/visa');
    await screen.findByRole('article', { name: 'Beslut: Bjud in kommunerna.' });
    await user.click(decision().getByRole('button', { name: /^Ändra/ }));
    const revision = within(await screen.findByRole('form', { name: 'Ändra beslutet' }));
    await user.selectOptions(revision.getByRole('combobox', { name: 'Ansvarig' }), 'person-nils');
    await user.click(revision.getByRole('button', { name: 'Spara ändringen' }));
    await untilSaved();
    expect(await decision().findByText('Ansvarig: Nils Exempel')).toBeVisible();

    await user.click(decision().getByRole('button', { name: /^Ta tillbaka/ }));
    const withdrawal = within(await screen.findByRole('form', { name: 'Ta tillbaka beslutet' }));
    await user.click(withdrawal.getByRole('button', { name: 'Ta tillbaka beslutet' }));
    expect(await withdrawal.findByText('Skriv varför beslutet tas tillbaka.')).toBeVisible();
    await user.type(withdrawal.getByRole('textbox'), 'Fel område.');
    await user.click(withdrawal.getByRole('button', { name: 'Ta tillbaka beslutet' }));
    await untilSaved();
    expect(await decision().findByText('Skäl: Fel område.')).toBeVisible();
    expect(decision().queryByRole('button')).toBeNull();
  });
});

describe('what is to be followed up', () => {
  it('stands above the round of who answers for it, or else of who keeps its area true', async () => {
    await decided();
    const { user } = await openCheckIn('', 'person-maja');
    expect(screen.getByText('1 beslut att följa upp, varav 1 försenat')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nytt handlingsprogram mot suicid' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'person-omar');
    expect(decision().getByRole('link', { name: 'HBTQ' })).toBeInTheDocument();
  });

  it('is told on the overview, also when it concerns the whole plan', async () => {
    await decided({ areaId: null });
    await openOverview();
    const attention = within(screen.getByRole('region', { name: 'Behöver uppmärksamhet' }));
    const line = attention.getByText(/Beslutet ”Bjud in kommunerna” skulle vara klart senast 31 maj 2023\./);
    expect(within(line).getByRole('link', { name: 'Hela planen' })).toHaveAttribute('href', '/styrgrupp');
  });
});
