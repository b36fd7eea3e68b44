import type { AreaPicture } from '#domain/area-picture.ts';
import { areaAddress } from '#lib/addresses.ts';
import { Prose } from '#ui/prose/prose.tsx';
import styles from './agenda.module.css';
import type { Agenda } from './agenda-draft.ts';
import meetings from './meetings.module.css';
import { PrivateNote } from './private-note.tsx';

type Props = {
  agenda: Agenda;
  areas: readonly AreaPicture[];
  /** To whoever runs the meeting. */
  showsPrivate: boolean;
};

/** What is taken up, in order, and why. */
export function AgendaList({ agenda, areas, showsPrivate }: Props) {
  if (agenda.length === 0) return <p className={meetings.soft}>Inget är upptaget på dagordningen än.</p>;
  return (
    <ol className={styles.agenda}>
      {agenda.map(({ id, title, areaId, why, privateNote }) => {
        const area = areas.find((picture) => picture.area.id === areaId)?.area;
        return (
          <li key={id} className={styles.item}>
            <h3>{title}</h3>
            {area !== undefined && (
              <p className={meetings.facts}>
                <a href={areaAddress(area.id, null)}>
                  Område {area.number}
                  {area.title !== title && `, ${area.title}`}
                </a>
              </p>
            )}
            {why !== '' && <Prose text={why} />}
            {showsPrivate && <PrivateNote text={privateNote} />}
          </li>
        );
      })}
    </ol>
  );
}
