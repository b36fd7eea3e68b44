import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import { Chart } from './chart.tsx';

const model = aChart({
  lines: [
    aLine({ runs: [[aPoint(2019, 81)], [{ ...aPoint(2021, 84.2), interval: { low: 82.1, high: 86.3 } }]] }),
    aLine({ id: 'riket', name: 'Riket', isMain: false, runs: [[aPoint(2021, 86)]] }),
  ],
  missing: [{ line: 'own', on: calendarDate('2020-12-31'), period: '2020', why: 'bortfall' }],
});

function figure() {
  return screen.getByRole('figure', { name: 'Fler elever är behöriga' });
}

describe('a chart', () => {
  it('says the finding, the summary, the source and where its axis begins', () => {
    render(<Chart model={model} level={2} />);
    expect(within(figure()).getByRole('heading', { level: 2, name: 'Fler elever är behöriga' })).toBeVisible();
    for (const words of ['Andel, procent', 'Andelen har ökat.', 'Källa: Skolverket.', /^Axeln börjar vid 80\s%/]) {
      expect(within(figure()).getByText(words)).toBeVisible();
    }
  });

  it('gives every number, its interval and why another is missing in a table', async () => {
    render(<Chart model={model} />);
    await userEvent.click(screen.getByText('Visa som tabell'));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Period', 'Kalmar län (95 % konfidensintervall)', 'Riket'],
      ['2019', '81,0', '–'],
      ['2020', 'bortfall', '–'],
      ['2021', '84,2 (82,1–86,3)', '86,0'],
    ]);
  });

  it('is one stop of Tab, and reads out each value to the arrow keys', async () => {
    const user = userEvent.setup();
    render(<Chart model={model} />);
    await user.tab();
    expect(screen.getByRole('application', { name: 'Fler elever är behöriga' })).toHaveFocus();
    const reading = () => within(figure()).getAllByRole('status')[0]?.textContent;
    expect(reading()).toBe('Kalmar län, 2021: 84,2\u00a0% (95 % konfidensintervall 82,1–86,3)');
    await user.keyboard('{ArrowLeft}');
    expect(reading()).toBe('Kalmar län, 2019: 81,0\u00a0%');
    await user.keyboard('{End}{ArrowDown}');
    expect(reading()).toBe('Riket, 2021: 86,0\u00a0%');
    await user.keyboard('{Escape}');
    expect(reading()).toBe('');
    await user.tab();
    expect(screen.getByText('Visa som tabell')).toHaveFocus();
  });

  it('draws no line from one run to the next', async () => {
    const runs = [
      [aPoint(2016, 80), aPoint(2017, 81)],
      [aPoint(2019, 82), aPoint(2020, 83), aPoint(2021, 84)],
    ];
    const { container } = render(<Chart model={aChart({ lines: [aLine({ runs })] })} />);
    const strokes = await waitFor(() => {
      const drawn = container.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
      expect(drawn).not.toBe('');
      return drawn.split('M').slice(1);
    });
    expect(strokes.map((stroke) => stroke.split('L').length)).toEqual([2, 3]);
  });

  it('draws no axes around nothing', () => {
    render(<Chart model={aChart({ lines: [aLine({ runs: [] })] })} />);
    expect(screen.getByText('Det finns inga värden att rita än.')).toBeVisible();
    expect(screen.queryByRole('application')).not.toBeInTheDocument();
  });

  it('says so where what draws cannot be fetched, keeps its table, and draws when it can', async () => {
    // As if no chart had been drawn before.
    vi.resetModules();
    const [{ Chart: FirstChart }, loading] = await Promise.all([import('./chart.tsx'), import('./load-chart.ts')]);
    vi.spyOn(loading, 'loadChart').mockRejectedValueOnce(new Error('No network.'));
    const { container } = render(<FirstChart model={model} />);
    expect(await screen.findByText(/Diagrammet kunde inte ritas/)).toBeVisible();
    expect(screen.getByText('Visa som tabell')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(screen.getByRole('application')).toBeVisible();
    await waitFor(() => expect(container.querySelectorAll('.recharts-line-curve')).toHaveLength(2));
  });
});
