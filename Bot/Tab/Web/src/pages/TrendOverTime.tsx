import { useMemo } from 'react';
import type { Trend } from '../figures';
import type { Look } from '../host';
import { Chart } from '../parts/Chart';
import type { Drawing } from '../parts/drawings';
import { NumberTable } from '../parts/NumberTable';
import { count, oneDecimal, onDay } from '../words';

const averageOn = (domain: Trend['domains'][number], day: string) => domain.points.find(({ closedOn }) => closedOn === day)?.average ?? null;

/** How the check-ins of one set have moved. */
export function TrendOverTime({ trend, look }: { trend: Trend; look: Look }) {
  const { title, closes, domains, scale } = trend;
  const drawing = useMemo<Drawing>(
    () => ({
      kind: 'lines',
      names: closes.map(({ closedOn }) => onDay(closedOn)),
      series: domains.map((domain) => ({ name: domain.title, values: closes.map(({ closedOn }) => averageOn(domain, closedOn)) })),
      most: scale.levels.length,
    }),
    [closes, domains, scale],
  );
  const moved = domains.filter(({ change }) => change?.difference != null);
  const summary = `${count(closes.length, 'check-in', 'check-ins')}. ${moved.length === 0 ? 'No topic has moved enough to read anything into it.' : `Moved since the one before: ${moved.map((domain) => `${domain.title} ${domain.change!.difference! > 0 ? 'up' : 'down'} by ${oneDecimal(Math.abs(domain.change!.difference!))}`).join(', ')}.`}`;
  return (
    <>
      <h4>{title}</h4>
      <p>{summary}</p>
      <Chart drawing={drawing} look={look} height={420} label={`Lines: the average of each topic at each check-in. ${summary} The numbers stand in the table that follows.`} />
      <NumberTable
        caption="Average of each topic at each check-in"
        head={['Topic', ...closes.map(({ closedOn, answered, roster }) => `${onDay(closedOn)} (${answered} of ${roster} answered)`)]}
        rows={domains.map((domain) => [domain.title, ...closes.map(({ closedOn }) => { const average = averageOn(domain, closedOn); return average === null ? '–' : oneDecimal(average); })])}
      />
    </>
  );
}
