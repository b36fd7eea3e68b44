import { useInfiniteQuery } from '@tanstack/react-query';
import { useChange } from '#lib/change.ts';
import { useChosenPerson } from '#lib/person.ts';
import { historyQuery } from '#lib/queries.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { capitalised } from '#words/numbers.ts';
import { readingWords } from '#words/reading.ts';
import type { AreaView } from './area-view.ts';

/** Which managers have read what is told of the area, and whether something has happened since; its coordinator sees it. */
export function AreaReading({ view }: { view: AreaView }) {
  const { readings } = view.area.area;
  const me = useChosenPerson();
  const seen = useSeen(view);
  const words = readingWords(readings, view);
  const last = readings.at(-1);
  const own = readings.find(({ by }) => by === me);
  const isNew = (position: number) => seen.happened !== null && seen.happened > position;
  if (words === null && !view.may('mark-read')) return null;
  return (
    <>
      <p>
        {words === null ? 'Ingen chef har markerat området som läst.' : `${capitalised(words)}.`}{' '}
        {last !== undefined && isNew(last.position) && (
          <>
            Något har hänt sedan dess: <a href="#history">se historiken</a>.{' '}
          </>
        )}
        {readings.some(({ provenance }) => provenance.kind === 'example') && <ExampleMark />}
      </p>
      {view.may('mark-read') && (own === undefined || isNew(own.position)) && (
        <MarkRead view={view} position={seen.position} />
      )}
    </>
  );
}

/**
 * How far the journal had come in what the page shows, and the last that happened to the area but for its being read.
 * `happened` null: not known yet.
 */
function useSeen({ area: { area }, asOf, position }: AreaView): { position: number; happened: number | null } {
  const { data } = useInfiniteQuery(historyQuery(area.id, asOf));
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const last = entries.find(({ event }) => event.type !== 'area-read');
  // What others did since the picture was fetched is drawn into it as it comes, and stands in the history too.
  return { position: Math.max(position, ...entries.map(({ seq }) => seq)), happened: last?.seq ?? null };
}

function MarkRead({ view, position }: { view: AreaView; position: number }) {
  const { id, version } = view.area.area;
  const { mutate, isPending, error } = useChange('markRead');
  return (
    <>
      <Button disabled={isPending} onClick={() => mutate({ params: { areaId: id }, body: { position }, version })}>
        Markera som läst
      </Button>
      {error && <ChangeFailure error={error} />}
    </>
  );
}
