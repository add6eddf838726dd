import type { PlaceProgress } from '../figures';
import { NumberTable } from '../parts/NumberTable';
import { atTime } from '../words';

const hidden = 'Not shown';

/** How far a check-in of many teams has come; who has answered is never told. */
export const Progress = ({ round }: { round: PlaceProgress['rounds'][number] }) => (
  <>
    <p>{round.title} Open until {atTime(round.closesAt)}. How many have answered is left out where it could lead to people.</p>
    <NumberTable
      caption="How far each team has come, by name"
      head={['Team', 'State', 'Answered', 'People']}
      rows={round.teams.map(({ name, state, roster, answered }) => [name, state, roster === null ? '–' : (answered ?? hidden), roster ?? '–'])}
    />
  </>
);
