import type { Happening } from '#domain/events.ts';
import type { AreaId } from '#domain/ids.ts';
import type { AssessmentValue } from '#domain/plan.ts';
import { maja } from '../people.ts';
import { byPerson } from './by-person.ts';

export const assessments: readonly Happening[] = [
  assessed('2023-02-14', 'area-lansmodell', ['not-assessed', 'at-risk'], 'Handlingsplanen är inte klar än.'),
  assessed(
    '2023-05-25',
    'area-levnadsvanor',
    ['not-assessed', 'at-risk'],
    'Arbetet mot tobak går som planerat, men goda matvanor, stillasittande, alkohol och spel saknar aktiviteter.',
  ),
  assessed(
    '2023-06-02',
    'area-lansmodell',
    ['at-risk', 'on-track'],
    'Handlingsplanen är klar och pilotprojektet pågår. Beslutet i slutet av året kan förberedas.',
  ),
  assessed(
    '2023-06-02',
    'area-suicid',
    ['not-assessed', 'on-track'],
    'Det nya programmet är antaget och insatserna i det pågår. Utvärderingen av det förra behöver få någon som gör den.',
  ),
  assessed(
    '2023-06-02',
    'area-lokalt',
    ['not-assessed', 'off-track'],
    'Inget har rapporterats sedan januari, och ingen av aktiviteterna har en tid.',
  ),
  assessed(
    '2023-06-13',
    'area-vald',
    ['not-assessed', 'at-risk'],
    'Våren är snart slut och stödet till cheferna är inte klart överallt.',
  ),
];

function assessed(
  on: string,
  areaId: AreaId,
  [from, to]: readonly [AssessmentValue, AssessmentValue],
  reason: string,
): Happening {
  return byPerson(maja, on, { areaId, entityId: areaId }, { type: 'area-assessed', from, to, reason });
}
