import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Partner } from '#domain/people.ts';
import { entered, example } from '#domain/provenance.ts';
import { planned, written } from '#domain/time/written.ts';
import { aGate, anActivity, aPlan, today } from '#tests/builders.ts';
import { type Around, activitySentence, gateSentence, gateWords, supportSentence, supportWords } from './timeline.ts';

const forum: Partner = { type: 'partner', id: 'partner-1', name: 'länsgruppen', kind: 'forum' };
const pilot = anActivity({ id: 'activity-pilot', title: 'Pilotprojekt' });
const around: Around = {
  plan: aPlan(),
  today,
  activities: [pilot, anActivity({ id: 'activity-done', status: 'done' })],
  partnerOf: (id) => (id === forum.id ? forum : undefined),
};
const waiting = { dependsOn: ['activity-pilot', 'activity-done'] } as const;
const lateAround = { ...around, activities: [anActivity({ ...pilot, time: '2022' })] };

/** The sentence without the title that it begins with. */
function told(fields: Parameters<typeof anActivity>[0], against = around): string {
  return activitySentence(anActivity(fields), against).replace('En aktivitet: ', '');
}

describe('an activity in a sentence', () => {
  it('begins with what it is', () => {
    expect(activitySentence(anActivity({ time: '2023-08' }), around)).toBe('En aktivitet: Pågår, augusti 2023');
  });

  it.each([
    ['a season', '2023-21', 'Pågår, våren 2023, slutet osäkert'],
    ['a month', '2023-08', 'Pågår, augusti 2023'],
    ['a month, held loosely', '2023-08~', 'Pågår, omkring augusti 2023, slutet osäkert'],
    ['no end', '2023/..', 'Pågår, från och med 2023'],
    ['neither end', '../..', 'Pågår, tid ej angiven'],
  ])('says how sure its end is: %s', (_what, time, words) => {
    expect(told({ time })).toBe(words);
  });

  it('says on whose word, and from when', () => {
    const { status } = anActivity();
    const heard = { ...status, accordingTo: 'Nybro kommun', heardOn: calendarDate('2023-03-31') };
    expect(told({ status: heard, time: '2023-08' })).toBe('Pågår (enligt Nybro kommun, 31 mars), augusti 2023');
    expect(told({ status: heard, time: '2023-01' })).toMatch(/^Försenad \(pågår enligt Nybro kommun, 31 mars\), /);
  });

  it('says that no time is given', () => {
    expect(told({})).toBe('Pågår, tid ej angiven');
  });

  it.each([
    ['done', '2023-01', 'klar januari 2023', 'Klar, januari 2023'],
    ['done', '2023-01', 'Klart: januari 2023', 'Klar, januari 2023'],
    ['done', '2023-01', 'klart', 'Klar, januari 2023'],
    ['ongoing', '2023-06', 'pågående under juni', 'Pågår, under juni (juni 2023)'],
    ['ongoing', '../..', 'pågående', 'Pågår, tid ej angiven'],
    ['ongoing', '2023-08', 'klart augusti 2023', 'Pågår, klart augusti 2023'],
    ['not-started', '2023-08', 'ej påbörjat, augusti', 'Ej påbörjad, augusti (augusti 2023)'],
    ['paused', '2023-08', 'pausad till augusti', 'Pausad, till augusti (augusti 2023)'],
    ['cancelled', '2023-08', 'avbruten i augusti', 'Avbruten, i augusti (augusti 2023)'],
    ['done', '2023-01', 'Klarälvens dag', 'Klar, Klarälvens dag (januari 2023)'],
  ] as const)('says a status once: %s, %s, "%s"', (status, time, phrase, words) => {
    expect(told({ status, time: planned(written(time, phrase)) })).toBe(words);
  });

  it('says until when it should have been done, once it is late, and no longer that its end is uncertain', () => {
    const time = planned(written('2023-21', 'försenad, våren 2023'));
    expect(told({ time }, { ...around, today: calendarDate('2023-06-30') })).toBe(
      'Pågår, försenad, våren 2023, slutet osäkert',
    );
    expect(told({ time }, { ...around, today: calendarDate('2023-07-01') })).toBe(
      'Försenad, våren 2023, skulle vara klar senast 30 juni 2023',
    );
    expect(told({ time, status: 'done' })).toBe('Klar, försenad, våren 2023');
  });

  it('says how often it recurs and how many times it has been done, beside a time of its own', () => {
    const recurrence = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
    const occurrences = [{ id: 'occurrence-1', title: '', time: written('2023-05'), provenance: example }] as const;
    expect(told({ recurrence, occurrences })).toBe('Pågår, två om året, 1 av 2 träffar 2023');
    expect(told({ recurrence, occurrences, time: '2023-08' })).toBe(
      'Pågår, två om året, augusti 2023, 1 av 2 träffar 2023',
    );
    const inTheSameWords = planned(written('2023/2024', recurrence.phrase));
    expect(told({ recurrence, occurrences, time: inTheSameWords })).toBe('Pågår, två om året, 1 av 2 träffar 2023');
  });

  it('says that it has moved, what can be reached in it, what it waits for and the years that it is for', () => {
    const moves = [{ from: written('2023-03'), to: written('2023-08'), on: today, by: null, reason: 'Därför' }];
    const milestone = { id: 'm', title: 'Handlingsplanen klar', time: null, reached: null, provenance: example };
    const milestones = [
      { ...milestone, reached: written('2023-03-31') },
      { ...milestone, title: 'Utkast', time: written('2023-08') },
      { ...milestone, title: 'Tryck' },
    ];
    const time = { current: written('2023-08'), moves };
    expect(told({ time })).toBe('Pågår, augusti 2023, flyttad 1 gång, först mars 2023');
    expect(told({ time: '2023-08', milestones })).toBe(
      'Pågår, augusti 2023, hållpunkt Handlingsplanen klar, nådd 31 mars 2023, hållpunkt Utkast, augusti 2023, hållpunkt Tryck, tid ej angiven',
    );
    expect(told({ time: '2023-08', ...waiting })).toBe('Pågår, augusti 2023, väntar på Pilotprojekt');
    expect(told({ time: '2023-08', ...waiting }, lateAround)).toContain('väntar på Pilotprojekt (försenad)');
    const [november, august] = [
      { ...pilot, time: '2023-11' },
      { ...pilot, time: '2023-08' },
    ];
    const against = (one: Parameters<typeof anActivity>[0]) => ({ ...around, activities: [anActivity(one)] });
    const turned = 'väntar på Pilotprojekt (planerad till senare)';
    expect(told({ time: '2023-08', ...waiting }, against(november))).toContain(turned);
    expect(told({ time: '2023-08', ...waiting }, against(august))).not.toContain(turned);
    expect(told({ time: '2023-08', validity: written('2023/2026') })).toBe('Pågår, augusti 2023, gäller 2023–2026');
  });
});

