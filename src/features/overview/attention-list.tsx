import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { AreaPicture } from '#domain/area-picture.ts';
import { type Attention, attentionOf, attentionOrder } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Area, Plan } from '#domain/plan.ts';
import { areaAddress } from '#lib/addresses.ts';
import { useAsOf } from '#lib/as-of.ts';
import { AttentionName } from '#ui/attention-name.tsx';
import { Button } from '#ui/button.tsx';
import { attentionSentence } from '#words/attention.ts';
import { counted, listed } from '#words/numbers.ts';
import styles from './attention-list.module.css';

type Found = { area: Area; attention: Attention };

/** What a manager can act on one by one. The rest is many of a kind and is told as one line a kind. */
const mostShown = 6;

/** Behöver uppmärksamhet: the few things that do, in words, most urgent first. */
export function AttentionList({
  areas,
  plan,
  today,
}: {
  areas: readonly AreaPicture[];
  plan: Plan;
  today: CalendarDate;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const found = areas.flatMap((picture) =>
    attentionOf(picture, plan, today).map((attention): Found => ({ area: picture.area, attention })),
  );
  const single = found
    .filter(({ attention }) => !isManyOfAKind(attention))
    .sort((a, b) => urgency(a.attention) - urgency(b.attention));
  const gaps = found.filter(({ attention }) => attention.kind === 'promise-unanswered');
  const withoutLead = found.flatMap(({ attention }) => (attention.kind === 'no-lead' ? attention.activities : []));

  return (
    <section aria-labelledby="attention" className={styles.attention}>
      <h2 id="attention">Behöver uppmärksamhet</h2>
      {found.length === 0 && <p>Inget just nu.</p>}
      <ul className={styles.list}>
        {(showsAll ? single : single.slice(0, mostShown)).map(({ area, attention }) => (
          <li key={`${area.id} ${attentionSentence(attention, today)}`}>
            <AttentionName kind={attention.kind} />
            <span>
              <AreaLink area={area} />: {attentionSentence(attention, today)}
            </span>
          </li>
        ))}
        {gaps.length > 0 && (
          <li>
            <AttentionName kind="promise-unanswered" />
            <span>{gapWords(gaps)}</span>
          </li>
        )}
        {withoutLead.length > 0 && (
          <li>
            <AttentionName kind="no-lead" />
            <span>
              {counted(withoutLead.length, 'aktivitet', 'aktiviteter')} som inte är klara saknar en ansvarig person.
            </span>
          </li>
        )}
      </ul>
      {single.length > mostShown && (
        <Button look="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Visa färre' : `Visa alla ${single.length}`}
        </Button>
      )}
    </section>
  );
}

function AreaLink({ area }: { area: Area }) {
  return <Link to={areaAddress(area.id, useAsOf())}>{area.title}</Link>;
}

function gapWords(gaps: readonly Found[]): React.ReactNode {
  const areas = [...new Set(gaps.map(({ area }) => area))];
  return (
    <>
      {gapCounts(gaps)}{' '}
      {areas.map((area, index) => (
        <span key={area.id}>
          {index > 0 && ' · '}
          <AreaLink area={area} />
        </span>
      ))}
    </>
  );
}

/** "8 löften saknar aktivitet och 3 är bara delvis besvarade:" */
function gapCounts(gaps: readonly Found[]): string {
  const partly = gaps.filter(({ attention }) => attention.kind === 'promise-unanswered' && attention.missing !== null);
  const without = gaps.length - partly.length;
  const parts = [
    without > 0 && `${counted(without, 'löfte', 'löften')} saknar aktivitet`,
    partly.length > 0 && `${counted(partly.length, 'löfte', 'löften')} är bara delvis besvarade`,
  ].filter((part) => part !== false);
  return `${listed(parts)}:`;
}

function isManyOfAKind({ kind }: Attention): boolean {
  return kind === 'promise-unanswered' || kind === 'no-lead';
}

function urgency({ kind }: Attention): number {
  return attentionOrder.indexOf(kind);
}
