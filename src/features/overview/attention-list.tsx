import { memo, useState } from 'react';
import { type Attention, type AttentionKind, byUrgency } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Area } from '#domain/plan.ts';
import { areaAddress } from '#lib/addresses.ts';
import { AttentionLine } from '#ui/attention-line.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { Button } from '#ui/button.tsx';
import { attentionSentence } from '#words/attention.ts';
import { counted } from '#words/numbers.ts';
import styles from './attention-list.module.css';
import type { OverviewView } from './overview-view.ts';

/** `area` null: it concerns the whole plan. */
type Found = { area: Area | null; attention: Attention };

/** What a manager can act on one by one. The rest is many of a kind and is told as one line a kind. */
const mostShown = 6;

/** Areas that are named on one such line; more would be a list of its own. */
const mostAreas = 9;

const standingKinds: ReadonlySet<AttentionKind> = new Set(['promise-unanswered', 'promise-partly-answered', 'no-lead']);

/** Behöver uppmärksamhet: the few things that do, in words, most urgent first. */
export const AttentionList = memo(function AttentionList({ view }: { view: OverviewView }) {
  const { areas, today, asOf } = view;
  const [showsAll, setShowsAll] = useState(false);
  const found: Found[] = [
    ...view.planAttention.map((attention) => ({ area: null, attention })),
    ...areas.flatMap(({ area }) =>
      (view.standing.get(area.id)?.attention ?? []).map((attention) => ({ area, attention })),
    ),
  ];
  const single = found
    .filter(({ attention }) => !isManyOfAKind(attention))
    .sort((a, b) => byUrgency(a.attention, b.attention));
  const ofKind = (kind: AttentionKind) => found.filter(({ attention }) => attention.kind === kind);
  const unanswered = ofKind('promise-unanswered');
  const partly = ofKind('promise-partly-answered');
  const withoutLead = found.flatMap(({ attention }) => (attention.kind === 'no-lead' ? attention.activities : []));

  return (
    <section aria-labelledby="attention" className={styles.attention}>
      <h2 id="attention">Behöver uppmärksamhet</h2>
      {found.length === 0 && <p>Inget just nu.</p>}
      <ul className={styles.list}>
        {(showsAll ? single : single.slice(0, mostShown)).map(({ area, attention }) => (
          <li key={`${area?.id} ${attentionSentence(attention, today)}`}>
            <AttentionName kind={attention.kind} />
            <span>
              <AreaLink area={area} asOf={asOf} />: <AttentionLine attention={attention} today={today} />
            </span>
          </li>
        ))}
        {unanswered.length > 0 && (
          <li>
            <AttentionName kind="promise-unanswered" />
            <span>
              {counted(unanswered.length, 'löfte', 'löften')} i planen: <AreaLinks found={unanswered} asOf={asOf} />
            </span>
          </li>
        )}
        {partly.length > 0 && (
          <li>
            <AttentionName kind="promise-partly-answered" />
            <span>
              {counted(partly.length, 'löfte', 'löften')} i planen: <AreaLinks found={partly} asOf={asOf} />
            </span>
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
});

function AreaLink({ area, asOf }: { area: Area | null; asOf: CalendarDate | null }) {
  if (area === null) return <a href="/styrgrupp">Hela planen</a>;
  return <a href={areaAddress(area.id, asOf)}>{area.title}</a>;
}

/** The areas that something is found in, each with how many when there are several. */
function AreaLinks({ found, asOf }: { found: readonly Found[]; asOf: CalendarDate | null }) {
  const byArea = [...Map.groupBy(found, ({ area }) => area)];
  const rest = byArea.length - mostAreas;
  return (
    <>
      {byArea.slice(0, mostAreas).map(([area, own], index) => (
        <span key={area?.id}>
          {index > 0 && ' · '}
          <AreaLink area={area} asOf={asOf} />
          {own.length > 1 && ` (${own.length})`}
        </span>
      ))}
      {rest > 0 && ` och ${counted(rest, 'område till', 'områden till')}`}
    </>
  );
}

function isManyOfAKind({ kind }: Attention): boolean {
  return standingKinds.has(kind);
}
