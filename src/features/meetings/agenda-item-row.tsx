import type { AreaPicture } from '#domain/area-picture.ts';
import type { AgendaItem } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import styles from './agenda.module.css';
import { AgendaItemFields } from './agenda-item-fields.tsx';
import meetings from './meetings.module.css';
import { moveButton } from './use-agenda.ts';

type Props = {
  item: AgendaItem;
  /** From 0. */
  place: number;
  of: number;
  areas: readonly AreaPicture[];
  isEditing: boolean;
  isTitleMissing: boolean;
  onEdit: (isEditing: boolean) => void;
  onChange: (part: Partial<AgendaItem>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
};

/** One thing on the agenda while it is put together: its words, its place and whether it stays. */
export function AgendaItemRow(props: Props) {
  const { item, place, of, areas, isEditing, isTitleMissing, onEdit, onChange, onMove, onRemove } = props;
  const { id, why } = item;
  const title = item.title.trim() || 'Ny punkt';
  const named = <span className="visually-hidden">{title}</span>;
  return (
    <li className={styles.item}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {!isEditing && why !== '' && <p className={styles.why}>{why}</p>}
      {isEditing && <AgendaItemFields item={item} areas={areas} isTitleMissing={isTitleMissing} onChange={onChange} />}
      <p className={styles.buttons}>
        {/* Never disabled: who steps with the keyboard keeps the button when the end has been reached. */}
        <Button id={moveButton(id, -1)} aria-disabled={place === 0} onClick={() => place > 0 && onMove(-1)}>
          Upp {named}
        </Button>
        <Button id={moveButton(id, 1)} aria-disabled={place === of - 1} onClick={() => place < of - 1 && onMove(1)}>
          Ner {named}
        </Button>
        <Button aria-expanded={isEditing} onClick={() => onEdit(!isEditing)}>
          {isEditing ? 'Stäng' : 'Ändra'} {named}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          Ta bort {named}
        </Button>
        <span className={meetings.soft}>
          {place + 1} av {of}
        </span>
      </p>
    </li>
  );
}
