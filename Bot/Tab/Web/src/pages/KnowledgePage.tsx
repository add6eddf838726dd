import { useMemo } from 'react';
import type { Knowledge } from '../figures';
import type { Host, Look } from '../host';
import { Chart } from '../parts/Chart';
import type { Drawing } from '../parts/drawings';
import { Empty } from '../parts/Empty';
import { NumberTable } from '../parts/NumberTable';
import { Shown } from '../parts/Shown';
import { atTime, count } from '../words';

export const KnowledgePage = ({ host, look }: { host: Host; look: Look }) => (
  <Shown<Knowledge> host={host} path="knowledge">
    {(knowledge) => (
      <>
        <section>
          <h2>What people got no answer to</h2>
          <p>People are counted near each article, never who they are or what they wrote, and nothing is shown below 5 people in a week.</p>
          <Gaps {...knowledge} look={look} />
        </section>
        <section>
          <h2>The index</h2>
          <NumberTable
            caption="What is indexed"
            head={['What', 'State']}
            rows={[
              ['Documents', knowledge.index.documents],
              ['Passages', knowledge.index.passages],
              ['Articles last read', knowledge.index.readAt ? atTime(knowledge.index.readAt) : 'Not yet'],
              ['Files that something is wrong with', knowledge.index.unread === 0 ? 'None' : `${knowledge.index.unread}: “knowledge status” in a terminal names them`],
            ]}
          />
          <h3>Past their review date</h3>
          {knowledge.index.overdue.length > 0 ? <ul>{knowledge.index.overdue.map((title) => <li key={title}>{title}</li>)}</ul> : <p>None.</p>}
        </section>
      </>
    )}
  </Shown>
);

function Gaps({ thisWeek, before, look }: Knowledge & { look: Look }) {
  const drawing = useMemo<Drawing>(() => ({ kind: 'averages', names: before.slice(0, 12).map(({ title }) => title), series: [{ name: 'People', values: before.slice(0, 12).map(({ people }) => people) }] }), [before]);
  return thisWeek.length + before.length === 0
    ? <Empty title="Nothing to show">Topics appear once five people or more got no answer near the same article in one week.</Empty>
    : (
      <>
        {thisWeek.length > 0 && <><h3>This week, 5 people or more</h3><ul>{thisWeek.map((title) => <li key={title}>{title}</li>)}</ul></>}
        {before.length > 0 && (
          <>
            <h3>In the weeks before, up to three months back</h3>
            <Chart drawing={drawing} look={look} height={60 + 46 * drawing.names.length} label={`Bars: how many people asked near each article. ${count(before.length, 'topic', 'topics')}; the numbers stand in the table that follows.`} />
            <NumberTable caption="How many people asked, by the nearest article" head={['Nearest article', 'People']} rows={before.map(({ title, people }) => [title, people])} />
          </>
        )}
      </>
    );
}
