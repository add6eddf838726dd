import { useMemo } from 'react';
import type { Scale, Topic } from '../figures';
import type { Look } from '../host';
import { moved, oneDecimal, withheld } from '../words';
import { Chart } from './Chart';
import type { Drawing } from './drawings';
import { NumberTable } from './NumberTable';

interface Props {
  topics: Topic[];
  scale: Scale;
  look: Look;
  /** Teams of the visitor's beside all others, with their average of each topic. */
  beside?: { name: string; averages: (number | null)[] }[];
}

const levelName = (scale: Scale, value: number) => scale.levels.find((level) => level.value === value)?.label ?? `${value}`;

const spread = (scale: Scale, { figures }: Topic) =>
  figures ? `${levelName(scale, figures.lowest)} to ${levelName(scale, figures.highest)}` : withheld;

function summaryOf(topics: Topic[], scale: Scale): string {
  const shown = topics.filter(({ figures }) => figures);
  const width = ({ figures }: Topic) => (figures ? figures.highest - figures.lowest : 0);
  const widest = shown.reduce((most, each) => (width(each) > width(most) ? each : most), shown[0]!);
  return `${shown.length} of ${topics.length} topics are shown. People differ most on ${widest.title}: ${spread(scale, widest)}.`;
}

/** How people rated each topic: a summary, a chart, and its numbers as a table. */
export function Topics({ topics, scale, look, beside = [] }: Props) {
  const names = useMemo(() => [...scale.levels.map(({ label }) => label), scale.dontKnow], [scale]);
  const drawing = useMemo<Drawing>(() => {
    const shown = topics.filter(({ counts }) => counts);
    return { kind: 'shares', names: shown.map(({ title }) => title), series: names.map((name, level) => ({ name, values: shown.map(({ counts }) => counts?.[level] ?? 0) })) };
  }, [topics, names]);
  if (drawing.names.length === 0) return <p>{withheld}</p>;
  const summary = summaryOf(topics, scale);
  return (
    <>
      <p>{summary}</p>
      <Chart drawing={drawing} look={look} height={90 + 46 * drawing.names.length + 60} label={`Bars: how often each level was chosen, by topic. ${summary} The numbers stand in the table that follows.`} />
      <NumberTable
        caption="How often each level was chosen, by topic"
        head={['Topic', 'Answers range from', 'Average', ...beside.map(({ name }) => `Average of ${name}`), 'Change', ...names]}
        rows={topics.map((topic, place) => [
          topic.title, spread(scale, topic), topic.figures ? oneDecimal(topic.figures.average) : '–',
          ...beside.map(({ averages }) => { const average = averages[place]; return average == null ? withheld : oneDecimal(average); }),
          moved(topic.change), ...names.map((_, level) => topic.counts?.[level] ?? '–'),
        ])}
      />
    </>
  );
}
