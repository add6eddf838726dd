import type { Part, PlacePriorities, PlaceProgress, PlaceResults, Pooled } from '../figures';
import type { Host, Look } from '../host';
import { Empty } from '../parts/Empty';
import { Shown } from '../parts/Shown';
import { Unfold } from '../parts/Unfold';
import { Priorities } from './Priorities';
import { Progress } from './Progress';
import { Together } from './Together';

/** A system, place or neighbourhood, with what the visitor may see of it. */
export function PartOfTree({ part, host, look }: { part: Part; host: Host; look: Look }) {
  const { name, isLed, showsResults, showsPriorities } = part;
  const about = `?place=${encodeURIComponent(part.id)}`;
  return (
    <>
      <h2>{name}</h2>
      {showsResults && (
        <section>
          <h3>What its teams came to together</h3>
          <Shown<PlaceResults> host={host} path={`pool${about}`}>
            {({ together, own }) => together
              ? <Together pooled={together} beside={own} look={look} />
              : <Empty title="Nothing yet">It takes at least four teams and enough people, and comes once when their check-in has ended everywhere. {isLed && `“check-in for ${name}” in your own chat launches one.`}</Empty>}
          </Shown>
        </section>
      )}
      {isLed && (
        <section>
          <h3>Check-ins that run</h3>
          <Shown<PlaceProgress> host={host} path={`progress${about}`}>
            {({ rounds }) => rounds.length > 0
              ? rounds.map((round) => <Progress key={round.title + round.closesAt} round={round} />)
              : <Empty title="None runs that was launched here">“check-in for {name}” in your own chat launches one in all its teams.</Empty>}
          </Shown>
        </section>
      )}
      {showsPriorities && (
        <section>
          <h3>Priorities</h3>
          <Shown<PlacePriorities> host={host} path={`priorities${about}`}>
            {(priorities) => <Priorities {...priorities} />}
          </Shown>
        </section>
      )}
      {isLed && (
        <section>
          <h3>Teams that share their own results</h3>
          <Shown<{ teams: Pooled[] }> host={host} path={`shared${about}`}>
            {({ teams }) => teams.length > 0
              ? teams.map((team) => <Unfold key={team.name + team.day} title={team.name}><Together pooled={team} beside={[]} look={look} /></Unfold>)
              : <Empty title="None does">A team’s lead can: “share results with {name}” in the team’s channel, with a mention of Framework Companion.</Empty>}
          </Shown>
        </section>
      )}
      {isLed && (
        <section>
          <h3>Strategy draft</h3>
          <p>“strategy draft for {name}” in your own chat with Framework Companion gives it to you in Word and Markdown: where you are, what changed, priorities and sources.</p>
        </section>
      )}
    </>
  );
}
