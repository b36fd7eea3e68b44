import { lazy, Suspense, useState } from 'react';
import type { Observation, SeriesId } from '#domain/indicator.ts';
import { sameSource } from '#domain/provenance.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { SourceLink } from '#ui/source-link.tsx';
import { timePhrase } from '#words/activity.ts';
import { shortDate } from '#words/dates.ts';
import { readWords } from '#words/freshness.ts';
import { briefObservation, observationWords } from '#words/indicator.ts';
import { intervalWords, seriesName } from '#words/measured.ts';
import type { IndicatorView } from './indicator-view.ts';
import styles from './value.module.css';
import { valueFormName } from './value-form-name.ts';

const ValueForm = lazy(async () => ({ default: (await import('./value-form.tsx')).ValueForm }));
const RemovalForm = lazy(async () => ({ default: (await import('./removal-form.tsx')).RemovalForm }));

type Props = { observation: Observation; series: SeriesId; view: IndicatorView };

/** One value: what it is, how certain, where it was read, what stood there before, and ways to put it right. */
export function ValueRow({ observation, series, view }: Props) {
  const [editing, setEditing] = useState<'correction' | 'removal' | null>(null);
  const { indicator } = view;
  const { period } = observation;
  const place = { series, period };
  const isEditing = editing !== null && view.may('record-observation');
  const corrector = useReturnFocus(isEditing && editing === 'correction');
  const remover = useReturnFocus(isEditing && editing === 'removal');
  const isBegun = useHasDraft(valueFormName(indicator, place).form);
  const close = () => setEditing(null);
  const interval = intervalWords(observation, indicator);
  const when = timePhrase(period);
  const which = series === 'own' ? when : `${when}, ${seriesName(indicator, series)}`;
  return (
    <>
      <div className={styles.row}>
        <span className={styles.period}>{when}</span>
        <span className={'missing' in observation ? styles.missing : styles.value}>
          {briefObservation(observation, indicator)}
        </span>
        <div className={styles.about}>
          {interval !== null && <p>95 % konfidensintervall {interval}</p>}
          <Read observation={observation} view={view} />
          <Earlier observation={observation} view={view} />
        </div>
        {view.may('record-observation') && !isEditing && (
          <span className={styles.actions}>
            <Button ref={corrector} look="quiet" onClick={() => setEditing('correction')}>
              {isBegun ? 'Fortsätt rätta' : 'Rätta'} <span className="visually-hidden">{which}</span>
            </Button>
            <Button ref={remover} look="quiet" onClick={() => setEditing('removal')}>
              Ta bort <span className="visually-hidden">{which}</span>
            </Button>
          </span>
        )}
      </div>
      {isEditing && (
        <Suspense>
          {editing === 'correction' && <ValueForm indicator={indicator} place={place} onClose={close} />}
          {editing === 'removal' && <RemovalForm indicator={indicator} place={place} onClose={close} />}
        </Suspense>
      )}
    </>
  );
}

/** Where and when it was read, where that is another than for the series. */
function Read({ observation: { source, readOn }, view }: Omit<Props, 'series'>) {
  if (source === undefined && readOn === undefined) return null;
  return (
    <p>
      {source && (
        <>
          Inskrivet
          {!sameSource(source, view.indicator.source) && (
            <>
              {' '}
              från <SourceLink source={source} />
            </>
          )}
          .{' '}
        </>
      )}
      {readOn && `${readWords(readOn)}.`}
    </p>
  );
}

/** A correction keeps what stood there before, for who wants to see it. */
function Earlier({ observation: { earlier = [] }, view }: Omit<Props, 'series'>) {
  if (earlier.length === 0) return null;
  const { indicator, nameOf, today } = view;
  return (
    <details>
      <summary>{earlier.length === 1 ? 'Rättat en gång' : `Rättat ${earlier.length} gånger`}</summary>
      <ul>
        {[...earlier.entries()].map(([place, { outcome, on, by, reason, source }]) => (
          <li key={place}>
            Förut stod {observationWords(outcome, indicator)}
            {intervalWords(outcome, indicator) !== null && ` (${intervalWords(outcome, indicator)})`}
            {source && (
              <>
                , från <SourceLink source={source} />
              </>
            )}
            . {reason === null ? 'Ändrat av källan, intaget av' : 'Rättat av'} {nameOf(by) ?? 'okänd'},{' '}
            {shortDate(on, today)}.{reason !== null && ` Skäl: ${reason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
