import type { AreaPicture } from '#domain/area-picture.ts';
import { Field } from '#ui/field.tsx';
import type { About } from './resolution-draft.ts';

type Props = {
  about: About;
  areas: readonly Pick<AreaPicture, 'area' | 'activities'>[];
  onChange: (about: About) => void;
};

/** What a decision concerns: the plan as a whole, an area, or one of its activities. */
export function AboutFields({ about: { areaId, activityId }, areas, onChange }: Props) {
  const chosen = areas.find(({ area }) => area.id === areaId);
  return (
    <>
      <Field label="Område">
        {(attributes) => (
          <select
            {...attributes}
            value={areaId ?? ''}
            onChange={({ target }) =>
              onChange({
                areaId: areas.find(({ area }) => area.id === target.value)?.area.id ?? null,
                activityId: null,
              })
            }
          >
            <option value="">Hela planen</option>
            {areas.map(({ area: { id, number, title } }) => (
              <option key={id} value={id}>
                {number} {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== undefined && chosen.activities.length > 0 && (
        <Field label="Aktivitet">
          {(attributes) => (
            <select
              {...attributes}
              value={activityId ?? ''}
              onChange={({ target }) =>
                onChange({ areaId, activityId: chosen.activities.find(({ id }) => id === target.value)?.id ?? null })
              }
            >
              <option value="">Hela området</option>
              {chosen.activities.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