describe('a decision in a sentence', () => {
  const sentence = (fields: Parameters<typeof aGate>[0], against = around) => gateSentence(aGate(fields), against);

  it('says where and when it is to be taken', () => {
    expect(sentence({ time: '2023' })).toBe('Ett beslut: ska tas 2023 i länsgruppen');
    expect(sentence({})).toBe('Ett beslut: ska tas i länsgruppen, tid ej angiven');
    expect(sentence({ time: '2023', forumId: 'partner-2' })).toBe('Ett beslut: ska tas 2023');
  });

  it('says the same without the title, where that stands beside it', () => {
    expect(gateWords(aGate({ time: '2023' }), around)).toBe('Ska tas 2023 i länsgruppen');
  });

  it('says that its time has passed from the day after its last possible one', () => {
    const on = (day: string) => sentence({ time: '2023-36~' }, { ...around, today: calendarDate(day) });
    expect(on('2023-12-31')).toBe('Ett beslut: ska tas i slutet av 2023 i länsgruppen');
    expect(on('2024-01-01')).toBe('Ett beslut: skulle ha tagits i slutet av 2023 i länsgruppen');
  });

  it('says what it depends on, and whether that is late', () => {
    expect(sentence({ time: '2023', ...waiting, condition: 'Beror på pilotens resultat.' })).toBe(
      'Ett beslut: ska tas 2023 i länsgruppen, väntar på Pilotprojekt. Beror på pilotens resultat.',
    );
    expect(sentence({ time: '2022', ...waiting }, lateAround)).toBe(
      'Ett beslut: skulle ha tagits 2022 i länsgruppen, väntar på Pilotprojekt (försenad)',
    );
  });

  it('says what was decided, and waits no more', () => {
    const outcome = { text: 'Arbetet fortsätter.', on: calendarDate('2023-06-01'), provenance: entered };
    expect(sentence({ time: '2022', ...waiting, condition: 'Beror på mycket.', outcome })).toBe(
      'Ett beslut: taget 1 juni 2023 i länsgruppen. Arbetet fortsätter.',
    );
  });
});

it('says when support ends or ended, from the day after its last', () => {
  const support = {
    row: '6b',
    text: 'Finansiering',
    partnerId: 'partner-1',
    within: '',
    time: written('../2024', 't.o.m. 2024'),
  } as const;
  const on = (day: string) => supportSentence(support, { today: calendarDate(day) });
  expect(on('2024-12-31')).toBe('Finansiering: upphör 31 december 2024 (t.o.m. 2024)');
  expect(on('2025-01-01')).toBe('Finansiering: upphörde 31 december 2024 (t.o.m. 2024)');
  expect(supportWords(support, { today })).toBe('Upphör 31 december 2024 (t.o.m. 2024)');
  expect(supportSentence({ ...support, time: written('2023/..') }, { today })).toBe('Finansiering: från och med 2023');
});
