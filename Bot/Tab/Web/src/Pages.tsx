import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Welcome } from './figures';
import type { Host, Look } from './host';
import { KnowledgePage } from './pages/KnowledgePage';
import { MePage } from './pages/MePage';
import { PlacesPage } from './pages/PlacesPage';
import { SummariesPage } from './pages/SummariesPage';
import { TeamPage } from './pages/TeamPage';
import { Shown } from './parts/Shown';
import { usePlace } from './usePlace';

interface Props {
  host: Host;
  look: Look;
  /** Chooses another person; undefined where Teams says who it is. */
  change?: () => void;
}

/** The pages that there are for the visitor, and the one that is open. */
export const Pages = ({ host, look, change }: Props) => (
  <Shown<Welcome> host={host} path="me">
    {(welcome) => <Opened welcome={welcome} host={host} look={look} change={change} />}
  </Shown>
);

function Opened({ welcome, host, look, change }: Props & { welcome: Welcome }) {
  const place = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const pages = [
    { id: 'team', title: 'My team', page: <TeamPage welcome={welcome} host={host} look={look} /> },
    { id: 'places', title: 'Places', page: <PlacesPage host={host} look={look} /> },
    { id: 'me', title: 'Me', page: <MePage welcome={welcome} host={host} look={look} /> },
    ...(welcome.teams.some((team) => team.isLed) ? [{ id: 'summaries', title: 'Summaries', page: <SummariesPage host={host} /> }] : []),
    ...(welcome.isAdministrator ? [{ id: 'knowledge', title: 'Knowledge', page: <KnowledgePage host={host} look={look} /> }] : []),
  ];
  const open = pages.find((page) => page.id === place) ?? pages[0]!;

  useEffect(() => {
    document.title = `${open.title} – Framework Companion`;
    // Whoever has followed a link is taken to the page that it opened; at the start the focus stays where it is.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [open.id, open.title]);

  return (
    <>
      <header>
        <nav aria-label="Pages">
          <ul>
            {pages.map(({ id, title }) => (
              <li key={id}>
                <a href={`#/${id}`} aria-current={id === open.id ? 'page' : undefined}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {change && (
          <p className="who">
            Shown as {welcome.name || 'somebody in no team'} <Button size="small" onClick={change}>Be somebody else</Button>
          </p>
        )}
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>{open.title}</h1>
        {open.page}
      </main>
    </>
  );
}
