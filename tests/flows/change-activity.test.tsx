import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { playScenario } from '#mocks/node.ts';
import { meanwhile, openArea, openEditor, rowOf, storedActivity, versionOf } from './steps.ts';

const certification = 'Digital hbtq+-diplomering';
const opening = 'Öppna utbildningen för kommunernas personal';

describe('changing an activity', () => {
  it('shows the new status where it is read, counts it, and tells the history', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const form = await openEditor(user, opening);
    await user.click(form.getByRole('radio', { name: 'Pågår' }));
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));

    await waitFor(() => expect(rowOf(opening).getByText('Pågår')).toBeVisible());
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(screen.getByText(/^0 av 2 aktiviteter klara, 2 pågår/)).toBeVisible();
    const history = within(screen.getByRole('region', { name: 'Historik' }));
    expect(
      await history.findByText((_, element) =>
        Boolean(
          element?.matches('li') &&
            element.textContent?.includes(
              `15 juni 2023Omar Exempel ändrade status från Ej påbörjad till Pågår: ${opening}`,
            ),
        ),
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: `Ändra ${opening}` })).toHaveFocus();
  });

  it('says whose word it is, and confirms what was only assumed', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    expect(rowOf(opening).getByText(/^Antaget/)).toBeVisible();
    const form = await openEditor(user, opening);
    await user.click(form.getByRole('radio', { name: 'Ej påbörjad' }));
    await user.type(form.getByRole('textbox', { name: 'Enligt' }), 'Nybro kommun');
    const day = form.getByLabelText('Uppgiften är från');
    expect(day).toHaveValue('2023-06-15');
    fireEvent.change(day, { target: { value: '2023-06-16' } });
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    expect(form.getByRole('alert')).toHaveTextContent('Dagen har inte varit än.');
    expect(day).toHaveFocus();
    fireEvent.change(day, { target: { value: '2023-03-31' } });
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(rowOf(opening).getByText('enligt Nybro kommun, 31 mars')).toBeVisible());
    expect(rowOf(opening).queryByText(/^Antaget/)).not.toBeInTheDocument();
  });

  it('says so when nothing was changed', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const form = await openEditor(user, certification);
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Inget är ändrat');
  });

  it('is left with Escape while nothing is filled in, and the focus returns to the button', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    await openEditor(user, certification);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: `Ändra ${certification}` })).toHaveFocus();
  });

  it('keeps what is filled in when it is left, and drops it only on purpose', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const form = await openEditor(user, certification);
    await user.click(form.getByRole('radio', { name: 'Klar' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `Fortsätt ändra ${certification}` }));
    const again = within(await screen.findByRole('form'));
    expect(again.getByRole('radio', { name: 'Klar' })).toBeChecked();
    await user.click(again.getByRole('button', { name: 'Kasta det påbörjade' }));
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(rowOf(certification).getByText('Pågår')).toBeVisible();
    expect(screen.getByRole('button', { name: `Ändra ${certification}` })).toBeVisible();
  });
});

describe('when somebody else was faster', () => {
  async function changeBeaten() {
    const { user } = await openArea('hbtq', 'person-omar');
    const form = await openEditor(user, certification);
    await user.click(form.getByRole('radio', { name: 'Klar' }));
    await user.type(form.getByRole('textbox', { name: 'Enligt' }), 'Testgruppen');
    const version = await versionOf('activity-5a');
    const body = { leadId: 'person-nils', status: 'paused' } as const;
    await meanwhile('changeActivity', { params: { activityId: 'activity-5a' }, body }, version);
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    return { user, form, notice: within(await form.findByRole('alert')) };
  }

  it('shows both versions of what both have changed, who and when, and keeps what was typed', async () => {
    const { form, notice } = await changeBeaten();
    expect(notice.getByText('Någon annan har ändrat samma sak')).toBeVisible();
    const status = within(notice.getByRole('group', { name: 'Status' }));
    expect(await status.findByRole('radio', { name: 'Nu gäller (Nils Exempel, 15 juni) Pausad' })).not.toBeChecked();
    expect(status.getByRole('radio', { name: 'Din ändring Klar, enligt Testgruppen, 15 juni' })).not.toBeChecked();
    expect(notice.queryByRole('group', { name: 'Ansvarig' })).not.toBeInTheDocument();
    expect(form.getByRole('radio', { name: 'Klar' })).toBeChecked();
    expect(form.getByRole('textbox', { name: 'Enligt' })).toHaveValue('Testgruppen');
    expect(form.getByRole('button', { name: 'Spara ändringen' })).toBeDisabled();
    expect((await storedActivity('activity-5a'))?.status.value).toBe('paused');
  });

  it('lets the person go on with theirs, without undoing what the other did elsewhere', async () => {
    const { user, form, notice } = await changeBeaten();
    expect(notice.getByRole('button', { name: 'Gå vidare med det valda' })).toBeDisabled();
    await user.click(notice.getByRole('radio', { name: /^Din ändring/ }));
    await user.click(notice.getByRole('button', { name: 'Gå vidare med det valda' }));
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    const stored = await storedActivity('activity-5a');
    expect(stored).toMatchObject({ status: { value: 'done', accordingTo: 'Testgruppen' }, leadId: 'person-nils' });
  });

  it('lets the person give theirs up', async () => {
    const { user, notice } = await changeBeaten();
    await user.click(notice.getByRole('radio', { name: /^Nu gäller/ }));
    await user.click(notice.getByRole('button', { name: 'Gå vidare med det valda' }));
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(rowOf(certification).getByText('Pausad')).toBeVisible();
  });

  it('lets two people change different things of one activity without asking either', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const form = await openEditor(user, certification);
    await user.selectOptions(form.getByRole('combobox', { name: 'Ansvarig' }), 'person-omar');
    const version = await versionOf('activity-5a');
    const body = { status: 'paused' } as const;
    await meanwhile('changeActivity', { params: { activityId: 'activity-5a' }, body }, version);
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(await storedActivity('activity-5a')).toMatchObject({ status: { value: 'paused' }, leadId: 'person-omar' });
    expect(rowOf(certification).getByText('Pausad')).toBeVisible();
  });

  it('can be rehearsed', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    playScenario('konflikt');
    const form = await openEditor(user, certification);
    await user.click(form.getByRole('radio', { name: 'Klar' }));
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    expect(await form.findByText('Någon annan har ändrat samma sak')).toBeVisible();
    await user.click(form.getByRole('radio', { name: /^Din ändring/ }));
    await user.click(form.getByRole('button', { name: 'Gå vidare med det valda' }));
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(rowOf(certification).getByText('Klar')).toBeVisible());
  });
});
