import type { Closed, Domain, Item, Scale } from '../figures';
import type { Look } from '../host';
import { Links } from '../parts/Links';
import { NumberTable } from '../parts/NumberTable';
import { Topics } from '../parts/Topics';
import { onDay, withheld } from '../words';

/** What one check-in came to. */
export function ClosedCheckIn({ closed, look }: { closed: Closed; look: Look }) {
  const { title, closedOn, answered, roster, minimum, scale, domains, talkingPoints, disclaimer } = closed;
  return (
    <section>
      <h3>{title} (closed on {onDay(closedOn)})</h3>
      {answered === null
        ? <p>Fewer than {minimum} people answered, so nothing of it is shown.</p>
        : <><p>{answered} of {roster} people answered.</p><Topics topics={domains} scale={scale} look={look} /></>}
      {domains.map((domain) => <Questions key={domain.title} domain={domain} scale={scale} />)}
      <h4>To talk about</h4>
      <ul>{talkingPoints.map((point) => <li key={point}>{point}</li>)}</ul>
      <p className="small">{disclaimer}</p>
    </section>
  );
}

function Questions({ domain, scale }: { domain: Domain; scale: Scale }) {
  const items: Item[] = [...domain.items, ...(domain.target ? [domain.target] : [])];
  return (
    <details>
      <summary>{domain.title}: each question</summary>
      <NumberTable
        caption={`${domain.title}: how many people chose each level`}
        head={['Question', ...scale.levels.map(({ label }) => label), scale.dontKnow]}
        rows={items.map(({ text, counts }) => [text, ...(counts ?? [withheld, ...Array<string>(scale.levels.length).fill('–')])])}
      />
      {domain.comments.length > 0 && <><h4>What people wrote</h4><ul>{domain.comments.map((words, place) => <li key={place}>{words}</li>)}</ul></>}
      {domain.next && <><h4>What to try next</h4><p>{domain.next.text}</p><Links links={[...domain.next.links, ...domain.next.training]} /></>}
    </details>
  );
}
