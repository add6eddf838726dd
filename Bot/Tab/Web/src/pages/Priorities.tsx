import type { PlacePriorities, Priority } from '../figures';
import { Empty } from '../parts/Empty';
import { NumberTable } from '../parts/NumberTable';
import { moved, onDay } from '../words';

/** What a part of the tree puts first, and what was raised to it. */
export const Priorities = ({ agreed, raised }: PlacePriorities) => (
  <>
    {agreed.length > 0
      ? agreed.map(({ whose, priorities }) => (
        <NumberTable
          key={whose}
          caption={`${whose}: ${priorities.length} open`}
          head={['What', 'Why', 'Who', 'By', 'Must act', 'Raised', 'Since it was agreed']}
          rows={priorities.map((one) => [one.what, why(one), one.who, onDay(one.due), one.actsAt, one.state ?? 'No', changes(one)])}
        />
      ))
      : <Empty title="None is agreed yet">Those who lead it can agree up to five: “priorities” in their own chat.</Empty>}
    {raised.length > 0 && (
      <>
        <h4>Raised from below, and not answered yet</h4>
        <ul>{raised.map((line) => <li key={line}>{line}</li>)}</ul>
        <p>“priorities” in your own chat answers them.</p>
      </>
    )}
  </>
);

const why = ({ why, behind }: Priority) => (
  <>
    {why || '–'}
    {behind.length > 0 && <ul>{behind.map((words) => <li key={words}>{words}</li>)}</ul>}
  </>
);

const changes = (one: Priority) => (one.changes.length > 0 ? one.changes.map(({ domain, change }) => `${domain}: ${moved(change)}`).join('; ') : 'Nothing to compare');
