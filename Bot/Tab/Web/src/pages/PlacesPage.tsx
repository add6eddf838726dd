import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Part } from '../figures';
import type { Host, Look } from '../host';
import { Empty } from '../parts/Empty';
import { Shown } from '../parts/Shown';
import { PartOfTree } from './PartOfTree';
import { WhoLeads } from './WhoLeads';

export const PlacesPage = ({ host, look }: { host: Host; look: Look }) => (
  <Shown<{ parts: Part[] }> host={host} path="places">
    {({ parts }) => parts.length > 0
      ? <Places parts={parts} host={host} look={look} />
      : <Empty title="No team of yours belongs to a place yet, and you lead none">An administrator brings systems in, with their places, teams and leads: “places import” in a terminal. Then this page shows what teams came to together, and what comes first.</Empty>}
  </Shown>
);

function Places({ parts, host, look }: { parts: Part[]; host: Host; look: Look }) {
  const open = parts.filter(({ showsResults, showsPriorities }) => showsResults || showsPriorities);
  const [chosen, setChosen] = useState<string>();
  const part = open.find(({ id }) => id === chosen) ?? open.find(({ showsResults }) => showsResults) ?? open[0];
  return (
    <>
      {open.length > 1 && (
        <label className="choice">
          Place
          <Select value={part?.id} onChange={(_, { value }) => setChosen(value)}>
            {open.map(({ id, name, level }) => <option key={id} value={id}>{name} ({level.toLowerCase()})</option>)}
          </Select>
        </label>
      )}
      {part && <PartOfTree key={part.id} part={part} host={host} look={look} />}
      <section>
        <h2>Who leads where</h2>
        <WhoLeads parts={parts} />
      </section>
    </>
  );
}
