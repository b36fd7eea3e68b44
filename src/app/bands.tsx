import { useSearchParams } from 'react-router-dom';
import type { Setting } from '#contract/views.ts';
import { dateLabel } from '#domain/time/label.ts';
import { asOfParameter } from '#lib/as-of.ts';
import { failureWords, useChange } from '#lib/change.ts';
import { Button } from '#ui/button.tsx';
import styles from './bands.module.css';

/** What must be known about the whole picture before it is read. Their place is kept while the plan is fetched. */
export function Bands({ setting }: { setting: Setting | undefined }) {
  if (setting === undefined) return <Place />;
  return setting.asOf === null ? <CalendarBand setting={setting} /> : <HistoryBand setting={setting} />;
}

/** The usual words, unseen, take the room that the real ones will, on however many lines the screen gives them. */
function Place() {
  return (
    <div className={`${styles.band} ${styles.example}`} aria-hidden="true">
      <p className={styles.unseen}>
        <strong>Exempel.</strong> Planens dag är 15 juni 2023; det som är märkt Exempeldata är påhittat.
      </p>
      <span className={styles.unseen}>
        <Button look="quiet" disabled>
          Byt till verkligt datum
        </Button>
      </span>
    </div>
  );
}

function CalendarBand({ setting: { plan, today } }: { setting: Setting }) {
  const { mutate, isPending, error } = useChange('switchCalendar');
  const isExample = plan.calendar.mode === 'example';
  const exampleDay = dateLabel(plan.calendar.exampleToday);
  const switchTo = () =>
    mutate({
      params: { planId: plan.id },
      body: { mode: isExample ? 'real' : 'example' },
      version: plan.version,
    });
  return (
    <section aria-label="Planens dag" className={`${styles.band} ${styles.example}`}>
      <p>
        {isExample ? (
          <>
            <strong>Exempel.</strong> Planens dag är {exampleDay}; det som är märkt Exempeldata är påhittat.
          </>
        ) : (
          <>Planens dag är det verkliga datumet, {dateLabel(today)}. Det som är märkt Exempeldata är påhittat.</>
        )}
      </p>
      <Button look="quiet" onClick={switchTo} disabled={isPending}>
        {isExample ? 'Byt till verkligt datum' : `Byt till exemplets dag, ${exampleDay}`}
      </Button>
      {error && <p role="alert">{failureWords(error).detail}</p>}
    </section>
  );
}

function HistoryBand({ setting }: { setting: Setting }) {
  const [, setSearch] = useSearchParams();
  const backToNow = () =>
    setSearch((search) => {
      search.delete(asOfParameter);
      return search;
    });
  return (
    <div className={`${styles.band} ${styles.history}`} role="status">
      <p>
        <strong>Läget per {dateLabel(setting.today)}</strong> – du ser historik, som inte kan ändras.
      </p>
      <Button look="quiet" onClick={backToNow}>
        Visa läget nu
      </Button>
    </div>
  );
}
