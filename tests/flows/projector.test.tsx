import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const projector = '/styrgrupp/example-2023-06/projektor';

/** The heading of the slide that is seen, and that alone: the others are drawn but hidden. */
async function shows(name: string): Promise<void> {
  expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
}

it('is led by a clicker’s keys, by an area’s number and to its ends', async () => {
  const { user } = renderApp(projector);
  await shows('Styrgruppsmöte i juni');
  await user.keyboard('{PageDown}');
  await shows('Läget i stort');
  await user.keyboard('{PageUp}');
  await shows('Styrgruppsmöte i juni');
  await user.keyboard('4');
  await shows('4 Levnadsvanor');
  await user.keyboard('{End}');
  await shows('Nästa steg');
  await user.keyboard('{Home}');
  await shows('Styrgruppsmöte i juni');
});

it('tells each slide once to who listens, and that it is black', async () => {
  const { user } = renderApp(projector);
  expect(await screen.findByRole('status')).toHaveTextContent(/^Bild 1 av \d+: Styrgruppsmöte i juni$/);
  await user.keyboard('2');
  expect(screen.getByRole('status')).toHaveTextContent(/^Bild \d+ av \d+: Nytt handlingsprogram mot suicid$/);
  await user.keyboard('b');
  expect(screen.getByRole('status')).toHaveTextContent('Skärmen är svart');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  await user.keyboard('b');
  await shows('2 Nytt handlingsprogram mot suicid');
});

it('has more slides in larger letters, and stays at the area that it was at', async () => {
  const { user } = renderApp(projector);
  await shows('Styrgruppsmöte i juni');
  await user.keyboard('2');
  const slides = () => Number(/av (\d+)/.exec(screen.getByRole('status').textContent ?? '')?.[1]);
  const before = slides();
  await user.keyboard('+++');
  expect(slides()).toBeGreaterThan(before);
  await shows('2 Nytt handlingsprogram mot suicid');
});

it('shows nothing but the slide: neither the menu nor anything to press', async () => {
  renderApp(projector);
  await shows('Styrgruppsmöte i juni');
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

it('goes on in its own window when the browser has no room to keep what is shown', async () => {
  const { user } = renderApp(projector);
  await shows('Styrgruppsmöte i juni');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await user.keyboard('{PageDown}');
  await shows('Läget i stort');
  await user.keyboard('4');
  await shows('4 Levnadsvanor');
  full.mockRestore();
  await user.keyboard('{Home}');
  await shows('Styrgruppsmöte i juni');
  expect(Object.keys(localStorage)).toContain('lagesbild.stage.meeting-example-2023-06');
});

it('says quietly that there is no such meeting', async () => {
  renderApp('/styrgrupp/finns-inte/projektor');
  expect(await screen.findByRole('heading', { name: 'Mötet kan inte visas' })).toBeVisible();
});
