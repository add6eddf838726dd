import { useMemo } from 'react';
import type { Learning, Welcome } from '../figures';
import type { Host, Look } from '../host';
import { Chart } from '../parts/Chart';
import type { Drawing } from '../parts/drawings';
import { Empty } from '../parts/Empty';
import { Links } from '../parts/Links';
import { NumberTable } from '../parts/NumberTable';
import { Shown } from '../parts/Shown';
import { count, oneDecimal, onDay } from '../words';

export const MePage = ({ welcome, host, look }: { welcome: Welcome; host: Host; look: Look }) => (
  <>
    <p>For you alone: nobody else is ever shown this.</p>
    {welcome.isKnown ? <Own host={host} look={look} />
      : welcome.isWhole ? <Empty title="This tab cannot tell which chat is yours">It knows people by the teams that Framework Companion is in, and you are in none. Your skills and your plan stand in your own chat: type “my competencies” or “my plan” there.</Empty>
      : <Empty title="Your teams could not be read just now">Open this page again in a minute.</Empty>}
  </>
);

const Own = ({ host, look }: { host: Host; look: Look }) => (
  <Shown<Learning> host={host} path="learning">
    {({ skills, plan, yearlyPoints }) => (
      <>
        <section>
          <h2>My skills</h2>
          {skills ? <Skills skills={skills} look={look} /> : <Empty title="You have not looked at your skills here yet">Type “my competencies” in your own chat with Framework Companion.</Empty>}
        </section>
        <section>
          <h2>My plan</h2>
          {plan.length > 0 ? <Plan plan={plan} yearlyPoints={yearlyPoints} /> : <Empty title="Your plan is empty">Type “training” in your own chat, and save what you like.</Empty>}
        </section>
      </>
    )}
  </Shown>
);

function Skills({ skills, look }: { skills: NonNullable<Learning['skills']>; look: Look }) {
  const { areas, scale } = skills;
  const drawing = useMemo<Drawing>(() => ({ kind: 'averages', names: areas.map(({ title }) => title), series: [{ name: 'My average', values: areas.map(({ average }) => average) }], most: scale.levels.length }), [areas, scale]);
  const summary = `${areas.filter(({ average }) => average !== null).length} of ${areas.length} areas are rated.`;
  return (
    <>
      <p>As I saw myself on {onDay(skills.answeredOn)}. {summary}</p>
      <Chart drawing={drawing} look={look} height={60 + 46 * areas.length} label={`Bars: the average of my own ratings in each area. ${summary} The numbers stand in the table that follows.`} />
      <NumberTable caption={`${skills.title}: my own ratings, from ${scale.levels[0]?.label} to ${scale.levels.at(-1)?.label}`} head={['Area', 'My average']} rows={areas.map(({ title, average }) => [title, average === null ? 'Not rated' : oneDecimal(average)])} />
      {skills.strengths.length > 0 && <><h3>What I am surest of</h3><ul>{skills.strengths.map((words) => <li key={words}>{words}</li>)}</ul></>}
      <h3>My goals</h3>
      {skills.goals.length > 0 ? <ul>{skills.goals.map((words) => <li key={words}>{words}</li>)}</ul> : <p>None chosen yet: type “my competencies” to choose two or three.</p>}
      {skills.suggestions.length > 0 && (
        <>
          <h3>What may help</h3>
          {skills.suggestions.map(({ goal, text, links }) => <div key={goal}><p><strong>{goal}</strong> {text}</p><Links links={links} /></div>)}
        </>
      )}
      <p className="small">{skills.disclaimer}</p>
    </>
  );
}

function Plan({ plan, yearlyPoints }: Pick<Learning, 'plan' | 'yearlyPoints'>) {
  const done = plan.filter(({ state }) => state === 'Done');
  const points = done.reduce((sum, item) => sum + (item.points ?? 0), 0);
  return (
    <>
      <p>{count(done.length, 'thing', 'things')} done of {plan.length}, {points} points{yearlyPoints ? `; I aim for ${yearlyPoints} in a year` : ''}.</p>
      <NumberTable
        caption="What I learn"
        head={['What', 'State', 'Minutes', 'Points', 'What I took from it']}
        rows={plan.map((item) => [item.title, item.doneOn ? `Done on ${onDay(item.doneOn)}` : item.state, item.minutes ?? '–', item.points ?? '–', item.reflection ?? '–'])}
      />
    </>
  );
}
