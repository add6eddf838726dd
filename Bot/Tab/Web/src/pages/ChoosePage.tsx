import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Outside of Teams: whom to be while trying the tab out, where that is allowed; else where to open it. */
export function ChoosePage({ choose }: { choose: (id: string) => void }) {
  const [people, setPeople] = useState<{ id: string; name: string }[] | null>();
  useEffect(() => {
    document.title = 'Framework Companion';
    fetch('/api/tab/people')
      .then((answer) => (answer.ok ? answer.json() : null))
      .catch(() => null)
      .then(setPeople);
  }, []);
  if (people === undefined) return <Spinner label="Opening…" className="waiting" />;
  return (
    <main>
      <h1>Framework Companion</h1>
      {people === null ? (
        <p>Open this tab in Microsoft Teams: it shows figures to people whom Teams has signed in.</p>
      ) : (
        <>
          <p>You are trying the tab out on your own machine. As whom do you want to see it?</p>
          <ul className="people">
            {people.map(({ id, name }) => <li key={id}><Button onClick={() => choose(id)}>{name}</Button></li>)}
          </ul>
        </>
      )}
    </main>
  );
}
