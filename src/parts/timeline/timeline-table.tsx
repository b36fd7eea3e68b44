import type { AreaPicture } from '#domain/area-picture.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { dateLabel } from '#domain/time/label.ts';
import { lanesOf, type TimelineRow, timeOfRow } from '#domain/timeline.ts';
import { areaAddress } from '#lib/addresses.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { describedRow } from './row-words.ts';
import styles from './timeline-table.module.css';
import type { TimelineView } from './timeline-view.ts';

type Props = { areas: readonly AreaPicture[]; view: TimelineView; withHeadings: boolean };

/** The chart's twin: the same lines in the same order, all in words. */
export function TimelineTable({ areas, view, withHeadings }: Props) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">Tidslinje som tabell</caption>
        <thead>
          <tr>
            <th scope="col">Aktivitet</th>
            <th scope="col">Status</th>
            <th scope="col">Tid</th>
            <th scope="col">Tidigast</th>
            <th scope="col">Senast</th>
            <th scope="col">Vem</th>
            <th scope="col">I ord</th>
          </tr>
        </thead>
        {areas.map((picture) => (
          <tbody key={picture.area.id}>
            {withHeadings && (
              <tr>
                <th scope="rowgroup" colSpan={7} className={styles.area}>
                  <a href={areaAddress(picture.area.id, view.asOf)}>
                    {picture.area.number} {picture.area.title}
                  </a>
                </th>
              </tr>
            )}
            {Object.values(lanesOf(picture))
              .flat()
              .map((row) => (
                <Row key={row.id} row={row} picture={picture} view={view} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row, picture, view }: { row: TimelineRow; picture: AreaPicture; view: TimelineView }) {
  const { title, number, status, statusName, time, who, sentence, ticked, isExample, activityId } = describedRow(
    row,
    picture,
    view,
  );
  const written = timeOfRow(row);
  const bounds = written && boundsOf(written.edtf);
  return (
    <tr>
      <th scope="row">
        <a href={areaAddress(picture.area.id, view.asOf, activityId)}>
          {number && <span className={styles.number}>{number}</span>} {title}
        </a>
      </th>
      <td data-label="Status" className={styles.status}>
        {status && <StatusGlyph status={status} />} {statusName}
      </td>
      <td data-label="Tid">{time}</td>
      <td data-label="Tidigast">{bounds?.earliestStart ? dateLabel(bounds.earliestStart, 'short') : '–'}</td>
      <td data-label="Senast">{bounds?.latestEnd ? dateLabel(bounds.latestEnd, 'short') : '–'}</td>
      <td data-label="Vem">{who ?? 'ingen ansvarig'}</td>
      <td data-label="I ord">
        {sentence}
        {ticked && `. ${ticked}`} {isExample && <ExampleMark partly />}
      </td>
    </tr>
  );
}
