import type { VersionedOf } from '#domain/document.ts';
import { WhoChanged } from '#parts/change/who-changed.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { observationWords } from '#words/indicator.ts';
import { standingAt, type ValuePlace } from './value-draft.ts';

type Props = {
  /** As it is now. */
  indicator: VersionedOf<'indicator'>;
  /** As the person saw it. */
  seen: VersionedOf<'indicator'>;
  place: ValuePlace;
  onGoOn: () => void;
};

/** What somebody else has made of the very value meanwhile, for who is about to make something else of it. */
export function ValueMeanwhile({ indicator, seen, place, onGoOn }: Props) {
  const now = standingAt(indicator, place);
  return (
    <Notice tone="problem" title="Någon annan har ändrat värdet medan du skrev">
      <p>{now === undefined ? 'Inget värde står där nu.' : `Nu står det: ${observationWords(now, indicator)}.`}</p>
      <WhoChanged seen={seen} aspect="values" />
      <Button onClick={onGoOn}>Jag har läst det, behåll det jag skrev</Button>
    </Notice>
  );
}
