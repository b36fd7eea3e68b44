import { swedishDate } from './calendar.ts';
import { type Fetched, type Indicator, type Proposed, sameOutcome } from './indicator.ts';

/**
 * Whether what a source was found to say without anybody having asked is worth writing down. A failure never takes the
 * place of a proposal, which stands until somebody has dealt with it; that nothing is new is written once a day.
 */
export function isNews({ fetched }: Pick<Indicator, 'fetched'>, found: Exclude<Fetched, { state: 'asked' }>): boolean {
  if (fetched === null) return true;
  // Whoever asked gets the answer to that.
  if (fetched.state === 'asked') return false;
  switch (found.state) {
    case 'proposed':
      return fetched.state !== 'proposed' || !sameProposed(fetched, found);
    case 'unchanged':
      return fetched.state !== 'unchanged' || swedishDate(fetched.at) !== swedishDate(found.at);
    case 'failed':
      return fetched.state === 'unchanged' || (fetched.state === 'failed' && fetched.failure !== found.failure);
  }
}

function sameProposed(a: Proposed, b: Proposed): boolean {
  if (a.proposals.length !== b.proposals.length) return false;
  return a.proposals.every((one, index) => {
    const other = b.proposals[index];
    return (
      other !== undefined &&
      one.series === other.series &&
      one.period.edtf === other.period.edtf &&
      sameOutcome(one.from, other.from) &&
      sameOutcome(one.to, other.to)
    );
  });
}
