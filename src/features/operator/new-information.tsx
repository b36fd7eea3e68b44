import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useChange } from '#lib/change.ts';
import { meetingQuery } from '#lib/queries.ts';
import { Button } from '#ui/button.tsx';
import styles from './operator.module.css';
import type { OperatorView } from './operator-view.ts';
import { useNews } from './use-news.ts';

/** What has come to the plan since what is shown: nothing of it reaches the room until the operator says so. */
export function NewInformation({ view }: { view: OperatorView }) {
  const { state, shown } = view.meeting;
  if (state !== 'open' || shown === null || !view.may('renew-picture')) return null;
  return <NewSince view={view} />;
}

function NewSince({ view }: { view: OperatorView }) {
  const news = useNews(view);
  const renewal = useRenewal(view);
  return (
    <div role="status" className={styles.status}>
      {news && (
        <div className={styles.news}>
          <details>
            <summary>
              <strong>Ny information</strong> sedan det som visas: {news.summary}
            </summary>
            <ul>
              {news.changes.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          </details>
          <Button disabled={renewal.isPending} onClick={renewal.renew}>
            Visa för rummet
          </Button>
          {renewal.hasFailed && <p>Det gick inte att hämta just nu. Rummet ser det som är hämtat.</p>}
        </div>
      )}
    </div>
  );
}

/** The room is shown the plan as it is at the press, which may be a little newer than what was told. */
function useRenewal({ meeting }: OperatorView) {
  const queryClient = useQueryClient();
  const change = useChange('renewPicture');
  const fetching = useMutation({
    mutationFn: () => queryClient.fetchQuery({ ...meetingQuery(meeting.id), staleTime: 0 }),
    onSuccess: ({ position, meeting: { version } }) =>
      change.mutate({ params: { meetingId: meeting.id }, body: { position }, version }),
  });
  return {
    renew: () => fetching.mutate(),
    isPending: fetching.isPending || change.isPending,
    hasFailed: fetching.isError || change.isError,
  };
}
