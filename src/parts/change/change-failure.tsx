import { failureWords } from '#lib/change.ts';
import { Notice } from '#ui/notice.tsx';

/** Why what was asked for with a press did not happen. */
export function ChangeFailure({ error }: { error: Error }) {
  const { title, detail } = failureWords(error);
  return (
    <Notice tone="problem" title={title}>
      <p>{detail}</p>
    </Notice>
  );
}
