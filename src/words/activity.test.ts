import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { planned, written } from '#domain/time/written.ts';
import { anActivity, today } from '#tests/builders.ts';
import {
  accordingWords,
  movedWords,
  plannedPhrase,
  secondHandWords,
  shownStatus,
  timePhrase,
  timeReading,
} from './activity.ts';

it('shows what is late as late, whatever was chosen', () => {
  expect(shownStatus(anActivity({ time: '2022' }), today)).toBe('late');
  expect(shownStatus(anActivity({ time: '2022', status: 'done' }), today)).toBe('done');
});

describe('a second-hand status', () => {
  const heardOn = calendarDate('2023-03-31');
  const accordingTo = 'Mörbylånga kommun';
  const activity = (fields: { time?: string; accordingTo?: string | null; heardOn?: typeof heardOn | null }) => {
    const { time = '2023-08', ...said } = fields;
    return anActivity({ time, status: { ...anActivity().status, accordingTo, heardOn, ...said } });
  };

  it('is stamped with whose word it is and the day on which they said so', () => {
    expect(accordingWords({ accordingTo, heardOn }, today)).toBe('enligt Mörbylånga kommun, 31 mars');
    expect(accordingWords({ accordingTo, heardOn }, calendarDate('2024-01-01'))).toBe(
      'enligt Mörbylånga kommun, 31 mars 2023',
    );
    expect(accordingWords({ accordingTo, heardOn }, null)).toBe('enligt Mörbylånga kommun, 31 mars 2023');
    expect(accordingWords({ accordingTo, heardOn: null }, today)).toBe('enligt Mörbylånga kommun');
    expect(accordingWords({ accordingTo: null, heardOn: null }, today)).toBeNull();
  });

  it('is not said to be late on their word: that is our own count', () => {
    expect(secondHandWords(activity({}), today)).toBe('enligt Mörbylånga kommun, 31 mars');
    expect(secondHandWords(activity({ time: '2022' }), today)).toBe('pågår enligt Mörbylånga kommun, 31 mars');
    expect(secondHandWords(activity({ time: '2022', accordingTo: null }), today)).toBeNull();
  });
});

describe('a time', () => {
  it('is shown in the words in which it was written', () => {
    expect(timePhrase(written('2023-08', 'klart augusti 2023'))).toBe('klart augusti 2023');
    expect(timePhrase(null)).toBe('tid ej angiven');
  });

  it.each([
    ['2024', 'nästa år', 'nästa år (2024)'],
    ['2023-06-14', 'igår', 'igår (14 juni 2023)'],
    ['2025-35', 'Q3', 'Q3 (tredje kvartalet 2025)'],
    ['2024-06-10/2024-06-16', 'v. 24', 'v. 24 (vecka 24 2024)'],
    ['2024-06-10/2024-06-16', 'vecka 24', 'vecka 24 (vecka 24 2024)'],
    ['2024-23', 'hösten -24', 'hösten -24'],
    ['2023-08', 'klart aug 23', 'klart aug 23'],
    ['2024-06-15', '15/6-24', '15/6-24'],
    ['2023/2026', 'åren 2023–2026', 'åren 2023–2026'],
    ['../..', 'pågående', 'pågående'],
  ])('says what %s meant unless its words "%s" name the year', (edtf, phrase, words) => {
    expect(timePhrase(written(edtf, phrase))).toBe(words);
  });

  it('stands beside how often, unless both were said in the same words', () => {
    const recurrence = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
    expect(plannedPhrase({ recurrence, time: written('2023-08') })).toBe('två om året, augusti 2023');
    expect(plannedPhrase({ recurrence, time: written('2023', recurrence.phrase) })).toBe('två om året');
    expect(plannedPhrase({ recurrence, time: null })).toBe('två om året');
    expect(plannedPhrase({ recurrence: null, time: null })).toBe('');
  });

  it.each([
    ['2023-08', 'klart augusti 2023', 'augusti 2023, senast 31 augusti 2023'],
    ['2023-08', 'augusti 2023', 'senast 31 augusti 2023'],
    ['2023-36~', 'i slutet av år 2023', 'i slutet av 2023, ungefärligt, senast 31 december 2023'],
    ['2023/..', 'från 2023', 'från och med 2023, slutet är inte angivet'],
  ])('%s, "%s", is read as %s', (value, phrase, reading) => {
    expect(timeReading(written(value, phrase))).toBe(reading);
  });

  it('says how often it has moved and what it was first', () => {
    const [first, second] = [written('2023-08'), written('2023-23')];
    const moves = [{ from: first, to: second, on: today, by: null, reason: 'Därför' }];
    expect(movedWords({ current: second, moves })).toBe('Flyttad 1 gång, först augusti 2023');
    expect(movedWords({ current: first, moves: [...moves, ...moves] })).toBe('Flyttad 2 gånger, först augusti 2023');
    expect(movedWords(planned(first))).toBeNull();
  });
});
