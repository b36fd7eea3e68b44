import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

it('shows the areas from the mock backend', async () => {
  renderApp();
  expect(await screen.findByRole('heading', { name: /Levnadsvanor/ })).toBeInTheDocument();
});

it('answers a request outside the contract with a problem, and never lets it out', async () => {
  const answer = await fetch('/api/nothing-like-this', { method: 'DELETE' });
  expect(answer.status).toBe(404);
  await expect(fetch('https://elsewhere.example/')).rejects.toThrow();
  expect(vi.mocked(console.error)).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
});
