import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Action, Team, TeamResults, Trend, Welcome } from '../figures';
import type { Host, Look } from '../host';
import { Empty } from '../parts/Empty';
import { NumberTable } from '../parts/NumberTable';
import { Shown } from '../parts/Shown';
import { atTime, onDay } from '../words';
import { ClosedCheckIn } from './ClosedCheckIn';
import { TrendOverTime } from './TrendOverTime';

export function TeamPage({ welcome, host, look }: { welcome: Welcome; host: Host; look: Look }) {
  const [chosen, setChosen] = useState(host.teamId);
  const team = welcome.teams.find(({ id }) => id === chosen) ?? welcome.teams[0];
  if (!team)
    return welcome.isWhole
      ? <Empty title="You are in no team that uses Framework Companion">Ask the owner of your team to add it under Manage team, Apps. As a guest, ask a lead to say “allow guests” in a channel.</Empty>
      : <Empty title="Your teams could not be read just now">Open this page again in a minute.</Empty>;
  return (
    <>
      {welcome.teams.length > 1 && (
        <label className="choice">
          Team
          <Select value={team.id} onChange={(_, { value }) => setChosen(value)}>
            {welcome.teams.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </label>
      )}
      <OneTeam key={team.id} team={team} host={host} look={look} />
    </>
  );
}

function OneTeam({ team, host, look }: { team: Team; host: Host; look: Look }) {
  const about = `?team=${encodeURIComponent(team.id)}`;
  return (
    <>
      <h2>{team.name}</h2>
      <Shown<TeamResults> host={host} path={`results${about}`}>
        {({ open, closed }) => (
          <>
            {open.map(({ title, closesAt }) => (
              <p key={title}><strong>Open:</strong> {title}, until {atTime(closesAt)}. How many have answered stands on its card.</p>
            ))}
            {closed.length > 0
              ? closed.map((one) => <ClosedCheckIn key={one.title + one.closedOn} closed={one} look={look} />)
              : <Empty title="No check-in has closed yet">{team.isLed ? 'Mention Framework Companion in the team’s channel with the word check-in to start one.' : 'When one closes, what came of it stands here.'}</Empty>}
          </>
        )}
      </Shown>
      {team.isLed && (
        <section>
          <h3>Over time</h3>
          <p>For leads of this team.</p>
          <Shown<{ trends: Trend[] }> host={host} path={`trends${about}`}>
            {({ trends }) => trends.length > 0
              ? trends.map((trend) => <TrendOverTime key={trend.title} trend={trend} look={look} />)
              : <Empty title="Nothing to compare yet">It begins with the first check-in that enough people answer.</Empty>}
          </Shown>
        </section>
      )}
      <section>
        <h3>Agreed actions</h3>
        <Shown<{ actions: Action[] }> host={host} path={`actions${about}`}>
          {({ actions }) => actions.length > 0
            ? <NumberTable caption="Agreed actions" head={['What', 'Who', 'By', 'State']} rows={actions.map((one) => [one.what, one.who, onDay(one.due), one.doneOn ? `Done on ${onDay(one.doneOn)}` : one.isOverdue ? 'Overdue' : 'Open'])} />
            : <Empty title="Nothing is agreed yet">Open the results of a check-in in the channel, and press “Agree an action”.</Empty>}
        </Shown>
      </section>
    </>
  );
}
