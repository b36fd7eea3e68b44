import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { playScenario, server } from '#mocks/node.ts';
import { anActivity, anArea, anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { happens, openArea, openOverview } from './steps.ts';

/** A lost network is asked three times before it is called lost. */
const patience = { timeout: 15_000 };

describe('the overview', () => {
  it('keeps its shape while the plan is fetched', async () => {
    renderApp();
    expect(screen.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible();
    expect(screen.getByText('Planen hämtas.')).toBeInTheDocument();
    expect(await screen.findAllByRole('article')).toHaveLength(9);
  });

  it('says what will be there when the plan has no areas', async () => {
    playScenario('tom');
    renderApp();
    expect(await screen.findByText('Planen har inga områden än')).toBeVisible();
    expect(screen.getByText('Planen har inga aktiviteter än.')).toBeVisible();
    expect(screen.getByText('Inget just nu.')).toBeVisible();
  });

  it('says what failed, and tries again when asked', async () => {
    playScenario('fel');
    const { user } = renderApp();
    expect(await screen.findByRole('alert')).toHaveTextContent('Något gick fel');
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findAllByRole('article')).toHaveLength(9);
  });

  it('says that nobody answers', async () => {
    playScenario('frankopplad');
    renderApp();
    expect(await screen.findByRole('alert', {}, patience)).toHaveTextContent(
      'Det går inte att nå servern. Kontrollera nätet och försök igen.',
    );
  });

  it('shows ten times the plan', async () => {
    playScenario('stor');
    await openOverview();
    await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(90));
    expect(screen.getByText(/^Av 400 aktiviteter/)).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'Behöver uppmärksamhet' })).getAllByRole('listitem').length,
    ).toBeLessThan(12);
  }, 60_000);
});

describe('an area', () => {
  it('is shown without anything in it', async () => {
    const area = anArea({ id: 'area-ny', planId: 'plan-2023-2025', number: 10, title: 'Nytt område' });
    await happens(anEvent({ type: 'added', document: area }, { entityId: area.id, areaId: area.id }));
    await openArea('ny');
    expect(screen.getByText('Området har inga aktiviteter än.')).toBeVisible();
    expect(await screen.findByText('Ingen anteckning än.')).toBeVisible();
    expect(screen.getByText(/Ingen samordnare är vald\./)).toBeVisible();
  });

  it('is said not to exist, with a way to the overview', async () => {
    const { user } = renderApp('/omraden/finns-inte');
    expect(await screen.findByText('Området finns inte')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'översikten' }));
    expect(await screen.findAllByRole('article')).toHaveLength(9);
  });

  it('says what failed when it cannot be fetched', async () => {
    playScenario('fel');
    renderApp('/omraden/hbtq');
    expect(await screen.findByRole('alert')).toHaveTextContent('Något gick fel');
  });

  it('carries the help lines when it is about suicide, and only then', async () => {
    await openArea('suicid');
    expect(screen.getByRole('complementary', { name: 'Hjälp' })).toHaveTextContent(/1177.*90101.*112/);
  });

  it('does not carry the help lines otherwise', async () => {
    await openArea('hbtq');
    expect(screen.queryByRole('complementary', { name: 'Hjälp' })).not.toBeInTheDocument();
  });
});

it('says that an address leads nowhere', async () => {
  const { user } = renderApp('/nagot/annat');
  expect(await screen.findByText('Sidan finns inte')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'översikten' }));
  expect(await screen.findAllByRole('article')).toHaveLength(9);
});

it('shows markup in a title as text, and a title of 300 letters whole', async () => {
  const title = `<img src=x onerror=alert(1)> ${'Ofattbartlångtord'.repeat(16)}`;
  const area = anArea({
    id: 'area-ny',
    planId: 'plan-2023-2025',
    number: 10,
    title,
    purpose: '<script>alert(1)</script>',
  });
  const activity = anActivity({ id: 'activity-ny', areaId: area.id, title });
  await happens(
    anEvent({ type: 'added', document: area }, { entityId: area.id, areaId: area.id }),
    anEvent({ type: 'added', document: activity }, { entityId: activity.id, areaId: area.id }),
  );
  await openOverview();
  expect(screen.getByRole('link', { name: title })).toBeVisible();
  expect(screen.getByText('<script>alert(1)</script>')).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});
