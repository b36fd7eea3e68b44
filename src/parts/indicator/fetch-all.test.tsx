import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { IndicatorList } from '#contract/views.ts';
import type { Fetched } from '#domain/indicator.ts';
import { ask } from '#lib/api-client.ts';
import { choosePerson } from '#lib/person.ts';
import { createQueryClient } from '#lib/query-client.ts';
import { currentPorts } from '#mocks/node.ts';
import { FetchAll } from './fetch-all.tsx';

const at = '2026-11-20T09:00:00.000Z';
const [smoking, trust, births] = [
  'indicator-fohm-rokning',
  'indicator-fohm-lag-tillit',
  'indicator-fohm-tobak-graviditet',
] as const;
const byHand = 'indicator-riskkonsumtion';

/** The list with some of its measures, and what became of asking their sources. */
async function listOf(fetched: Record<string, Fetched | null>): Promise<IndicatorList> {
  const list = await ask('listIndicators', { params: {}, query: {}, body: null });
  const indicators = list.indicators
    .filter(({ id }) => id in fetched)
    .map((one) => ({ ...one, fetched: fetched[one.id] ?? null }));
  return { ...list, indicators };
}

function show(list: IndicatorList, mayAsk = true) {
  choosePerson('person-sara');
  render(
    <QueryClientProvider client={createQueryClient()}>
      <FetchAll view={{ ...list, may: () => mayAsk }} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it('asks every source that can be asked, and no other', async () => {
  const user = show(await listOf({ [smoking]: null, [trust]: null, [byHand]: null }));
  await user.click(screen.getByRole('button', { name: 'Hämta för alla mått' }));
  await waitFor(async () => {
    const asked = await currentPorts().journal.entries({ types: ['values-asked-for'] });
    expect(asked.map(({ entityId }) => entityId).sort()).toEqual([trust, smoking].sort());
  });
});

it('tells how many wait, and leads to those that have something to decide about', async () => {
  const proposed: Fetched = { state: 'proposed', at, proposals: [], newSeries: [] };
  const failed: Fetched = { state: 'failed', at, failure: 'time-out', detail: null };
  show(await listOf({ [smoking]: { state: 'asked' }, [trust]: proposed, [births]: failed }));
  expect(screen.getByRole('status')).toHaveTextContent('Källorna frågas. 1 mått väntar på svar.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  const linkIn = (lead: string) => within(screen.getByText(lead).closest('details') ?? document.body).getByRole('link');
  expect(linkIn('Källan säger något nytt om 1 mått')).toHaveAttribute('href', '/indikatorer/fohm-lag-tillit#fetching');
  expect(linkIn('Det gick inte att hämta värden för 1 mått')).toHaveAttribute(
    'href',
    '/indikatorer/fohm-tobak-graviditet#fetching',
  );
});

it('says nothing to those who may not ask', async () => {
  show(await listOf({ [smoking]: { state: 'asked' } }), false);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
