import type { VersionedOf } from '#domain/document.ts';
import { failureWords, useChange } from '#lib/change.ts';

export type FetchChanges = ReturnType<typeof useFetchChanges>;

/**
 * What can be done about fetching, and what came of it. Of the panel and not of its buttons, which go away when they
 * have been heard. `onPress`: before that happens.
 */
export function useFetchChanges(
  { id, version }: Pick<VersionedOf<'indicator'>, 'id' | 'version'>,
  onPress: () => void,
) {
  const [ask, takeIn, dismiss] = [useChange('askForValues'), useChange('takeInValues'), useChange('dismissValues')];
  const all = [ask, takeIn, dismiss];
  const error = all.find((one) => one.error)?.error ?? null;
  const onIt = { params: { indicatorId: id }, body: {} };
  const pressed = (act: () => void) => () => {
    for (const one of all) one.reset();
    act();
    onPress();
  };
  return {
    ask: pressed(() => ask.mutate({ ...onIt, version: null })),
    takeIn: pressed(() => takeIn.mutate({ ...onIt, version })),
    dismiss: pressed(() => dismiss.mutate({ ...onIt, version })),
    isPending: all.some((one) => one.isPending),
    failure: error && failureWords(error),
    /** What has just been done here, once everybody has it. */
    done: doneWords(takeIn.data === 'sent', dismiss.data === 'sent'),
  };
}

function doneWords(isTakenIn: boolean, isDismissed: boolean): string | null {
  if (isTakenIn) return 'Värdena är intagna. De som stod där förut finns kvar under varje värde.';
  return isDismissed ? 'Källans svar är lagt åt sidan. Värdena är som de var.' : null;
}
