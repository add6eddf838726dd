import type { Told } from '../figures';
import type { Host } from '../host';
import { Empty } from '../parts/Empty';
import { NumberTable } from '../parts/NumberTable';
import { Shown } from '../parts/Shown';
import { atTime } from '../words';

export const SummariesPage = ({ host }: { host: Host }) => (
  <>
    <p>By which ways summaries of your teams were brought to you. What they said is kept where they went, and no longer here.</p>
    <Shown<Told> host={host} path="summaries">
      {({ ways }) => ways.length > 0
        ? <NumberTable caption="How summaries came to you, newest first" head={['When', 'Team', 'Way', 'What came of it', 'Why']} rows={ways.map((way) => [atTime(way.at), way.team ?? '–', way.way, way.state, way.reason || '–'])} />
        : <Empty title="No summary has been sent to you yet">One comes when a check-in closes, and each Monday at 08:00. “summary now” in your own chat shows what there is to tell.</Empty>}
    </Shown>
  </>
);
