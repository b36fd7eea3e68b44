import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { entered } from '#domain/provenance.ts';
import { edtf } from '#domain/time/edtf.ts';
import { written } from '#domain/time/written.ts';
import { anActivity, today } from '#tests/builders.ts';
import { Boxes } from './boxes.tsx';
import { scaleOf } from './scale.ts';

const span = { first: calendarDate('2022-01-01'), last: calendarDate('2025-12-31') };
const axis = { scale: scaleOf(span), today, planned: edtf('2022/2025') };
const activity = anActivity({
  recurrence: { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' },
  occurrences: [
    { id: 'occurrence-2', title: '', time: written('2023-05'), provenance: entered },
    { id: 'occurrence-1', title: 'Vinterns', time: written('2023-02'), provenance: entered },
    { id: 'occurrence-3', title: '', time: written('2022-05'), provenance: entered },
  ],
});
const names = () => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'));

it('has one box to press for each period that has begun and lacks something, and one for each occurrence in order', () => {
  render(<Boxes activity={activity} axis={axis} pressing={{ onPress: () => {}, tabIndex: 0 }} />);
  expect(names()).toEqual([
    'Bocka av träff 2022',
    'Träff, maj 2022, avbockad',
    'Vinterns, februari 2023, avbockad',
    'Träff, maj 2023, avbockad',
  ]);
});

it('has nothing to press where nothing may be changed', () => {
  render(<Boxes activity={activity} axis={axis} pressing={undefined} />);
  expect(names()).toEqual([]);
});
