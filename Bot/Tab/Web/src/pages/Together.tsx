import type { PlaceResults, Pooled } from '../figures';
import type { Look } from '../host';
import { Topics } from '../parts/Topics';
import { onDay } from '../words';

/** What teams came to together, beside those of the visitor's; or one that shares its results. */
export const Together = ({ pooled, beside, look }: { pooled: Pooled; beside: PlaceResults['own']; look: Look }) => (
  <>
    <p>
      {pooled.title} As of {onDay(pooled.day)}: {pooled.answered} of {pooled.roster} people{pooled.teams !== null && ` in ${pooled.teams} teams`} answered.
      {pooled.teams !== null && ' To learn from, not to rank: teams that could be told apart are left out, and this stays as it is.'}
    </p>
    <Topics topics={pooled.domains} scale={pooled.scale} beside={beside} look={look} />
  </>
);
