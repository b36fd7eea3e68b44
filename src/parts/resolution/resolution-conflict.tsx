import type { VersionedOf } from '#domain/document.ts';
import type { ChangeView } from '#parts/change/change-view.ts';
import { WhoChanged } from '#parts/change/who-changed.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { timePhrase } from '#words/activity.ts';
import { standingWords } from '#words/resolution.ts';

type Resolution = VersionedOf<'resolution'>;

/** Somebody else has changed the decision while this form was open: what stands there now, to be read first. */
export function ResolutionConflict({
  seen,
  current,
  view,
  onGoOn,
}: {
  seen: Resolution;
  current: Resolution;
  view: ChangeView;
  onGoOn: () => void;
}) {
  const followUp = current.followUps.at(-1);
  const isFollowedUp = current.followUps.length > seen.followUps.length && followUp !== undefined;
  return (
    <Notice tone="problem" title="Beslutet har ändrats medan du skrev">
      <WhoChanged seen={seen} aspect={isFollowedUp ? 'follow-up' : 'text'} />
      <p>Nu står det:</p>
      <Prose text={current.text} />
      <p>
        {standingWords(current, view.today)}. Ansvarig: {view.nameOf(current.leadId) ?? 'ingen'}. Tid:{' '}
        {timePhrase(current.time.current)}.
      </p>
      {isFollowedUp && <Prose text={followUp.text} />}
      <Button onClick={onGoOn}>Jag har läst det, behåll min text</Button>
    </Notice>
  );
}
